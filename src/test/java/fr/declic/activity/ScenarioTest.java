package fr.declic.activity;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.declic.activity.Scenario.End;
import fr.declic.activity.Scenario.Fault;
import fr.declic.activity.Scenario.Meter;
import fr.declic.activity.Scenario.Scene;
import fr.declic.activity.Scenario.Turn;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.RepeatedTest;
import org.junit.jupiter.api.RepetitionInfo;
import org.junit.jupiter.api.Test;

class ScenarioTest {

    private static final Scenario STORY = new Scenario(
            About.of("essai"),
            "Que faites-vous ?",
            List.of(new Meter("confiance", "Confiance", 5), new Meter("autonomie", "Autonomie", 9)),
            List.of(
                    scene(
                            "debut",
                            turn("souris", Map.of("confiance", -2, "autonomie", -3), "vous avez pris la souris"),
                            turn("bien", Map.of("autonomie", 4), null)),
                    scene(
                            "souris",
                            turn("debut", Map.of("confiance", -4), "vous avez pris la souris"),
                            turn("mal", Map.of(), null)),
                    end("bien", 100),
                    end("mal", 20)));

    private static Scene scene(String id, Turn... turns) {
        return new Scene(id, "…", List.of(turns), Optional.empty());
    }

    private static Scene to(String id, String... next) {
        return scene(id, Arrays.stream(next).map(it -> turn(it, Map.of(), null)).toArray(Turn[]::new));
    }

    private static Scene end(String id, int worth) {
        return new Scene(id, "…", List.of(), Optional.of(new End("Fin", worth)));
    }

    private static Turn turn(String then, Map<String, Integer> effects, String moment) {
        return new Turn("…", then, effects, Optional.ofNullable(moment), "…");
    }

    @Test
    void metersFollowWhatOneDoesAndStayOnTheirScale() {
        assertThat(STORY.walk(List.of()).levels()).isEqualTo(Map.of("confiance", 5, "autonomie", 9));
        assertThat(STORY.walk(List.of(1)).levels()).isEqualTo(Map.of("confiance", 5, "autonomie", 10));
        assertThat(STORY.walk(List.of(0, 0, 0)).levels()).isEqualTo(Map.of("confiance", 0, "autonomie", 3));
    }

    @Test
    void theMomentsThatCountedAreCounted() {
        assertThat(STORY.walk(List.of(0, 0, 0, 1)).moments()).isEqualTo(Map.of("vous avez pris la souris", 3));
        assertThat(STORY.walk(List.of(1)).moments()).isEmpty();
    }

    @Test
    void anEndIsWorthWhatItsAuthorSaysAndAWayThatDoesNotEndIsNoAnswer() {
        assertThat(Grader.grade(STORY, new Answer.Walked(List.of(1))).share()).isEqualTo(1);
        assertThat(Grader.grade(STORY, new Answer.Walked(List.of(0, 1))).share())
                .isEqualTo(0.2);
        assertThatExceptionOfType(RefusedAnswer.class)
                .isThrownBy(() -> Grader.grade(STORY, new Answer.Walked(List.of(0))));
    }

    @Test
    void aTurnThatIsNotThereOrAWalkWithoutEndIsRefused() {
        assertThatExceptionOfType(RefusedAnswer.class).isThrownBy(() -> STORY.walk(List.of(2)));
        assertThatExceptionOfType(RefusedAnswer.class).isThrownBy(() -> STORY.walk(List.of(1, 0)));
        assertThatExceptionOfType(RefusedAnswer.class).isThrownBy(() -> STORY.walk(Collections.nCopies(62, 0)));
    }

    @Test
    void circlesScenesThatNobodyReachesAndTurnsToNowhereAreFound() {
        assertThat(Scenario.faults(List.of(to("a", "b"), to("b", "a"), end("c", 0))))
                .isEqualTo(Map.of("a", Fault.NO_WAY_OUT, "b", Fault.NO_WAY_OUT, "c", Fault.NEVER_REACHED));
        assertThat(Scenario.faults(List.of(to("a", "b", "c"), to("b", "a"), end("c", 0))))
                .isEmpty();
        assertThat(Scenario.faults(List.of(to("a", "x", "c"), end("c", 0))))
                .isEqualTo(Map.of("a", Fault.LEADS_NOWHERE));
    }

    /** Seeded: whatever the web, without a fault every way that keeps choosing can still end, and grades stay in 0–1. */
    @RepeatedTest(50)
    void whereThereIsNoFaultEveryWayCanStillEnd(RepetitionInfo info) {
        var random = new Random(info.getCurrentRepetition());
        int count = 2 + random.nextInt(8);
        var scenes = IntStream.range(0, count)
                .mapToObj(i -> i > 0 && random.nextInt(3) == 0
                        ? end("s-" + i, random.nextInt(101))
                        : to("s-" + i, "s-" + random.nextInt(count), "s-" + random.nextInt(count)))
                .toList();
        if (!Scenario.faults(scenes).isEmpty()) {
            assertThatExceptionOfType(IllegalArgumentException.class)
                    .isThrownBy(() -> new Scenario(About.of("a"), "?", List.of(), scenes));
            return;
        }
        var story = new Scenario(About.of("a"), "?", List.of(), scenes);
        var way = new java.util.ArrayList<Integer>();
        for (int i = 0; i < Scenario.MOST_TURNS && story.walk(way).scene().end().isEmpty(); i++) {
            way.add(random.nextInt(2));
        }
        if (story.walk(way).scene().end().isPresent()) {
            assertThat(Grader.grade(story, new Answer.Walked(way)).share()).isBetween(0.0, 1.0);
        }
    }
}
