package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Pre;
import fr.declic.authoring.ui.DraftDesk.Kept.Clash;
import fr.declic.content.Manuscript;
import fr.declic.content.Part;

/** Two people wrote in one step: theirs is on the screen, mine is here, and one of them is to be chosen. */
class ClashNotice extends Div {

    private final DraftView view;
    private final ToldText told;

    ClashNotice(DraftView view, Clash clash, ToldText told) {
        this.view = view;
        this.told = told;
        addClassName("notice");
        getElement().setAttribute("role", "alert");
        add(new Paragraph(view.text("clash")));
        for (var key : clash.parts()) {
            add(version(key, clash.mine()));
        }
        add(new Paragraph(view.text("clash.history")));
        var acts = new Div(Notice.button(view.text("clash.theirs"), this::removeFromParent));
        acts.addClassName("acts");
        add(acts);
    }

    private Div version(String key, Manuscript mine) {
        var text = mine.textOf(key).orElse("");
        var shown = new Pre((key.equals(Manuscript.HEAD) ? told.head(text) : told.part(Part.of(text))).strip());
        shown.getElement().setAttribute("tabindex", "0").setAttribute("aria-label", view.text("clash.mine"));
        return new Div(shown, Notice.button(view.text("clash.take"), () -> {
            removeFromParent();
            view.act(now -> take(now, key, text));
            view.redraw();
        }));
    }

    private static Manuscript take(Manuscript now, String key, String text) {
        if (key.equals(Manuscript.HEAD)) {
            return now.withHead(text);
        }
        int place = now.placeOf(key);
        if (text.isEmpty()) {
            return place < 0 ? now : now.removing(place);
        }
        return place < 0 ? now.adding(now.parts().size(), Part.of(text)) : now.withPart(place, Part.of(text));
    }
}
