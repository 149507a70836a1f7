package fr.declic.proof;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * What an attestation says. All texts are plain.
 *
 * @param name whom it is about; empty if they prefer to write it by hand
 * @param place the house that gives it; empty if nobody named it
 * @param logo the picture of the house, as a {@code data:} address of a PNG or JPEG
 * @param exercises how many different exercises were done right over all, in modules not acquired yet too; 0 is said
 * @param verify where anyone can check it: an address that people can type
 * @param code what the code to scan holds
 * @param signed the same, signed, for programs
 */
public record AttestationContent(
        Optional<String> name,
        String place,
        Optional<String> logo,
        LocalDate date,
        Locale language,
        List<Theme> themes,
        int exercises,
        String verify,
        String code,
        String signed) {

    public AttestationContent {
        themes = List.copyOf(themes);
    }

    /** Sentences that belong together. */
    public record Theme(String name, List<Ability> abilities) {
        public Theme {
            abilities = List.copyOf(abilities);
        }
    }

    /**
     * One thing that the person can do.
     *
     * @param sentence such as « Je sais joindre un document à un message. »
     * @param language of the sentence, which may be another one than that of the paper
     * @param level in words
     * @param known how we know, in words
     */
    public record Ability(String sentence, Locale language, String level, String known) {}
}
