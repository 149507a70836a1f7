package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;

/** What is wrong with a part, in sentences. Nothing as long as all is well. */
class FaultList extends Div {

    private static final int MOST = 8;

    private final DraftView view;
    private final String key;

    FaultList(DraftView view, String key) {
        this.view = view;
        this.key = key;
        addClassName("faults");
        refresh();
    }

    void refresh() {
        removeAll();
        var here = view.desk().reading().in(view.desk().text(), key);
        setVisible(!here.isEmpty());
        if (here.isEmpty()) {
            return;
        }
        var list = new UnorderedList();
        here.stream().limit(MOST).forEach(it -> list.add(new ListItem(it.message() + " " + it.remedy())));
        add(new Paragraph(getTranslation("authoring.faults", here.size())), list);
    }
}
