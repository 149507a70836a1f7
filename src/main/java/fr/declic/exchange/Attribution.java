package fr.declic.exchange;

import fr.declic.content.Course;
import fr.declic.content.CourseModule;
import java.util.Collection;
import java.util.stream.Collectors;

/** Whom to name when a module or a course is handed on, as plain text in French. */
final class Attribution {

    private static final String TERMS = """

            Licence : Creative Commons Attribution - Partage dans les mêmes conditions 4.0 International (CC BY-SA 4.0).
            Son texte est dans LICENCE.txt. En français : https://creativecommons.org/licenses/by-sa/4.0/legalcode.fr
            Vous pouvez copier, partager et modifier, si vous citez les auteurs, si vous dites ce que vous avez changé,
            et si vous partagez sous la même licence.
            """;

    private Attribution() {}

    static String of(CourseModule module) {
        return named(module) + TERMS;
    }

    static String of(Course course, Collection<CourseModule> modules) {
        return "Parcours « " + course.title() + " »\n\n"
                + modules.stream().map(Attribution::named).collect(Collectors.joining("\n"))
                + TERMS;
    }

    private static String named(CourseModule module) {
        var named = new StringBuilder();
        named.append("« ").append(module.title()).append(" », par ");
        named.append(String.join(", ", module.authors())).append(", Déclic, CC BY-SA 4.0.\n");
        named.append("Module : ")
                .append(module.id())
                .append(". Vérifié le ")
                .append(module.checkedOn())
                .append(".\n");
        module.adaptedFrom()
                .ifPresent(id -> named.append("Adapté du module : ").append(id).append(".\n"));
        for (var source : module.sources()) {
            named.append("Source : ").append(source.title()).append(", ").append(source.url());
            named.append(", lu le ").append(source.readOn()).append(".\n");
        }
        return named.toString();
    }
}
