package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Section;

/** What is in the middle of the editor: the fields of one part. */
class Panel extends Section {

    /** After a change: what is said of the part, and not the fields themselves. */
    void refresh() {}
}
