package fr.declic.content;

import fr.declic.content.FieldKind.Form;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Writes a draft as {@link ActivityWriter} and {@link ModuleWriter} would, as far as its values allow. */
final class DraftWriter {

    /** Longer words are refused by the reader anyway, and the pattern would need a deep stack for them. */
    private static final int LONGEST_PLAIN = 500;

    /** What means itself without quotes, in a list too. */
    private static final Pattern SAFE =
            Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} ._/@+-]|:(?=[\\p{L}\\p{N}._/@+-]))*(?<! )");

    private enum Style {
        PLAIN,
        QUOTED,
        BLOCK,
        AS_IT_WAS
    }

    private final StringBuilder out = new StringBuilder();

    private DraftWriter() {}

    static String write(Named draft, Shape shape) {
        var writer = new DraftWriter();
        writer.named(draft, Optional.of(shape), "", false);
        return writer.out.toString();
    }

    private void named(Named draft, Optional<Shape> shape, String indent, boolean afterDash) {
        var keys = new LinkedHashSet<String>();
        shape.ifPresent(it -> it.fields().forEach(field -> keys.add(field.key())));
        keys.retainAll(draft.values().keySet());
        keys.addAll(draft.values().keySet());
        var before = afterDash ? "" : indent;
        for (var key : keys) {
            out.append(before).append(scalar(key, Style.PLAIN)).append(':');
            var kind = shape.flatMap(it -> it.field(key, draft)).map(Shape.Field::kind);
            value(draft.at(DraftPath.ROOT.key(key)).orElseThrow(), kind, indent);
            before = indent;
        }
    }

    private void value(YamlDraft value, Optional<FieldKind> kind, String indent) {
        switch (value) {
            case Text it -> text(it, kind, indent);
            case Items(var items) -> items(items, kind, indent);
            case Named it when it.values().isEmpty() -> out.append(" \"\"\n");
            case Named it -> {
                out.append('\n');
                named(it, Optional.empty(), indent + "  ", false);
            }
        }
    }

    private void text(Text text, Optional<FieldKind> kind, String indent) {
        var style = style(text, kind.map(DraftWriter::style).orElse(Style.AS_IT_WAS));
        if (style == Style.BLOCK && YamlWriter.fitsBlock(text.value())) {
            out.append(" |\n").append(YamlWriter.lines(text.value(), indent + "  "));
        } else {
            out.append(' ').append(scalar(text.value(), style)).append('\n');
        }
    }

    private void items(List<YamlDraft> items, Optional<FieldKind> kind, String indent) {
        if (items.stream().allMatch(Text.class::isInstance)) {
            var style = kind.map(DraftWriter::style).orElse(Style.AS_IT_WAS);
            out.append(items.stream()
                    .map(it -> scalar(((Text) it).value(), style((Text) it, style)))
                    .collect(Collectors.joining(", ", " [", "]\n")));
            return;
        }
        var groups = kind.filter(FieldKind.Groups.class::isInstance).map(FieldKind.Groups.class::cast);
        var between = groups.filter(FieldKind.Groups::apart).isPresent() ? "\n" : "";
        out.append('\n');
        var before = "";
        for (var item : items) {
            out.append(before).append(indent).append("  -");
            item(item, groups.map(FieldKind.Groups::shape), indent + "    ");
            before = between;
        }
    }

    private void item(YamlDraft item, Optional<Shape> shape, String indent) {
        switch (item) {
            case Named it
            when !it.values().isEmpty() -> {
                out.append(' ');
                named(it, shape, indent, true);
            }
            case Named it -> value(it, Optional.empty(), indent);
            case Text it -> text(it, Optional.empty(), indent);
            case Items(var items) -> items(items, Optional.empty(), indent.substring(2));
        }
    }

    private static String scalar(String value, Style style) {
        boolean safe = value.length() <= LONGEST_PLAIN && SAFE.matcher(value).matches();
        return style == Style.PLAIN && safe ? value : YamlWriter.quote(value);
    }

    private static Style style(Text text, Style wanted) {
        return wanted != Style.AS_IT_WAS ? wanted : text.plain() ? Style.PLAIN : Style.QUOTED;
    }

    /** How a value of this kind is written, or each text of a list. */
    private static Style style(FieldKind kind) {
        return switch (kind) {
            case FieldKind.Line _,
                    FieldKind.Inline _,
                    FieldKind.Place _,
                    FieldKind.Lines _,
                    FieldKind.People _,
                    FieldKind.Pages _ -> Style.QUOTED;
            case FieldKind.Ref(var target) -> target.equals(QuestionShapes.BOX) ? Style.QUOTED : Style.PLAIN;
            case FieldKind.Passage it -> it.block() ? Style.BLOCK : Style.QUOTED;
            case FieldKind.Word(var form) ->
                form == Form.WEB || form == Form.PRICES || form == Form.PERSON ? Style.QUOTED : Style.PLAIN;
            case FieldKind.Fixed _,
                    FieldKind.Id _,
                    FieldKind.Flag _,
                    FieldKind.Number _,
                    FieldKind.OneOf _,
                    FieldKind.ManyOf _,
                    FieldKind.Refs _,
                    FieldKind.Competencies _,
                    FieldKind.Words _,
                    FieldKind.Picture _,
                    FieldKind.Day _ -> Style.PLAIN;
            case FieldKind.Groups _ -> Style.AS_IT_WAS;
        };
    }
}
