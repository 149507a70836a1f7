package fr.declic.cohort.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.account.AccountRoutes;
import fr.declic.cohort.Cohort;
import fr.declic.cohort.CohortDesk;
import fr.declic.cohort.CohortRoutes;
import fr.declic.cohort.Member;
import fr.declic.platform.DataTable;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One group: the words to join it by, who agreed to be seen, who else accompanies it. */
@Route(CohortRoutes.GROUP)
@RolesAllowed({"ADVISER", "TRAINER", "ADMIN"})
class GroupView extends CohortScreen implements BeforeEnterObserver {

    private final CohortDesk desk;
    private final Clock clock;
    private final TextLine login = new TextLine("login", text("share.login"), text("share.hint"), "off").most(80);
    private @Nullable Cohort shown;

    GroupView(CohortDesk desk, Clock clock) {
        super("group");
        this.desk = desk;
        this.clock = clock;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var group = event.getRouteParameters().get("group").flatMap(desk::open).orElseThrow(NotFoundException::new);
        if (!group.equals(shown)) {
            show(group);
        }
    }

    private void show(Cohort group) {
        shown = group;
        begin("title");
        getChildren()
                .filter(H1.class::isInstance)
                .map(H1.class::cast)
                .forEach(heading -> heading.setText(group.name()));
        add(invitation(group));
        var members = desk.members(group.id());
        add(new H2(text("members", members.size())), paragraph(members.isEmpty() ? "none" : "seen"));
        if (!members.isEmpty()) {
            add(table(group, members));
        }
        add(new H2(text("share")), new EntryForm(text("share.go"), typed -> share(group, typed), login).quiet());
        add(acts(button("close", "quiet", () -> askClose(group)), link("back", "second", CohortRoutes.GROUPS)));
    }

    private Div invitation(Cohort group) {
        var box = new Div();
        box.addClassName("hand-over");
        if (group.isOpenAt(clock.instant())) {
            var words = new Paragraph(String.join(" ", group.words()));
            words.addClassName("code");
            words.getElement().setAttribute("lang", "fr");
            box.add(paragraph("join", address(CohortRoutes.JOIN)), words, soft("join.until", day(group.codeUntil())));
        } else {
            box.add(paragraph("join.over"));
        }
        box.add(button("renew", "quiet", () -> {
            desk.renewCode(group.id());
            again(group, "renewed");
        }));
        return box;
    }

    private DataTable table(Cohort group, List<Member> members) {
        var heads = Stream.of("name", "begun", "finished", "last", "seen", "acts")
                .map(key -> text("head." + key))
                .toList();
        var table = new DataTable(text("members", members.size()), heads);
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            var name = member.name().isEmpty() ? text("unnamed", i + 1) : member.name();
            table.row(
                    name,
                    member.begun(),
                    member.finished(),
                    member.last().orElse(""),
                    day(member.seen()),
                    acts(group, member, name));
        }
        return table;
    }

    private Div acts(Cohort group, Member member, String name) {
        var card = new Anchor(
                "/"
                        + AccountRoutes.NEW_CARD.replace(
                                ":person", member.id().value().toString()),
                text("card"));
        card.getElement().setAttribute("aria-label", text("card.whose", name));
        var remove = new NativeButton(text("remove"), _ -> {
            desk.remove(group.id(), member.id());
            again(group, "removed");
        });
        remove.addClassName("quiet");
        remove.getElement().setAttribute("aria-label", text("remove.who", name));
        return acts(card, remove);
    }

    private void share(Cohort group, Map<String, String> typed) {
        if (desk.share(group.id(), typed.getOrDefault("login", ""))) {
            login.value("");
            tell(text("shared"));
        } else {
            login.refuse(text("share.nobody"));
        }
    }

    private void askClose(Cohort group) {
        begin("close.ask");
        add(paragraph("close.ask.what"));
        add(acts(button("close.keep", "main", () -> again(group, "kept")), button("close.yes", "quiet", () -> {
            desk.close(group.id());
            getUI().ifPresent(ui -> ui.navigate(CohortRoutes.GROUPS));
        })));
    }

    private void again(Cohort group, String message) {
        show(desk.open(group.id()).orElseThrow(NotFoundException::new));
        tell(text(message));
    }
}
