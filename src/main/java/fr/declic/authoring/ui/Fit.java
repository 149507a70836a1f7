package fr.declic.authoring.ui;

import fr.declic.content.FieldKind;
import fr.declic.content.Shape;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;

/** Whether a form can show a YAML without losing a part of it: each value is a text or a list where one is awaited. Pure. */
final class Fit {

    private Fit() {}

    static boolean fits(Named draft, Shape shape) {
        return draft.values().entrySet().stream().allMatch(it -> shape.field(it.getKey(), draft)
                .map(field -> fits(it.getValue(), field.kind()))
                .orElse(true));
    }

    private static boolean fits(YamlDraft value, FieldKind kind) {
        return switch (kind) {
            case FieldKind.Groups groups ->
                isNothing(value)
                        || value instanceof Items(var items)
                                && items.stream()
                                        .allMatch(it -> it instanceof Named named && fits(named, groups.shape()));
            case FieldKind.ManyOf _,
                    FieldKind.Lines _,
                    FieldKind.Refs _,
                    FieldKind.Competencies _,
                    FieldKind.Words _,
                    FieldKind.People _,
                    FieldKind.Pages _ ->
                isNothing(value)
                        || value instanceof Items(var items) && items.stream().allMatch(Fit::isLine);
            case FieldKind.Fixed _,
                    FieldKind.Id _,
                    FieldKind.Line _,
                    FieldKind.Inline _,
                    FieldKind.Passage _,
                    FieldKind.Flag _,
                    FieldKind.Number _,
                    FieldKind.OneOf _,
                    FieldKind.Ref _,
                    FieldKind.Word _,
                    FieldKind.Day _,
                    FieldKind.Place _,
                    FieldKind.Picture _ -> value instanceof Text;
        };
    }

    private static boolean isLine(YamlDraft item) {
        return item instanceof Text text && !text.value().contains("\n");
    }

    private static boolean isNothing(YamlDraft value) {
        return value instanceof Text text && text.value().isBlank();
    }
}
