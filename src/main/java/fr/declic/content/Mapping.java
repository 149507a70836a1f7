package fr.declic.content;

import java.util.List;
import java.util.stream.Stream;

/**
 * How the competencies of one framework correspond to those of another.
 *
 * @param note what must be said with it; empty when nothing
 * @param official whether who publishes a framework said so; else it is ours
 */
public record Mapping(String title, String note, boolean official, List<Link> links) {

    public Mapping {
        links = List.copyOf(links);
    }

    /**
     * A competency and those near to it in the other framework.
     *
     * @param from a full code, such as {@code digcomp:1.1}
     * @param to full codes, such as {@code crcn:1.1}
     */
    public record Link(String from, List<String> to) {
        public Link {
            to = List.copyOf(to);
        }
    }

    /** Every code that it names. */
    Stream<String> codes() {
        return links.stream().flatMap(it -> Stream.concat(Stream.of(it.from()), it.to().stream()));
    }
}
