package fr.declic.proof.ui;

import com.vaadin.flow.component.html.H2;
import fr.declic.page.Stylesheet;
import fr.declic.platform.FileField;
import fr.declic.platform.FileField.Given;
import fr.declic.platform.FileField.Words;
import fr.declic.platform.FormScreen;
import fr.declic.platform.Fragment;
import fr.declic.privacy.When;
import java.time.Instant;
import java.util.function.BiConsumer;

/** A screen of this feature. */
abstract class ProofScreen extends FormScreen {

    /** @param name the part of the message keys that is this screen's */
    ProofScreen(String name) {
        super("proof", name);
    }

    /** Begins the screen anew, with the styles that only these screens have. */
    final void start(String headingKey) {
        begin(headingKey);
        add(new Fragment("<style>" + Stylesheet.proofs() + "</style>"));
    }

    final H2 part(String key) {
        var heading = new H2(text(key));
        heading.addClassName("over");
        return heading;
    }

    /**
     * Takes one file.
     *
     * @param key of its name; of its hint, with {@code .hint} behind it
     */
    final FileField file(String id, String key, String accept, int most, BiConsumer<FileField, Given> onFile) {
        var words = new Words(
                text(key),
                text(key + ".hint"),
                getTranslation("platform.file.too-large", most / 1_000_000),
                getTranslation("platform.file.unreadable"));
        return new FileField(id, words, accept, most, onFile);
    }

    final String day(Instant at) {
        return When.dayOf(at, getLocale());
    }
}
