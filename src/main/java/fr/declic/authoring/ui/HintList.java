package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.authoring.Advice;
import fr.declic.authoring.Advised;
import fr.declic.authoring.RefusedDraft;
import fr.declic.content.Hint;
import java.util.List;
import org.springframework.dao.DataAccessException;
import org.springframework.transaction.TransactionException;

/**
 * Advice on the open part. It comes when one has not typed for a while, never takes the focus, and keeps nobody from
 * anything. Nothing as long as there is none.
 */
class HintList extends Div {

    private static final int PAUSE_MILLIS = 2_000;
    private static final int MOST = 12;
    private static final String PAUSE = "declic-pause";
    private static final String SOON = """
            clearTimeout(this.declicSoon);
            this.declicSoon = setTimeout(() => this.dispatchEvent(new CustomEvent('%s')), $0);
            """.formatted(PAUSE);

    private final DraftView view;
    private final Advice advice;
    private final Div inside = new Div();
    private final NativeDetails box = new NativeDetails("", inside);
    private List<Advised> shown = List.of();
    private boolean drawn;
    private boolean asking;

    HintList(DraftView view, Advice advice) {
        this.view = view;
        this.advice = advice;
        addClassName("hints");
        box.setVisible(false);
        add(box);
        getElement().addEventListener(PAUSE, _ -> look());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        soon(0);
    }

    /** After a change: once one stops typing, it is looked at. */
    void refresh() {
        soon(PAUSE_MILLIS);
    }

    private void soon(int millis) {
        getElement().executeJs(SOON, millis);
    }

    private void look() {
        if (asking) {
            return; // A reason is being written: what is around it stays.
        }
        try {
            var now = advice.of(view.desk().draft()).stream()
                    .filter(it -> it.hint().place().part().equals(view.key()))
                    .toList();
            if (!now.equals(shown)) {
                shown = now;
                draw();
            }
        } catch (DataAccessException | TransactionException later) {
            // Advice can wait: the next pause asks again.
        }
    }

    private void draw() {
        inside.removeAll();
        var open = shown.stream().filter(Advised::isOpen).toList();
        box.setVisible(!shown.isEmpty());
        box.setSummaryText(text("title", open.size()));
        if (!drawn && open.stream().anyMatch(it -> it.hint().severity() == Hint.Severity.ADVICE)) {
            box.setOpen(true);
        }
        drawn = true;
        inside.add(list(open));
        if (open.size() > MOST) {
            inside.add(new Paragraph(text("more", open.size() - MOST)));
        }
        var rest = shown.stream().filter(it -> !it.isOpen()).toList();
        if (!rest.isEmpty()) {
            inside.add(new NativeDetails(text("dismissed", rest.size()), list(rest)));
        }
    }

    private UnorderedList list(List<Advised> hints) {
        var list = new UnorderedList();
        hints.stream().limit(MOST).forEach(it -> list.add(new HintItem(this, it)));
        return list;
    }

    /** Selects in the fields what a hint is about. */
    void show(Hint hint) {
        getElement()
                .executeJs(
                        FieldSearch.SHOW,
                        hint.place().quote(),
                        hint.place().activity(),
                        hint.place().field());
    }

    /** Whether a reason is being written. */
    void asking(boolean is) {
        asking = is;
    }

    void dismiss(Hint hint, String reason) {
        keep(() -> {
            if (advice.dismiss(view.desk().draft().id(), hint.key(), reason)) {
                look();
                sayUndo(hint);
            } else {
                look();
            }
        });
    }

    void undismiss(Hint hint) {
        keep(() -> {
            advice.undismiss(view.desk().draft().id(), hint.key());
            look();
            getElement().executeJs("this.querySelector('summary')?.focus()");
        });
    }

    private void sayUndo(Hint hint) {
        var undo = Notice.button(text("undo"), () -> undismiss(hint));
        var said = new Div(new Paragraph(text("done")), undo);
        said.addClassName("undo");
        said.getElement().setAttribute("role", "status");
        inside.addComponentAsFirst(said);
        undo.focus();
    }

    private void keep(Runnable change) {
        asking = false;
        try {
            change.run();
        } catch (RefusedDraft refused) {
            view.tell(Refusal.of(this, refused.reason()));
        } catch (DataAccessException | TransactionException lost) {
            view.tell(text("lost"));
        }
    }

    String text(String name, Object... args) {
        return getTranslation("authoring.hints." + name, args);
    }
}
