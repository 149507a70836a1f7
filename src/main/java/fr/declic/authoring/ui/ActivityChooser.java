package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.H4;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.content.ActivityShape;
import fr.declic.content.ActivityShape.Family;
import fr.declic.content.ShapeLabels;
import java.util.function.Consumer;

/** The types of activities, family by family, each with what one does there. */
class ActivityChooser extends Section {

    private final Runnable onCancel;
    private final H3 heading = new H3();

    ActivityChooser(Consumer<ActivityShape> onChoice, Runnable onCancel) {
        this.onCancel = onCancel;
        addClassName("chooser");
        heading.setText(getTranslation("authoring.activity.choose"));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading);
        for (var family : Family.values()) {
            add(new H4(getTranslation(ShapeLabels.family(family))));
            var list = new UnorderedList();
            ActivityShape.all().stream()
                    .filter(it -> it.family() == family)
                    .forEach(it -> list.add(new ListItem(choice(it, onChoice))));
            add(list);
        }
        add(Notice.button(getTranslation("authoring.form.cancel"), onCancel));
    }

    private NativeButton choice(ActivityShape shape, Consumer<ActivityShape> onChoice) {
        var name = new Span(getTranslation(ShapeLabels.type(shape)));
        name.addClassName("name");
        var what = new Span(getTranslation(ShapeLabels.type(shape) + ".what"));
        what.addClassName("soft");
        var button = new NativeButton("", _ -> onChoice.accept(shape));
        button.getElement().setAttribute("type", "button").setAttribute("data-type", shape.type());
        button.add(new Div(name), new Div(what));
        return button;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement()
                .addEventListener("keydown", _ -> onCancel.run())
                .setFilter("event.key === 'Escape'")
                .stopPropagation();
        heading.getElement().executeJs("this.focus()");
    }
}
