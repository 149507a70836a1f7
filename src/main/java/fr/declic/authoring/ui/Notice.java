package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;

/** A sentence about what happened, which stays until one closes it. */
class Notice extends Div {

    Notice(String sentence) {
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

    static NativeButton button(String label, Runnable act) {
        var button = new NativeButton(label, _ -> act.run());
        button.addClassName("quiet");
        button.getElement().setAttribute("type", "button");
        return button;
    }
}
