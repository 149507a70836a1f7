package fr.declic.content;

import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A competency framework, such as DigComp 3.0.
 *
 * @param code used in files, such as {@code digcomp}
 * @param source where its codes and names come from
 * @param note what must be said with it, such as "traduction non officielle"; empty when nothing
 */
public record Framework(
        String code, String title, String version, String source, String note, List<Competency> competencies) {

    public Framework {
        competencies = List.copyOf(competencies);
    }

    /**
     * A competency, or the area or block that holds some.
     *
     * @param code within the framework, such as {@code 5.2}
     * @param kind area or competency
     * @param area the code of the area it belongs to; its own when it is one
     * @param status how certain the name is: {@code official}, {@code unofficial-translation} or {@code secondary}
     */
    public record Competency(String code, Kind kind, String area, String nameFr, String nameEn, String status) {
        public enum Kind {
            AREA,
            COMPETENCY
        }
    }

    /** What modules may name: every competency, and an area or block whose competencies are not known. */
    public Stream<Competency> named() {
        var detailed = competencies.stream()
                .filter(it -> it.kind() == Competency.Kind.COMPETENCY)
                .map(Competency::area)
                .collect(Collectors.toSet());
        return competencies.stream()
                .filter(it -> it.kind() == Competency.Kind.COMPETENCY || !detailed.contains(it.code()));
    }

    public Optional<Competency> competency(String competencyCode) {
        return competencies.stream()
                .filter(one -> one.code().equals(competencyCode))
                .findFirst();
    }
}
