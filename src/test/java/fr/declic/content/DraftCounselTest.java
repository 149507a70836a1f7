package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class DraftCounselTest {

    private static final int MUTATIONS = Integer.getInteger("declic.mutations", 60);
    private static final Library LIBRARY = Calm.library(new Glossary(List.of()));
    private static final String LINE = "Posez la main à plat.";
    private static final String HARD_WORD = "La vérification est là.";
    private static final String FEEDBACK = "feedback: \"Il ouvre un menu.\"";
    private static final String HARD_FEEDBACK = "feedback: \"La vérification est ici.\"";

    private static List<Hint> of(String text) {
        var media = Map.of("main.svg", Media.of("image/svg+xml", Samples.SVG.getBytes(StandardCharsets.UTF_8)));
        var reading = new ModuleReader(Samples.THEMES, Samples.FRAMEWORKS).readDraft("calme", text, media);
        return DraftCounsel.of(reading, Manuscript.of(text), LIBRARY, Calm.TODAY);
    }

    private static String with(String part, String instead) {
        assertThat(Calm.MODULE).contains(part);
        return Calm.MODULE.replace(part, instead);
    }

    private static List<String> keys(List<Hint> hints) {
        return hints.stream().map(Hint::key).toList();
    }

    @Test
    void aDraftWithoutFaultGetsTheAdviceOfAModule() {
        var text = with(LINE, HARD_WORD);
        assertThat(of(text)).isEqualTo(Calm.hints(Calm.read(text))).isNotEmpty();
        assertThat(of(Calm.MODULE)).isEmpty();
    }

    /** The fault is in another step, in the same one, in the head, in the review. */
    @ParameterizedTest
    @ValueSource(strings = {"goals: [click]", "main.svg", "theme: first-clicks", "variant_of: bouton"})
    void aFaultLeavesTheAdviceOnWordsAsItWasWithItsKeyAndItsLine(String broken) {
        var text = with(LINE, HARD_WORD);
        assertThat(text).contains(broken);

        assertThat(of(text.replace(broken, "nonsense: nonsense")))
                .filteredOn(it -> it.rule() == HintRule.EVERYDAY_WORD)
                .isEqualTo(Calm.hints(Calm.read(text)).stream()
                        .filter(it -> it.rule() == HintRule.EVERYDAY_WORD)
                        .toList())
                .hasSize(1);
    }

    @Test
    void anActivityWithoutFaultIsLookedAtWhenAnotherPartHasOne() {
        var text = with(FEEDBACK, HARD_FEEDBACK);
        var whole = Calm.hints(Calm.read(text));

        assertThat(keys(of(text.replace("goals: [click]", "goals: [nothing]"))))
                .containsExactlyElementsOf(keys(whole))
                .isNotEmpty();
    }

    @Test
    void ofAModuleThatStillHasTheWordsOfItsTemplateOnlyItsSentencesAreLookedAt() {
        var begun =
                with(LINE, "À écrire : le geste.\n\n" + HARD_WORD).replace("[digcomp:5.2]", "[digcomp:5.2, crcn:5.2]");
        assertThat(of(begun)).extracting(Hint::rule).contains(HintRule.EVERYDAY_WORD);
        assertThat(of(begun)).extracting(Hint::rule).doesNotContain(HintRule.COMPETENCY_NOT_PRACTISED);
    }

    @Test
    void whatOnlyTheWholeCanTellWaitsForTheWhole() {
        var text = with("[digcomp:5.2]", "[digcomp:5.2, crcn:5.2]")
                .replace("goals: [click]", "goals: [click]\ncompetencies: [digcomp:5.2]")
                .replace("hint: \"Regardez", "competencies: [digcomp:5.2]\nhint: \"Regardez")
                .replace("hint: \"Lequel", "competencies: [digcomp:5.2]\nhint: \"Lequel");
        assertThat(of(text)).extracting(Hint::rule).contains(HintRule.COMPETENCY_NOT_PRACTISED);
        assertThat(of(text.replace("goals: [click]", "goals: [nothing]")))
                .extracting(Hint::rule)
                .doesNotContain(HintRule.COMPETENCY_NOT_PRACTISED);
    }

    @Test
    void withoutAHeadTheWordsOfEachStepAreLookedAt() {
        var text = with(LINE, HARD_WORD);
        var steps = text.substring(text.indexOf("## Tenir"));
        assertThat(of(steps)).singleElement().satisfies(it -> {
            assertThat(it.rule()).isEqualTo(HintRule.EVERYDAY_WORD);
            assertThat(it.place().part()).isEqualTo("tenir");
            assertThat(it.place().line()).isEqualTo(4);
        });
    }

    @Test
    void aHintIsInThePartWhereItsWordsAre() {
        var review = with(
                "La petite roue\"\n    feedback: \"Elle fait descendre la page.\"\n  - text: \"La gauche",
                "La petite roue\"\n    feedback: \"La vérification est ici.\"\n  - text: \"La gauche");
        assertThat(of(review)).extracting(it -> it.place().part()).containsOnly(Manuscript.REVIEW);
        assertThat(of(with("  - who: \"Paul\"\n    on: 2026-11-20\n", "").replace("tested_with:", "tested_with: []")))
                .extracting(it -> it.place().part())
                .containsOnly(Manuscript.HEAD);
        assertThat(of(with(LINE, HARD_WORD)))
                .extracting(it -> it.place().part())
                .containsOnly("tenir");
    }

    /** With more faults than are kept, the last step is looked at as words, however deep it is nested. */
    @Test
    void textsThatNobodyWritesAreLookedAtInPart() {
        var many = Calm.MODULE + "\n" + "## \n".repeat(30_000);
        assertThat(of(many)).isNotNull();
        var deep = Calm.MODULE.replace(LINE, HARD_WORD)
                + "\n## Mille\n\n" + "![](x.svg)\n\n".repeat(300)
                + "\n## Profond\n\n" + "> ".repeat(5_000) + "Là.\n";
        assertThat(of(deep)).extracting(Hint::rule).contains(HintRule.EVERYDAY_WORD);
    }

    /** {@code -Ddeclic.mutations=20000} for a longer look. */
    @Test
    void textsThatAreMixedUpGetAdviceInTheirPartsAndNeverThrow() {
        var modules = new ArrayList<>(new TreeSet<>(Pieces.modules()));
        for (int seed = 0; seed < MUTATIONS; seed++) {
            var random = new Random(seed);
            var module = modules.get(random.nextInt(modules.size()));
            var other = Pieces.text(modules.get(random.nextInt(modules.size())));
            var text = Manuscript.clean(DraftReadingTest.mixedUp(Pieces.text(module), other, random));
            var media = new HashMap<String, Media>();
            Pieces.files(module).forEach((name, bytes) -> media.put(name, Media.of("", bytes)));
            var manuscript = Manuscript.of(text);

            var hints = DraftCounsel.of(Pieces.READER.readDraft(module, text, media), manuscript, LIBRARY, Calm.TODAY);

            assertThat(hints).as("seed %d", seed).allSatisfy(it -> {
                assertThat(it.place().line()).isPositive();
                assertThat(manuscript.textOf(it.place().part())).isPresent();
            });
            assertThat(keys(hints)).as("seed %d", seed).doesNotHaveDuplicates();
        }
    }
}
