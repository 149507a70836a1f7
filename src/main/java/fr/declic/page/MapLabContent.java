package fr.declic.page;

import fr.declic.activity.MapLab;
import fr.declic.content.Media;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** The world of a {@code map-lab}, for its lab in the browser. */
final class MapLabContent {

    private MapLabContent() {}

    static Object of(MapLab it, Map<String, Media> media, Voice voice) {
        var content = new LinkedHashMap<String, Object>();
        content.put("picture", Picture.shown(it.picture(), it.alt(), media, voice));
        content.put(
                "topics",
                it.topics().stream()
                        .map(topic -> List.of(topic.id(), voice.plainTitle(topic.name())))
                        .toList());
        content.put("zones", it.zones().stream().map(zone -> zone(zone, voice)).toList());
        content.put("cards", it.cards().stream().map(card -> card(card, voice)).toList());
        return content;
    }

    private static Object zone(MapLab.Zone it, Voice voice) {
        var zone = new LinkedHashMap<String, Object>();
        zone.put("id", it.id());
        zone.put("name", voice.plainTitle(it.name()));
        zone.put("shape", name(it.shape()));
        zone.put("at", Picture.place(it.area()));
        zone.put("near", it.near());
        return zone;
    }

    private static Object card(MapLab.Card it, Voice voice) {
        var card = new LinkedHashMap<String, Object>();
        card.put("id", it.id());
        card.put("kind", name(it.kind()));
        card.put("text", voice.plain(it.text()));
        card.put("needs", it.needs());
        card.put("offers", it.offers());
        card.put("zones", it.zones());
        it.elsewhere().ifPresent(text -> card.put("elsewhere", voice.plain(text)));
        it.start().ifPresent(zone -> card.put("start", zone));
        return card;
    }

    private static String name(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }
}
