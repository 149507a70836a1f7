package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.DraftHead;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.StudioRoutes;
import fr.declic.authoring.ui.DraftDesk.Kept;
import fr.declic.content.ContentProblem;
import fr.declic.content.Manuscript;
import fr.declic.page.Stylesheet;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Comparator;
import org.jspecify.annotations.Nullable;

/** The whole text of a draft, for who likes to write it, with each fault at its line. */
@Route(StudioRoutes.SOURCE)
@RolesAllowed("TRAINER")
class SourceView extends StudioScreen implements BeforeEnterObserver {

    private final ModuleEditor editor;
    private final Company company = new Company();
    private final DraftNotices notices;
    private final DraftWatch watch;
    private final Div faults = new Div();
    private final SourceArea area = new SourceArea(this::type);
    private @Nullable DraftDesk desk;

    SourceView(ModuleEditor editor, Clock clock) {
        super("source");
        this.editor = editor;
        this.notices = new DraftNotices(clock, this::tell);
        this.watch = new DraftWatch(editor, this::look);
        addClassName("studio");
        faults.addClassName("faults-by-line");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = OpenDraft.of(event, editor);
        if (desk == null) {
            desk = new DraftDesk(editor, draft);
            build();
        }
    }

    private DraftDesk desk() {
        if (desk == null) {
            throw new IllegalStateException("no draft is open");
        }
        return desk;
    }

    private void build() {
        beginUnder(text(
                "of", DraftHead.of(desk().text().head()).title().orElse(getTranslation("authoring.draft.untitled"))));
        getElement().appendChild(new Element("style").setText(Stylesheet.studio()));
        var label = new Element("label").setText(text("label")).setAttribute("for", SourceArea.ID);
        add(
                acts(new Anchor("/" + StudioRoutes.draft(desk().draft().id()), text("back"))),
                paragraph("what"),
                company,
                notices.kept(),
                notices.unsaid(),
                notices);
        getElement().appendChild(label);
        add(area, faults);
        draw();
    }

    /** The text as it is kept, over what is on the screen. */
    private void draw() {
        area.show(desk().draft().text());
        refresh();
    }

    private void refresh() {
        area.number(desk().draft().text());
        faults.removeAll();
        var problems = desk().reading().problems();
        faults.add(new H2(text("faults", problems.size())));
        var list = new UnorderedList();
        problems.stream().sorted(Comparator.comparingInt(ContentProblem::line)).forEach(it -> list.add(fault(it)));
        faults.add(list);
    }

    private ListItem fault(ContentProblem problem) {
        var item = new ListItem();
        if (problem.line() > 0) {
            item.add(Notice.button(text("line", problem.line()), () -> area.go(problem.line())));
        }
        var place = problem.file().endsWith("/module.md")
                ? problem.field()
                : problem.file().substring(problem.file().lastIndexOf('/') + 1);
        item.add(new Paragraph((place.isEmpty() ? "" : place + " · ") + problem.message() + " " + problem.remedy()));
        return item;
    }

    private void type(String typed) {
        var came = desk().write(typed);
        say(came);
        if (came instanceof Kept.Done && !desk().draft().text().equals(Manuscript.clean(typed))) {
            area.show(desk().draft().text());
        }
    }

    private void say(Kept came) {
        notices.say(came);
        refresh();
    }

    /** Theirs is on the screen, mine is above it. */
    private void tell(Kept.Clash clash) {
        clash.parts().forEach(key -> notices.add(mine(clash.mine().textOf(key).orElse(""))));
        area.show(desk().draft().text());
    }

    /** My words on a part that somebody else changed: to be copied from here. */
    private Notice mine(String words) {
        var notice = new Notice(getTranslation("authoring.draft.clash"));
        var shown = new Pre(words.strip());
        shown.getElement()
                .setAttribute("tabindex", "0")
                .setAttribute("aria-label", getTranslation("authoring.draft.clash.mine"));
        notice.add(shown, new Paragraph(getTranslation("authoring.draft.clash.history")));
        return notice;
    }

    /** Others' changes are taken up while one does not write. */
    private void look() {
        company.show(desk().company(watch.tab(), Manuscript.HEAD));
        desk().again().ifPresent(this::say);
        desk().news()
                .ifPresent(other -> area.shown(text -> {
                    if (Manuscript.clean(text).equals(desk().draft().text())) {
                        desk().take(other);
                        draw();
                    }
                }));
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        watch.begin(event.getUI());
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch.end(event.getUI());
    }
}
