package fr.declic.content;

import fr.declic.content.Glossary.Term;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;

/** Reads themes, the glossary and courses. */
final class CatalogueReader {

    private static final int MOST_TERMS = 2000;

    private CatalogueReader() {}

    static List<Theme> themes(Fields fields) {
        var themes = fields.mappings("themes", 1, Limits.LIST).stream()
                .map(CatalogueReader::theme)
                .toList();
        fields.checkDistinct("themes", themes.stream().map(Theme::code).toList());
        fields.refuseOthers();
        return themes;
    }

    private static Theme theme(Fields fields) {
        var theme = new Theme(
                fields.id("code"),
                fields.oneLine("name_fr", 1, Limits.TITLE),
                fields.oneLine("name_en", 1, Limits.TITLE),
                fields.oneLine("summary_fr", 1, Limits.SENTENCE),
                fields.oneLine("summary_en", 1, Limits.SENTENCE));
        fields.refuseOthers();
        return theme;
    }

    static Glossary glossary(Fields fields) {
        var terms = fields.mappings("terms", 0, MOST_TERMS).stream()
                .map(CatalogueReader::term)
                .toList();
        fields.checkDistinct(
                "terms",
                terms.stream().map(it -> it.word().toLowerCase(Locale.ROOT)).toList());
        fields.refuseOthers();
        return new Glossary(terms);
    }

    private static Term term(Fields fields) {
        var term = new Term(
                fields.oneLine("word", 1, Limits.TITLE),
                fields.has("forms") ? fields.lines("forms", 1, Limits.LIST, Limits.TITLE) : List.of(),
                fields.oneLine("means", 1, Limits.SENTENCE));
        fields.refuseOthers();
        return term;
    }

    /** @param modules the ids of the modules that have a folder */
    static Course course(Fields fields, String fileName, Set<String> modules) {
        var slug = fields.id("slug");
        if (fields.problems.none() && !slug.equals(fileName)) {
            fields.fault(
                    "slug",
                    "Le nom du parcours n'est pas celui du fichier.",
                    "Écrivez « slug: " + fileName + " », ou renommez le fichier.");
        }
        var course = new Course(
                slug,
                fields.oneLine("title", 3, Limits.TITLE),
                FrontMatter.language(fields),
                fields.oneOf("audience", FrontMatter.AUDIENCES).orElse(Audience.RESIDENT),
                fields.oneLine("for_whom", 1, Limits.SENTENCE),
                fields.oneLine("outcome", 1, Limits.SENTENCE),
                fields.words("modules"),
                touchSwap(fields, modules));
        if (fields.has("modules") && course.modules().isEmpty()) {
            fields.fault("modules", "Ce parcours est vide.", "Nommez au moins un module.");
        }
        course.modules().forEach(id -> checkKnown(fields, "modules", id, modules));
        course.touchSwap().keySet().stream()
                .filter(id -> !course.modules().contains(id))
                .forEach(id -> fields.fault(
                        "touch_swap",
                        "Le module « " + id + " » n'est pas dans ce parcours.",
                        "Remplacez un module du parcours."));
        fields.refuseOthers();
        return course;
    }

    private static Map<String, String> touchSwap(Fields fields, Set<String> modules) {
        var swap = new LinkedHashMap<String, String>();
        if (fields.has("touch_swap")) {
            for (var it : fields.mappings("touch_swap", 0, Limits.LIST)) {
                var instead = it.id("instead");
                checkKnown(it, "instead", instead, modules);
                swap.put(it.id("module"), instead);
                it.refuseOthers();
            }
        }
        return swap;
    }

    private static void checkKnown(Fields fields, String key, String id, Set<String> modules) {
        if (!modules.contains(id)) {
            fields.fault(
                    key, "Le module « " + id + " » n'existe pas.", "Nommez un dossier de modules-content/modules.");
        }
    }
}
