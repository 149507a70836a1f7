package fr.declic.content;

import java.util.List;

/**
 * How the competencies of one framework correspond to those of another.
 *
 * @param note what must be said with it; empty when nothing
 * @param status how certain it is, such as {@code unofficial}; empty when the file does not say
 */
public record Mapping(String note, String status, List<Link> links) {

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
}
