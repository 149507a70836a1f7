package fr.declic.content;

import fr.declic.activity.Activity;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * One module, as its file says it: 5 to 15 minutes on one objective. The reader has checked every rule of
 * docs/modules.md; this record only makes it immutable.
 *
 * @param id 1 to 60 of a-z, 0-9 and hyphen; the name of its folder; never changes once published
 * @param minutes how long a beginner needs, 3 to 20; shown to trainers only
 * @param ownCanDo what a person who has learnt it says, where the file says so: see {@link #canDo()}
 * @param competencies codes such as {@code digcomp:5.2}
 * @param reviewEvery months between two checks of the facts, where facts move
 * @param certainty {@code common-knowledge} where there is no source to cite
 * @param together one open question to talk about with others
 * @param guide for the person beside the learner, Markdown
 * @param adaptedFrom the id of the shipped module that this one adapts
 * @param steps at least one, on the path
 * @param review activities off the path, for the spaced review
 */
public record CourseModule(
        String id,
        String title,
        Locale language,
        Audience audience,
        String theme,
        int minutes,
        String objective,
        Optional<String> ownCanDo,
        List<String> competencies,
        List<String> prerequisites,
        Optional<String> coopTheme,
        List<String> authors,
        String licence,
        LocalDate checkedOn,
        Optional<Integer> reviewEvery,
        Optional<String> certainty,
        List<Source> sources,
        String together,
        String guide,
        List<Reading> testedWith,
        Optional<String> adaptedFrom,
        List<Step> steps,
        List<Activity> review) {

    private static final String YOU_KNOW = "Vous savez ";
    private static final Pattern STILL_YOU = Pattern.compile(
            "\\b(vous|votre|vos|vôtres?)\\b", Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS);

    public CourseModule {
        competencies = List.copyOf(competencies);
        prerequisites = List.copyOf(prerequisites);
        authors = List.copyOf(authors);
        sources = List.copyOf(sources);
        testedWith = List.copyOf(testedWith);
        steps = List.copyOf(steps);
        review = List.copyOf(review);
    }

    /** A text that the facts come from. */
    public record Source(String title, String url, LocalDate readOn) {}

    /** Somebody of the people concerned who read the module, and when. */
    public record Reading(String who, LocalDate on) {}

    /** The same head with other steps and another review. */
    public CourseModule with(List<Step> itsSteps, List<Activity> itsReview) {
        return new CourseModule(
                id,
                title,
                language,
                audience,
                theme,
                minutes,
                objective,
                ownCanDo,
                competencies,
                prerequisites,
                coopTheme,
                authors,
                licence,
                checkedOn,
                reviewEvery,
                certainty,
                sources,
                together,
                guide,
                testedWith,
                adaptedFrom,
                itsSteps,
                itsReview);
    }

    /**
     * What a person who has learnt this module says of it, such as "Je sais joindre un document à un message." Where its
     * file does not say so: the objective, put in the first person if that leaves a right sentence.
     */
    public String canDo() {
        return ownCanDo.orElseGet(() -> {
            var rest = objective.startsWith(YOU_KNOW) ? objective.substring(YOU_KNOW.length()) : "";
            return rest.isEmpty() || STILL_YOU.matcher(rest).find() ? objective : "Je sais " + rest;
        });
    }

    public Optional<Step> step(String stepId) {
        return steps.stream().filter(step -> step.id().equals(stepId)).findFirst();
    }

    /** All activities of the module: on the path, then in the review. */
    public Stream<Activity> activities() {
        return Stream.concat(steps.stream().flatMap(step -> step.activity().stream()), review.stream());
    }

    /** Any activity of the module, on the path or in the review. */
    public Optional<Activity> activity(String activityId) {
        return activities().filter(activity -> activity.id().equals(activityId)).findFirst();
    }

    /** The competencies that an activity gives evidence on: its own, else the module's. */
    public List<String> competenciesOf(Activity activity) {
        var own = activity.about().competencies();
        return own.isEmpty() ? competencies : own;
    }
}
