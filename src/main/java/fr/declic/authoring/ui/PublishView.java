package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.Draft;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.Publishing;
import fr.declic.authoring.Publishing.Outcome;
import fr.declic.authoring.Publishing.Standing;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.authoring.Reviewing;
import fr.declic.authoring.ShippedNews;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Leftovers;
import fr.declic.content.Shelf;
import fr.declic.learning.LearningRoutes;
import fr.declic.platform.Messages;
import fr.declic.privacy.When;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;

/** From a draft to the learners: what keeps it back, what they would see change, and one button. */
@Route(StudioRoutes.PUBLISH)
@RolesAllowed("TRAINER")
class PublishView extends DraftScreen {

    private final Publishing publishing;
    private final Reviewing reviewing;
    private final ShippedNews news;
    private final Messages messages;
    private final Shelf shelf;

    /** What one is asked once more about. */
    private enum Question {
        NONE,
        FLIPS,
        WITHDRAW
    }

    private Question question = Question.NONE;

    PublishView(
            ModuleEditor editor,
            Publishing publishing,
            Reviewing reviewing,
            ShippedNews news,
            Messages messages,
            Shelf shelf) {
        super("publish", editor);
        this.publishing = publishing;
        this.reviewing = reviewing;
        this.news = news;
        this.messages = messages;
        this.shelf = shelf;
    }

    @Override
    void draw(Draft draft, Div body) {
        body.removeAll();
        var standing = publishing.of(draft.id());
        switch (question) {
            case WITHDRAW -> body.add(askToWithdraw(standing));
            case FLIPS -> body.add(askAboutFlips(standing));
            case NONE -> {
                body.add(now(standing));
                news.of(draft).ifPresent(it -> body.add(news(it)));
                if (!standing.same()) {
                    body.add(obstacles(standing), changes(standing));
                }
                body.add(acts(standing));
            }
        }
    }

    /** What learners see now. */
    private Section now(Standing standing) {
        var box = new Section();
        box.addClassName("review-state");
        box.add(paragraph(standing.local().isPresent() ? "local" : standing.seen() ? "shipped" : "unseen"));
        standing.local().ifPresent(it -> box.add(soft("since", When.of(it.at(), getLocale()))));
        if (standing.same()) {
            box.add(paragraph("same"));
        }
        if (standing.seen()) {
            var see = new Anchor("/" + LearningRoutes.module(standing.draft().moduleId()), text("see"));
            see.setRouterIgnore(true);
            box.add(see);
        }
        return box;
    }

    private Section news(ShippedNews.News it) {
        var box = new Section(new H2(text("news")), paragraph("news.what"));
        box.add(new DifferenceBox(it.before(), it.after(), it.files(), told()));
        box.add(acts(
                button("news.take", "quiet", this::takeNews),
                button(
                        "news.leave",
                        "quiet",
                        () -> act(() -> {
                            news.leave(draft().id());
                            say(text("news.left"));
                        }))));
        return box;
    }

    private void takeNews() {
        act(() -> {
            var taken = news.take(draft().id());
            if (taken.clean()) {
                say(text("news.taken"));
            } else {
                var both =
                        new ArrayList<>(taken.parts().stream().map(this::title).toList());
                both.addAll(taken.files());
                say(text("news.conflicts", String.join(", ", both)));
            }
        });
    }

    /** What keeps it from being published. */
    private Section obstacles(Standing standing) {
        var box = new Section();
        var review = reviewing.of(standing.draft().id());
        if (!standing.faults().isEmpty()) {
            box.add(new H2(text("faults", standing.faults().size())), faults(standing.faults()));
        }
        if (standing.obstacle().filter(Reason.UNREAD::equals).isPresent()) {
            box.add(
                    new H2(text("unread")),
                    paragraph(
                            review.asked().isPresent()
                                    ? "unread.sent"
                                    : review.verdict().isPresent() ? "unread.again" : "unread.what"),
                    acts(to(
                            "to-review",
                            standing.faults().isEmpty() ? "main" : "quiet",
                            StudioRoutes.review(standing.draft().id()))),
                    soft("alone"));
        } else if (review.approved()) {
            review.verdict()
                    .ifPresent(it -> box.add(paragraph(
                            "approved",
                            it.by().isEmpty() ? getTranslation("authoring.draft.someone") : it.by(),
                            When.of(it.at(), getLocale()))));
        } else if (!standing.secondReader()) {
            box.add(soft("no-reader"));
        }
        int leftovers = Leftovers.of(standing.draft().manuscript()).size();
        if (leftovers > 0) {
            box.add(
                    paragraph("leftovers", leftovers),
                    new Anchor("/" + StudioRoutes.quality(standing.draft().id()), text("to-quality")));
        }
        if (!review.open().isEmpty()) {
            box.add(paragraph("open-remarks", review.open().size()));
        }
        return box;
    }

    private Section changes(Standing standing) {
        var box = new Section();
        if (standing.seen()) {
            box.add(
                    new H2(text("changes")),
                    new DifferenceBox(standing.before(), standing.after(), standing.files(), told()));
        } else {
            box.add(soft("all-new"));
        }
        if (!standing.flips().isEmpty()) {
            box.add(new H2(text("flips")), new FlipsBox(standing.flips(), names(standing)));
        }
        return box;
    }

    private ToldText told() {
        return new ToldText(messages, shelf.library(), getLocale());
    }

    private Div acts(Standing standing) {
        var row = acts();
        if (standing.obstacle().isEmpty()) {
            row.add(button("publish", "main", () -> publish(false)));
        }
        if (standing.local().isPresent()) {
            row.add(button(standing.beneath() ? "drop" : "withdraw", "quiet", () -> {
                question = Question.WITHDRAW;
                redraw();
            }));
        }
        return row;
    }

    private void publish(boolean flipsSeen) {
        question = Question.NONE;
        act(() -> {
            switch (publishing.publish(draft().id(), draft().version(), flipsSeen)) {
                case Outcome.Done(boolean served) -> say(text(served ? "published" : "published-soon"));
                case Outcome.Faulty(var faults) -> say(text("faulty", faults.getFirst()));
                case Outcome.Flipping _ -> question = Question.FLIPS;
            }
        });
    }

    private ActivityNames names(Standing standing) {
        return new ActivityNames(standing.draft().manuscript(), this::getTranslation);
    }

    private Section askAboutFlips(Standing standing) {
        return new Section(
                question("flips.ask"),
                new FlipsBox(standing.flips(), names(standing)),
                acts(button("flips.yes", "main", () -> publish(true)), back("flips.no")));
    }

    private Section askToWithdraw(Standing standing) {
        var kind = standing.beneath() ? "drop" : "withdraw";
        return new Section(
                question(kind + ".ask"),
                new Paragraph(text(kind + ".what")),
                acts(button(kind + ".yes", "main", this::withdraw), back(kind + ".no")));
    }

    private H2 question(String key) {
        var heading = new H2(text(key));
        heading.setId("question");
        heading.getElement().setAttribute("tabindex", "-1");
        focus("question");
        return heading;
    }

    private NativeButton back(String key) {
        return button(key, "quiet", () -> {
            question = Question.NONE;
            redraw();
        });
    }

    private void withdraw() {
        question = Question.NONE;
        act(() -> {
            switch (publishing.withdraw(draft().id())) {
                case Outcome.Done _ -> say(text("withdrawn"));
                case Outcome.Faulty(var faults) ->
                    say(text("needed", faults.getFirst().file()));
                case Outcome.Flipping _ -> throw new IllegalStateException("no key changes by taking a module away");
            }
        });
    }
}
