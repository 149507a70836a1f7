package fr.declic.cohort.ui;

import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.account.AccountId;
import fr.declic.cohort.CohortDesk;
import fr.declic.cohort.CohortDesk.Followed;
import fr.declic.cohort.CohortRoutes;
import fr.declic.competency.LearnerLevels.Ability;
import fr.declic.platform.DataTable;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** What one member of a group can do, and how we know. They read that one has looked. */
@Route(CohortRoutes.MEMBER)
@RolesAllowed({"ADVISER", "TRAINER", "ADMIN"})
class MemberView extends CohortScreen implements BeforeEnterObserver {

    private final CohortDesk desk;

    MemberView(CohortDesk desk) {
        super("member");
        this.desk = desk;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var parameters = event.getRouteParameters();
        var group = parameters.get("group").orElse("");
        var member = parameters
                .get("person")
                .flatMap(AccountId::read)
                .flatMap(person -> desk.follow(group, person))
                .orElseThrow(NotFoundException::new);
        show(group, member);
    }

    private void show(String group, Followed member) {
        beginWith(member.name().isEmpty() ? text("unnamed") : member.name());
        add(paragraph(member.abilities().isEmpty() ? "none" : "what"));
        if (!member.abilities().isEmpty()) {
            add(table(member.abilities()));
        }
        add(acts(link("back", "second", CohortRoutes.GROUP.replace(":group", group))));
    }

    private DataTable table(List<Ability> abilities) {
        var table = new DataTable(
                text("title"),
                Stream.of("can", "level", "questions", "hands-on", "last")
                        .map(key -> text("head." + key))
                        .toList());
        abilities.forEach(it -> table.row(
                sentence(it),
                getTranslation("competency.level." + it.standing().level().key()),
                it.standing().questions(),
                it.standing().handsOn(),
                it.standing().lastSuccess().map(this::day).orElse("")));
        return table;
    }

    private static Span sentence(Ability ability) {
        var sentence = new Span(ability.module().canDo());
        sentence.getElement().setAttribute("lang", ability.module().language().toLanguageTag());
        return sentence;
    }
}
