package fr.declic.content;

import fr.declic.language.Advice;
import fr.declic.language.Level;
import fr.declic.language.PlainLanguage;
import fr.declic.language.Readability;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * How a module is worded: how readable is what its reader sees.
 *
 * <p>Only French is looked at: a module in another language has nothing to say here.
 *
 * @param readability of all its prose together
 * @param problems what keeps the module out of the shipped library; without a line, since a model has none
 * @param advice the rest: hints for the author, who decides; a glossary word left unexplained is one of them
 */
public record Wording(Readability readability, List<ContentProblem> problems, List<Advice> advice) {

    public Wording {
        problems = List.copyOf(problems);
        advice = List.copyOf(advice);
    }

    /** Looks at a module's prose, with the level of its audience. */
    public static Wording of(CourseModule module, Glossary glossary) {
        var prose = isFrench(module) ? Prose.of(module) : List.<Prose>of();
        var text = prose.stream().map(Prose::text).collect(Collectors.joining("\n"));
        var advice = PlainLanguage.check(text, level(module.audience()), words(glossary));
        return new Wording(
                Readability.of(text),
                advice.stream()
                        .filter(Wording::isGate)
                        .map(one -> problem(one, module, prose))
                        .toList(),
                advice.stream().filter(one -> !isGate(one)).toList());
    }

    static boolean isFrench(CourseModule module) {
        return module.language().getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    static Level level(Audience audience) {
        return switch (audience) {
            case RESIDENT -> Level.RESIDENT;
            case ADVISER -> Level.ADVISER;
        };
    }

    static List<String> words(Glossary glossary) {
        return glossary.terms().stream()
                .flatMap(term -> Stream.concat(Stream.of(term.word()), term.forms().stream()))
                .toList();
    }

    private static boolean isGate(Advice advice) {
        return advice.severity() == Advice.Severity.ERROR;
    }

    private static ContentProblem problem(Advice advice, CourseModule module, List<Prose> prose) {
        var where = prose.stream()
                .filter(part -> !advice.sentence().isEmpty() && part.holds(advice.sentence()))
                .findFirst()
                .map(Prose::field)
                .orElse("");
        var quoted = advice.sentence().isEmpty() ? "" : " « %s »".formatted(advice.sentence());
        return new ContentProblem(
                "modules/" + module.id() + "/module.md", 0, where, advice.message() + quoted, advice.suggestion());
    }
}
