package fr.declic.platform;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.server.VaadinServletRequest;
import org.springframework.web.servlet.support.ServletUriComponentsBuilder;

/** A screen of forms and choices: its heading first, one permanent place for messages, its buttons last. */
public abstract class FormScreen extends Room implements HasDynamicTitle {

    /**
     * A code leaves the address at once, so that neither a log nor the way back ever has it. One that looks like ours
     * has left it before, in the page's first script (frontend/index.html): Flow's router would write it back.
     */
    protected static final String TAKE_CODE = """
            const code = window.declicCode ?? location.hash.slice(1);
            delete window.declicCode;
            if (code) history.replaceState(history.state, '', location.pathname + location.search);
            return code;
            """;

    private final String feature;
    private final String name;
    private final Paragraph status = new Paragraph();

    /**
     * @param feature the first part of the message keys, the package's name
     * @param name the next part, which is this screen's
     */
    protected FormScreen(String feature, String name) {
        this.feature = feature;
        this.name = name;
        status.getElement().setAttribute("role", "status");
        status.addClassName("message");
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.page-title", text("title"));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focusHeading();
    }

    protected final String text(String key, Object... args) {
        return getTranslation(feature + "." + name + "." + key, args);
    }

    /** Begins the screen anew under another heading; the place for messages stays after it. */
    protected final void begin(String headingKey) {
        beginWith(text(headingKey));
    }

    /** The same under a heading in these words, such as what people called a thing. */
    protected final void beginWith(String words) {
        removeAll();
        var heading = new H1(words);
        heading.getElement().setAttribute("tabindex", "-1");
        add(heading, status);
        status.setText("");
        if (isAttached()) {
            focusHeading();
        }
    }

    protected final void tell(String message) {
        status.setText(message);
    }

    protected final Paragraph paragraph(String key, Object... args) {
        return new Paragraph(text(key, args));
    }

    protected final Paragraph soft(String key, Object... args) {
        var paragraph = paragraph(key, args);
        paragraph.addClassName("soft");
        return paragraph;
    }

    protected final NativeButton button(String key, String look, Runnable action) {
        var button = new NativeButton(text(key), _ -> action.run());
        button.addClassName(look);
        button.getElement().setAttribute("type", "button");
        return button;
    }

    /** A link to another address, by a new request: the session may be another one there. */
    protected final Anchor link(String key, String look, String route) {
        var link = new Anchor("/" + route, text(key));
        link.addClassName(look);
        link.setRouterIgnore(true);
        return link;
    }

    public static Div acts(Component... acts) {
        var row = new Div(acts);
        row.addClassName("acts");
        return row;
    }

    /** The whole address of a screen, as another machine must know it. */
    public static String address(String route) {
        return ServletUriComponentsBuilder.fromContextPath(VaadinServletRequest.getCurrent())
                .path("/" + route)
                .toUriString();
    }

    /** Back to where one came from; home when this was the first page. */
    protected final void goBack() {
        getElement().executeJs("history.length > 1 ? history.back() : location.assign('/')");
    }

    protected final void goHome() {
        getUI().ifPresent(ui -> ui.getPage().setLocation("/"));
    }
}
