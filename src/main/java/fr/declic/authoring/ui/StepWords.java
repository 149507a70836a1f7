package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Div;

/** Words of a step, as residents see them. A picture that is brought is made fit, and comes beside the draft. */
class StepWords extends Div {

    StepWords(PartPanel panel, Panels parts, Slot slot) {
        addClassName("step-words");
        var prose = new ProseField(parts.messages(), getTranslation("authoring.draft.words"));
        prose.setValue(slot.text());
        prose.setPictures(panel.files().addresses());
        prose.setLinks(parts.links());
        prose.onChange(typed -> panel.write(slot, typed));
        prose.onPicture((given, bytes) -> panel.files()
                .take(given, bytes, (name, address) -> prose.insertPicture(name, address, ""), prose::refuse));
        add(prose);
    }
}
