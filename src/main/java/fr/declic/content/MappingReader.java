package fr.declic.content;

import fr.declic.content.Mapping.Link;
import java.util.HashSet;
import java.util.List;
import java.util.Map;

/** Reads how the competencies of one framework correspond to those of another. */
final class MappingReader {

    private static final Map<String, Boolean> OFFICIAL = Map.of("official", true, "unofficial", false);

    private MappingReader() {}

    static Mapping read(Fields fields, Codes codes) {
        var mapping = new Mapping(
                fields.oneLine("title", 1, Limits.NAME),
                fields.has("note") ? fields.text("note", Limits.NOTE) : "",
                fields.oneOf("status", OFFICIAL).orElse(false),
                links(fields, codes));
        fields.wordIfAny("licence");
        fields.refuseOthers();
        return mapping;
    }

    private static List<Link> links(Fields fields, Codes codes) {
        var seen = new HashSet<String>();
        return fields.mappings("mappings", 1, FrameworkReader.MOST).stream()
                .map(it -> link(it, codes, seen))
                .toList();
    }

    private static Link link(Fields fields, Codes codes, HashSet<String> seen) {
        var from = fields.word("from");
        if (!from.isEmpty()) {
            codes.check(fields, "from", from);
        }
        if (!from.isEmpty() && !seen.add(from)) {
            fields.fault("from", "« " + from + " » est écrit deux fois.", "Réunissez les deux dans une liste « to ».");
        }
        var to = fields.words("to");
        if (fields.has("to") && to.isEmpty()) {
            fields.fault("to", "Cette liste est vide.", "Écrivez au moins un code.");
        }
        to.forEach(code -> codes.check(fields, "to", code));
        to.stream()
                .filter(code -> Codes.framework(code).equals(Codes.framework(from)))
                .findFirst()
                .ifPresent(code -> fields.fault(
                        "to",
                        "« " + code + " » est dans le même référentiel que « " + from + " ».",
                        "Nommez une compétence d'un autre référentiel."));
        fields.refuseOthers();
        return new Link(from, to);
    }
}
