package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.dom.Element;
import fr.declic.authoring.Draft;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A text to write in, with the number of each line beside it. */
final class SourceArea extends Div {

    static final String ID = "source";

    private static final int WHILE_TYPING_MILLIS = 500;

    /** The numbers beside the lines go with them. */
    private static final String FOLLOW =
            "const gutter = this.previousElementSibling; this.onscroll = () => gutter.scrollTop = this.scrollTop;";

    private static final String SHOW_LINE = """
            const from = this.value.split('\\n').slice(0, $0 - 1).join('\\n').length + ($0 > 1 ? 1 : 0);
            const end = this.value.indexOf('\\n', from);
            this.focus();
            this.setSelectionRange(from, end < 0 ? this.value.length : end);
            const lines = this.value.split('\\n').length;
            this.scrollTop = Math.max(0, this.scrollHeight * ($0 - 4) / lines);
            """;

    private final Pre numbers = new Pre();
    private final Element area = new Element("textarea");

    /** @param onType hears of the whole text, a moment after each key */
    SourceArea(Consumer<String> onType) {
        addClassName("source");
        numbers.getElement().setAttribute("aria-hidden", "true");
        area.setAttribute("id", ID)
                .setAttribute("spellcheck", "true")
                .setAttribute("autocomplete", "off")
                .setAttribute("wrap", "off")
                .setAttribute("maxlength", Integer.toString(Draft.LONGEST));
        Typed.hear(area, WHILE_TYPING_MILLIS, onType);
        getElement().appendChild(numbers.getElement(), area);
    }

    /** Puts this text over what is on the screen. */
    void show(String text) {
        area.setProperty("value", text);
    }

    /** Asks the browser what is on the screen: keys may be on their way. */
    void shown(Consumer<String> then) {
        area.executeJs("return this.value").then(String.class, then::accept);
    }

    /** Numbers the lines of a text. */
    void number(String text) {
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        numbers.setText(
                IntStream.rangeClosed(1, lines).mapToObj(Integer::toString).collect(Collectors.joining("\n")));
    }

    /** @param line from 1 */
    void go(int line) {
        area.executeJs(SHOW_LINE, line);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        area.executeJs(FOLLOW);
    }
}
