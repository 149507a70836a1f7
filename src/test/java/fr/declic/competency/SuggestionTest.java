package fr.declic.competency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.competency.Suggestion.Why;
import fr.declic.content.ContentFolder;
import fr.declic.content.Course;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.learning.Progress;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

class SuggestionTest {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.shipped());
    private static final Instant NOW = Instant.parse("2026-11-26T09:00:00Z");
    private static final Period FADE = Period.ofMonths(12);
    private static final Course CLICKS = LIBRARY.course("premiers-clics").orElseThrow();

    private static Progress progress(String module, boolean done) {
        return new Progress(module, "sha", "step", NOW, NOW, done ? Optional.of(NOW) : Optional.empty());
    }

    private static Optional<Suggestion> suggestion(List<Standing> standings, Progress... progresses) {
        return Suggestion.of(LIBRARY, List.of(progresses), standings, NOW, FADE);
    }

    private static Standing standing(String module, Duration ago) {
        return new Standing(Standing.ofModule(module), Level.ACQUIRED_ALONE, 2, NOW, Optional.of(NOW.minus(ago)), 3, 1);
    }

    @Test
    void whoHasBegunNothingIsSuggestedNothing() {
        assertThat(suggestion(List.of())).isEmpty();
    }

    @Test
    void whatWasBegunComesFirst() {
        var next = suggestion(
                        List.of(standing("le-clavier", Duration.ofDays(900))),
                        progress("premier-geste", true),
                        progress("photos", false),
                        progress("le-clavier", false))
                .orElseThrow();
        assertThat(next.module().id()).isEqualTo("photos");
        assertThat(next.why()).isEqualTo(Why.BEGUN);
    }

    @Test
    void thenWhatFollowsInTheCourseOfTheLastFinishedOne() {
        var next =
                suggestion(List.of(), progress(CLICKS.modules().get(1), true)).orElseThrow();
        assertThat(next.module().id()).isEqualTo(CLICKS.modules().get(2));
        assertThat(next.why()).isEqualTo(Why.NEXT_IN_COURSE);
        assertThat(next.course()).contains(CLICKS);
    }

    @Test
    void whoLearntElsewhereGoesOnFromThere() {
        var next = suggestion(List.of(standing(CLICKS.modules().get(1), Duration.ofDays(3))))
                .orElseThrow();
        assertThat(next.module().id()).isEqualTo(CLICKS.modules().get(2));
        assertThat(next.why()).isEqualTo(Why.NEXT_IN_COURSE);
    }

    @Test
    void whatWasJumpedOverComesBackAtTheEndOfTheCourse() {
        var done =
                CLICKS.modules().stream().skip(1).map(id -> progress(id, true)).toArray(Progress[]::new);
        assertThat(suggestion(List.of(), done).orElseThrow().module().id())
                .isEqualTo(CLICKS.modules().getFirst());
    }

    @Test
    void thenWhatWasLearntLongAgoThenAnotherCourseForTheSamePeople() {
        var done = CLICKS.modules().stream().map(id -> progress(id, true)).toArray(Progress[]::new);
        var old = suggestion(
                        List.of(
                                standing("le-clavier", Duration.ofDays(400)),
                                standing("premier-geste", Duration.ofDays(900)),
                                standing("photos", Duration.ofDays(10))),
                        done)
                .orElseThrow();
        assertThat(old.module().id()).isEqualTo("premier-geste");
        assertThat(old.why()).isEqualTo(Why.LONG_AGO);

        var fresh = suggestion(List.of(), done).orElseThrow();
        assertThat(fresh.why()).isEqualTo(Why.NEW_COURSE);
        assertThat(fresh.course()).isPresent();
        assertThat(fresh.course().orElseThrow().audience()).isEqualTo(CLICKS.audience());
        assertThat(fresh.module().id()).isNotIn(CLICKS.modules());
    }

    @Test
    void whoHasDoneEverythingLatelyIsLeftInPeace() {
        var all = LIBRARY.revisions().keySet().stream()
                .map(id -> progress(id, true))
                .toArray(Progress[]::new);
        assertThat(suggestion(List.of(), all)).isEmpty();
    }

    @Test
    void aModuleThatTheLibraryNoLongerHasIsPassedOver() {
        assertThat(suggestion(List.of(), progress("disparu", false))).isEmpty();
        assertThat(Stream.of(suggestion(List.of(), progress("disparu", false), progress("photos", false)))
                        .flatMap(Optional::stream)
                        .map(it -> it.module().id()))
                .containsExactly("photos");
    }
}
