package fr.declic.privacy.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import fr.declic.platform.Room;

/** A screen of this feature: its heading first, then one permanent place for messages. */
abstract class PrivacyScreen extends Room implements HasDynamicTitle {

    private final String name;
    private final Paragraph status = new Paragraph();

    /** @param name the part of the message keys that is this screen's */
    PrivacyScreen(String name) {
        this.name = name;
        status.getElement().setAttribute("role", "status");
        status.addClassName("message");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("privacy.page-title", text("title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focusHeading();
    }

    /** @param key after this screen's name; with a dot before it, after {@code privacy} */
    final String text(String key, Object... args) {
        return getTranslation(key.startsWith(".") ? "privacy" + key : "privacy." + name + "." + key, args);
    }

    final void begin(String headingKey) {
        removeAll();
        var heading = new H1(text(headingKey));
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, status);
        status.setText("");
        if (isAttached()) {
            focusHeading();
        }
    }

    final void tell(String message) {
        status.setText(message);
    }

    final Paragraph paragraph(String key, Object... args) {
        return new Paragraph(text(key, args));
    }

    final Paragraph soft(String key, Object... args) {
        var paragraph = paragraph(key, args);
        paragraph.addClassName("soft");
        return paragraph;
    }

    final NativeButton button(String key, String look, Runnable action) {
        var button = new NativeButton(text(key), _ -> action.run());
        button.addClassName(look);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** A link to another address, by a new request. */
    final Anchor link(String key, String look, String route) {
        var link = new Anchor("/" + route, text(key));
        link.addClassName(look);
        link.setRouterIgnore(true);
        return link;
    }

    /** A link to a file, which the browser keeps. */
    final Anchor download(String key, String look, String route) {
        var link = link(key, look, route);
        link.getElement().setAttribute("download", true);
        return link;
    }

    static Div acts(Component... acts) {
        var row = new Div(acts);
        row.addClassName("acts");
        return row;
    }
}
