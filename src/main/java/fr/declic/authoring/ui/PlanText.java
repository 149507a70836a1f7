package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import fr.declic.page.WorkshopPlan.Block;
import java.util.Locale;

/**
 * The text of a block, to be written in. What is written stays in the browser's tab, reload and Back included, and is
 * never sent: it may name people. See frontend/studio/plan-text.ts.
 */
@Tag("declic-plan-text")
@JsModule("./studio/index.ts")
class PlanText extends Component {

    /** @param heading the id of the block's heading */
    PlanText(Block block, String heading, Locale language) {
        var element = getElement();
        element.setAttribute("lang", language.toLanguageTag());
        element.setProperty("name", block.key());
        element.setProperty("labelled", heading);
        element.setProperty("reset", getTranslation("authoring.workshop-plan.reset"));
        element.setProperty("proposed", block.text());
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.dispatchEvent(new CustomEvent('studio-part', {bubbles: true}))");
    }
}
