package fr.declic.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Predicate;

/** A form without a button: what one types is kept as one types it. */
@Tag("form")
class KeptForm extends HtmlContainer {

    private static final String FIELDS = "event.detail.fields";
    private static final String NUMBER = "event.detail.number";

    /**
     * @param name of the form, which is the same when the page comes back
     * @param keep the fields by their names; false if they could not be kept
     */
    KeptForm(String name, Predicate<Map<String, String>> keep, Component... parts) {
        getElement().setAttribute("method", "post").setAttribute("novalidate", true);
        getElement().addEventListener("submit", _ -> {}).addEventData("event.preventDefault()");
        getElement()
                .addEventListener("kept", sent -> {
                    var typed = new TreeMap<String, String>();
                    sent.getEventData()
                            .path(FIELDS)
                            .properties()
                            .forEach(field ->
                                    typed.put(field.getKey(), field.getValue().asString("")));
                    if (keep.test(typed)) {
                        Kept.stored(this, sent.getEventData().path(NUMBER).asInt());
                    }
                })
                .addEventData(FIELDS)
                .addEventData(NUMBER);
        Kept.remember(this, name, true);
        add(parts);
    }
}
