package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import java.util.ArrayList;
import java.util.Map;
import java.util.Random;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What the reader says of a text while somebody writes it. */
class DraftReadingTest {

    private static final int MUTATIONS = Integer.getInteger("declic.mutations", 500);
    private static final ModuleReader OF_SAMPLE = new ModuleReader(Samples.THEMES, Samples.FRAMEWORKS);

    private static Map<String, Media> media(String module) {
        var media = new java.util.HashMap<String, Media>();
        Pieces.files(module).forEach((name, bytes) -> media.put(name, Media.of("", bytes)));
        return media;
    }

    @Test
    void aShippedModuleHasNoProblemUntilItsPictureIsGone() {
        var text = Pieces.text("le-clavier");

        assertThat(Pieces.READER
                        .readDraft("le-clavier", text, media("le-clavier"))
                        .problems())
                .isEmpty();
        assertThat(Pieces.READER.readDraft("le-clavier", text, Map.of()).problems())
                .isNotEmpty()
                .allSatisfy(it -> assertThat(it.message()).contains("manque"))
                .allSatisfy(it -> assertThat(it.line()).isPositive());
    }

    /** What a module looks like while someone writes it. */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "\n",
                "---",
                "---\n",
                "---\n---",
                "---\n---\n",
                "---\nid\n---\n",
                "---\nid: essai\n---\n## ",
                "---\nid: essai\n---\n##",
                "---\nid: essai\n---\n## Un\n## Deux\n",
                "---\nid: essai\n---\n## Un\n<!-- step: -->\n",
                "---\nid: essai\n---\n## Un\n<!-- review -->\n",
                "---\nid: essai\n---\n## Un\n```activity\n",
                "---\nid: essai\n---\n## Un\n```activity\n```\n",
                "---\nid: essai\n---\n## Un\n```activity\nid:\n```\n",
                "---\nid: essai\n---\n## Un\n```activity\ntype: choice\n```\n",
                "---\nid: essai\n---\n## Un\n![](",
                "---\nid: essai\n---\nSans titre"
            })
    void everyHalfStateHasItsProblems(String text) {
        assertThat(OF_SAMPLE.readDraft("essai", text, Map.of()).problems()).isNotEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "title: \"x\", title, Ce texte est trop court.",
        "minutes: 99, minutes, « 99 » n'est pas un nombre permis."
    })
    void aHeadAloneHasItsProblems(String line, String field, String message) {
        var head = Pieces.head("le-clavier");
        var changed = head.replaceFirst("(?m)^" + field + ":.*$", line);

        assertThat(Pieces.problemsOfHead("le-clavier", head)).isEmpty();
        assertThat(Pieces.problemsOfHead("le-clavier", changed)).singleElement().satisfies(it -> {
            assertThat(it.field()).isEqualTo(field);
            assertThat(it.message()).isEqualTo(message.replace("« ", "«\u00a0").replace(" »", "\u00a0»"));
            assertThat(it.line())
                    .isEqualTo(
                            head.substring(0, head.indexOf(field + ":")).lines().count() + 1);
        });
    }

    @Test
    void anActivityAloneHasItsProblems() {
        assertThat(Pieces.problems("", Map.of())).singleElement();
        assertThat(Pieces.problems("id: x\ntype: choix\n", Map.of()))
                .singleElement()
                .satisfies(it -> assertThat(it.line()).isEqualTo(2));
    }

    /** A pattern walks over an address step by step, and each step takes room. */
    @Test
    void aLinkLongerThanAnyAddressIsRefusedLikeOneToAnotherPlace() {
        var text = "---\nid: essai\n---\n## Un\n\n[Ici](/m" + "/a".repeat(4_000) + ")\n";
        assertThat(OF_SAMPLE.readDraft("essai", text, Map.of()).problems())
                .anyMatch(it -> it.message().startsWith("Un lien vers un autre site"));
    }

    /** {@code -Ddeclic.mutations=20000} for a longer look. */
    @Test
    void libraryFilesThatAreMixedUpNeverMakeItThrow() {
        var modules = new ArrayList<>(new TreeSet<>(Pieces.modules()));
        var texts = modules.stream().map(Pieces::text).toList();
        var media = modules.stream().map(DraftReadingTest::media).toList();
        for (int seed = 0; seed < MUTATIONS; seed++) {
            var random = new Random(seed);
            int which = random.nextInt(modules.size());
            var text = mixedUp(texts.get(which), texts.get(random.nextInt(texts.size())), random);
            assertThatCode(() -> {
                        Pieces.READER
                                .readDraft(modules.get(which), text, media.get(which))
                                .problems();
                    })
                    .as("seed %d", seed)
                    .doesNotThrowAnyException();
        }
    }

    /** Cuts, doubles, swaps and strange characters, and what typing leaves behind. */
    static String mixedUp(String text, String other, Random random) {
        var out = new StringBuilder(text);
        for (int i = random.nextInt(6); i >= 0; i--) {
            int from = random.nextInt(out.length() + 1);
            int to = Math.min(out.length(), from + random.nextInt(200));
            switch (random.nextInt(6)) {
                case 0 -> out.delete(from, to);
                case 1 -> out.insert(from, out.substring(from, to));
                case 2 -> out.setLength(from);
                case 3 -> {
                    int there = random.nextInt(other.length());
                    out.insert(from, other, there, Math.min(other.length(), there + random.nextInt(400)));
                }
                case 4 -> {
                    var line = out.indexOf("\n", from);
                    out.delete(from, line < 0 ? out.length() : line);
                }
                default -> out.insert(from, SPICES.charAt(random.nextInt(SPICES.length())));
            }
        }
        return out.toString();
    }

    private static final String SPICES = "\"'{}[]&*!|>%@`#:-?,\n\t \0\u2028\ud83d\ude00\ufeff\uffffé<~\\\u00a0";
}
