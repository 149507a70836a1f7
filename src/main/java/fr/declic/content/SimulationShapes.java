package fr.declic.content;

import static fr.declic.content.Kinds.ID;
import static fr.declic.content.Kinds.NO;
import static fr.declic.content.Kinds.OPTION;
import static fr.declic.content.Kinds.SENTENCE;
import static fr.declic.content.Kinds.TITLE;
import static fr.declic.content.Kinds.YES;
import static fr.declic.content.Kinds.groups;
import static fr.declic.content.Kinds.nameIn;
import static fr.declic.content.Kinds.namesIn;
import static fr.declic.content.Kinds.oneOf;
import static fr.declic.content.Kinds.oneOrFirst;
import static fr.declic.content.Kinds.word;
import static fr.declic.content.Shape.may;
import static fr.declic.content.Shape.need;
import static fr.declic.content.Shape.only;

import fr.declic.activity.ImageCrop;
import fr.declic.activity.MailSim;
import fr.declic.activity.MapLab;
import fr.declic.content.ActivityShape.Family;
import fr.declic.content.FieldKind.Form;
import fr.declic.content.FieldKind.Line;
import fr.declic.content.FieldKind.Lines;
import fr.declic.content.FieldKind.Passage;
import fr.declic.content.FieldKind.People;
import fr.declic.content.FieldKind.Place;
import fr.declic.content.FieldKind.Words;
import fr.declic.content.Presence.Condition.Given;
import fr.declic.content.Presence.Condition.Is;
import fr.declic.content.Presence.NeededWhen;
import fr.declic.content.Shape.Field;
import java.util.List;

/** The shapes of small invented worlds. */
final class SimulationShapes {

    private SimulationShapes() {}

    static List<ActivityShape> all() {
        return List.of(
                simulation("browser-sim", browser()),
                simulation("mail-sim", mail()),
                simulation("form-sim", FormShape.shape()),
                simulation("map-lab", map()),
                simulation("image-crop", crop()));
    }

    private static ActivityShape simulation(String type, Shape world) {
        return QuestionShapes.lab(type, Family.SIMULATION, world.and(StoryShapes.story()));
    }

    private static Shape browser() {
        return Shape.of(
                need("start", nameIn("pages")),
                need("pages", new FieldKind.Pages(BrowserSimYaml.PAGES)),
                may("bookmarks", namesIn("pages", 0)));
    }

    private static Shape mail() {
        var document = Shape.of(
                need("id", ID),
                need("name", TITLE),
                need("size", word(Form.SIZE)),
                need("kind", oneOf(Kinds.names(MailSim.Kind.values()))),
                may("shows", new Line(1, Limits.SENTENCE)));
        var people = new People(MailPeople.COUNT);
        var message = Shape.of(
                need("id", ID),
                may("folder", oneOrFirst(Kinds.names(MailSim.Folder.values()))),
                need("from", word(Form.PERSON)),
                may("to", people),
                may("cc", people),
                need("date", new Line(1, Limits.LINE)),
                need("subject", Kinds.NAME),
                need("body", new Passage(Limits.GUIDE, true)),
                may("attachments", namesIn("documents", 0)),
                may("unread", NO),
                may("after", new Words(Form.EVENT, 0)));
        return Shape.of(
                need("me", word(Form.PERSON)),
                may("limit", word(Form.SIZE)),
                may("contacts", people),
                may("documents", new FieldKind.Groups(MailSimYaml.DOCUMENTS, document, false)),
                need("messages", new FieldKind.Groups(MailSimYaml.MESSAGES, message, false)),
                may("letters", new FieldKind.Groups(MailSimYaml.LETTERS, letter(), false)));
    }

    private static Shape letter() {
        var addresses = new Words(Form.ADDRESS, 0);
        return Shape.of(
                need("id", ID),
                may("to", addresses),
                may("cc", addresses),
                may("bcc", addresses),
                may("attach", namesIn("documents", 0)),
                may("reply_to", nameIn("messages")),
                may("forward", nameIn("messages")),
                may("subject", YES),
                may("body", YES));
    }

    private static Shape map() {
        var zones = groups(
                MapLabYaml.ZONES,
                need("id", ID),
                need("name", TITLE),
                need("at", new Place(MapLab.Zone.LEAST)),
                may("shape", QuestionShapes.SHAPE),
                may("near", namesIn("zones", 0)));
        var cards = groups(
                MapLabYaml.CARDS,
                need("id", ID),
                need("kind", oneOf(Kinds.names(MapLab.Kind.values()))),
                need("text", OPTION),
                may("needs", namesIn("topics", 0)),
                may("offers", namesIn("topics", 0)),
                may("zones", namesIn("zones", 1)),
                only(new Given("zones"), need("elsewhere", SENTENCE)),
                may("start", nameIn("zones")));
        return QuestionShapes.picture()
                .and(Shape.of(
                        may("topics", groups(MapLabYaml.TOPICS, need("id", ID), need("name", TITLE))),
                        need("zones", zones),
                        need("cards", cards)));
    }

    private static Shape crop() {
        var spots =
                groups(ImageCropYaml.SPOTS, need("text", TITLE), need("at", new Place(ImageCropYaml.SMALLEST_SPOT)));
        var views = groups(
                ImageCropYaml.VIEWS,
                need("id", ID),
                need("name", TITLE),
                need("at", new Place(ImageCrop.View.LEAST)),
                need("sees", SENTENCE),
                need("question", SENTENCE),
                need("readings", new Lines(ImageCropYaml.READINGS, Limits.OPTION)));
        var veiled = new NeededWhen(new Is("veil", List.of("true")));
        return QuestionShapes.picture()
                .and(Shape.of(
                        may("veil", NO),
                        need("spots", spots),
                        need("views", views),
                        new Field("start", nameIn("views"), veiled)));
    }
}
