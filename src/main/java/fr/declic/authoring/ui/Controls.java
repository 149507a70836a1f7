package fr.declic.authoring.ui;

import fr.declic.content.DraftPath;
import fr.declic.content.FieldKind;
import fr.declic.content.FieldKind.Form;
import fr.declic.content.FieldKind.Target;
import fr.declic.content.Shape.Field;

/** Which control edits which kind of value. */
final class Controls {

    private Controls() {}

    static Control of(ShapeForm form, DraftPath path, Field field) {
        return switch (field.kind()) {
            case FieldKind.Id _ -> TextControls.name(form, path);
            case FieldKind.Line _ -> TextControls.line(form, path, field, false);
            case FieldKind.Inline it -> TextControls.inline(form, path, field, it.most());
            case FieldKind.Passage _ -> TextControls.passage(form, path, field);
            case FieldKind.Word _ -> TextControls.line(form, path, field, true);
            case FieldKind.Day _ -> TextControls.day(form, path, field);
            case FieldKind.Number it -> TextControls.number(form, path, field, it);
            case FieldKind.Lines _, FieldKind.People _ -> TextControls.lines(form, path, field, false);
            case FieldKind.Words it ->
                it.form() == Form.EVENT
                        ? EventsControl.of(form, path, field)
                        : TextControls.lines(form, path, field, true);
            case FieldKind.Flag it -> ChoiceControls.flag(form, path, it);
            case FieldKind.OneOf it -> ChoiceControls.oneOf(form, path, field, it);
            case FieldKind.ManyOf it -> ChoiceControls.manyOf(form, path, it);
            case FieldKind.Ref(var to) -> ChoiceControls.ref(form, path, field, to);
            case FieldKind.Refs it
            when it.to() instanceof Target.OtherModule ->
                Control.several(
                        new Picker(form, path, field.required(), form.choices().of(it.to(), form.now())));
            case FieldKind.Refs it -> ChoiceControls.refs(form, path, field, it.to());
            case FieldKind.Competencies _ ->
                Control.several(
                        new Picker(form, path, field.required(), form.choices().competencies()));
            case FieldKind.Pages _ -> PagesControl.of(form, path);
            case FieldKind.Place _ -> PlaceControl.of(form, path);
            case FieldKind.Picture _ -> FileChoice.of(form, path);
            case FieldKind.Fixed _, FieldKind.Groups _ -> throw new IllegalArgumentException("no control: " + path);
        };
    }
}
