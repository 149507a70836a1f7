package fr.declic.platform;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import java.util.List;
import java.util.Map;

/** A test of form screens, on the whole application: opens them, presses, sends, reads. */
public abstract class FormViewTest extends ViewTest {

    protected FormViewTest() {
        super("fr.declic");
    }

    /** Anew, also when one is there already. */
    protected static void open(String address) {
        UI.getCurrent().navigate("aide");
        UI.getCurrent().navigate(address);
    }

    /** The simple name of the view that is open. */
    protected static String view() {
        return UI.getCurrent()
                .getInternals()
                .getActiveRouterTargetsChain()
                .getFirst()
                .getClass()
                .getSimpleName();
    }

    protected final String heading() {
        return find(H1.class).single().getText();
    }

    protected final String status() {
        return find(Paragraph.class).withClassName("message").single().getText();
    }

    /** All paragraphs, a line each. */
    protected final String said() {
        return String.join(
                "\n",
                find(Paragraph.class).all().stream().map(Paragraph::getText).toList());
    }

    protected final List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }

    protected final NativeButton button(String text) {
        return find(NativeButton.class).withText(text).single();
    }

    protected final void press(String text) {
        test(button(text)).click();
    }

    /** Sends the form that this button is in, as the browser would. */
    protected final void send(String button, Map<String, String> typed) {
        send(button(button), typed);
    }

    protected static void send(Component button, Map<String, String> typed) {
        var form = button.getElement();
        while (!form.getTag().equals("form")) {
            form = form.getParent();
        }
        var data = JacksonUtils.createObjectNode();
        typed.forEach(data.putObject("Object.fromEntries(new FormData(event.target))")::put);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }
}
