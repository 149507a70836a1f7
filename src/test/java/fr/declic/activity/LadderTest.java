package fr.declic.activity;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LadderTest {

    /** m: a miss, h: the learner asks for help. */
    @ParameterizedTest(name = "after [{0}] the rung shown is {1}, and the next answer is kept with {2}")
    @CsvSource(
            nullValues = "null",
            value = {
                "'',      NONE,   NONE",
                "m,       NONE,   RETRY",
                "mm,      NONE,   RETRY",
                "mmm,     HINT,   HINT",
                "mmmmm,   HINT,   HINT",
                "mmmmmm,  STEP,   STEP",
                "mmmmmmmmm, ANSWER, ANSWER",
                "h,       HINT,   HINT",
                "hh,      STEP,   STEP",
                "hhh,     ANSWER, ANSWER",
                "hhhh,    ANSWER, ANSWER",
                "mh,      HINT,   HINT",
                "hmmm,    STEP,   STEP",
            })
    void missesAndRequestsClimbTheLadder(String story, Help shown, Help used) {
        var ladder = Ladder.GROUND;
        for (char event : story.toCharArray()) {
            ladder = event == 'm' ? ladder.missed() : ladder.climbed();
        }
        assertThat(ladder.shown()).isEqualTo(shown);
        assertThat(ladder.used()).isEqualTo(used);
    }

    @Test
    void theLastRungIsTheAnswer() {
        assertThat(new Ladder(0, Help.STEP).canClimb()).isTrue();
        assertThat(new Ladder(0, Help.ANSWER).canClimb()).isFalse();
    }
}
