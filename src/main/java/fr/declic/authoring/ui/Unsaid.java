package fr.declic.authoring.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.dependency.JsModule;
import java.util.function.Consumer;

/**
 * Looks after what was typed on a screen and is not kept yet: who leaves is asked first, and a page that loads again
 * finds it in the tab's own storage, which nobody else reads.
 */
@Tag("declic-unsaid")
@JsModule("./studio/index.ts")
class Unsaid extends Component {

    /** The most characters of what cannot be put back that are said. */
    private static final int MOST = 20_000;

    private static final String WORDS = "event.detail";

    /** @param say hears a sentence for whoever finds their words again */
    Unsaid(Consumer<String> say) {
        getElement()
                .addEventListener("words-back", event -> {
                    var words = event.getEventData().path(WORDS).asString("");
                    say.accept(
                            words.isEmpty()
                                    ? getTranslation("authoring.unsaid.back")
                                    : getTranslation(
                                            "authoring.unsaid.other",
                                            words.substring(0, Math.min(MOST, words.length()))));
                })
                .addEventData(WORDS);
    }

    /** Whether the server could not keep what it was told. */
    void lost(boolean is) {
        getElement().setProperty("lost", is);
    }

    @Override
    protected void onAttach(AttachEvent event) {
        getElement().executeJs("this.dispatchEvent(new CustomEvent('studio-part', {bubbles: true}))");
    }
}
