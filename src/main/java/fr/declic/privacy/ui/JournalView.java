package fr.declic.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.platform.DataTable;
import fr.declic.platform.EntryForm;
import fr.declic.platform.Messages;
import fr.declic.platform.TextLine;
import fr.declic.privacy.Act;
import fr.declic.privacy.ActWords;
import fr.declic.privacy.Journal;
import fr.declic.privacy.Journal.Line;
import fr.declic.privacy.PrivacyRoutes;
import fr.declic.privacy.When;
import jakarta.annotation.security.RolesAllowed;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The audit: who looked at or changed what, and when. */
@Route(PrivacyRoutes.JOURNAL)
@RolesAllowed("ADMIN")
@Menu(title = "privacy.menu", order = 50)
class JournalView extends PrivacyScreen implements BeforeEnterObserver {

    private final Journal journal;
    private final Messages messages;
    private final Div found = new Div();

    JournalView(Journal journal, Messages messages) {
        super("journal");
        this.journal = journal;
        this.messages = messages;
    }

    /** What is searched for is a person's name: it never stands in an address. */
    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        begin("title");
        add(paragraph("what"), form(), found);
        show("", Optional.empty(), 0);
        add(acts(download("csv", "second", PrivacyRoutes.JOURNAL_CSV)));
    }

    private EntryForm form() {
        var acts = new LinkedHashMap<String, String>();
        acts.put("", text("act.all"));
        Arrays.stream(Act.values()).forEach(act -> acts.put(act.key(), ActWords.of(act, messages, getLocale())));
        var form = new EntryForm(
                text("go"),
                typed -> show(typed.getOrDefault("name", ""), act(typed), 0),
                new TextLine("name", text("name"), text("name.hint"), "off").most(80),
                new ActChoice(text("act"), acts));
        form.getElement().setAttribute("role", "search");
        return form;
    }

    private static Optional<Act> act(Map<String, String> typed) {
        return Arrays.stream(Act.values())
                .filter(act -> act.key().equals(typed.get("act")))
                .findFirst();
    }

    private void show(String name, Optional<Act> act, int page) {
        found.removeAll();
        var lines = journal.read(name, act, page);
        int all = journal.count(name, act);
        tell(text("count", all));
        if (!lines.isEmpty()) {
            found.add(table(lines));
        }
        var ways = acts();
        if (page > 0) {
            ways.add(button("previous", "quiet", () -> show(name, act, page - 1)));
        }
        if ((page + 1) * Journal.PAGE < all) {
            ways.add(button("next", "quiet", () -> show(name, act, page + 1)));
        }
        found.add(ways);
    }

    private DataTable table(List<Line> lines) {
        var heads = Stream.of("when", "actor", "act", "person").map(this::text).toList();
        var table = new DataTable(text("title"), heads);
        lines.forEach(line -> table.row(
                When.of(line.at(), getLocale()),
                name(line.actor(), line.noted().actor().isPresent()),
                ActWords.of(line.noted(), messages, getLocale()),
                name(line.person(), line.noted().person().isPresent())));
        return table;
    }

    private String name(Optional<String> name, boolean somebody) {
        return name.orElseGet(() -> text(somebody ? "unnamed" : "nobody"));
    }
}
