package fr.declic.cohort.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.cohort.CohortRoutes;
import fr.declic.cohort.MyGroup;
import fr.declic.cohort.MyGroups;

/** Who accompanies me, and what they see; one stops it here, at once. */
@Route(CohortRoutes.MINE)
@AnonymousAllowed
class MyGroupsView extends CohortScreen {

    private final MyGroups groups;

    MyGroupsView(MyGroups groups) {
        super("mine");
        this.groups = groups;
        show();
    }

    private void show() {
        begin("title");
        var mine = groups.mine();
        if (mine.isEmpty()) {
            add(paragraph("none"));
        } else {
            add(paragraph("seen"));
            var list = new UnorderedList();
            list.addClassName("sheets");
            mine.forEach(group -> list.add(item(group)));
            add(list);
        }
        add(acts(link("join", "quiet", CohortRoutes.JOIN), link("back", "second", AccountRoutes.ME)));
    }

    private ListItem item(MyGroup group) {
        var item = new ListItem(new H2(group.name()));
        item.addClassName("card-sheet");
        if (!group.advisers().isEmpty()) {
            item.add(paragraph("who", String.join(", ", group.advisers())));
        }
        group.agreed().ifPresent(agreed -> item.add(soft("since", day(agreed))));
        var stop = new NativeButton(text("stop"), _ -> stop(group));
        stop.addClassName("quiet");
        stop.getElement().setAttribute("aria-label", text("stop.which", group.name()));
        item.add(stop);
        return item;
    }

    private void stop(MyGroup group) {
        groups.leave(group.id());
        show();
        tell(text("stopped"));
    }
}
