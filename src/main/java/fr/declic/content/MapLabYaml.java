package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Hotspot.Shape;
import fr.declic.activity.MapLab;
import fr.declic.activity.MapLab.Card;
import fr.declic.activity.MapLab.Kind;
import fr.declic.activity.MapLab.Topic;
import fr.declic.activity.MapLab.Zone;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Reads and writes what is particular to a {@code map-lab}. */
final class MapLabYaml {

    static final Range TOPICS = new Range(1, 12);
    static final Range ZONES = new Range(2, 8);
    static final Range CARDS = new Range(2, 16);

    static final Map<String, Kind> KINDS = Map.of("public", Kind.PUBLIC, "place", Kind.PLACE, "service", Kind.SERVICE);

    private MapLabYaml() {}

    static Optional<Activity> read(About about, String prompt, Fields fields) {
        int before = fields.problems.count();
        var picture = fields.word("picture");
        var alt = fields.oneLine("alt", 1, Limits.ALT);
        var topics = fields.has("topics") ? fields.mappings("topics", TOPICS) : List.<Fields>of();
        var zones = fields.mappings("zones", ZONES);
        var cards = fields.mappings("cards", CARDS);
        var topicIds = ids("topics", topics, fields);
        var zoneIds = ids("zones", zones, fields);
        ids("cards", cards, fields);
        var readTopics = topics.stream().map(MapLabYaml::topic).toList();
        var readZones = zones.stream()
                .map(it -> zone(it, zoneIds))
                .flatMap(Optional::stream)
                .toList();
        var readCards = cards.stream()
                .map(it -> card(it, topicIds, zoneIds))
                .flatMap(Optional::stream)
                .toList();
        fields.checkDistinct("topics", readTopics.stream().map(Topic::name).toList());
        fields.checkDistinct("zones", readZones.stream().map(Zone::name).toList());
        fields.checkDistinct("cards", readCards.stream().map(Card::text).toList());
        checkApart(readZones, fields);
        var story = StoryYaml.read(fields);
        return fields.problems.count() > before
                ? Optional.empty()
                : StoryYaml.checked(
                                new MapLab(
                                        about,
                                        prompt,
                                        picture,
                                        alt,
                                        readTopics,
                                        readZones,
                                        readCards,
                                        story.orElseThrow()),
                                fields)
                        .map(Activity.class::cast);
    }

    private static Set<String> ids(String key, List<Fields> each, Fields fields) {
        var ids = each.stream().map(it -> it.id("id")).toList();
        fields.checkDistinct(key, ids);
        return new TreeSet<>(ids);
    }

    private static Topic topic(Fields fields) {
        var topic = new Topic(fields.id("id"), fields.oneLine("name", 1, Limits.TITLE));
        fields.refuseOthers();
        return topic;
    }

    private static Optional<Zone> zone(Fields fields, Set<String> zones) {
        int before = fields.problems.count();
        var id = fields.id("id");
        var name = fields.oneLine("name", 1, Limits.TITLE);
        var area = Areas.read(fields, Zone.LEAST);
        var shape = fields.has("shape")
                ? fields.oneOf("shape", PictureQuestions.SHAPES).orElse(Shape.RECTANGLE)
                : Shape.RECTANGLE;
        var near = known(fields, "near", zones, "La zone", "Zones");
        if (near.contains(id)) {
            fields.fault("near", "Une zone est toujours près d'elle-même.", "Retirez « " + id + " » de cette liste.");
        }
        fields.refuseOthers();
        return fields.problems.count() > before ? Optional.empty() : Optional.of(new Zone(id, name, shape, area, near));
    }

    private static Optional<Card> card(Fields fields, Set<String> topics, Set<String> zones) {
        int before = fields.problems.count();
        var id = fields.id("id");
        var kind = fields.oneOf("kind", KINDS);
        var text = fields.inline("text", Limits.OPTION);
        var needs = known(fields, "needs", topics, "Le sujet", "Sujets");
        var offers = known(fields, "offers", topics, "Le sujet", "Sujets");
        var allowed = known(fields, "zones", zones, "La zone", "Zones");
        if (fields.has("zones") && allowed.isEmpty() && fields.problems.count() == before) {
            fields.fault(
                    "zones", "Cette liste est vide.", "Nommez une zone, ou retirez « zones » : la carte ira partout.");
        }
        var elsewhere = elsewhere(fields);
        var start = fields.idIfAny("start");
        start.ifPresent(it -> checkStart(it, allowed, zones, fields));
        fields.refuseOthers();
        return fields.problems.count() > before
                ? Optional.empty()
                : Optional.of(new Card(id, kind.orElseThrow(), text, needs, offers, allowed, elsewhere, start));
    }

    /** Asked where a card may not go everywhere, and refused elsewhere: nobody would ever read it. */
    private static Optional<String> elsewhere(Fields fields) {
        if (fields.has("zones")) {
            return Optional.of(fields.inline("elsewhere", Limits.SENTENCE));
        }
        if (fields.has("elsewhere")) {
            fields.fault(
                    "elsewhere",
                    "Cette carte peut aller partout : cette phrase ne serait jamais lue.",
                    "Retirez-la, ou dites avec « zones » où la carte peut aller.");
        }
        return Optional.empty();
    }

    private static void checkStart(String start, List<String> allowed, Set<String> zones, Fields fields) {
        if (!zones.contains(start)) {
            unknown(fields, "start", start, zones, "La zone", "Zones");
        } else if (!allowed.isEmpty() && !allowed.contains(start)) {
            fields.fault(
                    "start",
                    "Cette carte commence là où elle ne peut pas aller.",
                    "Choisissez une zone de sa liste « zones ».");
        }
    }

    /** A list of ids, each of which something has. */
    private static List<String> known(Fields fields, String key, Set<String> ids, String what, String all) {
        if (!fields.has(key)) {
            return List.of();
        }
        var words = fields.words(key);
        words.stream().filter(it -> !ids.contains(it)).forEach(it -> unknown(fields, key, it, ids, what, all));
        return words;
    }

    private static void unknown(Fields fields, String key, String id, Set<String> ids, String what, String all) {
        fields.fault(
                key,
                what + " « " + id + " » n'existe pas.",
                ids.isEmpty()
                        ? "Ajoutez d'abord la liste « topics »."
                        : all + " de ce territoire : " + String.join(", ", ids) + ".");
    }

    /** A click in the picture has one zone. */
    private static void checkApart(List<Zone> zones, Fields fields) {
        for (int i = 0; i < zones.size(); i++) {
            for (var other : zones.subList(i + 1, zones.size())) {
                if (zones.get(i).area().shared(other.area()) > 0) {
                    fields.fault(
                            "zones",
                            "Les zones « %s » et « %s » se chevauchent."
                                    .formatted(zones.get(i).id(), other.id()),
                            "Écartez-les : changez leur « at ».");
                }
            }
        }
    }

    static void write(MapLab it, YamlWriter out) {
        out.plain("picture", it.picture());
        out.quoted("alt", it.alt());
        if (!it.topics().isEmpty()) {
            out.mappings("topics", it.topics(), topic -> {
                out.plain("id", topic.id());
                out.quoted("name", topic.name());
            });
        }
        out.mappings("zones", it.zones(), zone -> write(zone, out));
        out.mappings("cards", it.cards(), card -> write(card, out));
        StoryYaml.write(it.story(), out);
    }

    private static void write(Zone zone, YamlWriter out) {
        out.plain("id", zone.id());
        out.quoted("name", zone.name());
        Areas.write(zone.area(), out);
        if (zone.shape() == Shape.ELLIPSE) {
            out.plain("shape", "ellipse");
        }
        ids("near", zone.near(), out);
    }

    private static void write(Card card, YamlWriter out) {
        out.plain("id", card.id());
        out.plain("kind", card.kind().name().toLowerCase(Locale.ROOT));
        out.quoted("text", card.text());
        ids("needs", card.needs(), out);
        ids("offers", card.offers(), out);
        ids("zones", card.zones(), out);
        card.elsewhere().ifPresent(it -> out.quoted("elsewhere", it));
        card.start().ifPresent(it -> out.plain("start", it));
    }

    private static void ids(String key, List<String> ids, YamlWriter out) {
        if (!ids.isEmpty()) {
            out.plain(key, ids);
        }
    }
}
