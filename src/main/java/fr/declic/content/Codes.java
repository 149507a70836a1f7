package fr.declic.content;

import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.stream.Collectors;

/**
 * The competencies that files may name, such as {@code digcomp:5.2}.
 *
 * @param served codes within their framework, by framework
 * @param unread frameworks whose file has a fault: nobody is blamed for naming a code of theirs
 * @param any whether every code is taken: for texts that were checked when they were written
 */
record Codes(SortedMap<String, List<String>> served, Set<String> unread, boolean any) {

    static final Codes NONE = of(List.of(), Set.of());

    /** As many as an author wants to read. */
    private static final int TOLD = 40;

    static Codes of(Collection<Framework> frameworks, Set<String> unread) {
        return new Codes(
                frameworks.stream()
                        .collect(Collectors.toMap(
                                Framework::code,
                                it -> it.named().map(Framework.Competency::code).toList(),
                                (a, _) -> a,
                                TreeMap::new)),
                Set.copyOf(unread),
                false);
    }

    static Codes all() {
        return new Codes(new TreeMap<>(), Set.of(), true);
    }

    /** What stands before the colon of a code; empty where there is none. */
    static String framework(String code) {
        return code.substring(0, Math.max(0, code.indexOf(':')));
    }

    /** Whether a framework that is served has this code. */
    boolean serves(String code) {
        return served.getOrDefault(framework(code), List.of()).contains(code.substring(code.indexOf(':') + 1));
    }

    /** Records a problem if no framework has this code. */
    void check(Fields fields, String key, String code) {
        if (!any && !serves(code) && !unread.contains(framework(code))) {
            fields.fault(key, "La compétence « " + code + " » n'existe pas.", instead(framework(code)));
        }
    }

    private String instead(String framework) {
        var its = served.getOrDefault(framework, List.of());
        if (!its.isEmpty()) {
            var told = its.stream().limit(TOLD).collect(Collectors.joining(", "));
            return "Codes de « " + framework + " » : " + told + (its.size() > TOLD ? "…" : ".");
        }
        return served.isEmpty()
                ? "Ajoutez un référentiel au dossier frameworks."
                : "Référentiels possibles : " + String.join(", ", served.keySet()) + ".";
    }
}
