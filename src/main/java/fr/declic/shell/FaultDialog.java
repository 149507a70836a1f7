package fr.declic.shell;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.player.PageTexts;

/** A press that did nothing says so: what is safe, and that one may try again. The browser's own dialog. */
@Tag("dialog")
class FaultDialog extends HtmlContainer {

    FaultDialog(String code, PageTexts texts) {
        addClassName("notice");
        var title = new H2(texts.get("shell.fault.title"));
        title.setId("fault-" + code);
        getElement().setAttribute("aria-labelledby", "fault-" + code);
        add(title);
        for (var line : texts.get("shell.fault.pressed", code).split("\n", -1)) {
            add(new Paragraph(line));
        }
        var go = new NativeButton(texts.get("shell.continue"), _ -> removeFromParent());
        go.addClassName("main");
        add(go);
        // Escape closes it too; it must not stay behind, closed, in the page.
        getElement().addEventListener("close", _ -> removeFromParent());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.showModal()");
    }
}
