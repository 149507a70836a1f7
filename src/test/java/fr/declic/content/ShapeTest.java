package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.FieldKind.Groups;
import fr.declic.content.FieldKind.Inline;
import fr.declic.content.FieldKind.Line;
import fr.declic.content.FieldKind.Lines;
import fr.declic.content.FieldKind.ManyOf;
import fr.declic.content.FieldKind.OneOf;
import fr.declic.content.FieldKind.Passage;
import fr.declic.content.FieldKind.Place;
import fr.declic.content.FieldKind.Refs;
import fr.declic.content.FieldKind.Words;
import fr.declic.content.Pieces.Piece;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeSet;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class ShapeTest {

    private static final String IS_MISSING = " » manque.";
    private static final List<String> LIMITS = List.of(
            "caractères.",
            "Ce texte est trop court.",
            "Cette liste a ",
            "n'est pas un nombre permis.",
            "n'est pas une place dans l'image.",
            "n'est pas connu ici.",
            "Cette liste est vide.",
            "Aucun document ne convient.",
            "Ce texte est vide.");

    private static final List<Piece> ALL = Pieces.activities();

    static Stream<String> types() {
        return ActivityShape.all().stream().map(ActivityShape::type);
    }

    private static List<Piece> of(String type) {
        return ALL.stream().filter(it -> it.shape().type().equals(type)).toList();
    }

    @Test
    void everyTypeOfTheReaderHasItsShape() {
        assertThat(types()).containsExactlyInAnyOrderElementsOf(ActivityReader.types());
        assertThat(ALL).hasSize(Pieces.read().size() + ActivityReader.types().size());
    }

    @Test
    void familiesComeOneAfterTheOther() {
        var families = ActivityShape.all().stream().map(ActivityShape::family).toList();
        assertThat(families).isSorted();
        assertThat(new TreeSet<>(families)).containsExactly(ActivityShape.Family.values());
    }

    @Test
    void commonFieldsComeFirstInTheOrderOfTheFile() {
        assertThat(ActivityShape.of("choice").orElseThrow().fields())
                .extracting(Shape.Field::key)
                .containsExactly(
                        "id",
                        "type",
                        "prompt",
                        "hint",
                        "taught_in",
                        "difficulty",
                        "competencies",
                        "variant_of",
                        "options",
                        "shuffle");
        assertThat(ActivityShape.of("mouse-lab").orElseThrow().fields())
                .extracting(Shape.Field::key)
                .containsExactly(
                        "id", "type", "prompt", "difficulty", "competencies", "variant_of", "goals", "feedback");
    }

    @ParameterizedTest
    @MethodSource("types")
    void everyKeyThatTheLibraryUsesIsInTheShapeAndHasItsPlace(String type) {
        assertThat(of(type))
                .allSatisfy(piece -> Pieces.each(
                        piece.draft(), piece.shape().shape(), DraftPath.ROOT, (path, field) -> assertThat(field)
                                .as("%s %s", piece, path)
                                .hasValueSatisfying(
                                        it -> assertThat(it.presence().allows(beside(piece.draft(), path)))
                                                .as("%s %s", piece, path)
                                                .isTrue())));
    }

    private static Named beside(Named draft, DraftPath path) {
        var parts = path.parts();
        return (Named)
                draft.at(new DraftPath(parts.subList(0, parts.size() - 1))).orElseThrow();
    }

    @Test
    void everyKeyOfEveryHeadIsInItsShape() {
        for (var module : Pieces.modules()) {
            Pieces.each(
                    YamlDraft.read(Pieces.head(module)).orElseThrow(),
                    HeadShape.shape(),
                    DraftPath.ROOT,
                    (path, field) -> assertThat(field).as("%s %s", module, path).isPresent());
        }
    }

    @ParameterizedTest
    @MethodSource("types")
    void aKeyIsMissingForTheShapeWhereItIsForTheReader(String type) {
        var seen = new HashMap<String, Integer>();
        for (var piece : of(type)) {
            var draft = piece.draft();
            assertThat(MissingKeys.of(draft, piece.shape().shape()))
                    .as("%s", piece)
                    .isEmpty();
            Pieces.each(draft, piece.shape().shape(), DraftPath.ROOT, (path, _) -> {
                var less = draft.without(path);
                if (!path.toString().equals("type") && isNew(path, draft, seen)) {
                    sameMissing(
                            piece + " without " + path,
                            MissingKeys.of(less, piece.shape().shape()),
                            piece.problems(less));
                }
            });
        }
    }

    @Test
    void aKeyOfTheHeadIsMissingForTheShapeWhereItIsForTheReader() {
        var seen = new HashMap<String, Integer>();
        for (var module : Pieces.modules()) {
            var draft = YamlDraft.read(Pieces.head(module)).orElseThrow();
            Pieces.each(draft, HeadShape.shape(), DraftPath.ROOT, (path, _) -> {
                var less = draft.without(path);
                if (!isNew(path, draft, seen)) {
                    return;
                }
                sameMissing(
                        module + " without " + path,
                        MissingKeys.of(less, HeadShape.shape()),
                        Pieces.problemsOfHead(module, YamlDraft.write(less, HeadShape.shape())));
            });
        }
    }

    /** Whether this key was not yet met twice beside the same keys. */
    private static boolean isNew(DraftPath path, Named draft, Map<String, Integer> seen) {
        var among = path.keys() + " among " + beside(draft, path).values().keySet();
        return seen.merge(among, 1, Integer::sum) <= 2;
    }

    /** What depends on other keys is told by the reader in other words: then any fault at its place will do. */
    private static void sameMissing(String what, List<DraftPath> missing, List<ContentProblem> problems) {
        var fields = missing.stream().map(DraftPath::toString).toList();
        assertThat(fields)
                .as(what)
                .containsAll(problems.stream()
                        .filter(it -> it.message().endsWith(IS_MISSING))
                        .map(ContentProblem::field)
                        .toList());
        if (!missing.isEmpty()) {
            assertThat(problems).as(what).isNotEmpty();
        }
    }

    /** For each key of a type, wherever it is first used: what its kind allows at most, and a little more. */
    @ParameterizedTest
    @MethodSource("types")
    void theLimitsOfTheShapeAreThoseOfTheReader(String type) {
        var seen = new HashMap<String, Boolean>();
        int tried = 0;
        for (var piece : of(type)) {
            var paths = new ArrayList<Map.Entry<DraftPath, FieldKind>>();
            Pieces.each(
                    piece.draft(),
                    piece.shape().shape(),
                    DraftPath.ROOT,
                    (path, field) ->
                            paths.add(Map.entry(path, field.orElseThrow().kind())));
            for (var it : paths) {
                if (seen.putIfAbsent(it.getKey().keys() + " " + it.getValue(), true) == null) {
                    tried += limits(piece, it.getKey(), it.getValue());
                }
            }
        }
        assertThat(tried).isGreaterThan(2);
    }

    private static int limits(Piece piece, DraftPath path, FieldKind kind) {
        var first = piece.draft().items(path).stream().findFirst();
        return switch (kind) {
            case Line(var least, var most) -> {
                allowed(piece, path, text(least));
                refused(piece, path, text(least - 1));
                yield between(piece, path, text(most), text(most + 1));
            }
            case Inline(var most) -> between(piece, path, text(most), text(most + 1));
            case Passage it -> between(piece, path, text(it.most()), text(it.most() + 1));
            case FieldKind.Flag _ -> between(piece, path, plain("true"), plain("oui"));
            case FieldKind.Number number -> {
                var range = number.allowed();
                if (range.least() > 0) {
                    refused(piece, path, plain("" + (range.least() - 1)));
                }
                allowed(piece, path, plain("" + range.least()));
                yield between(piece, path, plain("" + range.most()), plain("" + (range.most() + 1)));
            }
            case OneOf it -> between(piece, path, plain(it.names().getLast()), plain("autre"));
            case ManyOf it -> {
                emptiness(piece, path, it.least());
                yield between(
                        piece,
                        path,
                        new Items(it.names().stream()
                                .<YamlDraft>map(ShapeTest::plain)
                                .toList()),
                        new Items(List.of(plain("autre"))));
            }
            case Lines(var range, var longest) -> {
                between(piece, path, YamlDraft.texts(texts(range.most())), YamlDraft.texts(texts(range.most() + 1)));
                refused(piece, path, YamlDraft.texts(texts(range.least() - 1)));
                allowed(piece, path.item(0), text(longest));
                refused(piece, path.item(0), text(longest + 1));
                yield 1;
            }
            case Refs it -> emptiness(piece, path, it.least());
            case Words it -> emptiness(piece, path, it.least());
            case Place(var least) ->
                between(
                        piece,
                        path,
                        YamlDraft.text("0 0 %d %d".formatted(least, least)),
                        YamlDraft.text("0 0 %d %d".formatted(least - 1, least)));
            case Groups it -> {
                var range = it.count();
                if (range.least() > 0) {
                    refused(piece, path, new Items(Collections.nCopies(range.least() - 1, first.orElseThrow())));
                }
                yield between(
                        piece,
                        path,
                        new Items(Collections.nCopies(range.most(), first.orElseThrow())),
                        new Items(Collections.nCopies(range.most() + 1, first.orElseThrow())));
            }
            case FieldKind.Pages(var range) ->
                between(piece, path, YamlDraft.texts(texts(range.most())), YamlDraft.texts(texts(range.most() + 1)));
            case FieldKind.People(var range) ->
                between(piece, path, YamlDraft.texts(texts(range.most())), YamlDraft.texts(texts(range.most() + 1)));
            case FieldKind.Fixed _,
                    FieldKind.Id _,
                    FieldKind.Ref _,
                    FieldKind.Competencies _,
                    FieldKind.Word _,
                    FieldKind.Day _,
                    FieldKind.Picture _ -> 0;
        };
    }

    private static int emptiness(Piece piece, DraftPath path, int least) {
        if (least > 0) {
            refused(piece, path, new Items(List.of()));
        } else {
            allowed(piece, path, new Items(List.of()));
        }
        return 1;
    }

    private static int between(Piece piece, DraftPath path, YamlDraft allowed, YamlDraft refused) {
        allowed(piece, path, allowed);
        refused(piece, path, refused);
        return 1;
    }

    private static void allowed(Piece piece, DraftPath path, YamlDraft value) {
        assertThat(limitFaults(piece, path, value))
                .as("%s %s allowed", piece, path)
                .isEmpty();
    }

    private static void refused(Piece piece, DraftPath path, YamlDraft value) {
        if (value instanceof Text it && it.value().isEmpty()) {
            return;
        }
        assertThat(limitFaults(piece, path, value))
                .as("%s %s refused", piece, path)
                .isNotEmpty();
    }

    private static List<ContentProblem> limitFaults(Piece piece, DraftPath path, YamlDraft value) {
        var whole = path.toString();
        return piece.problems(piece.draft().with(path, value)).stream()
                .filter(it -> it.field().equals(whole)
                        || it.field().equals(whole.replaceFirst("\\[[0-9]+]$", ""))
                        || it.field().startsWith(whole + "["))
                .filter(it -> LIMITS.stream()
                        .map(words -> words.replace(" :", "\u00a0:"))
                        .anyMatch(words -> it.message().contains(words)))
                .filter(it -> !it.field().startsWith(whole + "[") || value instanceof Items)
                .toList();
    }

    private static Text text(int length) {
        return YamlDraft.text("a".repeat(length));
    }

    private static Text plain(String value) {
        return new Text(value, true);
    }

    private static List<String> texts(int count) {
        return IntStream.range(0, count).mapToObj(i -> "texte " + i).toList();
    }

    /** A value that is said equals one that is left out. */
    @ParameterizedTest
    @MethodSource("types")
    void theDefaultsOfTheShapeAreThoseOfTheReader(String type) {
        for (var piece : of(type)) {
            var activity = piece.read(piece.yaml()).orElseThrow();
            var draft = new Named[] {piece.draft()};
            addDefaults(piece.draft(), piece.shape().shape(), DraftPath.ROOT, draft);
            assertThat(piece.read(piece.written(draft[0]))).as("%s", piece).contains(activity);
        }
    }

    private static void addDefaults(Named part, Shape shape, DraftPath here, Named[] draft) {
        for (var field : shape.placed(part)) {
            var path = here.key(field.key());
            var value = part.values().get(field.key());
            if (value == null) {
                byDefault(field.kind()).forEach(it -> draft[0] = draft[0].with(path, it));
            } else if (field.kind() instanceof Groups groups && value instanceof Items(var items)) {
                IntStream.range(0, items.size())
                        .forEach(i -> addDefaults((Named) items.get(i), groups.shape(), path.item(i), draft));
            }
        }
    }

    private static List<YamlDraft> byDefault(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Flag(var it) -> List.of(plain("" + it));
            case FieldKind.Number it ->
                it.byDefault().isPresent() ? List.of(plain("" + it.byDefault().getAsInt())) : List.of();
            case OneOf it ->
                it.byDefault().<YamlDraft>map(ShapeTest::plain).stream().toList();
            case ManyOf it ->
                it.byDefault().isEmpty()
                        ? List.of()
                        : List.of(new Items(it.byDefault().stream()
                                .<YamlDraft>map(ShapeTest::plain)
                                .toList()));
            default -> List.of();
        };
    }

    /** The names that the reader offers where something else is written. */
    @ParameterizedTest
    @MethodSource("types")
    void theChoicesOfTheShapeAreThoseOfTheReader(String type) {
        for (var piece : of(type).stream().limit(3).toList()) {
            Pieces.each(piece.draft(), piece.shape().shape(), DraftPath.ROOT, (path, field) -> {
                if (field.orElseThrow().kind() instanceof OneOf it) {
                    assertThat(piece.problems(piece.draft().with(path, plain("autre"))))
                            .as("%s %s", piece, path)
                            .extracting(ContentProblem::remedy)
                            .contains("Valeurs possibles\u00a0: " + String.join(", ", new TreeSet<>(it.names())) + ".");
                }
            });
        }
    }

    /** Spots of the table of docs/modules.md, so that shape and reader do not go wrong together. */
    @ParameterizedTest
    @CsvSource({
        "choice, prompt, 300",
        "choice, hint, 300",
        "choice, options[1].text, 200",
        "choice, options[1].feedback, 300",
        "short-text, answers[1].text, 80",
        "order, items[1].text, 200",
        "sort, boxes[1], 80",
        "sort, cards[1].text, 200",
        "hotspot, alt, 300",
        "typing-lab, goals[1].lines[1], 60"
    })
    void aTextMayBeAsLongAsTheDocumentationSays(String type, String field, int most) {
        var piece = of(type).getLast();
        allowed(piece, DraftPath.of(field), text(most));
        refused(piece, DraftPath.of(field), text(most + 1));
    }

    @Test
    void whatMayBeNamedIsToldFromTheDraft() {
        var sort = YamlDraft.read("boxes: [\"Dire\", \"Garder\"]\n").orElseThrow();
        var sim = YamlDraft.read("pages: [\"ville.md\"]\nmessages:\n  - id: m\n  - folder: inbox\n")
                .orElseThrow();

        assertThat(Shape.names(sort, new FieldKind.Target.Inside("boxes"))).containsExactly("Dire", "Garder");
        assertThat(Shape.names(sim, new FieldKind.Target.Inside("pages"))).containsExactly("ville");
        assertThat(Shape.names(sim, new FieldKind.Target.Inside("messages"))).containsExactly("m");
    }

    @ParameterizedTest
    @MethodSource("types")
    void aNewPartMissesNothingThatItMustHaveAndTakesAFreeId(String type) {
        var groups = ActivityShape.of(type).orElseThrow().shape().fields().stream()
                .filter(it -> it.kind() instanceof Groups)
                .map(it -> ((Groups) it.kind()).shape())
                .toList();
        assertThat(groups).allSatisfy(shape -> {
            var first = shape.blank(List.of());
            var second = shape.blank(List.of(first));
            var unconditional =
                    shape.fields().stream().filter(Shape.Field::required).map(Shape.Field::key);

            assertThat(first.values().keySet()).containsExactlyElementsOf(unconditional.toList());
            assertThat(second.text(DraftPath.of("id"))).isEqualTo(first.values().containsKey("id") ? "nouveau-2" : "");
        });
    }
}
