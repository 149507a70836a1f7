package fr.declic.content;

import fr.declic.content.Hint.Place;
import fr.declic.content.HintRule.Family;
import fr.declic.content.Part.Words;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Advice on a text that is still being written. Where all of it can be read, it is that of {@link Counsel}. Else each part
 * without a fault is looked at for itself, in a part with one only its words; what only the whole can tell waits until
 * there is a whole, without a fault and without words that it came with. A hint has the same key either way, so that what was dismissed stays so.
 */
public final class DraftCounsel {

    /** What is wrong to say of a module of which a part is missing, or not written yet. */
    private static final Set<HintRule> OF_THE_WHOLE = EnumSet.of(
            HintRule.EASY_MODULE,
            HintRule.EXPLAINED_WORD,
            HintRule.SAME_WORD,
            HintRule.SAME_ADDRESS,
            HintRule.ACRONYM,
            HintRule.RIGHT_OFTEN_LONGEST,
            HintRule.RIGHT_SAME_PLACE,
            HintRule.TAUGHT_LATER,
            HintRule.COMPETENCY_NOT_PRACTISED,
            HintRule.COMPETENCY_NOT_CLAIMED,
            HintRule.NOTHING_TO_DO,
            HintRule.NO_VARIANT,
            HintRule.MINUTES,
            HintRule.TESTED_WITH);

    /** Of a text with faults; more parts are looked at, and more hints told, once it has none. */
    private static final int MOST_PARTS = 100;

    private static final int MOST_HINTS = 300;

    private static final Pattern FOR_ADVISERS = Pattern.compile("(?m)^audience: *\"?adviser\"? *$");
    private static final Pattern TWIN = Pattern.compile("#\\d+$");

    private DraftCounsel() {}

    /**
     * Looks at a draft.
     *
     * @param reading of this very text
     * @return on the head first, then in the order of the text, each with its line
     */
    public static List<Hint> of(DraftReading reading, Manuscript text, Library library, LocalDate today) {
        var whole = reading.good();
        if (whole.isPresent()) {
            var hints = Counsel.of(whole.get(), library, today);
            return Leftovers.of(text).isEmpty()
                    ? hints
                    : hints.stream()
                            .filter(it -> !OF_THE_WHOLE.contains(it.rule()))
                            .toList();
        }
        var faulty = reading.faulty(text);
        // Faults beyond the first hundred are not kept: nobody knows then which parts have none.
        boolean readable = reading.revision().isPresent() && reading.problems().size() < Problems.MOST;
        var sound = reading.revision().stream()
                .filter(_ -> readable)
                .map(Revision::module)
                .map(it -> sound(it, faulty, text))
                .flatMap(it -> Counsel.of(it, library, today).stream())
                .filter(it -> canBeTold(it, faulty));
        var audience = FOR_ADVISERS.matcher(text.head()).find() ? Audience.ADVISER : Audience.RESIDENT;
        var typed = text.byKey().entrySet().stream()
                .filter(it -> !it.getValue().review() && (!readable || faulty.contains(it.getKey())))
                .limit(MOST_PARTS)
                .flatMap(it -> words(it.getValue(), audience, library.glossary()));
        var lines = HintLines.ofModule(text.text());
        var told = new HashSet<String>();
        var order = List.copyOf(text.byKey().keySet());
        return Stream.concat(sound, typed)
                .filter(it -> told.add(it.key()))
                .limit(MOST_HINTS)
                .map(lines::locate)
                .sorted((a, b) -> Integer.compare(
                        order.indexOf(a.place().part()), order.indexOf(b.place().part())))
                .toList();
    }

    /**
     * Only with the parts that the reader took without a fault: what it made of the others is nobody's text. Where a block of
     * code has no end, it even sees other parts.
     */
    private static CourseModule sound(CourseModule module, Set<String> faulty, Manuscript text) {
        var out = faulty.stream().map(it -> TWIN.matcher(it).replaceAll("")).collect(Collectors.toSet());
        var keys = text.byKey().keySet();
        return module.with(
                module.steps().stream()
                        .filter(it -> keys.contains(it.id()) && !out.contains(it.id()))
                        .toList(),
                keys.contains(Manuscript.REVIEW) && !out.contains(Manuscript.REVIEW) ? module.review() : List.of());
    }

    private static boolean canBeTold(Hint hint, Set<String> faulty) {
        var family = hint.rule().family();
        boolean ofTheHead = hint.place().isHead() || family == Family.FACTS || family == Family.PEOPLE;
        return !OF_THE_WHOLE.contains(hint.rule()) && !(ofTheHead && faulty.contains(Manuscript.HEAD));
    }

    private static Stream<Hint> words(Part part, Audience audience, Glossary glossary) {
        var markdown = part.blocks().stream()
                .flatMap(it -> it instanceof Words(var words) ? Stream.of(words) : Stream.empty())
                .collect(Collectors.joining("\n\n"));
        return Counsel.ofPart(markdown, Place.of(part.id(), "", ""), audience, glossary).stream();
    }
}
