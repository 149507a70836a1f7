package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.declic.activity.Activity;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

class YamlDraftTest {

    private static final String CHOICE = """
            id: bouton
            type: choice
            prompt: "Quel bouton ?"
            options:
              - text: "Gauche"
                right: true
                feedback: "Oui."
              - text: "Droite"
                feedback: "Il ouvre un menu."
            hint: "Votre index."
            taught_in: tenir
            difficulty: 1
            """;
    private static final Shape SHAPE = ActivityShape.of("choice").orElseThrow().shape();
    private static final Named DRAFT = YamlDraft.read(CHOICE).orElseThrow();

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @Test
    void everyShippedActivityIsWrittenWithoutLoss() {
        assertThat(Pieces.activities()).allSatisfy(piece -> {
            var activity = piece.read(piece.yaml()).orElseThrow();
            var written = piece.written(piece.draft());

            assertThat(piece.read(written)).as("%s", piece).contains(activity);
            assertThat(piece.written(YamlDraft.read(written).orElseThrow())).isEqualTo(written);
        });
    }

    @Test
    void everyShippedActivityInCanonicalFormIsWrittenAsTheWriterWritesIt() {
        assertThat(Pieces.activities()).allSatisfy(piece -> {
            var text = canonical(piece.read(piece.yaml()).orElseThrow());

            assertThat(piece.written(YamlDraft.read(text).orElseThrow())).isEqualTo(text);
        });
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aGeneratedModuleIsWrittenAsTheWriterWritesIt(long seed) {
        var module = new ModuleGenerator(seed).module("essai");
        var head = ModuleWriter.write(module).split("(?m)^---\n")[1];

        assertThat(YamlDraft.write(YamlDraft.read(head).orElseThrow(), HeadShape.shape()))
                .isEqualTo(head);
        assertThat(module.activities()).allSatisfy(activity -> {
            var text = canonical(activity);
            var shape = ActivityShape.of(activity.type()).orElseThrow().shape();
            assertThat(YamlDraft.write(YamlDraft.read(text).orElseThrow(), shape))
                    .isEqualTo(text);
        });
    }

    @Test
    void everyShippedHeadIsWrittenWithoutLoss() {
        for (var module : Pieces.modules()) {
            var problems = new Problems("module.md");
            var written = YamlDraft.write(YamlDraft.read(Pieces.head(module)).orElseThrow(), HeadShape.shape());

            assertThat(Pieces.READER.head(written, 1, module, problems))
                    .as(module)
                    .isEqualTo(Pieces.READER.head(Pieces.head(module), 1, module, problems));
        }
    }

    private static String canonical(Activity activity) {
        var out = new YamlWriter();
        ActivityWriter.write(activity, out);
        return out.toString().replaceFirst("^\n```activity\n", "").replaceFirst("```\n$", "");
    }

    /** Any tree whatever, with texts of any characters, is read as it was written. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverIsWrittenIsReadAgain(long seed) {
        var random = new Random(seed);
        var draft = named(random, 0);
        var shape = ActivityShape.all().get((int) (seed % 20)).shape();

        var written = YamlDraft.write(draft, shape);

        assertThat(plain(YamlDraft.read(written).orElseThrow())).isEqualTo(plain(draft));
    }

    /** What people break while they type is a draft that loses nothing, or is for the source. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void anActivityThatIsMixedUpIsWrittenAsItWasReadOrNotRead(long seed) {
        var random = new Random(seed);
        for (var piece : Pieces.activities()) {
            if (random.nextInt(20) > 0) {
                continue;
            }
            var text = DraftReadingTest.mixedUp(piece.yaml(), piece.yaml(), random);
            YamlDraft.hasComments(text);
            YamlDraft.read(text).ifPresent(draft -> assertThat(
                            plain(YamlDraft.read(piece.written(draft)).orElseThrow()))
                    .isEqualTo(plain(draft)));
        }
    }

    @Test
    void aVeryLongWordIsWritten() {
        var draft = YamlDraft.EMPTY.with(DraftPath.of("id"), new Text("a:b".repeat(50_000), true));

        assertThat(YamlDraft.read(YamlDraft.write(draft, SHAPE)).orElseThrow().text(DraftPath.of("id")))
                .isEqualTo("a:b".repeat(50_000));
    }

    private static Named named(Random random, int depth) {
        var keys = List.of("id", "prompt", "options", "tasks", "text", "scenes", "a b: c", "#", "feedback", "clé");
        var values = new LinkedHashMap<String, YamlDraft>();
        for (int i = random.nextInt(4); i >= 0; i--) {
            values.put(keys.get(random.nextInt(keys.size())), value(random, depth + 1));
        }
        return new Named(values);
    }

    private static YamlDraft value(Random random, int depth) {
        return switch (random.nextInt(depth > 3 ? 1 : 3)) {
            case 0 -> new Text(word(random), random.nextBoolean());
            case 1 ->
                new Items(IntStream.range(0, random.nextInt(4))
                        .mapToObj(_ -> value(random, depth + 1))
                        .toList());
            default -> named(random, depth);
        };
    }

    private static String word(Random random) {
        var parts = List.of(
                "a",
                "é",
                " ",
                "\n",
                ": ",
                " #",
                "\"",
                "\\",
                "-",
                "[",
                "{",
                "\u2028",
                "\ud83d\ude00",
                "\ud83d",
                "\0",
                "\uffff",
                "'",
                "|",
                "1",
                ":",
                "\t",
                "%",
                "@",
                "&",
                "*",
                "!",
                "?",
                ",",
                "]",
                "---",
                "\u00a0");
        return IntStream.range(0, random.nextInt(6))
                        .mapToObj(_ -> parts.get(random.nextInt(parts.size())))
                        .reduce("", String::concat)
                + (random.nextBoolean() ? "." : "");
    }

    /** Without the line feeds at the end of a text, which nobody sees, and without how it was written. */
    private static Object plain(YamlDraft draft) {
        return switch (draft) {
            case Text it -> it.value().replaceFirst("\n+$", "");
            case Items it -> it.items().stream().map(YamlDraftTest::plain).toList();
            case Named it -> {
                var values = new LinkedHashMap<String, Object>();
                it.values().forEach((key, value) -> values.put(key, plain(value)));
                yield values.isEmpty() ? "" : values;
            }
        };
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                " \n",
                "id: x",
                "id:\n",
                "inconnu: 3\nid: y",
                "options: []",
                "options: \"non\"",
                "prompt: sans guillemets",
                "prompt: 'une'",
                "options:\n  -\n  - text:\n"
            })
    void whatIsHalfWrittenIsRead(String yaml) {
        assertThat(YamlDraft.read(yaml)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "id",
                "- a",
                "prompt: Que faire : cliquer",
                "a: {b: c}",
                "a: &x b",
                "a: !!int 3",
                "a: 1\na: 2",
                "---\na: 1",
                "\"a",
                "a: [",
                "\0"
            })
    void whatIsNoSimpleYamlIsForTheSource(String yaml) {
        assertThat(YamlDraft.read(yaml)).isEmpty();
    }

    @Test
    void commentsAreTold() {
        assertThat(YamlDraft.hasComments("# un\na: 1\n")).isTrue();
        assertThat(YamlDraft.hasComments("a: 1 # un\n")).isTrue();
        assertThat(YamlDraft.hasComments("a: \"# non\"\n\nb: |\n  # non\n")).isFalse();
    }

    @Test
    void faultsOfQuotingAreMendedAndUnknownKeysKeptAtTheEnd() {
        var written = YamlDraft.write(
                YamlDraft.read("couleur: bleu\nprompt: 'l''écran'\ntype: choice\nhint: >\n  un\n  deux\nid: \"x\"\n")
                        .orElseThrow(),
                SHAPE);

        assertThat(written).isEqualTo("id: x\ntype: choice\nprompt: \"l'écran\"\nhint: \"un deux\"\ncouleur: bleu\n");
    }

    @ParameterizedTest
    @CsvSource({
        "prompt, 1, prompt: \"neuf\"",
        "options[2].feedback, 1, feedback: \"neuf\"",
        "options[3].text, 1, - text: \"neuf\"",
        "shuffle, 1, shuffle: neuf",
        "difficulty, 1, difficulty: neuf"
    })
    void aValueIsChangedOrAddedAtItsPlace(String path, int times, String line) {
        var changed = DRAFT.with(DraftPath.of(path), YamlDraft.text("neuf"));

        assertThat(YamlDraft.write(changed, SHAPE).lines().filter(it -> it.strip()
                        .equals(line)))
                .hasSize(times);
        assertThat(changed.text(DraftPath.of(path))).isEqualTo("neuf");
        assertThat(YamlDraft.write(DRAFT, SHAPE)).isEqualTo(CHOICE);
    }

    @Test
    void whatIsTakenAwayIsGone() {
        assertThat(YamlDraft.write(DRAFT.without(DraftPath.of("options[1]")), SHAPE))
                .doesNotContain("Gauche")
                .contains("  - text: \"Droite\"\n    feedback:");
        assertThat(DRAFT.without(DraftPath.of("hint")).values()).doesNotContainKey("hint");
        assertThat(DRAFT.without(DraftPath.of("options[9].text"))).isSameAs(DRAFT);
    }

    @Test
    void itemsAreAddedMovedAndDoubled() {
        var options = DraftPath.of("options");
        var text = DraftPath.of("text");
        var more = DRAFT.inserted(options, 1, YamlDraft.EMPTY.with(text, YamlDraft.text("Milieu")))
                .moved(options, 0, 2)
                .doubled(options, 0);

        assertThat(more.items(options))
                .extracting(it -> ((Named) it).text(text))
                .containsExactly("Milieu", "Milieu", "Droite", "Gauche");
        assertThat(DRAFT.inserted(DraftPath.of("cards"), 0, YamlDraft.text("a")).items(DraftPath.of("cards")))
                .hasSize(1);
    }

    @Test
    void aDoubledItemTakesAFreeId() {
        var draft = YamlDraft.read("tasks:\n  - id: lire\n  - id: lire-2\n").orElseThrow();
        var doubled = draft.doubled(DraftPath.of("tasks"), 0).doubled(DraftPath.of("tasks"), 2);

        assertThat(Shape.names(doubled, new FieldKind.Target.Inside("tasks")))
                .containsExactly("lire", "lire-3", "lire-2", "lire-4");
    }

    @Test
    void noWayLeadsThroughAText() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DRAFT.with(DraftPath.of("prompt.x"), YamlDraft.text("a")));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> DRAFT.with(DraftPath.of("options[9]"), YamlDraft.text("a")));
        assertThat(YamlDraft.read("a:\n").orElseThrow().with(DraftPath.of("a[1].b"), YamlDraft.text("c")))
                .isEqualTo(YamlDraft.EMPTY.with(DraftPath.of("a[1].b"), YamlDraft.text("c")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"id", "options[2].feedback", "goals[1].lines[3]", "a[1][2].b", ""})
    void aPathIsReadAsItIsWritten(String path) {
        assertThat(DraftPath.of(path)).hasToString(path);
    }

    @ParameterizedTest
    @ValueSource(strings = {".", "a.", "a[0]", "a[x]", "a[1]b", "[1]"})
    void whatIsNoPathIsRefused(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> DraftPath.of(path));
        assertThat(DraftPath.parse(path)).isEmpty();
    }
}
