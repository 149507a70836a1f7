package fr.declic.page;

import fr.declic.activity.FormSim;
import fr.declic.content.Media;
import java.util.Map;

/** The world of a {@code form-sim}, for its lab in the browser. */
final class FormSimContent {

    private FormSimContent() {}

    static Object of(FormSim it, Map<String, Media> media, Voice voice) {
        return Map.of();
    }
}
