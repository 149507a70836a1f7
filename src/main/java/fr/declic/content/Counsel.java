package fr.declic.content;

import fr.declic.content.Hint.Place;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * Advice to the author of a module, on its sentences, its pictures, its questions, its promises and its facts. It says
 * what a program can see and no more: that a text is easy, only its readers can say.
 *
 * <p>It keeps quiet rather than nag: each rule is tuned on the shipped library, where a good module gets few hints.
 */
public final class Counsel {

    /** Rules that need the whole module: a word may be explained, and an acronym spelt out, in another step. */
    private static final Set<HintRule> OF_THE_WHOLE = EnumSet.of(
            HintRule.EASY_MODULE, HintRule.EXPLAINED_WORD, HintRule.SAME_WORD, HintRule.ACRONYM, HintRule.SAME_ADDRESS);

    private Counsel() {}

    /**
     * Looks at a module that can be read.
     *
     * @param library whose glossary explains hard words
     * @return on the head first, then in the order of the file; without lines, since a model has none
     */
    public static List<Hint> of(CourseModule module, Library library, LocalDate today) {
        var plain = Wording.isFrench(module) ? plain(module, library) : Stream.<Hint>empty();
        var order = module.steps().stream().map(Step::id).toList();
        var told = new HashSet<String>();
        return Stream.of(
                        AimCounsel.of(module),
                        FactCounsel.of(module, today),
                        PeopleCounsel.of(module),
                        StepCounsel.of(module),
                        plain,
                        PictureCounsel.of(module),
                        KeyCounsel.of(module),
                        FeedbackCounsel.of(module))
                .flatMap(hints -> hints)
                .filter(hint -> told.add(hint.key()))
                .sorted(Comparator.comparing(hint -> position(hint.place(), order)))
                .toList();
    }

    private static Stream<Hint> plain(CourseModule module, Library library) {
        var pieces = Piece.of(module);
        return Stream.concat(
                PlainCounsel.of(pieces, module.audience(), library.glossary()),
                GlossaryCounsel.of(module, pieces, library).stream());
    }

    /** The same, each hint with its line in the file. */
    public static List<Hint> of(Revision revision, Library library, LocalDate today) {
        var lines = HintLines.ofModule(revision.text());
        return of(revision.module(), library, today).stream().map(lines::locate).toList();
    }

    /**
     * Looks at a text in French while it is typed. What only the whole module can tell is left out.
     *
     * @param where the step, and the activity and field if it is one of theirs: hints have the keys that they will have in
     *     the module
     * @return in the order of the text, each with its line in it; nothing for a text that the reader will refuse as too
     *     long or too deep
     */
    static List<Hint> ofPart(String markdown, Place where, Audience audience, Glossary glossary) {
        if (!isReadable(markdown)) {
            return List.of();
        }
        var pieces = List.of(new Piece(where, PlainText.of(markdown)));
        var lines = HintLines.ofPart(markdown);
        return Stream.of(
                        PlainCounsel.of(pieces, audience, glossary).filter(hint -> !OF_THE_WHOLE.contains(hint.rule())),
                        PictureCounsel.of(markdown, where),
                        StepCounsel.ofPart(markdown, where, audience))
                .flatMap(hints -> hints)
                .map(lines::locate)
                .toList();
    }

    /** Within the limits of the reader, so that no text holds the server. */
    private static boolean isReadable(String markdown) {
        return markdown.length() <= Limits.STEP_TEXT
                && markdown.lines().noneMatch(Section::isNestedBeyondSense)
                && !InlineRules.isTooDeep(Markdown.blocks(markdown));
    }

    private static int position(Place place, List<String> steps) {
        if (place.isHead()) {
            return -1;
        }
        return place.step().isEmpty() ? steps.size() : steps.indexOf(place.step());
    }
}
