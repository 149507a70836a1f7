package fr.declic.cohort.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.cohort.Cohort;
import fr.declic.cohort.CohortDesk;
import fr.declic.cohort.CohortRoutes;
import fr.declic.platform.DataTable;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Map;

/** The groups that one accompanies, and how to begin another. */
@Route(CohortRoutes.GROUPS)
@RolesAllowed({"ADVISER", "TRAINER", "ADMIN"})
@Menu(title = "cohort.menu", order = 25)
class GroupsView extends CohortScreen {

    private final CohortDesk desk;
    private final TextLine name = new TextLine("name", text("name"), text("name.hint"), "off").most(80);

    GroupsView(CohortDesk desk) {
        super("groups");
        this.desk = desk;
        begin("title");
        add(paragraph("what"));
        var groups = desk.mine();
        if (groups.isEmpty()) {
            add(paragraph("none"));
        } else {
            add(table(groups));
        }
        add(new H2(text("new")), new EntryForm(text("make"), this::make, name));
    }

    private DataTable table(List<Cohort> groups) {
        var table = new DataTable(text("title"), List.of(text("head.name"), text("head.members")));
        groups.forEach(group ->
                table.row(new Anchor("/" + CohortRoutes.GROUPS + "/" + group.id(), group.name()), group.members()));
        return table;
    }

    private void make(Map<String, String> typed) {
        desk.make(typed.getOrDefault("name", ""))
                .ifPresentOrElse(
                        group -> getUI().ifPresent(ui -> ui.navigate(CohortRoutes.GROUPS + "/" + group.id())),
                        () -> name.refuse(text("name.refused")));
    }
}
