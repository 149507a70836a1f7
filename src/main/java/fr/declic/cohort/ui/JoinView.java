package fr.declic.cohort.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.VaadinServletRequest;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.AccountRoutes;
import fr.declic.cohort.CohortRoutes;
import fr.declic.cohort.MyGroup;
import fr.declic.cohort.MyGroups;
import fr.declic.cohort.MyGroups.Found;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;

/** Joins a group: says first who will see what, and asks. */
@Route(CohortRoutes.JOIN)
@AnonymousAllowed
class JoinView extends CohortScreen {

    private final MyGroups groups;
    private final TextLine words = new TextLine("words", text("words"), text("words.hint"), "off").most(100);

    JoinView(MyGroups groups) {
        super("join");
        this.groups = groups;
        begin("title");
        add(paragraph("what"));
        add(new EntryForm(text("look"), typed -> look(typed.getOrDefault("words", "")), words));
        add(acts(link("home", "second", "")));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        getElement().executeJs(TAKE_CODE).then(String.class, code -> {
            if (!code.isEmpty()) {
                look(code);
            }
        });
    }

    void look(String typed) {
        var request = VaadinServletRequest.getCurrent();
        switch (groups.look(typed, request.getRemoteAddr(), request.getSession().getId())) {
            case Found.Group it -> ask(it.code(), it.group());
            case Found.Nothing _ -> words.refuse(text("nothing"));
            case Found.Wait it -> tell(text("wait", it.time().plusMillis(999).toSeconds()));
        }
    }

    private void ask(String code, MyGroup group) {
        begin("ask");
        add(paragraph("group", group.name()));
        add(
                group.advisers().isEmpty()
                        ? paragraph("who.unnamed")
                        : paragraph("who", String.join(", ", group.advisers())));
        var seen = new UnorderedList();
        text("seen").lines().forEach(line -> seen.add(new ListItem(line)));
        add(seen, paragraph("not-seen"), paragraph("stop"));
        add(acts(button("yes", "main", () -> join(code)), link("no", "quiet", "")));
    }

    private void join(String code) {
        if (!groups.join(code)) {
            begin("title");
            add(paragraph("over"), acts(link("home", "main", "")));
            return;
        }
        begin("joined");
        add(paragraph("joined.what"), paragraph("joined.name"));
        add(acts(link("start", "main", ""), link("name", "quiet", AccountRoutes.ME)));
        add(acts(link("card", "quiet", AccountRoutes.MY_CARD), link("mine", "second", CohortRoutes.MINE)));
    }
}
