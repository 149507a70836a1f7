package fr.declic.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.component.dependency.JsModule;
import com.vaadin.flow.component.dependency.NpmPackage;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.RouterLayout;
import fr.declic.account.ComfortSettings;
import fr.declic.content.CourseModule;
import fr.declic.page.Frame;
import fr.declic.page.Screen;
import fr.declic.page.Stylesheet;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Fragment;
import fr.declic.platform.Messages;
import fr.declic.player.ModuleScreen;
import fr.declic.player.PageTexts;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** What surrounds every screen: the way past it, the tools at the top, the small print at the bottom. */
@JsModule("./declic.ts")
@NpmPackage(value = "@fontsource/atkinson-hyperlegible-next", version = "5.3.0")
@NpmPackage(value = "@fontsource/opendyslexic", version = "5.3.0")
@NpmPackage(value = "scorm-again", version = "3.4.3", dev = true) // for the journeys: see vite.config.ts
abstract class FrameLayout extends Div implements RouterLayout, FirstScreen.Frame {

    private final Messages messages;
    private final ComfortSettings comfort;
    private final Houses houses;
    private final Presence presence;
    private final Fragment top = asIs("");
    private final Fragment bottom = asIs("");

    FrameLayout(Messages messages, ComfortSettings comfort, Houses houses, Presence presence) {
        this.messages = messages;
        this.comfort = comfort;
        this.houses = houses;
        this.presence = presence;
        addClassName("screen");
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        var module = moduleOf(content);
        top.setHtml(Frame.skip(texts()) + Frame.header(module, houses.now(), texts()));
        bottom.setHtml(Frame.footer(module, texts()));
        removeAll();
        add(top);
        getElement().appendChild(middle(content).getElement());
        add(bottom);
        if (isAttached()) {
            getUI().ifPresent(presence::renew);
        }
    }

    /** What stands between the tools and the small print. */
    HasElement middle(HasElement content) {
        return content;
    }

    @Override
    public String around(FirstScreen view) {
        var module = moduleOf(view);
        return Screen.compose(
                Frame.header(module, houses.now(), texts()), view.mainHtml(), Frame.footer(module, texts()), texts());
    }

    @Override
    public String styles() {
        return Stylesheet.firstScreen();
    }

    @Override
    public String icon() {
        return Frame.icon();
    }

    @Override
    public Map<String, String> rootAttributes() {
        var attributes = new LinkedHashMap<>(comfort.current().rootAttributes());
        attributes.put("lang", texts().locale().getLanguage());
        attributes.put("data-more-below", texts().get("shell.more-below"));
        attributes.put("data-listen-stop", texts().get("shell.listen.stop"));
        attributes.put("data-listen-none", texts().get("shell.listen.none"));
        attributes.put("data-continue", texts().get("shell.continue"));
        getUI().map(presence::begin).ifPresent(attributes::putAll);
        return attributes;
    }

    /** What is said while the link to the server is down; Flow's client keeps it from when the page was loaded. */
    @Override
    protected void onAttach(AttachEvent event) {
        var dialog = event.getUI().getReconnectDialogConfiguration();
        dialog.setDialogText(texts().get("shell.reconnecting"));
        dialog.setDialogTextGaveUp(texts().get("shell.offline"));
    }

    private static Optional<CourseModule> moduleOf(Object view) {
        return view instanceof ModuleScreen screen ? screen.module() : Optional.empty();
    }

    final PageTexts texts() {
        return new PageTexts(messages, getUI().map(ui -> ui.getLocale()).orElseGet(this::getLocale));
    }

    static Fragment asIs(String html) {
        var fragment = new Fragment(html);
        fragment.addClassName("as-is");
        return fragment;
    }
}
