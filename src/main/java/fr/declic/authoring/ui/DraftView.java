package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.DetachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Header;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.QueryParameters;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.Draft;
import fr.declic.authoring.DraftHead;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.ShippedNews;
import fr.declic.authoring.Studio;
import fr.declic.authoring.StudioRoutes;
import fr.declic.authoring.ui.DraftDesk.Kept;
import fr.declic.content.Manuscript;
import fr.declic.content.Media;
import fr.declic.content.Part;
import fr.declic.learning.ProblemReports;
import fr.declic.page.Stylesheet;
import fr.declic.platform.Room;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/**
 * The editor of a module: its parts on the left, one of them in the middle, what a resident sees of it on the right. Each
 * change is kept as it is made.
 */
@Route(StudioRoutes.DRAFT)
@RolesAllowed("TRAINER")
class DraftView extends Room implements BeforeEnterObserver, HasDynamicTitle {

    /** Others' changes to the part that one writes in wait until one has not typed for so long. */
    private static final Duration PAUSE = Duration.ofSeconds(10);

    /** On a narrow screen the part is below the list in which it was chosen. */
    private static final String TO_THE_PART = """
            const heading = this.querySelector('.panel h2');
            heading?.setAttribute('tabindex', '-1');
            heading?.focus();
            """;

    private final ModuleEditor editor;
    private final ShippedNews news;
    private final Studio studio;
    private final Insights insights;
    private final ProblemReports reports;
    private final Panels panels;
    private final Clock clock;
    private final DraftWatch watch;

    private final H1 heading = new H1();
    private final Company company = new Company();
    private final DraftNotices notices;
    private final PartRail rail = new PartRail(this);
    private final Div middle = new Div();
    private final PreviewPane preview = new PreviewPane();

    private @Nullable DraftDesk desk;
    private Panel panel = new Panel();
    private @Nullable Insight insight;
    private String key = Manuscript.HEAD;
    private Instant typed = Instant.EPOCH;

    DraftView(
            ModuleEditor editor,
            ShippedNews news,
            Studio studio,
            Panels panels,
            Insights insights,
            ProblemReports reports,
            Clock clock) {
        this.editor = editor;
        this.news = news;
        this.studio = studio;
        this.insights = insights;
        this.reports = reports;
        this.panels = panels;
        this.clock = clock;
        this.notices = new DraftNotices(clock, this::tell);
        this.watch = new DraftWatch(editor, this::look);
        addClassName("studio");
        heading.getElement().setAttribute("tabindex", "-1");
        middle.addClassName("panel");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = OpenDraft.of(event, editor);
        var part = event.getRouteParameters().get("part").map(StudioRoutes::key).orElse(Manuscript.HEAD);
        boolean again = desk != null && desk.draft().id().equals(draft.id());
        if (!again) {
            desk = new DraftDesk(editor, draft);
            build(draft);
        }
        open(desk().text().textOf(part).isPresent() ? part : Manuscript.HEAD);
        if (again) {
            getElement().executeJs(TO_THE_PART);
        }
    }

    private void build(Draft draft) {
        removeAll();
        getElement().appendChild(new Element("style").setText(Stylesheet.studio()));
        var bench = new Div(rail, middle, preview);
        bench.addClassName("bench");
        add(
                new Header(
                        heading, new DraftTools(draft, reports, this::bin), company, notices.kept(), notices.unsaid()),
                notices,
                bench);
        preview.begin(draft.id());
        notices.removeAll();
        if (news.any(draft)) {
            tell(text("news"), text("news.see"), () -> getUI().ifPresent(
                            ui -> ui.navigate(StudioRoutes.publish(draft.id()))));
        }
    }

    /** Into the bin; the list then offers to take it back. */
    private void bin() {
        var id = desk().draft().id();
        studio.bin(id);
        getUI().ifPresent(ui -> ui.navigate(StudioRoutes.STUDIO, QueryParameters.of(StudioView.THROWN, id)));
    }

    DraftDesk desk() {
        if (desk == null) {
            throw new IllegalStateException("no draft is open");
        }
        return desk;
    }

    String key() {
        return key;
    }

    /** Shows a part in the middle and, if it is a step, on the right. */
    void open(String part) {
        key = part;
        redraw();
        preview.show(key);
    }

    /** Opens another part, which the address then names. */
    void go(String part) {
        getUI().ifPresent(ui -> ui.navigate(StudioRoutes.draft(desk().draft().id(), part)));
    }

    /** Draws everything anew from the desk. */
    void redraw() {
        if (desk().text().textOf(key).isEmpty()) {
            key = Manuscript.HEAD; // It was just taken away.
        }
        middle.removeAll();
        panel = panels.of(this);
        insight = insights.of(this);
        middle.add(panel, insight);
        refresh();
    }

    /** Takes up what was changed by other means. */
    void reread() {
        desk().news().ifPresent(desk()::take);
        redraw();
    }

    /** After a change: all but the fields in which one writes. */
    void refresh() {
        heading.setText(title());
        rail.refresh();
        panel.refresh();
        if (insight != null) {
            insight.refresh();
        }
        preview.refresh();
    }

    private String title() {
        return DraftHead.of(desk().text().head()).title().orElse(text("untitled"));
    }

    /** A change that was typed: what is on the screen stays as it is. */
    void type(UnaryOperator<Manuscript> edit) {
        typed = clock.instant();
        int place = place(desk().text());
        var came = desk().change(edit);
        notices.say(came);
        follow(place);
        show(came);
    }

    /** A step may have got another id with its title: the address then names it too. */
    private void follow(int place) {
        var text = desk().text();
        if (place < 0 || text.textOf(key).isPresent() || place >= text.parts().size()) {
            return;
        }
        key = text.keyAt(place);
        var address = StudioRoutes.draft(desk().draft().id(), key);
        getUI().ifPresent(ui -> ui.getPage().getHistory().replaceState(null, address));
        preview.show(key);
    }

    /** Puts a file beside the text; says why if that cannot be. */
    boolean attach(String name, Media file) {
        var came = desk().attach(name, file);
        notices.say(came);
        return came instanceof Kept.Done;
    }

    /** Somebody speaks: what others change waits, as it does while one types. */
    void holds() {
        typed = clock.instant();
    }

    /** A change of the open part. Does nothing when it is not there any more. */
    void typePart(UnaryOperator<Part> edit) {
        type(text -> {
            int place = place(text);
            return place < 0
                    ? text
                    : text.withPart(place, edit.apply(text.parts().get(place)));
        });
    }

    /** A change after which the screen is another one. */
    Kept act(UnaryOperator<Manuscript> edit) {
        var came = desk().change(edit);
        notices.say(came);
        redraw();
        return came;
    }

    /** The place of the open part, -1 when it is the head or gone. */
    int place(Manuscript text) {
        return text.placeOf(key);
    }

    /** A sentence that stays until one closes it. */
    void tell(String sentence) {
        notices.add(new Notice(sentence));
    }

    /** The same with something to do about it. */
    void tell(String sentence, String label, Runnable act) {
        notices.add(new Notice(sentence, label, act));
    }

    private void tell(Kept.Clash clash) {
        notices.add(new ClashNotice(this, clash, new ToldText(panels.messages(), panels.library(), getLocale())));
    }

    /** The same after something that took away what had the focus. */
    void offer(String sentence, String label, Runnable undo) {
        var notice = new Notice(sentence, label, undo);
        notices.add(notice);
        notice.focusAct();
    }

    /** Who else is here, and what they changed. */
    private void look() {
        company.show(desk().company(watch.tab(), key));
        desk().again().ifPresentOrElse(this::tryAgain, () -> desk().news().ifPresent(this::take));
    }

    /** What could not be kept before was tried once more. */
    private void tryAgain(Kept came) {
        notices.say(came);
        show(came);
    }

    private void show(Kept came) {
        if (came instanceof Kept.Clash clash && clash.parts().contains(key)) {
            redraw(); // Theirs is what the screen has to show.
        } else {
            refresh();
        }
    }

    private void take(Draft other) {
        boolean mine = !other.manuscript().textOf(key).equals(desk().text().textOf(key));
        if (mine && clock.instant().isBefore(typed.plus(PAUSE))) {
            return; // What one is writing meets theirs when it is kept.
        }
        desk().take(other);
        if (other.manuscript().textOf(key).isEmpty()) {
            tell(text("gone"));
            go(Manuscript.HEAD);
        } else if (mine) {
            redraw();
        } else {
            refresh();
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        watch.begin(event.getUI());
        focusHeading();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        watch.end(event.getUI());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("platform.page-title", title());
    }

    String text(String name, Object... args) {
        return getTranslation("authoring.draft." + name, args);
    }
}
