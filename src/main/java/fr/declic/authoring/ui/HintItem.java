package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.authoring.Advice;
import fr.declic.authoring.Advised;
import fr.declic.authoring.Advised.Dismissed;
import fr.declic.content.Hint;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import fr.declic.privacy.When;

/** One hint: the sentence, why it matters, what one can do, and what one does about it. */
class HintItem extends ListItem {

    private final HintList list;
    private final Hint hint;
    private final Div acts = new Div();

    HintItem(HintList list, Advised advised) {
        this.list = list;
        this.hint = advised.hint();
        addClassName(hint.severity() == Hint.Severity.ADVICE ? "of-advice" : "of-look");
        add(new HintText(hint));
        acts.addClassName("acts");
        advised.dismissed().ifPresentOrElse(this::dismissed, this::open);
        add(acts);
    }

    private void open() {
        acts.add(named("show", () -> list.show(hint)), named("dismiss", this::ask));
    }

    private void dismissed(Dismissed it) {
        var who = it.by().isEmpty() ? getTranslation("authoring.draft.someone") : it.by();
        var said = new Paragraph(list.text("reason", who, When.of(it.at(), getLocale()), it.reason()));
        said.addClassName("soft");
        add(said);
        acts.add(named("undismiss", () -> list.undismiss(hint)));
    }

    /** Several buttons say the same: which hint is meant is said to who does not see where it stands. */
    private NativeButton named(String key, Runnable act) {
        var button = Notice.button(list.text(key), act);
        button.getElement().setAttribute("aria-label", list.text("about", list.text(key), hint.message()));
        return button;
    }

    /** Why not? One line. */
    private void ask() {
        list.asking(true);
        acts.setVisible(false);
        var why = new TextLine("why-" + hint.key(), list.text("why"), list.text("why.hint"), "off").most(Advice.REASON);
        var form = new EntryForm(
                        list.text("dismiss"),
                        typed -> {
                            var reason = typed.getOrDefault(why.fieldId(), "");
                            if (reason.isBlank()) {
                                why.refuse(list.text("why.missing"));
                            } else {
                                list.dismiss(hint, reason);
                            }
                        },
                        why)
                .quiet();
        form.add(Notice.button(list.text("keep"), () -> {
            list.asking(false);
            form.removeFromParent();
            acts.setVisible(true);
            acts.getChildren().reduce((_, last) -> last).ifPresent(it -> it.getElement()
                    .executeJs("this.focus()"));
        }));
        add(form);
        form.getElement().executeJs("this.querySelector('input').focus()");
    }
}
