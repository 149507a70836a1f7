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
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.shared.Registration;
import fr.declic.authoring.Draft;
import fr.declic.authoring.DraftHead;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.StudioRoutes;
import fr.declic.authoring.ui.DraftDesk.Kept;
import fr.declic.content.ContentProblem;
import fr.declic.content.Manuscript;
import fr.declic.page.Stylesheet;
import fr.declic.privacy.When;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.TransactionException;

/** The whole text of a draft, for who likes to write it, with each fault at its line. */
@Route(StudioRoutes.SOURCE)
@RolesAllowed("TRAINER")
class SourceView extends StudioScreen implements BeforeEnterObserver {

    private static final int WHILE_TYPING_MILLIS = 500;
    private static final int LOOK_MILLIS = 5_000;

    /** The numbers beside the lines go with them. */
    private static final String FOLLOW =
            "const gutter = this.previousElementSibling; this.onscroll = () => gutter.scrollTop = this.scrollTop;";

    private static final String SHOW_LINE = """
            const from = this.value.split('\\n').slice(0, $0 - 1).join('\\n').length + ($0 > 1 ? 1 : 0);
            const end = this.value.indexOf('\\n', from);
            this.focus();
            this.setSelectionRange(from, end < 0 ? this.value.length : end);
            const lines = this.value.split('\\n').length;
            this.scrollTop = Math.max(0, this.scrollHeight * ($0 - 4) / lines);
            """;

    private final ModuleEditor editor;
    private final Clock clock;
    private final String tab = UUID.randomUUID().toString().replace("-", "");
    private final Company company = new Company();
    private final Paragraph kept = new Paragraph();
    private final Div notices = new Div();
    private final Unsaid unsaid = new Unsaid(this::tellBeside);
    private final Div faults = new Div();
    private final Pre numbers = new Pre();
    private final Element area = new Element("textarea");
    private @Nullable DraftDesk desk;
    private @Nullable Registration poll;

    SourceView(ModuleEditor editor, Clock clock) {
        super("source");
        this.editor = editor;
        this.clock = clock;
        addClassName("studio");
        kept.addClassNames("soft", "kept");
        kept.getElement().setAttribute("role", "status");
        notices.addClassName("notices");
        faults.addClassName("faults-by-line");
        numbers.getElement().setAttribute("aria-hidden", "true");
        area.setAttribute("id", "source")
                .setAttribute("spellcheck", "true")
                .setAttribute("autocomplete", "off")
                .setAttribute("wrap", "off")
                .setAttribute("maxlength", Integer.toString(Draft.LONGEST));
        Typed.hear(area, WHILE_TYPING_MILLIS, this::type);
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var draft = event.getRouteParameters()
                .get("draft")
                .flatMap(editor::find)
                .filter(it -> it.binnedAt().isEmpty())
                .orElseThrow(NotFoundException::new);
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
        var label = new Element("label").setText(text("label")).setAttribute("for", "source");
        var box = new Div();
        box.addClassName("source");
        box.getElement().appendChild(numbers.getElement(), area);
        add(
                acts(new Anchor("/" + StudioRoutes.draft(desk().draft().id()), text("back"))),
                paragraph("what"),
                company,
                kept,
                unsaid,
                notices);
        getElement().appendChild(label);
        add(box, faults);
        draw();
    }

    /** The text as it is kept, over what is on the screen. */
    private void draw() {
        area.setProperty("value", desk().draft().text());
        refresh();
    }

    private void refresh() {
        var text = desk().draft().text();
        int lines = (int) text.chars().filter(c -> c == '\n').count() + 1;
        numbers.setText(
                IntStream.rangeClosed(1, lines).mapToObj(Integer::toString).collect(Collectors.joining("\n")));
        faults.removeAll();
        var problems = desk().reading().problems();
        faults.add(new H2(text("faults", problems.size())));
        var list = new UnorderedList();
        problems.forEach(it -> list.add(fault(it)));
        faults.add(list);
    }

    private ListItem fault(ContentProblem problem) {
        var item = new ListItem();
        if (problem.line() > 0) {
            item.add(Notice.button(text("line", problem.line()), () -> area.executeJs(SHOW_LINE, problem.line())));
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
            area.setProperty("value", desk().draft().text());
        }
    }

    private void say(Kept came) {
        unsaid.lost(came instanceof Kept.Lost || came instanceof Kept.Refused);
        switch (came) {
            case Kept.Done _ -> {
                Notice.takeBack(notices, getTranslation("authoring.draft.lost"));
                kept.setText(getTranslation("authoring.draft.kept", When.timeOf(clock.instant(), getLocale())));
            }
            case Kept.Clash clash -> {
                clash.parts()
                        .forEach(
                                key -> notices.add(mine(clash.mine().textOf(key).orElse(""))));
                area.setProperty("value", desk().draft().text());
            }
            case Kept.Refused refused -> tellBeside(Refusal.of(this, refused.reason()));
            case Kept.Lost _ -> Notice.once(notices, getTranslation("authoring.draft.lost"));
        }
        refresh();
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

    private void tellBeside(String sentence) {
        Notice.once(notices, sentence);
    }

    /** Others' changes are taken up while one does not write. */
    private void look() {
        try {
            company.show(desk().company(tab, Manuscript.HEAD));
            desk().again().ifPresent(this::say);
            desk().news().ifPresent(other -> area.executeJs("return this.value").then(String.class, shown -> {
                if (Manuscript.clean(shown).equals(desk().draft().text())) {
                    desk().take(other);
                    draw();
                }
            }));
        } catch (DataAccessException | TransactionException lost) {
            // The next look tries again; a change that cannot be kept says so itself.
        }
    }

    @Override
    protected void onAttach(AttachEvent event) {
        super.onAttach(event);
        area.executeJs(FOLLOW);
        event.getUI().setPollInterval(LOOK_MILLIS);
        poll = event.getUI().addPollListener(_ -> look());
        look();
    }

    @Override
    protected void onDetach(DetachEvent event) {
        event.getUI().setPollInterval(-1);
        if (poll != null) {
            poll.remove();
        }
        try {
            editor.leave(tab);
        } catch (AuthenticationCredentialsNotFoundException _) {
            // The session has ended: one is soon taken for gone anyway.
        }
    }
}
