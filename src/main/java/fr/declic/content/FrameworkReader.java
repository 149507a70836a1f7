package fr.declic.content;

import fr.declic.content.Framework.Competency;
import fr.declic.content.Framework.Competency.Kind;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads competency frameworks and the mappings between them. Their files may say more than what is kept. */
final class FrameworkReader {

    private static final Map<String, Kind> KINDS = Map.of("area", Kind.AREA, "competency", Kind.COMPETENCY);
    private static final int MOST = 1000;

    private FrameworkReader() {}

    /** Whether a file maps frameworks to one another rather than being one. */
    static boolean isMapping(Fields fields) {
        return !fields.has("competencies");
    }

    static Framework framework(Fields fields) {
        var framework = new Framework(
                fields.word("code"),
                fields.word("title"),
                fields.word("version"),
                fields.word("source"),
                fields.wordIfAny("note").orElse(""),
                fields.mappings("competencies", 1, MOST).stream()
                        .map(FrameworkReader::competency)
                        .toList());
        fields.checkDistinct(
                "competencies",
                framework.competencies().stream().map(Competency::code).toList());
        return framework;
    }

    private static Competency competency(Fields fields) {
        var nameFr = fields.word("name_fr");
        return new Competency(
                fields.word("code"),
                fields.oneOf("kind", KINDS).orElse(Kind.COMPETENCY),
                fields.word("area"),
                nameFr,
                fields.wordIfAny("name_en").orElse(nameFr),
                fields.word("status"));
    }

    static Mapping mapping(Fields fields) {
        return new Mapping(
                fields.wordIfAny("note").orElse(""),
                fields.wordIfAny("status").orElse(""),
                fields.mappings("mappings", 1, MOST).stream()
                        .map(it -> new Mapping.Link(it.word("from"), it.words("to")))
                        .toList());
    }

    /** Refuses codes that no framework has. */
    static void checkMapping(Mapping mapping, Map<String, Framework> frameworks, Problems problems) {
        for (var link : mapping.links()) {
            var codes = new ArrayList<>(List.of(link.from()));
            codes.addAll(link.to());
            codes.stream()
                    .filter(code -> !exists(code, frameworks))
                    .forEach(code -> problems.add(
                            0,
                            "mappings",
                            "La compétence « " + code + " » n'existe pas.",
                            "Prenez un code des référentiels."));
        }
    }

    private static boolean exists(String code, Map<String, Framework> frameworks) {
        int colon = code.indexOf(':');
        return Optional.ofNullable(frameworks.get(code.substring(0, Math.max(0, colon))))
                .flatMap(it -> it.competency(code.substring(colon + 1)))
                .isPresent();
    }
}
