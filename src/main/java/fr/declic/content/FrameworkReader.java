package fr.declic.content;

import fr.declic.content.Framework.Certainty;
import fr.declic.content.Framework.Competency;
import fr.declic.content.Framework.Competency.Kind;
import fr.declic.content.Framework.OtherName;
import fr.declic.content.Framework.ProficiencyLevel;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads one competency framework and checks all that docs/frameworks.md says of it. */
final class FrameworkReader {

    static final int LONGEST_CODE = 20;
    static final int MOST = 1000;

    /** What a person's notebook calls the sentences of modules: {@code module:le-clavier}. */
    private static final String RESERVED = "module";

    private static final Map<String, Kind> KINDS = Map.of("area", Kind.AREA, "competency", Kind.COMPETENCY);
    private static final Map<String, Certainty> CERTAINTIES = Map.of(
            "official", Certainty.OFFICIAL,
            "secondary", Certainty.SECONDARY,
            "unofficial-translation", Certainty.UNOFFICIAL_TRANSLATION,
            "own", Certainty.OWN);
    private static final Pattern CODE = Pattern.compile("[A-Za-z0-9][A-Za-z0-9._-]{0,29}");

    private FrameworkReader() {}

    private record Entry(Fields fields, Competency competency) {}

    /**
     * Reads a framework.
     *
     * @param name of its file, without {@code .yaml}
     * @param others names of the other files of frameworks
     */
    static Framework read(Fields fields, String name, Set<String> others) {
        var code = fields.id("code");
        if (fields.problems.none()) {
            checkCode(fields, code, name, others);
        }
        var title = fields.oneLine("title", 1, Limits.NAME);
        var version = fields.word("version");
        var source = fields.oneLine("source", 1, Limits.SENTENCE);
        var note = fields.has("note") ? fields.text("note", Limits.NOTE) : "";
        var licence = fields.word("licence");
        var levels = fields.has("levels") ? LevelsReader.read(fields) : List.<ProficiencyLevel>of();
        var entries = fields.mappings("competencies", 1, MOST).stream()
                .map(it -> new Entry(it, competency(it)))
                .toList();
        checkEntries(entries);
        fields.refuseOthers();
        return new Framework(
                code,
                title,
                version,
                source,
                note,
                licence,
                levels,
                entries.stream().map(Entry::competency).toList());
    }

    private static void checkCode(Fields fields, String code, String name, Set<String> others) {
        if (code.equals(RESERVED)) {
            fields.fault("code", "Le code « module » est gardé par Déclic.", "Choisissez un autre code.");
        } else if (code.length() > LONGEST_CODE) {
            fields.fault("code", "Ce code est trop long.", "Restez à %d caractères au plus.".formatted(LONGEST_CODE));
        } else if (!code.equals(name) && others.contains(code)) {
            fields.fault(
                    "code",
                    "Le référentiel « " + code + " » est déjà dans " + FrameworksReader.path(code) + ".",
                    "Choisissez un autre code, et donnez-le aussi au fichier.");
        } else if (!code.equals(name)) {
            fields.fault(
                    "code",
                    "Le code n'est pas le nom du fichier.",
                    "Écrivez « code: " + name + " », ou renommez le fichier.");
        }
    }

    private static Competency competency(Fields fields) {
        var competency = new Competency(
                code(fields),
                fields.oneOf("kind", KINDS).orElse(Kind.COMPETENCY),
                fields.word("area"),
                nameFr(fields),
                nameEn(fields),
                fields.has("other_names")
                        ? fields.mappings("other_names", 1, Limits.LIST).stream()
                                .map(FrameworkReader::otherName)
                                .toList()
                        : List.of(),
                status(fields));
        fields.refuseOthers();
        return competency;
    }

    private static String code(Fields fields) {
        var code = fields.word("code");
        if (!code.isEmpty() && !CODE.matcher(code).matches()) {
            fields.fault(
                    "code",
                    "« " + code + " » n'est pas un code.",
                    "Utilisez 1 à 30 lettres sans accent, chiffres, points ou tirets.");
        }
        return code;
    }

    static String nameFr(Fields fields) {
        return fields.oneLine("name_fr", 1, Limits.FRAMEWORK_NAME);
    }

    static String nameEn(Fields fields) {
        return fields.has("name_en") ? fields.oneLine("name_en", 1, Limits.FRAMEWORK_NAME) : nameFr(fields);
    }

    static Certainty status(Fields fields) {
        return fields.oneOf("status", CERTAINTIES).orElse(Certainty.OWN);
    }

    private static OtherName otherName(Fields fields) {
        var name =
                new OtherName(fields.oneLine("name", 1, Limits.FRAMEWORK_NAME), fields.oneLine("by", 1, Limits.NAME));
        fields.refuseOthers();
        return name;
    }

    private static void checkEntries(List<Entry> entries) {
        var seen = new HashSet<String>();
        entries.stream()
                .filter(it -> !it.competency().code().isEmpty()
                        && !seen.add(it.competency().code()))
                .forEach(it -> it.fields()
                        .fault(
                                "code",
                                "« " + it.competency().code() + " » est écrit deux fois.",
                                "Gardez-en un seul."));
        if (seen.stream().allMatch(code -> CODE.matcher(code).matches())) {
            checkAreas(entries);
        }
    }

    /** That every area exists; not asked while a code is wrong, since it may be that of the area. */
    private static void checkAreas(List<Entry> entries) {
        var areas = entries.stream()
                .map(Entry::competency)
                .filter(it -> it.kind() == Kind.AREA)
                .map(Competency::code)
                .collect(Collectors.toCollection(TreeSet::new));
        for (var entry : entries) {
            var it = entry.competency();
            if (it.area().isEmpty()) {
                continue;
            }
            if (it.kind() == Kind.AREA && !it.area().equals(it.code())) {
                entry.fields()
                        .fault(
                                "area",
                                "Un domaine est son propre domaine.",
                                "Écrivez « area: \"" + it.code() + "\" ».");
            } else if (!areas.contains(it.area())) {
                entry.fields()
                        .fault(
                                "area",
                                "Aucun domaine n'a le code « " + it.area() + " ».",
                                areas.isEmpty()
                                        ? "Ajoutez-le, avec « kind: area »."
                                        : "Domaines possibles : " + String.join(", ", areas) + ".");
            }
        }
    }
}
