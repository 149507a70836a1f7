package fr.declic.page;

import fr.declic.activity.BrowserSim;
import fr.declic.content.Media;
import java.util.Map;

/** The world of a {@code browser-sim}, for its lab in the browser. */
final class BrowserSimContent {

    private BrowserSimContent() {}

    static Object of(BrowserSim it, Map<String, Media> media, Voice voice) {
        return Map.of();
    }
}
