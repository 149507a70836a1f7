package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.declic.content.ContentProblem;
import fr.declic.content.DraftPath;
import fr.declic.content.FieldKind;
import fr.declic.content.Presence;
import fr.declic.content.Shape.Field;
import java.util.stream.Collectors;

/** One field: how it is called, what to write there, its control, and what is wrong with it. */
class FormField extends FieldBox {

    private final ShapeForm form;
    private final DraftPath path;
    private final Control control;
    private final Paragraph fault = new Paragraph();

    FormField(ShapeForm form, DraftPath path, Field field) {
        this.form = form;
        this.path = path;
        var id = form.id(path);
        control = Controls.of(form, path, field);
        addClassName("field");
        var note = new Paragraph(form.words().note(path));
        note.addClassName("soft");
        if (isRepeated(path)) {
            note.addClassName("sr-only");
        }
        note.setId(id + "-note");
        fault.addClassName("fault");
        fault.setId(id + "-fault");
        control.target().setAttribute("aria-describedby", id + "-note " + id + "-fault");
        var name = name(id, field);
        if (field.kind() instanceof FieldKind.Flag) {
            addClassName("tick");
            add(control.component(), name, note, fault);
        } else {
            add(name, note, control.component(), fault);
        }
    }

    /** In the second part of a list, and those after it, one has just read it. */
    private static boolean isRepeated(DraftPath path) {
        return path.parts().stream().anyMatch(it -> it instanceof DraftPath.Part.Item(var place) && place > 0);
    }

    private NativeLabel name(String id, Field field) {
        var name = new NativeLabel(form.words().label(path));
        if (field.presence() instanceof Presence.Free && !(field.kind() instanceof FieldKind.Flag)) {
            var free = new Span(getTranslation("authoring.form.free"));
            free.addClassName("free");
            name.add(free);
        }
        if (control.several()) {
            name.setId(id + "-label");
            control.target()
                    .setAttribute("id", id)
                    .setAttribute("role", "group")
                    .setAttribute("tabindex", "-1")
                    .setAttribute("aria-labelledby", id + "-label");
        } else {
            name.setFor(id);
            control.target().setAttribute("id", id);
        }
        return name;
    }

    @Override
    boolean tells(ContentProblem fault) {
        return form.faults(path, true).contains(fault);
    }

    @Override
    String called() {
        return called(form.words().label(path), path);
    }

    @Override
    String focusId() {
        return form.id(path);
    }

    @Override
    void refresh() {
        control.refresh().run();
        var faults = form.faults(path, true);
        fault.setText(faults.stream().map(FaultWords::of).collect(Collectors.joining(" ")));
        setClassName("wrong", !faults.isEmpty());
        if (faults.isEmpty() || control.several()) {
            control.target().removeAttribute("aria-invalid"); // A group cannot be invalid, its description tells.
        } else {
            control.target().setAttribute("aria-invalid", "true");
        }
    }
}
