package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeDetails;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Help;
import fr.declic.activity.Question.Choice;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Manuscript;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.content.Step;
import fr.declic.learning.ModulePlayer;
import fr.declic.platform.DataTable;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** How the question of the open step is answered. Figures are kept ten minutes: each test has a module of its own. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ItemFiguresTest extends StudioTest {

    @Autowired
    Shelf shelf;

    @Autowired
    ModulePlayer player;

    /** A step with a choice of one, and its module. */
    private record Asked(Revision revision, Step step, Choice choice) {}

    /** @param n which module that has one, from 0 */
    private Asked asked(int n) {
        return shelf.library().revisions().values().stream()
                .flatMap(revision -> revision.module().steps().stream()
                        .filter(step -> step.activity().orElse(null) instanceof Choice it && !it.multiple())
                        .limit(1)
                        .map(step -> new Asked(
                                revision, step, (Choice) step.activity().orElseThrow())))
                .skip(n)
                .findFirst()
                .orElseThrow();
    }

    /** @param right how many of them are right at the first try */
    private void answers(Asked asked, int people, int right) {
        var trainer = SecurityContextHolder.getContext();
        int good = place(asked.choice(), true);
        int bad = place(asked.choice(), false);
        for (int i = 0; i < people; i++) {
            var id = UUID.randomUUID();
            jdbc.sql(
                            "insert into account (id, created_at, last_seen_at) values (:id, current_timestamp, current_timestamp)")
                    .param("id", id)
                    .update();
            var context = SecurityContextHolder.createEmptyContext();
            context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                    id.toString(), null, AuthorityUtils.createAuthorityList("ROLE_RESIDENT")));
            SecurityContextHolder.setContext(context);
            player.submit(asked.revision(), asked.choice(), Picked.of(i < right ? good : bad), Help.NONE);
        }
        SecurityContextHolder.setContext(trainer);
    }

    private static int place(Choice choice, boolean right) {
        return IntStream.range(0, choice.options().size())
                .filter(i -> choice.options().get(i).right() == right)
                .findFirst()
                .orElseThrow();
    }

    private String figures(String moduleId, String part) {
        open(StudioRoutes.draft(draft(moduleId).id(), part));
        var figures = find(ItemFigures.class).single();
        fire(figures, "declic-figures");
        return shown(figures.getElement());
    }

    private String figures(Asked asked) {
        return figures(asked.revision().module().id(), asked.step().id());
    }

    @Test
    void theFiguresAreInWordsAndInATable() {
        var asked = asked(0);
        answers(asked, 15, 10);
        assertThat(figures(asked))
                .contains(
                        "15 personnes sont comptées",
                        "10 personnes sur 15 réussissent du premier coup",
                        "telle qu’elle est publiée",
                        "choisi à tort",
                        "Réussite du premier coup");
        assertThat(find(NativeDetails.class).all().getFirst().getSummaryText())
                .isEqualTo("Environ 7 personnes sur 10 réussissent du premier coup");
        assertThat(find(DataTable.class).all()).hasSize(1);
    }

    @Test
    void underFivePeopleNothingIsTold() {
        var asked = asked(1);
        answers(asked, 4, 2);
        assertThat(figures(asked))
                .contains("Moins de cinq personnes ont répondu")
                .doesNotContain("sur 10", "sont comptées");
        assertThat(find(DataTable.class).all()).isEmpty();
    }

    @Test
    void eachQuestionOfTheReviewHasItsOwn() {
        var module = asked(2).revision().module();
        var shown = figures(module.id(), Manuscript.REVIEW);
        assertThat(module.review()).isNotEmpty();
        module.review().forEach(it -> assertThat(shown).contains(it.prompt()));
    }

    @Test
    void aPartWithoutAQuestionAndAModuleThatWasNeverServedHaveNone() {
        assertThat(figures(asked(3).revision().module().id(), "")).isBlank();
        var text = asked(3).revision().text();
        var mine = studio.begin("jamais-servi", text, Map.of());
        open(StudioRoutes.draft(mine, asked(3).step().id()));
        var figures = find(ItemFigures.class).single();
        fire(figures, "declic-figures");
        assertThat(shown(figures.getElement())).isBlank();
    }
}
