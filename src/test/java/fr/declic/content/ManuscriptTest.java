package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Part.Practice;
import fr.declic.content.Part.Words;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A text cut into parts is the same text, and two people may change it. */
class ManuscriptTest {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));

    private static final Manuscript BASE = Manuscript.of(
            "---\nid: x\n---\n\n## Un\n<!-- step: un -->\n\nA.\n\n## Deux\n<!-- step: deux -->\n\nB.\n\n## Trois\n<!-- step: trois -->\n\nC.\n");

    static Stream<Revision> shipped() {
        return LIBRARY.revisions().values().stream();
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void theTextIsTheSameAfterItWasCutAndItsPartsAreTheStepsThatLearnersSee(Revision revision) {
        var manuscript = Manuscript.of(revision.text());

        assertThat(manuscript.text()).isEqualTo(revision.text());
        assertThat(manuscript.parts().stream().filter(part -> !part.review()).map(Part::id))
                .containsExactlyElementsOf(
                        revision.module().steps().stream().map(Step::id).toList());
        assertThat(manuscript.parts().stream().filter(part -> !part.review()).map(part -> part.activities()
                        .size()))
                .containsExactlyElementsOf(revision.module().steps().stream()
                        .map(step -> step.activity().isPresent() ? 1 : 0)
                        .toList());
    }

    @ParameterizedTest
    @MethodSource("shipped")
    void aPartWrittenAnewSaysTheSame(Revision revision) {
        var manuscript = Manuscript.of(ModuleWriter.write(revision.module()));
        for (int i = 0; i < manuscript.parts().size(); i++) {
            var part = manuscript.parts().get(i);
            var other = new ArrayList<>(part.blocks());
            other.add(new Words("."));
            manuscript = manuscript.withPart(i, part.with(other).with(part.blocks()));
        }
        assertThat(manuscript.text()).isEqualTo(ModuleWriter.write(revision.module()));
    }

    static IntStream seeds() {
        return IntStream.range(0, 500);
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void anyTextIsTheSameAfterItWasCut(int seed) {
        var random = new Random(seed);
        var signs =
                List.of("#", "##", "## ", "\n", "```", "~~~", "---\n", "<!-- step: a -->", "activity", " ", "é", "x");
        var text = IntStream.range(0, random.nextInt(60))
                .mapToObj(_ -> signs.get(random.nextInt(signs.size())))
                .reduce("", String::concat);
        assertThat(Manuscript.of(text).text()).isEqualTo(text);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            ---\\n## no\\n---\\n## A\\n        | a
            ## A\\n```\\n## no\\n```\\n## B\\n   | a b
            ## A\\n~~~\\n```\\n## no\\n~~~\\n## B | a b
            ## A\\n### no\\n##no\\n## B         | a b
            ## A\\n```\\n## lost               | a
            ## A\\n<!-- step: b -->\\n## C     | b c
            ## A\\n\\n<!-- review -->\\n        | *review
            ## A\\n## A\\n## A\\n               | a a#2 a#3
            """)
    void aPartBeginsAtEachHeadingOfTheSecondLevelThatIsOutsideOfFences(String text, String keys) {
        assertThat(Manuscript.of(text.replace("\\n", "\n")).byKey().keySet()).containsExactly(keys.split(" "));
    }

    @Test
    void halfATextDoesNotSwallowThePartsAfterIt() {
        var open = Part.step("un", "Un", Optional.empty(), List.of(new Words("```\nun début")));
        var changed = BASE.withPart(0, open).text();
        assertThat(Manuscript.of(changed).byKey().keySet()).containsExactly("un", "deux", "trois");

        var fenced = Part.step("un", "Un", Optional.empty(), List.of(new Practice("x: |\n  ```\n")));
        assertThat(Manuscript.of(BASE.withPart(0, fenced).text()).byKey().keySet())
                .containsExactly("un", "deux", "trois");
    }

    @Test
    void aLineBelongsToThePartItIsIn() {
        assertThat(IntStream.rangeClosed(1, 9).mapToObj(BASE::keyAtLine))
                .containsExactly("", "", "", "", "un", "un", "un", "un", "un");
        assertThat(BASE.lineOf("deux")).isEqualTo(10);
    }

    private static Manuscript changed(Manuscript text, String key, String words) {
        var keys = List.copyOf(text.byKey().keySet());
        int place = keys.indexOf(key);
        return text.withPart(place, text.parts().get(place).with(List.of(new Words(words))));
    }

    @Test
    void whatTwoPeopleChangeInOtherPartsIsAllKept() {
        var merged = Merge.of(BASE, changed(BASE, "un", "Moi."), changed(BASE, "trois", "Toi."));

        assertThat(merged.conflicts()).isEmpty();
        assertThat(merged.text().text()).contains("Moi.", "B.", "Toi.").doesNotContain("A.", "C.");
    }

    @Test
    void whatBothChangedWaitsAndTheFirstStays() {
        var merged = Merge.of(BASE, changed(BASE, "un", "Moi."), changed(BASE, "un", "Toi."));

        assertThat(merged.conflicts()).containsExactly("un");
        assertThat(merged.text().text()).contains("Toi.").doesNotContain("Moi.");
    }

    @Test
    void aPartThatOneTookAwayAndTheOtherChangedIsNotLost() {
        var gone = Merge.of(BASE, changed(BASE, "deux", "Moi."), BASE.removing(1));
        assertThat(gone.conflicts()).containsExactly("deux");
        assertThat(gone.text().text()).contains("Moi.");

        var back = Merge.of(BASE, BASE.removing(1), changed(BASE, "deux", "Toi."));
        assertThat(back.conflicts()).containsExactly("deux");
        assertThat(back.text().text()).contains("Toi.");
    }

    @Test
    void partsAddedAndMovedByTwoPeopleAreAllThere() {
        var mine = BASE.adding(1, Part.step("moi", "Moi", Optional.empty(), List.of(new Words("M."))));
        var theirs = BASE.moving(2, 0);

        assertThat(Merge.of(BASE, mine, theirs).text().byKey().keySet()).containsExactly("trois", "un", "moi", "deux");
        assertThat(Merge.of(BASE, theirs, mine).text().byKey().keySet()).containsExactly("trois", "un", "moi", "deux");
    }

    /** Some change to some part, none to others. */
    private static Manuscript anyChange(Manuscript text, String who, Random random) {
        var next = text;
        for (int n = random.nextInt(4); n > 0; n--) {
            int place = random.nextInt(next.parts().size());
            next = switch (random.nextInt(5)) {
                case 0 -> next.parts().size() > 1 ? next.removing(place) : next;
                case 1 ->
                    next.adding(
                            place, Part.step(who + n, "Nouveau", Optional.empty(), List.of(new Words(who + n + "."))));
                case 2 -> next.moving(place, random.nextInt(next.parts().size()));
                case 3 -> next.withHead("---\nid: " + who + "\n---\n\n");
                default ->
                    next.withPart(
                            place,
                            next.parts().get(place).with(List.of(new Words(who + " " + random.nextInt(9) + "."))));
            };
        }
        return next;
    }

    @ParameterizedTest
    @MethodSource("seeds")
    void nothingThatAnyoneWroteGoesWithoutAWord(int seed) {
        var random = new Random(seed);
        var mine = anyChange(BASE, "moi", random);
        var theirs = anyChange(BASE, "toi", random);
        var merged = Merge.of(BASE, mine, theirs);

        var keys = Stream.concat(mine.byKey().keySet().stream(), theirs.byKey().keySet().stream())
                .distinct();
        keys.filter(key -> !merged.conflicts().contains(key)).forEach(key -> {
            var now = merged.text().textOf(key).map(String::strip);
            var was = BASE.textOf(key).map(String::strip);
            var a = mine.textOf(key).map(String::strip);
            var b = theirs.textOf(key).map(String::strip);
            assertThat(now).as("part %s, seed %s", key, seed).isEqualTo(a.equals(was) ? b : a);
        });
        assertThat(Merge.of(BASE, mine, BASE).text()).isEqualTo(mine);
        assertThat(Merge.of(BASE, mine, mine).conflicts()).isEmpty();
        assertThat(Merge.of(BASE, BASE, theirs).text().text().replaceAll("\\s+", " "))
                .isEqualTo(theirs.text().replaceAll("\\s+", " "));
    }

    @Test
    void theFrontMatterIsChangedAndNothingElse() {
        var text = Manuscript.of("---\nid: a\n---\n\nIntro.\n\n## Un\n\nA.\n");
        assertThat(text.frontMatter()).contains("id: a\n");
        assertThat(text.withFrontMatter("id: b\ntitle: \"B\"").text())
                .isEqualTo("---\nid: b\ntitle: \"B\"\n---\n\nIntro.\n\n## Un\n\nA.\n");
        assertThat(text.withFrontMatter(text.frontMatter().orElseThrow())).isEqualTo(text);
        var without = Manuscript.of("Intro.\n");
        assertThat(without.frontMatter()).isEmpty();
        assertThat(without.withFrontMatter("id: b\n")).isEqualTo(without);
    }

    @Test
    void aLineTellsWhichActivityItIsIn() {
        var part = Part.of(String.join(
                "\n",
                "## Un",
                "Mots.",
                "```activity",
                "id: a",
                "```",
                "```text",
                "id: b",
                "```",
                "~~~~activity",
                "id: c",
                "~~~~",
                "Fin.",
                ""));
        var found = IntStream.rangeClosed(1, 13)
                .mapToObj(part::activityAtLine)
                .map(it -> it.isPresent() ? "" + it.getAsInt() : "-")
                .collect(Collectors.joining());
        assertThat(found).isEqualTo("---00----11--");
    }
}
