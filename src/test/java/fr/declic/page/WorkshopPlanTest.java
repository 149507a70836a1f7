package fr.declic.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.ContentFolder;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import fr.declic.content.WorkshopTime;
import fr.declic.page.WorkshopPlan.Block;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Plans of sessions from the real library. */
class WorkshopPlanTest {

    private static final String BASE = "https://declic.example";
    private static final Library LIBRARY = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));

    @Test
    void everyModuleOfTheLibraryMakesAPlanOfPlainTexts() {
        assertThat(LIBRARY.revisions()).hasSizeGreaterThan(40);
        for (var revision : LIBRARY.revisions().values()) {
            var plan = plan(60, 8, revision.module());
            assertThat(plan.blocks()).as(plan.title()).hasSize(11).allSatisfy(block -> {
                assertThat(block.key()).matches("[a-z0-9-]{2,70}");
                assertThat(block.heading()).isNotBlank();
                assertThat(block.text()).isNotBlank().doesNotContain("**", "{lang=", "](", "`");
            });
            assertThat(plan.blocks()).extracting(Block::key).doesNotHaveDuplicates();
            assertThat(text(plan, "say-" + revision.module().id()).lines())
                    .as("a line of the guide is a line of the plan")
                    .hasSameSizeAs(revision.module()
                            .guide()
                            .lines()
                            .filter(it -> !it.isBlank())
                            .toList());
        }
    }

    @Test
    void theAimsAreWhatAPersonCanSayAfterIt() {
        assertThat(text(plan(60, 8, module("le-clavier")), "aims"))
                .contains("– Je sais écrire une ligne au clavier et corriger une faute.");
    }

    @Test
    void whatToPrepareComesFromWhatPeopleDo() {
        var keyboard = text(plan(60, 8, module("le-clavier")), "prepare");
        assertThat(keyboard)
                .contains(
                        "☐ 8 ordinateurs", "Un clavier devant chaque écran", "Aucun compte", BASE + "/fiche/le-clavier")
                .doesNotContain("souris et leurs tapis", "tablettes ou téléphones tactiles.");
        assertThat(text(plan(60, 1, module("le-clavier")), "prepare")).contains("☐ Un ordinateur", "☐ La fiche");
        assertThat(text(plan(60, 2, module("premier-geste")), "prepare")).contains("☐ 2 souris et leurs tapis");
    }

    @Test
    void theScheduleSaysEachMomentAndItsMinutes() {
        var plan = plan(120, 8, module("premier-geste"), module("le-clavier"));
        var schedule = text(plan, "time").lines().toList();
        assertThat(schedule).hasSize(9);
        assertThat(schedule.getFirst()).isEqualTo("0 h 00 – Accueil (10 minutes)");
        assertThat(schedule.getLast()).isEqualTo("1 h 50 – Pour finir (10 minutes)");
        assertThat(schedule.get(4)).contains("Pause");
        assertThat(plan.facts()).isEqualTo("2 h · 8 personnes · 2 modules");
        assertThat(plan.title())
                .isEqualTo("Atelier\u00a0: %s, Le clavier"
                        .formatted(module("premier-geste").title()));
    }

    @Test
    void eachModuleHasItsStepsWithTheirQuestionItsGuideAndItsOpenQuestion() {
        var plan = plan(60, 8, module("le-clavier"));
        assertThat(text(plan, "steps-le-clavier").lines())
                .hasSameSizeAs(module("le-clavier").steps())
                .anyMatch(it -> it.startsWith("2. Écrire des lettres – À faire\u00a0: Écrivez comme le modèle."))
                .anyMatch(it -> it.contains("– Question\u00a0:"));
        assertThat(text(plan, "say-le-clavier")).contains("Dites\u00a0: «\u00a0Où est le curseur");
        assertThat(text(plan, "do-le-clavier"))
                .contains("Seul", "À deux", "Ensemble\u00a0: Qu’aimeriez-vous écrire en premier");
    }

    @Test
    void withoutANetworkOneKnowsWhatPaperCanDo() {
        assertThat(text(plan(60, 8, module("le-clavier")), "offline"))
                .contains("la fiche a le texte, et", "demandent un appareil");
        var trade = LIBRARY.revisions().values().stream()
                .map(Revision::module)
                .filter(it -> it.audience() == fr.declic.content.Audience.ADVISER)
                .findFirst()
                .orElseThrow();
        assertThat(text(plan(60, 8, trade), "offline")).contains("Posez les questions à voix haute");
    }

    @Test
    void whoGoesFurtherIsToldTheNextModulesAndNoneThatIsDone() {
        var end = text(plan(60, 8, module("premier-geste")), "end");
        assertThat(end).contains(BASE + "/catalogue", BASE + "/m/").doesNotContain("/m/premier-geste/");
        var next = WorkshopNext.of(List.of(module("premier-geste")), LIBRARY);
        assertThat(next).hasSizeBetween(1, 4).doesNotHaveDuplicates();
    }

    @Test
    void aPlanOfAsManyModulesAsMayBeSpeaksOfEach() {
        var six = LIBRARY.revisions().values().stream()
                .map(Revision::module)
                .limit(WorkshopTime.MOST_MODULES)
                .toArray(CourseModule[]::new);
        var plan = plan(240, WorkshopPlan.MOST_PEOPLE, six);
        assertThat(plan.blocks()).hasSize(8 + 3 * six.length);
        Stream.of(six)
                .forEach(it -> assertThat(text(plan, "aims")).contains(new Markdown(it.language()).plain(it.canDo())));
    }

    @Test
    void thePlanSpeaksTheLanguageThatItIsGiven() {
        var plan = WorkshopPlan.of(List.of(module("le-clavier")), 90, 8, LIBRARY, BASE, BundleTexts.ENGLISH);
        assertThat(plan.facts()).isEqualTo("1 h 30 · 8 people · one module");
        assertThat(text(plan, "time")).startsWith("0:00 – Welcome (10 minutes)");
    }

    private static WorkshopPlan plan(int minutes, int people, CourseModule... modules) {
        return WorkshopPlan.of(List.of(modules), minutes, people, LIBRARY, BASE, BundleTexts.FRENCH);
    }

    private static CourseModule module(String id) {
        return LIBRARY.module(id).orElseThrow();
    }

    private static String text(WorkshopPlan plan, String key) {
        return plan.blocks().stream()
                .filter(it -> it.key().equals(key))
                .map(Block::text)
                .findFirst()
                .orElseThrow(() -> new AssertionError("no block " + key));
    }
}
