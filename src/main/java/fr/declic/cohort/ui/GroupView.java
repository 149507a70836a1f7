package fr.declic.cohort.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.account.AccountRoutes;
import fr.declic.account.CardWords;
import fr.declic.cohort.Cohort;
import fr.declic.cohort.CohortDesk;
import fr.declic.cohort.CohortRoutes;
import fr.declic.cohort.Member;
import fr.declic.page.QrCode;
import fr.declic.platform.DataTable;
import fr.declic.platform.EntryForm;
import fr.declic.platform.Fragment;
import fr.declic.platform.TextLine;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One group: the words to join it by, who agreed to be seen, who else accompanies it. */
@Route(CohortRoutes.GROUP)
@RolesAllowed({"ADVISER", "TRAINER", "ADMIN"})
class GroupView extends CohortScreen implements BeforeEnterObserver {

    private final CohortDesk desk;
    private final CardWords words;
    private final Clock clock;
    private final TextLine name = new TextLine("name", text("name"), "", "off").most(80);
    private final TextLine login = new TextLine("login", text("share.login"), text("share.hint"), "off").most(80);
    private @Nullable Cohort shown;

    GroupView(CohortDesk desk, CardWords words, Clock clock) {
        super("group");
        this.desk = desk;
        this.words = words;
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
        beginWith(group.name());
        add(invitation(group));
        var members = desk.members(group.id());
        add(new H2(text("members", members.size())), paragraph(members.isEmpty() ? "none" : "seen"));
        if (!members.isEmpty()) {
            add(table(group, members));
        }
        add(new H2(text("share")), new EntryForm(text("share.go"), typed -> share(group, typed), login).quiet());
        add(
                new H2(text("rename")),
                new EntryForm(text("rename.go"), typed -> rename(group, typed), name.value(group.name())).quiet());
        add(acts(button("close", "quiet", () -> askClose(group)), link("back", "second", CohortRoutes.GROUPS)));
    }

    private Div invitation(Cohort group) {
        var box = new Div();
        box.addClassNames("hand-over", "invitation");
        var acts = new ArrayList<Component>();
        if (group.isOpenAt(clock.instant())) {
            var address = address(CohortRoutes.JOIN);
            var qr = new Fragment(QrCode.svg(address + "#" + group.code(), text("join.qr")));
            qr.addClassName("qr");
            box.add(paragraph("join", address), code(group), qr, soft("join.until", day(group.codeUntil())));
            acts.add(button("print", "quiet", () -> getElement().executeJs("window.print()")));
        } else {
            box.add(paragraph("join.over"));
        }
        acts.add(button("renew", "quiet", () -> act(group, "renewed", () -> desk.renewCode(group.id()))));
        box.add(acts(acts.toArray(Component[]::new)));
        return box;
    }

    /** The words as they are written, accents included. */
    private Paragraph code(Cohort group) {
        var code = new Paragraph(group.words().stream()
                .map(word -> words.complete(word).orElse(word))
                .collect(Collectors.joining(" ")));
        code.addClassName("code");
        code.getElement().setAttribute("lang", "fr");
        return code;
    }

    private DataTable table(Cohort group, List<Member> members) {
        var heads = Stream.of("name", "begun", "finished", "acquired", "last", "seen", "acts")
                .map(key -> text("head." + key))
                .toList();
        var table = new DataTable(text("members", members.size()), heads);
        for (int i = 0; i < members.size(); i++) {
            var member = members.get(i);
            var name = member.name().isEmpty() ? text("unnamed", i + 1) : member.name();
            table.row(
                    named(group, member, name),
                    member.begun(),
                    member.finished(),
                    member.acquired(),
                    member.last().orElse(""),
                    day(member.seen()),
                    acts(group, member, name));
        }
        return table;
    }

    private Anchor named(Cohort group, Member member, String name) {
        var route = CohortRoutes.MEMBER
                .replace(":group", group.id())
                .replace(":person", member.id().value().toString());
        return new Anchor("/" + route, name);
    }

    private Div acts(Cohort group, Member member, String name) {
        var card = new Anchor(
                "/"
                        + AccountRoutes.NEW_CARD.replace(
                                ":person", member.id().value().toString()),
                text("card"));
        card.getElement().setAttribute("aria-label", text("card.whose", name));
        var remove = new NativeButton(
                text("remove"), _ -> act(group, "removed", () -> desk.remove(group.id(), member.id())));
        remove.addClassName("quiet");
        remove.getElement().setAttribute("aria-label", text("remove.who", name));
        return acts(card, remove);
    }

    private void share(Cohort group, Map<String, String> typed) {
        act(group, () -> {
            if (desk.share(group.id(), typed.getOrDefault("login", ""))) {
                login.value("");
                tell(text("shared"));
            } else {
                login.refuse(text("share.nobody"));
            }
        });
    }

    private void rename(Cohort group, Map<String, String> typed) {
        act(group, () -> {
            if (desk.rename(group.id(), typed.getOrDefault("name", ""))) {
                again(group, "renamed");
            } else {
                name.refuse(text("rename.refused"));
            }
        });
    }

    private void askClose(Cohort group) {
        begin("close.ask");
        add(paragraph("close.ask.what"));
        add(acts(
                button("close.keep", "main", () -> again(group, "kept")),
                button(
                        "close.yes",
                        "quiet",
                        () -> act(group, () -> {
                            desk.close(group.id());
                            getUI().ifPresent(ui -> ui.navigate(CohortRoutes.GROUPS));
                        }))));
    }

    private void act(Cohort group, String message, Runnable act) {
        act(group, () -> {
            act.run();
            again(group, message);
        });
    }

    /** While the screen was open, a colleague may have closed the group. */
    private void act(Cohort group, Runnable act) {
        if (desk.open(group.id()).isPresent()) {
            act.run();
        } else {
            gone();
        }
    }

    private void again(Cohort group, String message) {
        desk.open(group.id())
                .ifPresentOrElse(
                        it -> {
                            show(it);
                            tell(text(message));
                        },
                        this::gone);
    }

    private void gone() {
        begin("gone");
        add(paragraph("gone.what"), acts(link("back", "main", CohortRoutes.GROUPS)));
    }
}
