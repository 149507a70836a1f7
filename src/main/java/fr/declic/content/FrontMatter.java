package fr.declic.content;

import fr.declic.content.CourseModule.Reading;
import fr.declic.content.CourseModule.Source;
import java.net.URI;
import java.net.URISyntaxException;
import java.util.IllformedLocaleException;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** Reads the head of a module's file. */
final class FrontMatter {

    static final Map<String, Audience> AUDIENCES = Map.of("resident", Audience.RESIDENT, "adviser", Audience.ADVISER);
    static final String LICENCE = "CC-BY-SA-4.0";
    static final String COMMON_KNOWLEDGE = "common-knowledge";

    static final Range MINUTES = new Range(3, 20);
    static final Range AUTHORS = new Range(1, Limits.LIST);
    static final Range SOURCES = new Range(0, Limits.LIST);
    static final Range READERS = new Range(0, Limits.LIST);
    static final int SHORTEST_TITLE = 3;
    static final Map<String, Integer> MONTHS = Map.of("6 months", 6, "12 months", 12);

    private static final Pattern I = Pattern.compile("Je |J['’]");

    private FrontMatter() {}

    /** The module as its head says it, still without steps. With faults recorded, it is not to be used. */
    static CourseModule read(Fields fields, String folder, Set<String> themes, Codes codes) {
        var id = fields.id("id");
        if (fields.problems.none() && !id.equals(folder)) {
            fields.fault(
                    "id",
                    "L'identifiant n'est pas le nom du dossier.",
                    "Écrivez « id: " + folder + " », ou renommez le dossier.");
        }
        var language = language(fields);
        var module = new CourseModule(
                id,
                fields.oneLine("title", SHORTEST_TITLE, Limits.TITLE),
                language,
                fields.oneOf("audience", AUDIENCES).orElse(Audience.RESIDENT),
                theme(fields, themes),
                fields.number("minutes", MINUTES),
                fields.oneLine("objective", 1, Limits.SENTENCE),
                canDo(fields, language),
                competencies(fields, true, codes),
                prerequisites(fields, id),
                fields.oneLineIfAny("coop_theme", Limits.NAME),
                fields.lines("authors", AUTHORS, Limits.NAME),
                fields.oneOf("licence", Map.of(LICENCE, LICENCE)).orElse(LICENCE),
                fields.date("checked_on"),
                fields.has("review_every") ? fields.oneOf("review_every", MONTHS) : Optional.empty(),
                fields.has("certainty")
                        ? fields.oneOf("certainty", Map.of(COMMON_KNOWLEDGE, COMMON_KNOWLEDGE))
                        : Optional.empty(),
                fields.mappings("sources", SOURCES).stream()
                        .map(FrontMatter::source)
                        .toList(),
                fields.text("together", Limits.SENTENCE),
                fields.text("guide", Limits.GUIDE),
                fields.mappings("tested_with", READERS).stream()
                        .map(FrontMatter::reading)
                        .toList(),
                fields.idIfAny("adapted_from"),
                List.of(),
                List.of());
        if (fields.has("sources") && module.sources().isEmpty() && !fields.has("certainty")) {
            fields.fault(
                    "sources",
                    "Ce module n'a ni source ni certitude.",
                    "Citez une source, ou écrivez « certainty: common-knowledge ».");
        }
        fields.refuseOthers();
        return module;
    }

    private static Optional<String> canDo(Fields fields, Locale language) {
        var sentence = fields.oneLineIfAny("can_do", Limits.CAN_DO);
        boolean french = language.getLanguage().equals(Locale.FRENCH.getLanguage());
        if (french
                && sentence.filter(it -> !it.isEmpty() && !I.matcher(it).lookingAt())
                        .isPresent()) {
            fields.fault(
                    "can_do",
                    "Cette phrase ne commence pas par « Je ».",
                    "Écrivez ce que la personne dira d'elle-même : « Je sais… ».");
        }
        return sentence;
    }

    /** The competencies of a module or of an activity, each checked against the frameworks. */
    static List<String> competencies(Fields fields, boolean required, Codes known) {
        if (!required && !fields.has("competencies")) {
            return List.of();
        }
        var codes = fields.words("competencies");
        codes.forEach(code -> known.check(fields, "competencies", code));
        if (String.join(" ", codes).length() > Limits.CODES) {
            fields.fault(
                    "competencies",
                    "Ces codes sont trop nombreux.",
                    "Restez à %d caractères en tout.".formatted(Limits.CODES));
        }
        return codes;
    }

    /** A language, as its BCP 47 code. */
    static Locale language(Fields fields) {
        var code = fields.word("language");
        try {
            return new Locale.Builder().setLanguageTag(code).build();
        } catch (IllformedLocaleException _) {
            fields.fault("language", "« " + code + " » n'est pas un code de langue.", "Écrivez par exemple : fr");
            return Locale.FRENCH;
        }
    }

    private static String theme(Fields fields, Set<String> themes) {
        var theme = fields.word("theme");
        if (!theme.isEmpty() && !themes.contains(theme)) {
            fields.fault(
                    "theme",
                    "Le thème « " + theme + " » n'existe pas.",
                    "Thèmes possibles : " + String.join(", ", themes) + ".");
        }
        return theme;
    }

    private static List<String> prerequisites(Fields fields, String id) {
        var prerequisites = fields.words("prerequisites");
        if (prerequisites.contains(id)) {
            fields.fault("prerequisites", "Un module ne se demande pas lui-même avant.", "Retirez-le de la liste.");
        }
        return prerequisites;
    }

    private static Source source(Fields fields) {
        var source = new Source(fields.oneLine("title", 1, Limits.SENTENCE), url(fields), fields.date("read_on"));
        fields.refuseOthers();
        return source;
    }

    private static String url(Fields fields) {
        var url = fields.word("url");
        if (!url.isEmpty() && !isWebAddress(url)) {
            fields.fault("url", "« " + url + " » n'est pas une adresse du web.", "Recopiez-la depuis https://.");
        }
        return url;
    }

    private static boolean isWebAddress(String url) {
        try {
            var uri = new URI(url);
            return uri.getHost() != null && ("https".equals(uri.getScheme()) || "http".equals(uri.getScheme()));
        } catch (URISyntaxException _) {
            return false;
        }
    }

    private static Reading reading(Fields fields) {
        var reading = new Reading(fields.oneLine("who", 1, Limits.NAME), fields.date("on"));
        fields.refuseOthers();
        return reading;
    }
}
