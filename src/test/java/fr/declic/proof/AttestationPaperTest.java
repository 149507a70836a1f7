package fr.declic.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.competency.Level;
import fr.declic.competency.Standing;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class AttestationPaperTest {

    private static Standing standing(String code, Level level, int questions, int handsOn) {
        return new Standing(code, level, 0, Instant.EPOCH, Optional.empty(), questions, handsOn);
    }

    @Test
    void eachExerciseOfEachModuleCountsOnceWhateverIsAcquired() {
        assertThat(AttestationPaper.exercises(List.of(
                        standing("module:a", Level.ACQUIRED_ALONE, 2, 3),
                        standing("module:b", Level.UNDER_WAY, 1, 0),
                        standing("digcomp:1.1", Level.ACQUIRED_ALONE, 3, 3))))
                .isEqualTo(6);
    }

    @Test
    void noExerciseIsNone() {
        assertThat(AttestationPaper.exercises(List.of())).isZero();
        assertThat(AttestationPaper.exercises(List.of(standing("module:a", Level.ACQUIRED_ALONE, 0, 0))))
                .isZero();
    }
}
