package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.declic.authoring.RefusedDraft;
import fr.declic.content.DraftPath;

/** The id of a module. It can be another one as long as nothing was published under it. */
class ModuleName extends Div {

    private static final DraftPath ID = DraftPath.of("id");

    private final DraftView view;
    private final Panels parts;
    private final Paragraph fault = new Paragraph();
    private String typed;

    ModuleName(DraftView view, Panels parts, FormWords words) {
        this.view = view;
        this.parts = parts;
        this.typed = view.desk().draft().moduleId();
        addClassNames("field", "module-name");
        var label = new Span(words.label(ID));
        label.addClassName("label");
        var note = new Paragraph(words.note(ID));
        note.addClassName("soft");
        fault.addClassName("fault");
        fault.getElement().setAttribute("role", "alert");
        var row = new Div(new Span(typed));
        row.addClassName("acts");
        add(label, note, row, fault);
        if (parts.library().revision(typed).isPresent()) {
            row.add(soft(getTranslation("authoring.name.kept")));
        } else {
            row.add(Notice.button(getTranslation("authoring.name.change"), () -> ask(row)));
        }
    }

    private static Span soft(String words) {
        var span = new Span(words);
        span.addClassName("soft");
        return span;
    }

    private void ask(Div row) {
        row.removeAll();
        var input = TextControls.input("text", typed)
                .setAttribute("id", "module-name")
                .setAttribute("spellcheck", "false")
                .setAttribute("aria-label", getTranslation("authoring.name.new"));
        TextControls.hear(input, text -> typed = text.strip());
        row.getElement().appendChild(input);
        row.add(Notice.button(getTranslation("authoring.name.take"), this::rename));
        input.executeJs("this.focus()");
    }

    private void rename() {
        try {
            parts.studio().rename(view.desk().draft().id(), typed);
            view.reread();
        } catch (RefusedDraft refused) {
            fault.setText(Refusal.of(this, refused.reason()));
        }
    }
}
