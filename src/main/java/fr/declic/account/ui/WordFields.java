package fr.declic.account.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.OrderedList;
import fr.declic.account.CardWords;
import fr.declic.account.Redeemed;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * One field for each word of a card, numbered as on the paper. A word of which four letters are there completes itself
 * when one leaves its field; a code pasted into any field fills the next ones.
 */
class WordFields extends OrderedList {

    private static final int WORDS = 5;
    private static final String TYPED = "event.target.value";

    private final CardWords words;
    private final List<Input> fields;

    /** @param label the name of the field of a word, from 1 */
    WordFields(CardWords words, Function<Integer, String> label, Runnable onEnter) {
        this.words = words;
        addClassName("card-words");
        fields = IntStream.rangeClosed(1, WORDS)
                .mapToObj(number -> field(label.apply(number), number, onEnter))
                .toList();
    }

    String typed() {
        return fields.stream().map(Input::getValue).collect(Collectors.joining(" "));
    }

    void fill(String typed) {
        spread(0, words.cut(typed));
    }

    /** Shows which fields hold a word that is not in the list, and goes to the first of them. */
    void mark(List<Redeemed.Unknown> unknown) {
        var wrong = fields.stream().filter(field -> holdsOne(field, unknown)).toList();
        fields.forEach(
                field -> field.getElement().setAttribute("aria-invalid", Boolean.toString(wrong.contains(field))));
        wrong.stream().findFirst().ifPresent(Input::focus);
    }

    /** Puts a proposed word in the place of the one that is not in the list. */
    void correct(Redeemed.Unknown unknown, String word) {
        fields.stream()
                .filter(field -> holdsOne(field, List.of(unknown)))
                .findFirst()
                .ifPresent(field -> {
                    field.setValue(word);
                    field.getElement().setAttribute("aria-invalid", "false");
                    field.focus();
                });
    }

    private boolean holdsOne(Input field, List<Redeemed.Unknown> unknown) {
        var parts = words.cut(field.getValue());
        return unknown.stream().map(Redeemed.Unknown::typed).anyMatch(parts::contains);
    }

    private Input field(String name, int number, Runnable onEnter) {
        var field = new Input();
        field.setId("word-" + number);
        field.addClassName("line");
        var element = field.getElement();
        element.setAttribute("autocapitalize", "none");
        element.setAttribute("autocomplete", "off");
        element.setAttribute("autocorrect", "off");
        element.setAttribute("spellcheck", "false");
        element.setAttribute("lang", "fr");
        // A paste is a change at once, not when one leaves the field.
        element.executeJs("this.addEventListener('paste', () => setTimeout(() =>"
                + " this.dispatchEvent(new Event('change', {bubbles: true}))))");
        // Enter comes before the change that it causes, so it brings the word itself. (A synchronised property would
        // not do: with a filter, Flow 25.2 takes each key's value for sent, and a change would then send nothing.)
        element.addEventListener("keydown", pressed -> {
                    spread(
                            number - 1,
                            words.cut(pressed.getEventData().path(TYPED).asString()));
                    onEnter.run();
                })
                .setFilter("event.key === 'Enter'")
                .addEventData(TYPED);
        field.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                spread(number - 1, words.cut(change.getValue()));
            }
        });
        var label = new NativeLabel(name);
        label.setFor(field);
        var pair = new Div(label, field);
        pair.addClassName("field");
        add(new ListItem(pair));
        return field;
    }

    private void spread(int from, List<String> parts) {
        for (int i = 0; i < parts.size() && from + i < WORDS; i++) {
            fields.get(from + i).setValue(words.complete(parts.get(i)).orElse(parts.get(i)));
        }
    }
}
