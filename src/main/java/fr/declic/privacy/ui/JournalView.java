package fr.declic.privacy.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTable;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.NativeTableHeaderCell;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.platform.Messages;
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

    private SentForm form() {
        var acts = new LinkedHashMap<String, String>();
        acts.put("", text("act.all"));
        Arrays.stream(Act.values()).forEach(act -> acts.put(act.key(), ActWords.of(act, messages, getLocale())));
        var go = new NativeButton(text("go"));
        go.addClassName("main");
        go.getElement().setAttribute("type", "submit");
        var form = new SentForm(
                typed -> show(typed.getOrDefault("name", ""), act(typed), 0),
                LabelledField.line("name", text("name"), text("name.hint")),
                LabelledField.choice("act", text("act"), acts),
                acts(go));
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
            var wide = new Div(table(lines));
            wide.addClassName("wide");
            found.add(wide);
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

    private NativeTable table(List<Line> lines) {
        var table = new NativeTable();
        table.setCaptionText(text("title"));
        var heads = new NativeTableRow();
        for (var key : List.of("when", "actor", "act", "person")) {
            var head = new NativeTableHeaderCell(text(key));
            head.getElement().setAttribute("scope", "col");
            heads.add(head);
        }
        table.getHead().add(heads);
        lines.forEach(line -> table.getBody()
                .add(new NativeTableRow(
                        new NativeTableCell(When.of(line.at(), getLocale())),
                        new NativeTableCell(
                                name(line.actor(), line.noted().actor().isPresent())),
                        new NativeTableCell(ActWords.of(line.noted(), messages, getLocale())),
                        new NativeTableCell(
                                name(line.person(), line.noted().person().isPresent())))));
        return table;
    }

    private String name(Optional<String> name, boolean somebody) {
        return name.orElseGet(() -> text(somebody ? "unnamed" : "nobody"));
    }
}
