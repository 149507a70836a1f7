package fr.declic.shell;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.internal.JacksonUtils;
import fr.declic.account.AccountRoutes;
import fr.declic.account.CameIn;
import fr.declic.account.CurrentAccount;
import fr.declic.account.ThisMachine;
import fr.declic.place.PlaceSettings;
import fr.declic.platform.Messages;
import fr.declic.player.PageTexts;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * What the page knows of who is signed in on a machine that others use: after how long without a sign of them it asks
 * whether they are still there, and in what words. Nobody else is ever asked. The rest is done by presence.ts.
 */
@Component
class Presence {

    static final String ATTRIBUTE = "data-presence";
    static final String GONE = "data-gone";

    private static final Logger LOG = LoggerFactory.getLogger(Presence.class);

    /** The seconds before the end at which the time left is said. */
    private static final List<Integer> SAID = List.of(120, 90, 60, 30, 20, 10);

    /** The inside of the dialog: its first button has the focus, its status says the time left. */
    private static final String QUESTION = """
            <h2 id="presence-title">%s</h2><div id="presence-text">%s<p role="status"></p></div>\
            <div class="acts"><button class="main" type="button" autofocus>%s</button>%s</div>\
            """;

    private static final String KEEP = "<a class=\"quiet\" href=\"/%s\" router-ignore>%s</a>";

    /** All that the page shows while it could not sign out. */
    private static final String HIDDEN = """
            <h1 tabindex="-1">%s</h1>%s<div class="acts"><button class="main" type="button">%s</button></div>\
            """;

    /** The attribute as the page has it. */
    private record Told(String words) {}

    private final CurrentAccount current;
    private final ThisMachine machine;
    private final Messages messages;
    private final PlaceSettings place;

    Presence(CurrentAccount current, ThisMachine machine, Messages messages, PlaceSettings place) {
        this.current = current;
        this.machine = machine;
        this.messages = messages;
        this.place = place;
    }

    /** What a page begins with. Where nobody is, it can say that someone was, and did not answer. */
    Map<String, String> begin(UI ui) {
        var words = words(ui);
        ComponentUtil.setData(ui, Told.class, new Told(words));
        return words.isEmpty() ? Map.of(GONE, texts(ui).get("shell.presence.gone")) : Map.of(ATTRIBUTE, words);
    }

    /** Someone came in, or made a card, while the page stood. */
    void renew(UI ui) {
        var words = words(ui);
        var before = ComponentUtil.getData(ui, Told.class);
        if (!words.equals(before == null ? "" : before.words())) {
            ComponentUtil.setData(ui, Told.class, new Told(words));
            ui.getPage().executeJs("document.documentElement.setAttribute($0, $1)", ATTRIBUTE, words);
        }
    }

    @EventListener
    void on(CameIn someone) {
        var ui = UI.getCurrent();
        if (ui != null) {
            renew(ui);
        }
    }

    private String words(UI ui) {
        if (current.id().isEmpty()) {
            return "";
        }
        try {
            return machine.isMine() ? "" : words(ui, machine.isTheOnlyWayBack());
        } catch (DataAccessException lost) {
            LOG.warn("a machine cannot be looked up now, and counts as shared: {}", lost.getMessage());
            return words(ui, false);
        }
    }

    private String words(UI ui, boolean only) {
        var texts = texts(ui);
        var words = JacksonUtils.createObjectNode();
        words.put("idle", place.current().habits().idle().toMillis());
        words.put("question", question(texts, only));
        words.put(
                "hidden",
                HIDDEN.formatted(say(texts, "stuck.title"), lines(texts, "stuck.text"), say(texts, "stuck.again")));
        var left = words.putObject("left");
        SAID.forEach(seconds -> left.put(seconds.toString(), texts.get("shell.presence.left." + seconds)));
        return words.toString();
    }

    /** @param only whether closing would lose their place */
    private static String question(PageTexts texts, boolean only) {
        return QUESTION.formatted(
                say(texts, "title"),
                lines(texts, only ? "text.only" : "text"),
                say(texts, "stay"),
                only ? KEEP.formatted(AccountRoutes.MY_CARD, say(texts, "keep")) : "");
    }

    /** One sentence a line. */
    private static String lines(PageTexts texts, String key) {
        return say(texts, key).lines().collect(Collectors.joining("</p><p>", "<p>", "</p>"));
    }

    private static String say(PageTexts texts, String key) {
        return HtmlUtils.htmlEscape(texts.get("shell.presence." + key), StandardCharsets.UTF_8.name());
    }

    private PageTexts texts(UI ui) {
        return new PageTexts(messages, ui.getLocale());
    }
}
