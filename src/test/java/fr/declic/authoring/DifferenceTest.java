package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.authoring.Difference.Changed;
import fr.declic.authoring.Difference.Kind;
import fr.declic.authoring.Difference.Line;
import fr.declic.authoring.Difference.Mark;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Manuscript;
import fr.declic.content.Part;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What differs is told by part, line and word. */
class DifferenceTest {

    private static final String HEAD = "---\nid: x\ntitle: \"X\"\n---\n\n";

    static final Difference.Telling AS_WRITTEN = new Difference.Telling() {
        @Override
        public String head(String written) {
            return written;
        }

        @Override
        public String naming(Part part) {
            return "";
        }

        @Override
        public String body(Part part) {
            return part.text().strip();
        }
    };

    private static String step(String id, String words) {
        return "## " + id + "\n<!-- step: " + id + " -->\n\n" + words + "\n\n";
    }

    private static List<Changed> between(String before, String after) {
        return Difference.between(Manuscript.of(before), Manuscript.of(after), AS_WRITTEN)
                .parts();
    }

    /** As one line: {@code =kept +inserted -deleted}, lines parted by {@code /}, what is left out as {@code …}. */
    private static String shown(Changed part) {
        return part.lines().stream().map(DifferenceTest::shown).collect(Collectors.joining("/"));
    }

    private static String shown(Line line) {
        return line.runs().isEmpty()
                ? "…"
                : line.runs().stream()
                        .map(it -> (it.mark() == Mark.KEPT ? "=" : it.mark() == Mark.INSERTED ? "+" : "-") + it.text())
                        .collect(Collectors.joining("|"));
    }

    @Test
    void theSameTextHasNone() {
        assertThat(Difference.between(Manuscript.of(HEAD), Manuscript.of(HEAD), AS_WRITTEN)
                        .none())
                .isTrue();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "Posez la main.; Posez la main à plat.; …/=/=Posez la main|+ à plat|=.",
                "Un mot ici.; Un autre mot ici.; …/=/=Un |+autre |=mot ici.",
                "Posez la main.; Cliquez !; …/=/-Posez la main./+Cliquez !",
                "le bouton rouge est ici; le petit carré bleu est ici; …/=/=le |-bouton rouge|+petit carré bleu|= est ici",
            })
    void aChangedLineIsToldWordByWordUnlessLittleStayed(String before, String after, String shown) {
        assertThat(between(HEAD + step("un", before), HEAD + step("un", after)))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.kind()).isEqualTo(Kind.CHANGED);
                    assertThat(it.key()).isEqualTo("un");
                    assertThat(shown(it)).isEqualTo(shown);
                });
    }

    @Test
    void farLinesAreLeftOut() {
        var part = between(
                        HEAD + step("un", "A.\nB.\nC.\nD.\nE.\nF."), HEAD + step("un", "A.\nB.\nC.\nNeuf.\nD.\nE.\nF."))
                .getFirst();
        assertThat(shown(part)).isEqualTo("…/=C./+Neuf./=D./…");
    }

    @Test
    void partsAreAddedRemovedAndMovedWhereTheyStand() {
        var before = HEAD + step("un", "A.") + step("deux", "B.") + step("trois", "C.");
        assertThat(between(before, HEAD + step("un", "A.") + step("neuf", "N.") + step("trois", "C.")))
                .extracting(Changed::key, Changed::kind)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("deux", Kind.REMOVED),
                        org.assertj.core.groups.Tuple.tuple("neuf", Kind.ADDED));
        assertThat(between(before, HEAD + step("trois", "C.") + step("un", "A.") + step("deux", "B.")))
                .extracting(Changed::kind)
                .containsExactly(Kind.MOVED);
    }

    @Test
    void theHeadIsAPart() {
        assertThat(between(HEAD, HEAD.replace("\"X\"", "\"Y\"")))
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.key()).isEqualTo(Manuscript.HEAD);
                    assertThat(shown(it)).contains("=title: \"|-X|+Y|=\"");
                });
    }

    /** Whatever is done to real modules, both texts can be read in what is told. */
    @ParameterizedTest
    @ValueSource(longs = {1, 20261127, 42})
    void whatIsInsertedIsInTheNewerTextAndWhatIsDeletedInTheOlder(long seed) {
        var random = new Random(seed);
        var texts = LibraryReader.read(ContentFolder.shipped()).revisions().values().stream()
                .map(it -> it.text())
                .toList();
        for (int i = 0; i < 60; i++) {
            var before = texts.get(random.nextInt(texts.size()));
            var after = spoiled(before, random);
            for (var part : between(before, after)) {
                assertThat(words(part, Mark.INSERTED))
                        .as("seed %d, %d", seed, i)
                        .allMatch(after::contains);
                assertThat(words(part, Mark.DELETED)).as("seed %d, %d", seed, i).allMatch(before::contains);
            }
            assertThat(between(before, after).isEmpty()).isEqualTo(same(before, after));
        }
    }

    private static boolean same(String before, String after) {
        var was = Manuscript.of(before);
        var is = Manuscript.of(after);
        return was.head().equals(is.head())
                && List.copyOf(was.byKey().keySet())
                        .equals(List.copyOf(is.byKey().keySet()))
                && was.byKey().keySet().stream().allMatch(key -> was.textOf(key)
                        .orElseThrow()
                        .strip()
                        .equals(is.textOf(key).orElseThrow().strip()));
    }

    private static Stream<String> stream(Changed part, Mark mark) {
        return part.lines().stream()
                .flatMap(it -> it.runs().stream())
                .filter(it -> it.mark() == mark)
                .map(Difference.Run::text);
    }

    private static List<String> words(Changed part, Mark mark) {
        return stream(part, mark).toList();
    }

    private static String spoiled(String text, Random random) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        for (int i = 0; i < 1 + random.nextInt(4); i++) {
            int at = random.nextInt(lines.size());
            switch (random.nextInt(4)) {
                case 0 -> lines.remove(at);
                case 1 -> lines.add(at, "Une ligne de plus.");
                case 2 -> lines.set(at, lines.get(at).replace("e", "é"));
                default -> Collections.swap(lines, at, random.nextInt(lines.size()));
            }
        }
        return String.join("\n", lines);
    }

    @Test
    void endlessLinesAreToldAsAWholeInBoundedTime() {
        var before = "a\n".repeat(40_000);
        var after = "b\n".repeat(40_000);
        assertThat(between(HEAD + step("un", before), HEAD + step("un", after))
                        .getFirst()
                        .lines())
                .hasSizeGreaterThan(79_000);
    }
}
