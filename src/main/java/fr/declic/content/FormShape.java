package fr.declic.content;

import static fr.declic.content.Kinds.ID;
import static fr.declic.content.Kinds.NAME;
import static fr.declic.content.Kinds.NO;
import static fr.declic.content.Kinds.SENTENCE;
import static fr.declic.content.Kinds.TITLE;
import static fr.declic.content.Kinds.YES;
import static fr.declic.content.Kinds.groups;
import static fr.declic.content.Kinds.namesIn;
import static fr.declic.content.Kinds.oneOf;
import static fr.declic.content.Kinds.oneOrFirst;
import static fr.declic.content.Kinds.word;
import static fr.declic.content.Shape.may;
import static fr.declic.content.Shape.need;
import static fr.declic.content.Shape.only;

import fr.declic.activity.FormSim.Document;
import fr.declic.activity.FormSim.Kind;
import fr.declic.activity.FormSim.Mishap;
import fr.declic.activity.Lab;
import fr.declic.content.FieldKind.Form;
import fr.declic.content.FieldKind.Groups;
import fr.declic.content.FieldKind.Line;
import fr.declic.content.FieldKind.Lines;
import fr.declic.content.FieldKind.Ref;
import fr.declic.content.FieldKind.Target;
import fr.declic.content.Presence.Condition.Is;
import java.util.Arrays;
import java.util.List;
import java.util.function.Predicate;

/** The shape of a {@code form-sim}. */
final class FormShape {

    private FormShape() {}

    static Shape shape() {
        return Shape.of(
                need("service", TITLE),
                need("address", word(Form.SERVICE)),
                may("errors", oneOrFirst(List.of("clear", "rough"))),
                may("draft", NO),
                may("summary", YES),
                may("receipt", word(Form.RECEIPT)),
                need("done", SENTENCE),
                may("documents", documents()),
                need("pages", pages()),
                may("faults", faults()));
    }

    private static FieldKind documents() {
        return groups(
                FormSimYaml.DOCUMENTS,
                need("id", ID),
                need("name", word(Form.DOCUMENT)),
                need("looks", oneOf(Kinds.names(Document.Looks.values()))),
                need("what", TITLE),
                may("lines", new Lines(FormSimYaml.LINES, FormSimYaml.LINE)),
                may("blurred", NO));
    }

    private static FieldKind pages() {
        return groups(
                FormSimYaml.PAGES,
                need("id", ID),
                need("title", TITLE),
                may("text", SENTENCE),
                may("next", new Line(1, FormSimYaml.NEXT)),
                may("fields", new Groups(FormSimYaml.FIELDS, field(), false)));
    }

    private static Shape field() {
        return Shape.of(
                need("id", ID),
                need("kind", oneOf(Kinds.names(Kind.values()))),
                need("label", NAME),
                may("hint", SENTENCE),
                only(kind(it -> it != Kind.TICK), may("required", YES)),
                only(kind(it -> it == Kind.TICK), may("required", NO)),
                only(kind(it -> it == Kind.CHOICE), need("options", new Lines(FormFieldYaml.OPTIONS, Limits.TITLE))),
                only(kind(it -> it == Kind.CHOICE || it == Kind.TICK), may("prices", word(Form.PRICES))),
                only(kind(it -> it == Kind.TICK), may("ticked", NO)),
                only(kind(it -> it != Kind.FILE), may("value", NAME)),
                may("say", SENTENCE),
                only(kind(it -> it == Kind.FILE), need("documents", namesIn("documents", 1))),
                only(kind(it -> it == Kind.FILE), may("watermark", NO)));
    }

    private static Is kind(Predicate<Kind> which) {
        return new Is(
                "kind",
                Arrays.stream(Kind.values()).filter(which).map(Lab::goalId).toList());
    }

    private static FieldKind faults() {
        var rejected = mishap(it -> it == Mishap.REJECTED);
        return groups(
                FormFaultsYaml.FAULTS,
                need("id", ID),
                need("kind", oneOf(Kinds.names(Mishap.values()))),
                need("on", new Ref(new Target.Mishap())),
                only(mishap(it -> it.place() == Mishap.Place.FIELD), need("with", NAME)),
                only(rejected, need("with", Kinds.nameIn("documents"))),
                only(rejected, need("say", SENTENCE)),
                may("always", NO));
    }

    private static Is mishap(Predicate<Mishap> which) {
        return new Is(
                "kind",
                Arrays.stream(Mishap.values()).filter(which).map(Lab::goalId).toList());
    }
}
