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
import java.util.List;
import java.util.Map;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.stereotype.Component;

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
        for (var key : List.of("title", "stay", "stuck.title", "stuck.text", "stuck.again")) {
            words.put(key, texts.get("shell.presence." + key));
        }
        words.put("text", texts.get(only ? "shell.presence.text.only" : "shell.presence.text"));
        if (only) {
            words.put("keep", texts.get("shell.presence.keep"));
            words.put("card", "/" + AccountRoutes.MY_CARD);
        }
        var left = words.putObject("left");
        SAID.forEach(seconds -> left.put(seconds.toString(), texts.get("shell.presence.left." + seconds)));
        return words.toString();
    }

    private PageTexts texts(UI ui) {
        return new PageTexts(messages, ui.getLocale());
    }
}
