package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.dom.Element;
import fr.declic.content.ActivityShape;
import fr.declic.content.DraftPath;
import fr.declic.content.FieldKind;
import fr.declic.content.HeadShape;
import fr.declic.content.Media;
import fr.declic.content.Part;
import fr.declic.content.Shape;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import fr.declic.media.Files;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Every field of every form, edited as a browser tells it. */
class FormsTest extends EditorTest {

    /** A field that stands on the screen, and what it edits. */
    private record Place(DraftPath path, FieldKind kind) {}

    static List<ActivityShape> shapes() {
        return ActivityShape.all();
    }

    private void begin(ActivityShape shape) {
        var starter = shape.starter("essai-un", "avant");
        var beside = new HashMap<String, Media>();
        starter.files()
                .forEach((name, bytes) ->
                        beside.put(name, Media.of(name.endsWith(".md") ? "text/markdown" : "image/svg+xml", bytes)));
        write(
                HEAD + "## Avant\n<!-- step: avant -->\n\nUn mot.\n\n## À vous\n<!-- step: a-vous -->\n\n```activity\n"
                        + starter.yaml() + "```\n",
                beside,
                "a-vous");
    }

    private Named activity() {
        var part = Part.of(kept().manuscript().textOf("a-vous").orElseThrow());
        return YamlDraft.read(part.activities().getFirst()).orElseThrow();
    }

    private static Stream<Place> places(Shape shape, Named here, DraftPath path) {
        return shape.placed(here).stream().flatMap(field -> {
            var there = path.key(field.key());
            if (!(field.kind() instanceof FieldKind.Groups groups)) {
                return Stream.of(new Place(there, field.kind()));
            }
            var inside = new ArrayList<Place>();
            var items = here.items(DraftPath.ROOT.key(field.key()));
            for (int i = 0; i < items.size(); i++) {
                places(groups.shape(), (Named) items.get(i), there.item(i)).forEach(inside::add);
            }
            return inside.stream();
        });
    }

    private static String id(String prefix, DraftPath path) {
        return prefix + "-" + path.toString().replaceAll("[^A-Za-z0-9_]+", "-").replaceAll("-$", "");
    }

    /** Edits one field in the form; gives what then has to be in the file. */
    private String edit(String prefix, Place place) {
        var id = id(prefix, place.path());
        return switch (place.kind()) {
            case FieldKind.Line _, FieldKind.Inline _, FieldKind.Passage _ ->
                typed(id, "Des mots tout neufs : 7 # \"oui\"");
            case FieldKind.Id _ -> typed(id, "un-autre-nom");
            case FieldKind.Word _ -> typed(id, "un mot");
            case FieldKind.Day _ -> typed(id, "2026-11-27");
            case FieldKind.Number it -> typed(id, "" + it.allowed().most());
            case FieldKind.Lines _, FieldKind.People _, FieldKind.Words _ -> {
                typed(id, "un\n\n  deux : trois \n");
                yield "un|deux : trois";
            }
            case FieldKind.Flag it -> {
                check(byId(id), !it.byDefault());
                yield "" + !it.byDefault();
            }
            case FieldKind.OneOf it -> {
                choose(byId(id), it.names().getLast());
                yield it.names().getLast();
            }
            case FieldKind.Ref _ -> {
                var other = byId(id).getChildren()
                        .map(it -> it.getAttribute("value"))
                        .filter(it -> !it.isEmpty())
                        .toList();
                if (!other.isEmpty()) {
                    choose(byId(id), other.getLast());
                }
                yield other.isEmpty() ? "" : other.getLast();
            }
            case FieldKind.ManyOf it -> {
                var boxes = boxes(id);
                for (int i = 0; i < boxes.size(); i++) {
                    check(boxes.get(i), i == 0);
                }
                yield it.names().getFirst();
            }
            case FieldKind.Refs _ when has(id + "-search") -> picked(id, "souris");
            case FieldKind.Competencies _ -> picked(id, "5.2");
            case FieldKind.Refs _, FieldKind.Pages _ -> {
                boxes(id).forEach(it -> check(it, true));
                yield null;
            }
            case FieldKind.Place _ -> {
                typed(id + "-left", "11");
                typed(id + "-top", "12");
                typed(id + "-width", "33");
                typed(id + "-height", "34");
                yield "11 12 33 34";
            }
            case FieldKind.Picture _ -> {
                choose(byId(id), "a-remplacer.svg");
                yield "a-remplacer.svg";
            }
            case FieldKind.Fixed it -> it.value();
            case FieldKind.Groups _ -> throw new AssertionError(place);
        };
    }

    private String typed(String id, String words) {
        type(id, words);
        return words;
    }

    private String picked(String id, String words) {
        type(id + "-search", words);
        var found = all(byId(id))
                .filter(it -> it.getTag().equals("button") && it.getAttribute("aria-label") == null)
                .findFirst()
                .orElseThrow();
        click(found);
        return null;
    }

    @Test
    void whatWasFoundIsNotDrawnAnewUnderTheHandWhenTheSearchIsLeft() {
        begin(ActivityShape.of("choice").orElseThrow());
        type("activity-0-competencies-search", "5.2");
        var found = all(byId("activity-0-competencies"))
                .filter(it -> it.getTag().equals("button"))
                .toList();
        assertThat(found).isNotEmpty();
        type("activity-0-competencies-search", "5.2"); // As the browser tells the same text once more.
        assertThat(all(byId("activity-0-competencies")).filter(it -> it.getTag().equals("button")))
                .containsExactlyElementsOf(found);
    }

    private List<Element> boxes(String id) {
        return all(byId(id)).filter(it -> it.getTag().equals("input")).toList();
    }

    private static String written(Named draft, DraftPath path) {
        return draft.at(path)
                .map(it -> switch (it) {
                    case Text text -> text.value();
                    case Items(var items) ->
                        String.join(
                                "|",
                                items.stream()
                                        .map(item -> ((Text) item).value())
                                        .toList());
                    case Named _ -> throw new AssertionError(path);
                })
                .orElse("");
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aFormThatIsOnlyLookedAtChangesNothing(ActivityShape shape) {
        begin(shape);
        var before = text();
        assertThat(find(ShapeForm.class).all()).hasSize(1);
        view().refresh();
        view().redraw();
        assertThat(text()).isEqualTo(before);
        assertThat(kept().version()).isEqualTo(1);
        assertThat(view().desk().reading().in(view().desk().text(), "a-vous")).isEmpty();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void eachFieldOfEachTypeIsWrittenAsItIsEdited(ActivityShape shape) {
        begin(shape);
        var start = text();
        var places = places(shape.shape(), activity(), DraftPath.ROOT).toList();
        assertThat(places).isNotEmpty();
        for (var place : places) {
            if (place.kind() instanceof FieldKind.Fixed) {
                continue;
            }
            var wanted = edit("activity-0", place);
            if (wanted != null) {
                assertThat(written(activity(), place.path())).as("%s", place).isEqualTo(wanted);
            } else {
                assertThat(written(activity(), place.path()).split("\\|"))
                        .as("%s", place)
                        .doesNotHaveDuplicates();
            }
            if (place.kind() instanceof FieldKind.Inline && !text().equals(start)) {
                assertThat(readStrictly()).as("%s", place).contains("Des mots tout neufs : 7 # \"oui\"");
            }
            view().desk().write(start);
            view().redraw();
        }
    }

    /** What the strict reader makes of the activity, as the words of its record. */
    private String readStrictly() {
        return editor.read(kept())
                .revision()
                .orElseThrow()
                .module()
                .steps()
                .getLast()
                .blocks()
                .toString();
    }

    @Test
    void eachFieldOfTheHeadIsWrittenAsItIsEdited() {
        write(HEAD + "## Un\n<!-- step: un -->\n\nUn mot.\n", Map.of(), "");
        var start = text();
        var head =
                YamlDraft.read(kept().manuscript().frontMatter().orElseThrow()).orElseThrow();
        var places = places(HeadShape.shape(), head, DraftPath.ROOT).toList();
        assertThat(places).isNotEmpty();
        for (var place : places) {
            if (place.path().toString().equals("id")) {
                continue;
            }
            var wanted = edit("head", place);
            var now = YamlDraft.read(kept().manuscript().frontMatter().orElseThrow())
                    .orElseThrow();
            if (wanted != null) {
                assertThat(written(now, place.path())).as("%s", place).isEqualTo(wanted);
            } else {
                assertThat(written(now, place.path())).as("%s", place).isNotEmpty();
            }
            view().desk().write(start);
            view().redraw();
        }
    }

    @Test
    void aPictureIsChosenAmongThoseOfTheDraftOrBroughtAndMadeFit() throws Exception {
        begin(ActivityShape.of("hotspot").orElseThrow());
        editor.attach(draft, "voix.mp3", Media.of("audio/mpeg", new byte[10]));
        view().reread();
        var picture = DraftPath.of("picture");
        assertThat(byId("activity-0-picture").getChildren().map(it -> it.getAttribute("value")))
                .containsExactly("", "a-remplacer.svg");

        bring("Ma Photo.PNG", Files.picture("png", 40, 30));
        assertThat(written(activity(), picture)).isEqualTo("ma-photo.png");
        assertThat(kept().files()).containsKey("ma-photo.png");
        bring("faux.png", "rien".getBytes(StandardCharsets.UTF_8));
        assertThat(said()).contains("ne connaît pas ce genre de fichier");
        studio.bin(draft);
        bring("autre.png", Files.picture("png", 4, 3));
        assertThat(said()).contains("dans la corbeille");
        assertThat(kept().files()).doesNotContainKey("autre.png");
        assertThat(written(activity(), picture)).isEqualTo("ma-photo.png");
    }

    private void bring(String name, byte[] bytes) {
        fire(byId("activity-0-picture-file"), "piece", it -> it.put("event.detail.name", name)
                .put("event.detail.size", bytes.length)
                .put("event.detail.from", 0)
                .put("event.detail.text", Base64.getEncoder().encodeToString(bytes)));
    }

    @Test
    void everyStepOfTheWholeLibraryIsShownInFormsAndKeepsEveryByte() {
        assertThat(shelf.library().revisions()).hasSizeGreaterThan(50);
        for (var revision : shelf.library().revisions().values()) {
            draft = studio.adapt(revision.module().id());
            var before = text();
            openPart("");
            assertThat(find(ShapeForm.class).all()).as(revision.module().id()).hasSize(1);
            for (var part : kept().manuscript().byKey().entrySet()) {
                view().open(part.getKey());
                assertThat(find(ShapeForm.class).all())
                        .as(revision.module().id() + "/" + part.getKey())
                        .hasSize(part.getValue().activities().size());
            }
            assertThat(text()).isEqualTo(before);
            assertThat(kept().version()).isEqualTo(1);
        }
    }
}
