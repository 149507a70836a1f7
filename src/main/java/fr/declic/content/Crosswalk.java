package fr.declic.content;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.stream.Stream;

/** Competencies of one framework seen through another one, both ways: a correspondence has no direction. */
public final class Crosswalk {

    private final List<Mapping> mappings;

    Crosswalk(List<Mapping> mappings) {
        this.mappings = mappings;
    }

    /**
     * A competency that is near.
     *
     * @param code a full code, such as {@code crcn:1.1}
     * @param note what must be said with it; empty when nothing
     * @param official whether who publishes a framework said so; else the correspondence is ours
     */
    public record Link(String code, String note, boolean official) {}

    /** Those near to one, in the order of the files, each once. */
    List<Link> from(String code) {
        var links = new LinkedHashMap<String, Link>();
        for (var mapping : mappings) {
            mapping.links().stream()
                    .flatMap(it -> near(it, code))
                    .forEach(near -> links.putIfAbsent(near, new Link(near, mapping.note(), mapping.official())));
        }
        return List.copyOf(links.values());
    }

    private static Stream<String> near(Mapping.Link link, String code) {
        if (link.from().equals(code)) {
            return link.to().stream();
        }
        return link.to().contains(code) ? Stream.of(link.from()) : Stream.empty();
    }
}
