package fr.declic.activity;

import fr.declic.activity.Hotspot.Shape;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * An invented territory on which publics, places and services are put. What is needed and not offered, or offered twice,
 * shows at once. Where a card goes is not graded, unless the author says where it may go.
 *
 * @param picture its file beside the module's
 * @param alt what counts in the picture
 * @param topics what can be needed or offered, at most 12, each id once
 * @param zones 2 to 8 zones that do not overlap, each id once
 * @param cards 2 to 16 cards, each id once
 */
public record MapLab(
        About about,
        String prompt,
        String picture,
        String alt,
        List<Topic> topics,
        List<Zone> zones,
        List<Card> cards,
        Story story)
        implements Simulation, Pictured {

    /** What can be needed or offered: {@code premiers-pas}, "Premiers pas avec un ordinateur". */
    public record Topic(String id, String name) {
        public Topic {
            Check.that(Check.isId(id), "id", id);
        }
    }

    /**
     * A part of the territory.
     *
     * @param area at least {@link #LEAST} wide and high: a finger must find it
     * @param near the ids of other zones from which one comes easily; said once, it holds both ways
     */
    public record Zone(String id, String name, Shape shape, Area area, List<String> near) {
        public static final int LEAST = 16;

        public Zone {
            Check.that(Check.isId(id), "id", id);
            Check.that(area.width() >= LEAST && area.height() >= LEAST, "area", area);
            near = List.copyOf(near);
            Check.that(!near.contains(id), "near", near);
        }
    }

    /** What a card stands for. */
    public enum Kind {
        PUBLIC,
        PLACE,
        SERVICE
    }

    /**
     * Something to put on the territory.
     *
     * @param needs ids of topics; a need is met by an offer in the same zone, or in one near to it
     * @param offers ids of topics
     * @param zones where it may go; empty when it may go anywhere
     * @param elsewhere what is said when it is put somewhere else; there when {@code zones} is not empty
     * @param start the zone where it is from the beginning, if any
     */
    public record Card(
            String id,
            Kind kind,
            String text,
            List<String> needs,
            List<String> offers,
            List<String> zones,
            Optional<String> elsewhere,
            Optional<String> start) {
        public Card {
            Check.that(Check.isId(id), "id", id);
            needs = List.copyOf(needs);
            offers = List.copyOf(offers);
            zones = List.copyOf(zones);
            Check.that(zones.isEmpty() == elsewhere.isEmpty(), "elsewhere", elsewhere);
            Check.that(start.isEmpty() || zones.isEmpty() || zones.contains(start.get()), "start", start);
        }

        boolean mayGo(Zone zone) {
            return zones.isEmpty() || zones.contains(zone.id());
        }
    }

    public MapLab {
        topics = List.copyOf(topics);
        zones = List.copyOf(zones);
        cards = List.copyOf(cards);
        Check.that(topics.size() <= 12, "topics", topics.size());
        Check.that(zones.size() >= 2 && zones.size() <= 8, "zones", zones.size());
        Check.that(cards.size() >= 2 && cards.size() <= 16, "cards", cards.size());
        var topicIds = distinct("topics", topics.stream().map(Topic::id).toList());
        var zoneIds = distinct("zones", zones.stream().map(Zone::id).toList());
        distinct("cards", cards.stream().map(Card::id).toList());
        Check.that(zones.stream().allMatch(it -> zoneIds.containsAll(it.near())), "near", zoneIds);
        for (var card : cards) {
            Check.that(topicIds.containsAll(card.needs()), "needs", card.needs());
            Check.that(topicIds.containsAll(card.offers()), "offers", card.offers());
            Check.that(zoneIds.containsAll(card.zones()), "zones", card.zones());
            Check.that(zoneIds.containsAll(card.start().stream().toList()), "start", card.start());
        }
    }

    private static Set<String> distinct(String field, List<String> ids) {
        var set = new HashSet<>(ids);
        Check.that(set.size() == ids.size(), field, ids);
        return set;
    }

    @Override
    public String type() {
        return "map-lab";
    }

    /** {@code no-gap} only where every need has an offer somewhere; {@code no-duplicate} only where two cards offer. */
    @Override
    public Set<String> events() {
        var events = new LinkedHashSet<>(List.of("all-placed", "show-table", "keep-table"));
        for (var card : cards) {
            events.add("place " + card.id());
            zones.stream().filter(card::mayGo).forEach(zone -> events.add("place " + card.id() + " " + zone.id()));
        }
        var needs = cards.stream().flatMap(it -> it.needs().stream()).toList();
        var offers = cards.stream().flatMap(it -> it.offers().stream()).toList();
        if (!needs.isEmpty() && offers.containsAll(needs)) {
            events.add("no-gap");
        }
        if (cards.stream().filter(it -> !it.offers().isEmpty()).count() > 1) {
            events.add("no-duplicate");
        }
        return events;
    }

    @Override
    public List<String> words() {
        var words = new ArrayList<String>();
        topics.forEach(it -> words.add(it.name()));
        zones.forEach(it -> words.add(it.name()));
        cards.forEach(it ->
                Stream.concat(Stream.of(it.text()), it.elsewhere().stream()).forEach(words::add));
        return words;
    }
}
