package fr.declic.content;

import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A competency framework, such as DigComp 3.0.
 *
 * @param code used in files, such as {@code digcomp}; the name of its file
 * @param source where its codes and names come from
 * @param note what must be said with it, such as "traduction non officielle"; empty when nothing
 * @param licence under which its names may be shown
 * @param levels how far one can come in a competency, from the lowest; empty where the framework has none
 */
public record Framework(
        String code,
        String title,
        String version,
        String source,
        String note,
        String licence,
        List<ProficiencyLevel> levels,
        List<Competency> competencies) {

    public Framework {
        levels = List.copyOf(levels);
        competencies = List.copyOf(competencies);
    }

    /** How sure a name is. */
    public enum Certainty {
        /** Read in the official text. */
        OFFICIAL,
        /** Read in another text that cites it. */
        SECONDARY,
        /** Translated by us from the official text. */
        UNOFFICIAL_TRANSLATION,
        /** Given by who wrote the file: the framework is theirs. */
        OWN
    }

    /**
     * A competency, or the area or block that holds some.
     *
     * @param code within the framework, such as {@code 5.2}
     * @param kind area or competency
     * @param area the code of the area it belongs to; its own when it is one
     * @param nameEn the French name where there is no English one
     * @param otherNames what others call it
     */
    public record Competency(
            String code,
            Kind kind,
            String area,
            String nameFr,
            String nameEn,
            List<OtherName> otherNames,
            Certainty status) {

        public Competency {
            otherNames = List.copyOf(otherNames);
        }

        public enum Kind {
            AREA,
            COMPETENCY
        }

        public String name(Locale locale) {
            return locale.getLanguage().equals("en") ? nameEn : nameFr;
        }

        /** The language of the name that who wants this one gets: French where there is no other. */
        public Locale language(Locale wanted) {
            return wanted.getLanguage().equals("en") && !nameEn.equals(nameFr) ? Locale.ENGLISH : Locale.FRENCH;
        }
    }

    /** Another French name of the same thing, and who uses it. */
    public record OtherName(String name, String by) {}

    /**
     * A named level.
     *
     * @param from the first of the eight levels that it covers, 1 to 8
     * @param to the last of them
     * @param nameEn the French name where there is no English one
     */
    public record ProficiencyLevel(String code, int from, int to, String nameFr, String nameEn, Certainty status) {

        public String name(Locale locale) {
            return locale.getLanguage().equals("en") ? nameEn : nameFr;
        }
    }

    /**
     * The named level that covers one of the eight.
     *
     * @param eight 1 to 8; 0 is none
     */
    public Optional<ProficiencyLevel> level(int eight) {
        return levels.stream()
                .filter(it -> it.from() <= eight && eight <= it.to())
                .findFirst();
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
