package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.learning.KeyFlips;
import fr.declic.learning.KeyFlips.Flips;
import java.util.List;
import java.util.stream.Collectors;

/** How many past answers changed keys would flip, and which: question by question. */
class FlipsBox extends Div {

    FlipsBox(List<KeyFlips> flips, ActivityNames names) {
        add(new Paragraph(text("what")));
        for (var it : flips) {
            add(
                    new H3(text("of", names.of(it.activityId()), names.step(it.activityId()))),
                    new Paragraph(text("firsts")),
                    counts(it.firsts()));
        }
    }

    private UnorderedList counts(Flips flips) {
        var list = new UnorderedList();
        if (flips.becomeRight() + flips.becomeWrong() + flips.noLongerFit() == 0) {
            list.add(new ListItem(text("few")));
        }
        count(list, "right", flips.becomeRight());
        count(list, "wrong", flips.becomeWrong());
        count(list, "unfit", flips.noLongerFit());
        flips.answers()
                .forEach(it -> list.add(new ListItem(text(
                        it.becomesRight() ? "answer.right" : "answer.wrong",
                        it.answer().lines().collect(Collectors.joining(", ")),
                        it.people()))));
        return list;
    }

    private void count(UnorderedList list, String key, int people) {
        if (people > 0) {
            list.add(new ListItem(text(key, people)));
        }
    }

    private String text(String key, Object... args) {
        return getTranslation("authoring.publish.flips." + key, args);
    }
}
