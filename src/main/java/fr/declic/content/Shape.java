package fr.declic.content;

import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What may be written in one mapping of a module's file: its keys in the order in which files have them. A key may be
 * there twice, with kinds that depend on the keys beside it; at most one of them then has its place.
 */
public record Shape(List<Field> fields) {

    /** The id of a part that nobody has named yet. */
    private static final String NEW = "nouveau";

    public Shape {
        fields = List.copyOf(fields);
    }

    /** A key. */
    public record Field(String key, FieldKind kind, Presence presence) {

        /** Whether it must be there, whatever is beside it. */
        public boolean required() {
            return presence instanceof Presence.Needed;
        }
    }

    static Shape of(Field... fields) {
        return new Shape(List.of(fields));
    }

    static Field need(String key, FieldKind kind) {
        return new Field(key, kind, new Presence.Needed());
    }

    static Field may(String key, FieldKind kind) {
        return new Field(key, kind, new Presence.Free());
    }

    static Field only(Presence.Condition condition, Field field) {
        return new Field(field.key(), field.kind(), new Presence.OnlyWhen(condition, field.required()));
    }

    /** These fields, then others. */
    Shape and(Shape others) {
        return new Shape(Stream.concat(fields.stream(), others.fields.stream()).toList());
    }

    /** The fields that have a place beside what is written: those that a form shows. */
    public List<Field> placed(Named beside) {
        return fields.stream().filter(it -> it.presence().allows(beside)).toList();
    }

    /** The field of a key, the one with a place if there are two; empty when the key is not known here. */
    public Optional<Field> field(String key, Named beside) {
        var both = fields.stream().filter(it -> it.key().equals(key)).toList();
        return both.stream()
                .filter(it -> it.presence().allows(beside))
                .findFirst()
                .or(() -> both.stream().findFirst());
    }

    /**
     * A new part to fill in: the keys that must be there whatever is beside them, empty, under an id that is free. Where a
     * key is one of some names, the first of them.
     *
     * @param others the parts that there are already
     */
    public Named blank(List<YamlDraft> others) {
        var blank = YamlDraft.EMPTY;
        for (var field : fields) {
            if (field.required()) {
                blank = blank.with(DraftPath.ROOT.key(field.key()), nothing(field.kind(), others));
            }
        }
        return blank;
    }

    private static YamlDraft nothing(FieldKind kind, List<YamlDraft> others) {
        return switch (kind) {
            case FieldKind.Fixed(var value) -> new Text(value, true);
            case FieldKind.Id() -> new Text(DraftEdit.freeId(NEW, DraftEdit.ids(others)), true);
            case FieldKind.OneOf it -> new Text(it.names().getFirst(), true);
            case FieldKind.Number it -> new Text("" + it.allowed().least(), true);
            case FieldKind.Line _,
                    FieldKind.Inline _,
                    FieldKind.Passage _,
                    FieldKind.Flag _,
                    FieldKind.Ref _,
                    FieldKind.Word _,
                    FieldKind.Day _,
                    FieldKind.Place _,
                    FieldKind.Picture _ -> YamlDraft.text("");
            case FieldKind.ManyOf _,
                    FieldKind.Lines _,
                    FieldKind.Refs _,
                    FieldKind.Competencies _,
                    FieldKind.Words _,
                    FieldKind.People _,
                    FieldKind.Pages _,
                    FieldKind.Groups _ -> new Items(List.of());
        };
    }

    /**
     * The names that a list of an activity gives to its items: their ids, the texts themselves, or the pages by their
     * files without {@code .md}.
     */
    public static List<String> names(Named activity, FieldKind.Target.Inside target) {
        return activity.items(DraftPath.of(target.list())).stream()
                .map(it -> switch (it) {
                    case Named named -> named.text(DraftPath.of("id"));
                    case Text text -> text.value().replaceFirst("\\.md$", "");
                    case Items _ -> "";
                })
                .filter(it -> !it.isEmpty())
                .distinct()
                .toList();
    }
}
