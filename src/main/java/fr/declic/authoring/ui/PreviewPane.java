package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Aside;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.IFrame;
import com.vaadin.flow.component.html.NativeButton;
import fr.declic.authoring.StudioRoutes;

/** What a resident sees, in a window of its own: as narrow as a phone, or as wide as the screen allows. */
class PreviewPane extends Aside {

    private final IFrame frame = new IFrame();
    private final NativeButton phone = button("phone", () -> wide(false));
    private final NativeButton wide = button("wide", () -> wide(true));
    private String draft = "";
    private String shown = "";

    PreviewPane() {
        addClassName("preview");
        getElement().setAttribute("aria-label", getTranslation("authoring.preview"));
        frame.getElement().setAttribute("title", getTranslation("authoring.preview"));
        var choice = new Div(phone, wide);
        choice.addClassName("acts");
        choice.getElement()
                .setAttribute("role", "group")
                .setAttribute("aria-label", getTranslation("authoring.preview.width"));
        add(choice, frame);
        wide(false);
    }

    private NativeButton button(String key, Runnable act) {
        var button = new NativeButton(getTranslation("authoring.preview." + key), _ -> act.run());
        button.addClassName("quiet");
        button.getElement().setAttribute("type", "button");
        return button;
    }

    private void wide(boolean is) {
        phone.getElement().setAttribute("aria-pressed", Boolean.toString(!is));
        wide.getElement().setAttribute("aria-pressed", Boolean.toString(is));
        setClassName("as-wide", is);
    }

    void begin(String draftId) {
        draft = draftId;
        shown = "";
        frame.setSrc("");
    }

    /** Shows a step; the head and the review show the first one. */
    void show(String key) {
        var step = key.startsWith("*") ? "" : key;
        if (frame.getSrc().isEmpty()) {
            frame.setSrc("/" + StudioRoutes.preview(draft, step));
        } else if (!step.equals(shown)) {
            say(step);
        }
        shown = step;
    }

    /** Shows the same step as it is now. */
    void refresh() {
        say(shown);
    }

    private void say(String step) {
        frame.getElement()
                .executeJs("this.contentWindow?.dispatchEvent(new CustomEvent('declic-refresh', {detail: $0}))", step);
    }
}
