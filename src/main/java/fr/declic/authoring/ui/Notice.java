package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import java.util.stream.Stream;

/** A sentence about what happened, which stays until one closes it. */
class Notice extends Div {

    private final String sentence;

    Notice(String sentence) {
        this.sentence = sentence;
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        add(new Paragraph(sentence), button(getTranslation("authoring.notice.close"), this::removeFromParent));
    }

    /** With something that one may do about it, once. */
    Notice(String sentence, String label, Runnable act) {
        this(sentence);
        addComponentAtIndex(1, button(label, () -> {
            removeFromParent();
            act.run();
        }));
    }

    /** Says it at a place where it is not said already. */
    static void once(Div place, String sentence) {
        if (saying(place, sentence).findAny().isEmpty()) {
            place.add(new Notice(sentence));
        }
    }

    /** It is true no longer. */
    static void takeBack(Div place, String sentence) {
        saying(place, sentence).toList().forEach(Notice::removeFromParent);
    }

    private static Stream<Notice> saying(Div place, String sentence) {
        return place.getChildren()
                .filter(Notice.class::isInstance)
                .map(Notice.class::cast)
                .filter(it -> it.sentence.equals(sentence));
    }

    /** To what one may do about it. */
    void focusAct() {
        getElement().executeJs("setTimeout(() => this.querySelector('button').focus())");
    }

    /** The second click of a double click, which some people make everywhere, does nothing. */
    static NativeButton button(String label, Runnable act) {
        var button = new NativeButton(label, event -> {
            if (event.getClickCount() < 2) {
                act.run();
            }
        });
        button.addClassName("quiet");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
