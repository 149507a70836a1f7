package fr.declic.page;

import fr.declic.activity.MapLab;
import fr.declic.content.Media;
import java.util.Map;

/** The world of a {@code map-lab}, for its lab in the browser. */
final class MapLabContent {

    private MapLabContent() {}

    static Object of(MapLab it, Map<String, Media> media, Voice voice) {
        return Map.of();
    }
}
