package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.activity.Evidence.Way;
import fr.declic.content.CourseModule.Reading;
import fr.declic.content.CourseModule.Source;
import fr.declic.content.Hint.Severity;
import fr.declic.content.HintRule.Family;
import fr.declic.language.Readability;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What an author looks at before asking for a review: all that a program can say of a module, on one page. It gives no mark:
 * the module is good when its readers can do what it promises.
 *
 * @param hints by family, all families in their order
 * @param whole how all its prose reads together; no words where it is not in French
 * @param steps in their order
 * @param competencies those that its head claims, in their order, then the others that an activity names
 * @param testedWith who of the people concerned has read it
 */
public record Quality(
        List<Hints> hints,
        Readability whole,
        List<StepReading> steps,
        List<Practised> competencies,
        Minutes minutes,
        Facts facts,
        List<Reading> testedWith) {

    public Quality {
        hints = List.copyOf(hints);
        steps = List.copyOf(steps);
        competencies = List.copyOf(competencies);
        testedWith = List.copyOf(testedWith);
    }

    /**
     * The hints of a family.
     *
     * @param advice open ones of {@link Severity#ADVICE}
     * @param look open ones of {@link Severity#WORTH_A_LOOK}
     * @param dismissed those of both that the author has dismissed with a reason
     */
    public record Hints(Family family, int advice, int look, int dismissed) {
        public int open() {
            return advice + look;
        }
    }

    /**
     * How a step reads.
     *
     * @param readability of all that is read in it, its activity too
     * @param screens how many screens of 1366 × 768 it takes, about; 1 or less is one look
     */
    public record StepReading(String step, String title, Readability readability, double screens) {}

    /**
     * Which activities practise a competency.
     *
     * @param code such as {@code digcomp:5.2}
     * @param claimed whether the head names it
     * @param activities ids, in the order of the file; those where every answer is a good one show nothing and are left out
     */
    public record Practised(String code, boolean claimed, List<String> activities) {
        public Practised {
            activities = List.copyOf(activities);
        }
    }

    /** What the head says, and what {@link Pace} counts; in minutes. */
    public record Minutes(int claimed, int estimated) {}

    /**
     * Whether the facts are up to date.
     *
     * @param due the day of the next check, where facts move
     * @param late whether that day has come
     * @param sources how many
     * @param oldest the day on which the source read longest ago was read
     */
    public record Facts(
            LocalDate checkedOn, Optional<LocalDate> due, boolean late, int sources, Optional<LocalDate> oldest) {}

    /**
     * Sums up a module.
     *
     * @param hints those of {@link Counsel#of(CourseModule, Library, LocalDate)}
     * @param dismissed the keys of the hints that its author has dismissed; others in it do not count
     */
    public static Quality of(CourseModule module, List<Hint> hints, Set<String> dismissed, LocalDate today) {
        var pieces = Wording.isFrench(module) ? Piece.of(module) : List.<Piece>of();
        return new Quality(
                Arrays.stream(Family.values())
                        .map(it -> count(it, hints, dismissed))
                        .toList(),
                Readability.of(Piece.text(pieces)),
                module.steps().stream().map(it -> reading(it, module)).toList(),
                practised(module),
                new Minutes(module.minutes(), Pace.minutes(module)),
                facts(module, today),
                module.testedWith());
    }

    private static Hints count(Family family, List<Hint> hints, Set<String> dismissed) {
        var own = hints.stream().filter(it -> it.rule().family() == family).toList();
        var open = own.stream().filter(it -> !dismissed.contains(it.key())).toList();
        int advice = (int)
                open.stream().filter(it -> it.severity() == Severity.ADVICE).count();
        return new Hints(family, advice, open.size() - advice, own.size() - open.size());
    }

    private static StepReading reading(Step step, CourseModule module) {
        var text = Wording.isFrench(module) ? Piece.text(Piece.of(step).toList()) : "";
        return new StepReading(
                step.id(),
                step.title(),
                Readability.of(text),
                ScreenLines.of(step) / ScreenLines.fit(module.audience()));
    }

    private static List<Practised> practised(CourseModule module) {
        var showing =
                module.activities().filter(it -> Way.of(it.type()) != Way.FREE).toList();
        return Stream.concat(
                        module.competencies().stream(),
                        showing.stream().flatMap(it -> it.about().competencies().stream()))
                .distinct()
                .map(code -> new Practised(
                        code,
                        module.competencies().contains(code),
                        showing.stream()
                                .filter(it -> module.competenciesOf(it).contains(code))
                                .map(Activity::id)
                                .toList()))
                .toList();
    }

    private static Facts facts(CourseModule module, LocalDate today) {
        var due = module.reviewEvery().map(module.checkedOn()::plusMonths);
        return new Facts(
                module.checkedOn(),
                due,
                due.filter(on -> !on.isAfter(today)).isPresent(),
                module.sources().size(),
                module.sources().stream().map(Source::readOn).min(Comparator.naturalOrder()));
    }
}
