package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;

/** Under the fields of a part: how its questions are answered, and advice on its words. Both are quiet. */
class Insight extends Div {

    private final HintList hints;

    Insight(HintList hints, ItemFigures figures) {
        this.hints = hints;
        addClassName("insight");
        add(figures, hints);
    }

    /** After a change. */
    void refresh() {
        hints.refresh();
    }
}
