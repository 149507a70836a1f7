package fr.declic.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import fr.declic.authoring.StepEdits;
import fr.declic.content.Part;
import fr.declic.content.Part.Block;
import fr.declic.content.Part.Practice;
import fr.declic.content.Part.Words;
import fr.declic.platform.Messages;
import java.util.ArrayList;
import java.util.Set;

/** One step, or the review: its title, its words and its activities in their order. */
class PartPanel extends Panel {

    private static final int LONGEST = 20_000;

    private final DraftView view;
    private final FaultList faults;
    private final Div blocks = new Div();

    PartPanel(DraftView view, Messages messages) {
        this.view = view;
        this.faults = new FaultList(view, view.key());
        var part = part();
        add(
                new H2(part.review() ? view.text("review") : view.text("step")),
                faults,
                Typed.line(
                                "step-title",
                                view.text("step.title"),
                                part.title(),
                                80,
                                title -> view.type(text -> StepEdits.retitle(text, view.place(text), title, Set.of())))
                        .onLeave(() -> view.refresh()),
                blocks);
        if (!part.review()) {
            add(new StepVoice(view, messages));
        }
        draw();
    }

    private Part part() {
        var text = view.desk().text();
        return text.parts().get(view.place(text));
    }

    private void draw() {
        blocks.removeAll();
        var part = part();
        for (int i = 0; i < part.blocks().size(); i++) {
            blocks.add(field(part.blocks().get(i), i));
        }
        if (part.activities().isEmpty() || part.review()) {
            blocks.add(Notice.button(view.text("activity.add"), () -> append(new Practice("id: \ntype: \n"))));
        }
        if (!part.review() && (part.blocks().isEmpty() || part.blocks().getLast() instanceof Practice)) {
            blocks.add(Notice.button(view.text("words.add"), () -> append(new Words("…"))));
        }
    }

    private Component field(Block block, int place) {
        return switch (block) {
            case Words(String markdown) ->
                Typed.area(
                        "words-" + place,
                        view.text("words"),
                        markdown,
                        LONGEST,
                        typed -> replace(place, new Words(typed.strip())));
            case Practice(String yaml) ->
                Typed.area(
                        "activity-" + place,
                        view.text("activity"),
                        yaml,
                        LONGEST,
                        typed -> replace(place, new Practice(typed)));
        };
    }

    private void replace(int place, Block block) {
        view.typePart(part -> {
            var changed = new ArrayList<>(part.blocks());
            if (place < changed.size()) {
                changed.set(place, block);
            }
            return part.with(changed);
        });
    }

    private void append(Block block) {
        view.typePart(part -> {
            var changed = new ArrayList<>(part.blocks());
            changed.add(block);
            return part.with(changed);
        });
        draw();
    }

    @Override
    void refresh() {
        faults.refresh();
    }
}
