package fr.declic.account.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinServletRequest;
import fr.declic.platform.Fragment;
import fr.declic.platform.Room;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A screen of this feature: its heading first, one permanent place for messages, its buttons last. */
abstract class AccountScreen extends Room implements HasDynamicTitle {

    /** A code leaves the address at once, so that neither a log nor the history ever has it. */
    static final String TAKE_CODE = """
            const code = location.hash.slice(1);
            if (code) history.replaceState(history.state, '', location.pathname + location.search);
            return code;
            """;

    private final String name;
    private final Paragraph status = new Paragraph();

    /** @param name the part of the message keys that is this screen's */
    AccountScreen(String name) {
        this.name = name;
        status.getElement().setAttribute("role", "status");
        status.addClassName("message");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("account.page-title", text("title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focusHeading();
    }

    final String text(String key, Object... args) {
        return getTranslation("account." + name + "." + key, args);
    }

    /** Begins the screen anew under another heading; the place for messages stays after it. */
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

    /** A link to another address, by a new request: the session may be another one there. */
    final Anchor link(String key, String look, String route) {
        var link = new Anchor("/" + route, text(key));
        link.addClassName(look);
        link.setRouterIgnore(true);
        return link;
    }

    static Div acts(Component... acts) {
        var row = new Div(acts);
        row.addClassName("acts");
        return row;
    }

    /** A code that a phone reads: the address of another screen, with a secret that no server log ever has. */
    final Fragment qr(String labelKey, String route, String secret) {
        var address = address(route) + "#" + secret;
        var qr = new Fragment(QrPicture.svg(address));
        qr.addClassName("qr");
        qr.getElement().setAttribute("role", "img");
        qr.getElement().setAttribute("aria-label", text(labelKey));
        return qr;
    }

    /** The whole address of a screen, as another machine must know it. */
    static String address(String route) {
        return ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
                .path("/" + route)
                .toUriString();
    }

    /** Back to where one came from; home when this was the first page. */
    final void goBack() {
        getElement().executeJs("history.length > 1 ? history.back() : location.assign('/')");
    }

    final void goHome() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
    }
}
