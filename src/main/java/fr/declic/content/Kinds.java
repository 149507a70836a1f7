package fr.declic.content;

import fr.declic.activity.Lab;
import fr.declic.content.FieldKind.Groups;
import fr.declic.content.FieldKind.Inline;
import fr.declic.content.FieldKind.Line;
import fr.declic.content.FieldKind.ManyOf;
import fr.declic.content.FieldKind.OneOf;
import fr.declic.content.FieldKind.Ref;
import fr.declic.content.FieldKind.Refs;
import fr.declic.content.FieldKind.Target;
import fr.declic.content.Shape.Field;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;

/** Kinds that several shapes have. */
final class Kinds {

    static final FieldKind ID = new FieldKind.Id();
    static final FieldKind SENTENCE = new Inline(Limits.SENTENCE);
    static final FieldKind OPTION = new Inline(Limits.OPTION);
    static final FieldKind TITLE = new Line(1, Limits.TITLE);
    static final FieldKind NAME = new Line(1, Limits.NAME);
    static final FieldKind EVENTS = new FieldKind.Words(FieldKind.Form.EVENT, 1);
    static final FieldKind NO = new FieldKind.Flag(false);
    static final FieldKind YES = new FieldKind.Flag(true);

    private Kinds() {}

    static FieldKind groups(Range count, Field... fields) {
        return new Groups(count, Shape.of(fields), false);
    }

    static FieldKind number(Range allowed) {
        return new FieldKind.Number(allowed, OptionalInt.empty());
    }

    static FieldKind numberOr(int byDefault, Range allowed) {
        return new FieldKind.Number(allowed, OptionalInt.of(byDefault));
    }

    static FieldKind word(FieldKind.Form form) {
        return new FieldKind.Word(form);
    }

    static FieldKind oneOf(List<String> names) {
        return new OneOf(names, Optional.empty());
    }

    /** The first name is what holds where the key is missing. */
    static FieldKind oneOrFirst(List<String> names) {
        return new OneOf(names, Optional.of(names.getFirst()));
    }

    static FieldKind someOf(List<String> names) {
        return new ManyOf(names, 1, List.of());
    }

    static FieldKind nameIn(String list) {
        return new Ref(new Target.Inside(list));
    }

    static FieldKind namesIn(String list, int least) {
        return new Refs(new Target.Inside(list), least);
    }

    /** The names of values in files, in their order. */
    static List<String> names(Enum<?>... values) {
        return Arrays.stream(values).map(Lab::goalId).toList();
    }
}
