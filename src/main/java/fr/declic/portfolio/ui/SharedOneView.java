package fr.declic.portfolio.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.account.AccountId;
import fr.declic.platform.EntryForm;
import fr.declic.portfolio.Portfolio.Line;
import fr.declic.portfolio.Portfolio.Validated;
import fr.declic.portfolio.PortfolioRoutes;
import fr.declic.portfolio.SharedPortfolios;
import fr.declic.portfolio.SharedPortfolios.Looked;
import fr.declic.portfolio.Validation;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A portfolio that was shared, to read and to validate. */
@Route(PortfolioRoutes.SHARED_ONE)
@RolesAllowed("TRAINER")
class SharedOneView extends PortfolioScreen implements BeforeEnterObserver {

    private final SharedPortfolios shared;
    private Optional<AccountId> shown = Optional.empty();

    SharedOneView(SharedPortfolios shared) {
        super("one");
        this.shared = shared;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var looked = event.getRouteParameters()
                .get("person")
                .flatMap(AccountId::read)
                .flatMap(shared::look)
                .orElseThrow(NotFoundException::new);
        // Flow may come by twice while a page loads: what one has begun to write stays.
        if (!shown.equals(Optional.of(looked.owner().id()))) {
            show(looked);
        }
    }

    private void show(Looked looked) {
        var owner = looked.owner();
        shown = Optional.of(owner.id());
        beginWith(owner.name().isEmpty() ? text("title") : text("title.of", owner.name()));
        add(paragraph("what", moment(owner.since())));
        var portfolio = looked.portfolio();
        add(new Lines(portfolio, false, line -> acts(owner.id(), line)));
        add(new H2(text("traces")));
        if (portfolio.traces().isEmpty()) {
            add(paragraph("traces.none"));
        }
        portfolio.traces().forEach(trace -> add(new TraceCard(trace)));
        add(soft("note", portfolio.note()));
        add(acts(link("back", "second", PortfolioRoutes.SHARED)));
    }

    private List<Component> acts(AccountId person, Line line) {
        var code = line.code();
        var mine = line.validations().stream().filter(Validated::mine).findFirst();
        var comment = new Area(
                "comment-" + code,
                "comment",
                text("comment"),
                text("comment.hint"),
                mine.map(it -> it.validation().comment()).orElse(""),
                Validation.COMMENT);
        var form = new EntryForm(text("validate"), typed -> validate(person, code, typed), comment).quiet();
        Kept.remember(form, name(person, code));
        var acts = new ArrayList<Component>();
        acts.add(new NativeDetails(text(mine.isEmpty() ? "validate.first" : "validate.again", code), form));
        if (mine.isPresent()) {
            var withdraw = button("withdraw", "quiet", () -> withdraw(person, code));
            withdraw.getElement().setAttribute("aria-label", text("withdraw.which", code));
            acts.add(acts(withdraw));
        }
        return acts;
    }

    private static String name(AccountId person, String code) {
        return "validate-" + code + "-" + person.value();
    }

    private void validate(AccountId person, String code, Map<String, String> typed) {
        var done = shared.validate(person, code, typed.getOrDefault("comment", ""));
        if (done) {
            Kept.forget(this, name(person, code));
        }
        again(person, code, done ? "validated" : "not-validated");
    }

    private void withdraw(AccountId person, String code) {
        shared.withdraw(person, code);
        again(person, code, "withdrawn");
    }

    /** While the screen was open, they may have stopped sharing. */
    private void again(AccountId person, String code, String message) {
        shared.look(person)
                .ifPresentOrElse(
                        it -> {
                            show(it);
                            tell(text(message, code));
                            getElement()
                                    .executeJs(
                                            "const it = document.getElementById($0);"
                                                    + "if (it) { it.tabIndex = -1; it.focus(); }",
                                            "c-" + code);
                        },
                        () -> {
                            begin("stopped");
                            add(paragraph("stopped.what"), acts(link("back", "main", PortfolioRoutes.SHARED)));
                        });
    }
}
