package fr.declic.portfolio.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.account.MyAccess;
import fr.declic.account.Person;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import fr.declic.portfolio.MyPortfolio;
import fr.declic.portfolio.MyPortfolio.Reader;
import fr.declic.portfolio.Portfolio.Line;
import fr.declic.portfolio.PortfolioRoutes;
import fr.declic.portfolio.SelfAssessment;
import fr.declic.portfolio.Stage;
import fr.declic.portfolio.Trace;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.List;
import java.util.Map;

/** One's own portfolio: write, say where one is, share. */
@Route(PortfolioRoutes.PORTFOLIO)
@RolesAllowed("ADVISER")
@Menu(title = "portfolio.menu", order = 32)
class PortfolioView extends PortfolioScreen {

    private final MyPortfolio mine;
    private final MyAccess access;
    private final Clock clock;

    PortfolioView(MyPortfolio mine, MyAccess access, Clock clock) {
        super("mine");
        this.mine = mine;
        this.access = access;
        this.clock = clock;
        show();
    }

    private void show() {
        begin("title");
        var portfolio = mine.look();
        add(paragraph("what"));
        access.me().map(Person::name).filter(name -> !name.isEmpty()).ifPresent(this::paper);
        add(acts(button("write", "main", this::write), button("print", "quiet", () -> getElement()
                .executeJs("window.print()"))));
        add(new Lines(portfolio, true, line -> List.of(sayWhere(line))));
        add(new H2(text("traces")));
        if (portfolio.traces().isEmpty()) {
            add(paragraph("traces.none"));
        }
        portfolio.traces().forEach(trace -> add(card(trace)));
        share();
        add(soft("note", portfolio.note()));
    }

    /** On paper, one reads whose it is. */
    private void paper(String name) {
        var line = paragraph("paper", name, moment(clock.instant()));
        line.addClassName("on-paper");
        add(line);
    }

    private TraceCard card(Trace trace) {
        var card = new TraceCard(trace);
        var change = new Anchor("/" + PortfolioRoutes.trace(trace.id()), text("change"));
        change.addClassName("quiet");
        change.getElement()
                .setAttribute("aria-label", text("change.which", trace.written().title()));
        card.add(acts(change));
        return card;
    }

    private void write() {
        mine.begin().ifPresentOrElse(it -> go(PortfolioRoutes.trace(it)), () -> tell(text("full", Trace.MOST)));
    }

    private NativeDetails sayWhere(Line line) {
        var code = line.code();
        var now = line.said().stream().findFirst();
        var stages = new StageChoice("stage-" + code, text("stage"), now.map(SelfAssessment::stage));
        var comment = new Area(
                "comment-" + code, "comment", text("comment"), text("comment.hint"), "", SelfAssessment.COMMENT);
        var form = new EntryForm(text("say"), typed -> say(code, typed), stages, comment).quiet();
        Kept.remember(form, "stage-" + code);
        var inside = new Div(form);
        if (now.isPresent()) {
            var unsay = button("unsay", "quiet", () -> unsay(code));
            unsay.getElement().setAttribute("aria-label", text("unsay.which", code));
            inside.add(acts(unsay));
        }
        return new NativeDetails(text(now.isEmpty() ? "say.first" : "say.again"), inside);
    }

    private void say(String code, Map<String, String> typed) {
        var stage = Stage.of(typed.getOrDefault("stage", ""));
        if (stage.isEmpty()) {
            tell(text("say.choose"));
            return;
        }
        mine.say(code, stage.get(), typed.getOrDefault("comment", ""));
        Kept.forget(this, "stage-" + code);
        show();
        tell(text("said", code));
        backTo(code);
    }

    private void unsay(String code) {
        mine.unsay(code);
        show();
        tell(text("unsaid", code));
        backTo(code);
    }

    /** Where one was, though all is drawn anew. */
    private void backTo(String code) {
        getElement()
                .executeJs(
                        "const it = document.getElementById($0); if (it) { it.tabIndex = -1; it.focus(); }",
                        "c-" + code);
    }

    private void share() {
        var part = new Section(new H2(text("share")), paragraph("share.what"));
        part.addClassName("sharing");
        var readers = mine.readers();
        if (readers.isEmpty()) {
            part.add(paragraph("share.none"));
        } else {
            var list = new UnorderedList();
            list.addClassName("readers");
            readers.forEach(it -> list.add(item(it)));
            part.add(list);
        }
        var who = new TextLine("who", text("who"), text("who.hint"), "off").most(80);
        part.add(new EntryForm(text("share.go"), typed -> share(who, typed.getOrDefault("who", "")), who).quiet());
        add(part);
    }

    private ListItem item(Reader reader) {
        var name = reader.name().isEmpty() ? text("reader.unnamed") : reader.name();
        var stop = new NativeButton(text("stop"), _ -> stop(reader));
        stop.addClassName("quiet");
        stop.getElement().setAttribute("aria-label", text("stop.who", name));
        return new ListItem(paragraph("reader", name, moment(reader.since())), acts(stop));
    }

    private void share(TextLine who, String typed) {
        switch (mine.share(typed)) {
            case DONE -> {
                show();
                tell(text("shared", typed.strip()));
            }
            case ALREADY -> who.refuse(text("share.already"));
            case NOBODY -> who.refuse(text("share.nobody"));
            case SEVERAL -> who.refuse(text("share.several"));
            case FULL -> who.refuse(text("share.full"));
        }
    }

    private void stop(Reader reader) {
        mine.unshare(reader.id());
        show();
        tell(text("stopped"));
    }
}
