package fr.declic.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.content.ContentProblem;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * What is wrong with a part: in a sentence, or the name of the field beside which the sentence stands, which leads there.
 * Nothing as long as all is well.
 */
class FaultList extends Div {

    private static final int MOST = 8;

    /** To a field, which may be folded in. */
    private static final String SHOW = """
            const field = document.getElementById($0);
            for (let box = field?.closest('details'); box; box = box.parentElement.closest('details')) box.open = true;
            field?.focus();
            field?.scrollIntoView({block: 'center'});
            """;

    /** @param field the id of the field where it is told; empty when it is told here */
    private record Line(String words, String field) {}

    private final DraftView view;
    private final Function<ContentProblem, Optional<FieldBox>> beside;
    private List<Line> shown = List.of();

    /** @param beside finds where a fault is told beside its field */
    FaultList(DraftView view, Function<ContentProblem, Optional<FieldBox>> beside) {
        this.view = view;
        this.beside = beside;
        addClassName("faults");
        setVisible(false);
    }

    /** Once the fields are as they are now. What has not changed stays: one may be about to click it. */
    void refresh() {
        var now = view.desk().reading().in(view.desk().text(), view.key()).stream()
                .map(it -> beside.apply(it)
                        .map(box -> new Line(box.called(), box.focusId()))
                        .orElseGet(() -> new Line(FaultWords.of(it), "")))
                .toList();
        if (now.equals(shown)) {
            return;
        }
        shown = now;
        removeAll();
        setVisible(!now.isEmpty());
        if (!now.isEmpty()) {
            var list = new UnorderedList();
            now.stream().distinct().limit(MOST).forEach(it -> list.add(new ListItem(said(it))));
            add(new Paragraph(getTranslation("authoring.faults", now.size())), list);
        }
    }

    private Component said(Line line) {
        if (line.field().isEmpty()) {
            return new Paragraph(line.words());
        }
        var go = Notice.button(line.words(), () -> getElement().executeJs(SHOW, line.field()));
        go.setClassName("to-field");
        return go;
    }
}
