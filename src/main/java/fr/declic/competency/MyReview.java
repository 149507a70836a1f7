package fr.declic.competency;

import fr.declic.account.CurrentAccount;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Grade;
import fr.declic.activity.Help;
import fr.declic.competency.ReviewRules.Plan;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.ModulePlayer;
import fr.declic.learning.Notebook;
import fr.declic.learning.Progress;
import fr.declic.place.PlaceSettings;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** What the current learner may see again today. Nothing for who has not begun. */
@Service
@PreAuthorize("permitAll()")
public class MyReview {

    private final CurrentAccount current;
    private final AllEvidence evidence;
    private final Notebook notebook;
    private final ModulePlayer player;
    private final Shelf shelf;
    private final PlaceSettings place;
    private final Clock clock;

    MyReview(
            CurrentAccount current,
            AllEvidence evidence,
            Notebook notebook,
            ModulePlayer player,
            Shelf shelf,
            PlaceSettings place,
            Clock clock) {
        this.current = current;
        this.evidence = evidence;
        this.notebook = notebook;
        this.player = player;
        this.shelf = shelf;
        this.place = place;
        this.clock = clock;
    }

    /** One exercise to see again. */
    public record Exercise(Revision revision, Activity activity) {}

    /**
     * A session of five minutes.
     *
     * @param exercises in the order in which to see them; none when nothing is due
     * @param minutes how long they take, about
     * @param next when something will be due, where nothing is today
     */
    public record Today(List<Exercise> exercises, int minutes, Optional<Instant> next) {
        public Today {
            exercises = List.copyOf(exercises);
        }
    }

    public Today today() {
        var now = clock.instant();
        var library = shelf.library();
        var plans = plans();
        var items = ReviewSession.pick(plans, library, now);
        long seconds =
                items.stream().mapToLong(item -> item.length().toSeconds()).sum();
        return new Today(
                items.stream()
                        .map(item -> new Exercise(item.revision(), item.activity()))
                        .toList(),
                (int) Math.max(1, Math.round(seconds / 60.0)),
                ReviewSession.next(plans, library, now));
    }

    private List<Plan> plans() {
        var days = place.current().rhythm().reviewDays();
        var finished = notebook.all().stream()
                .filter(Progress::completed)
                .collect(Collectors.toMap(
                        Progress::moduleId, it -> it.completedAt().orElseThrow()));
        return current.id()
                .map(learner -> ReviewSession.all(
                        ReviewRules.plans(evidence.of(learner), days), finished, shelf.library(), days))
                .orElse(List.of());
    }

    /**
     * Grades an answer and keeps it. Where one is in the module does not move.
     *
     * @throws fr.declic.activity.RefusedAnswer if it does not fit the exercise
     */
    public Grade submit(Exercise exercise, Answer answer, Help help) {
        return player.aside(exercise.revision(), exercise.activity(), answer, help);
    }
}
