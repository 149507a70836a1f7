package fr.declic.privacy.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;

/** The browser's own form, so that Enter sends it. What was typed comes with the event and stands in no address. */
@Tag("form")
class SentForm extends HtmlContainer {

    private static final String TYPED = "Object.fromEntries(new FormData(event.target))";

    SentForm(Consumer<Map<String, String>> onSend, Component... parts) {
        getElement().setAttribute("method", "post").setAttribute("novalidate", true);
        getElement()
                .addEventListener("submit", sent -> {
                    var typed = new TreeMap<String, String>();
                    sent.getEventData()
                            .path(TYPED)
                            .properties()
                            .forEach(field ->
                                    typed.put(field.getKey(), field.getValue().asString("")));
                    onSend.accept(typed);
                })
                .addEventData(TYPED)
                .addEventData("event.preventDefault()");
        add(parts);
    }
}
