package fr.declic.platform;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.NativeButton;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.function.Consumer;
import java.util.stream.Stream;

/**
 * The browser's own form, so that Enter sends it and a password manager knows it. What was typed comes with the event
 * that sends it, whoever typed it.
 */
@Tag("form")
public class EntryForm extends HtmlContainer {

    private static final String TYPED = "Object.fromEntries(new FormData(event.target))";

    /** Until the server has answered, a second click is the same one. */
    private static final String ONCE = """
            this.addEventListener('submit', (event) => {
              if (!this.dataset.sent) { this.dataset.sent = 'yes'; return; }
              event.preventDefault();
              event.stopImmediatePropagation();
            }, true)
            """;

    private final List<TextLine> lines;
    private final NativeButton button = new NativeButton();

    /** @param send what its button says */
    public EntryForm(String send, Consumer<Map<String, String>> onSend, Component... parts) {
        lines = Stream.of(parts)
                .filter(TextLine.class::isInstance)
                .map(TextLine.class::cast)
                .toList();
        // Never an address with what was typed in it, even if the page's script fails.
        getElement().setAttribute("method", "post").setAttribute("novalidate", true);
        getElement()
                .addEventListener("submit", sent -> {
                    lines.forEach(TextLine::accept);
                    var typed = new TreeMap<String, String>();
                    sent.getEventData()
                            .path(TYPED)
                            .properties()
                            .forEach(field ->
                                    typed.put(field.getKey(), field.getValue().asString("")));
                    try {
                        onSend.accept(typed);
                    } finally {
                        getElement().executeJs("delete this.dataset.sent");
                    }
                })
                .addEventData(TYPED)
                .addEventData("event.preventDefault()");
        button.setText(send);
        button.addClassName("main");
        button.getElement().setAttribute("type", "submit");
        add(parts);
        add(FormScreen.acts(button));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs(ONCE);
    }

    /** Beside the one thing to do on a screen, this is another. */
    public EntryForm quiet() {
        button.setClassName("quiet");
        return this;
    }
}
