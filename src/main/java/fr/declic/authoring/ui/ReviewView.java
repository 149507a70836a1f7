package fr.declic.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.Draft;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.Remark;
import fr.declic.authoring.Reviewing;
import fr.declic.authoring.Reviewing.Review;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Manuscript;
import fr.declic.privacy.When;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.List;

/** A draft as a reader goes through it: step by step as a resident sees it, with what is to be said of each beside it. */
@Route(StudioRoutes.REVIEW)
@RolesAllowed("TRAINER")
class ReviewView extends DraftScreen {

    private final Reviewing reviewing;
    private final PreviewPane preview = new PreviewPane();
    private final Div state = new Div();
    private final Div parts = new Div();
    private final Div remarks = new Div();
    private final Div verdict = new Div();
    private String key = Manuscript.HEAD;
    private String remark = "";
    private String words = "";
    private int read;

    ReviewView(ModuleEditor editor, Reviewing reviewing) {
        super("review", editor);
        this.reviewing = reviewing;
    }

    @Override
    void draw(Draft draft, Div body) {
        var review = reviewing.of(draft.id());
        var keys = keys(draft);
        if (!keys.contains(key)) {
            key = Manuscript.HEAD;
        }
        if (body.getChildren().findAny().isEmpty()) {
            // The window with the preview stays where it is: it would begin anew.
            preview.begin(draft.id());
            read = draft.version();
            var bench = new Div(parts, remarks, preview);
            bench.addClassName("bench");
            body.add(state, bench);
        }
        // Who writes sends it on; who reads judges after reading.
        int place = review.asked().isEmpty() ? 1 : 2;
        if (body.indexOf(verdict) != place) {
            verdict.removeFromParent();
            body.addComponentAtIndex(place, verdict);
        }
        if (read != draft.version()) {
            // What one has read is another text by now: one is told before one may judge it.
            preview.refresh();
            say(getTranslation("authoring.refused.changed"));
            read = draft.version();
        }
        fill(state, state(review));
        fill(parts, parts(keys, review));
        fill(remarks, remarks(review));
        fill(verdict, verdict(review));
        preview.show(key);
    }

    private static void fill(Div place, Component content) {
        place.removeAll();
        place.add(content);
    }

    private static List<String> keys(Draft draft) {
        var keys = new ArrayList<String>();
        keys.add(Manuscript.HEAD);
        keys.addAll(draft.manuscript().byKey().keySet());
        return keys;
    }

    /** Who asked, when, and what was last said of it. */
    private Section state(Review review) {
        var box = new Section();
        box.addClassName("review-state");
        review.asked()
                .ifPresent(it ->
                        box.add(paragraph("asked", name(it.by()), When.of(it.at(), getLocale())), quote(it.words())));
        review.verdict().ifPresent(it -> {
            var key = it.approved() ? review.approved() ? "approved" : "approved-before" : "asked-changes";
            box.add(paragraph(key, name(it.by()), When.of(it.at(), getLocale())), quote(it.words()));
        });
        if (review.asked().isEmpty() && review.verdict().isEmpty()) {
            box.add(paragraph("not-sent"));
        }
        return box;
    }

    private Component quote(String said) {
        var quote = new Paragraph(said);
        quote.addClassName("quote");
        quote.setVisible(!said.isEmpty());
        return quote;
    }

    private String name(String name) {
        return name.isEmpty() ? getTranslation("authoring.draft.someone") : name;
    }

    private Nav parts(List<String> keys, Review review) {
        var list = new OrderedList();
        for (var part : keys) {
            var open =
                    review.open().stream().filter(it -> it.part().equals(part)).count();
            var button = new NativeButton(open == 0 ? title(part) : text("part", title(part), open), _ -> open(part));
            button.addClassName("part");
            button.getElement().setAttribute("type", "button");
            if (part.equals(key)) {
                button.getElement().setAttribute("aria-current", "true");
            }
            list.add(new ListItem(button));
        }
        var nav = new Nav(list);
        nav.addClassName("rail");
        nav.getElement().setAttribute("aria-label", getTranslation("authoring.rail"));
        return nav;
    }

    private void open(String part) {
        key = part;
        remark = "";
        redraw();
        focus("remarks");
    }

    private Section remarks(Review review) {
        var heading = new H2(title(key));
        heading.setId("remarks");
        heading.getElement().setAttribute("tabindex", "-1");
        var box = new Section(
                heading,
                new Anchor(
                        "/" + StudioRoutes.draft(draft().id(), key),
                        text(key.equals(Manuscript.HEAD) ? "edit.head" : "edit")));
        var here = review.remarks().stream().filter(it -> it.part().equals(key)).toList();
        here.forEach(it -> box.add(remark(it)));
        if (here.isEmpty()) {
            box.add(soft("no-remark"));
        }
        // Remarks on a step that is gone are with the module.
        if (key.equals(Manuscript.HEAD)) {
            var keys = keys(draft());
            var lost = review.open().stream()
                    .filter(it -> !keys.contains(it.part()))
                    .toList();
            if (!lost.isEmpty()) {
                box.add(new H3(getTranslation("authoring.tools.gone-part")));
                lost.forEach(it -> box.add(remark(it)));
            }
        }
        box.add(
                Typed.area("remark", text("remark"), remark, Remark.LONGEST, typed -> remark = typed)
                        .hint(text("remark.hint")),
                acts(button(
                        "say",
                        "quiet",
                        () -> act(() -> {
                            reviewing.say(draft().id(), key, remark);
                            remark = "";
                            focus("remarks");
                        }))));
        return box;
    }

    private Div remark(Remark it) {
        var settle = Notice.button(text(it.settled() ? "reopen" : "settle"), () -> act(() -> settle(it)));
        var who = new Paragraph(
                text(it.settled() ? "said-settled" : "said", name(it.by()), When.of(it.at(), getLocale())));
        who.addClassName("soft");
        var box = new Div(who, new Paragraph(it.words()), settle);
        box.addClassName("remark");
        box.setClassName("settled", it.settled());
        return box;
    }

    private void settle(Remark it) {
        reviewing.settle(draft().id(), it.id(), !it.settled());
        focus("remarks");
    }

    /** The way on, for each who may take it. */
    private Section verdict(Review review) {
        var box = new Section(new H2(text("way")));
        box.addClassName("verdict");
        var id = draft().id();
        if (review.asked().isEmpty()) {
            box.add(
                    paragraph("send.what"),
                    field("send.words", "send.hint"),
                    acts(button(
                            "send",
                            "main",
                            () -> act(() -> {
                                reviewing.send(id, words);
                                words = "";
                                say(text("sent"));
                            }))));
            return box;
        }
        if (review.approved()) {
            box.add(paragraph("may-publish"), acts(link("publish", "main", StudioRoutes.publish(id))));
        } else if (review.mayJudge()) {
            int version = draft().version();
            box.add(
                    paragraph("judge.what"),
                    field("judge.words", "judge.hint"),
                    acts(
                            button(
                                    "approve",
                                    "main",
                                    () -> act(() -> {
                                        reviewing.approve(id, version, words);
                                        words = "";
                                        say(text("approved.done"));
                                    })),
                            button(
                                    "ask",
                                    "quiet",
                                    () -> act(() -> {
                                        reviewing.askForChanges(id, version, words);
                                        words = "";
                                        say(text("asked.done"));
                                    }))));
        } else {
            box.add(paragraph("own"), soft("alone"));
        }
        box.add(acts(button(
                "recall",
                "quiet",
                () -> act(() -> {
                    reviewing.recall(id);
                    say(text("recalled"));
                }))));
        return box;
    }

    private Typed field(String label, String hint) {
        return Typed.area("words", text(label), words, Remark.LONGEST, typed -> words = typed)
                .hint(text(hint));
    }
}
