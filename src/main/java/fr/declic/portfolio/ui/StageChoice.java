package fr.declic.portfolio.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.Element;
import fr.declic.portfolio.Stage;
import java.util.Optional;

/** Where one is, as the field {@code stage} of a form. */
class StageChoice extends Div {

    StageChoice(String id, String label, Optional<Stage> now) {
        addClassName("field");
        var name = new NativeLabel(label);
        name.setFor(id);
        var choice = new Element("select")
                .setAttribute("id", id)
                .setAttribute("name", "stage")
                .setAttribute("class", "line");
        option(choice, "", getTranslation("portfolio.stage.none"), now.isEmpty());
        for (var stage : Stage.values()) {
            option(
                    choice,
                    stage.key(),
                    getTranslation("portfolio.stage." + stage.key()),
                    now.filter(stage::equals).isPresent());
        }
        add(name);
        getElement().appendChild(choice);
    }

    private static void option(Element choice, String value, String text, boolean chosen) {
        var option = new Element("option").setAttribute("value", value).setText(text);
        if (chosen) {
            option.setAttribute("selected", true);
        }
        choice.appendChild(option);
    }
}
