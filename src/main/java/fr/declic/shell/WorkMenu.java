package fr.declic.shell;

import com.vaadin.flow.server.menu.MenuConfiguration;
import fr.declic.platform.Messages;
import java.util.List;
import java.util.Locale;
import org.apache.commons.lang3.StringUtils;

/** What the person who is there may do here, in the order that the views ask for. */
final class WorkMenu {

    static final String ROUTE = "espace";

    private WorkMenu() {}

    /**
     * @param path without the leading slash
     * @param what one sentence on it
     */
    record Entry(String path, String title, String what) {}

    static List<Entry> entries(Messages messages, Locale language) {
        return MenuConfiguration.getMenuEntries(language).stream()
                .map(entry -> new Entry(
                        StringUtils.removeStart(entry.path(), "/"),
                        messages.getTranslation(entry.title(), language),
                        messages.getTranslation(entry.title() + ".what", language)))
                .filter(entry -> entry.path().startsWith(ROUTE + "/"))
                .toList();
    }
}
