package fr.declic.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.placement.NextItem.Candidate;
import java.util.List;
import org.junit.jupiter.api.Test;

class NextItemTest {

    private static final List<String> ONE_BEFORE = List.of("clavier");

    private static Candidate item(String name, String area, double difficulty) {
        return new Candidate(name, area, difficulty);
    }

    private static String next(double ability, List<String> asked, Candidate... left) {
        return NextItem.of(ability, List.of(left), asked).orElseThrow().name();
    }

    @Test
    void theNearestDifficultyTellsMost() {
        assertThat(next(1, ONE_BEFORE, item("a", "x", -1), item("b", "x", 1.2), item("c", "x", 3)))
                .isEqualTo("b");
    }

    @Test
    void theFirstQuestionIsALogitEasier() {
        assertThat(next(0, List.of(), item("a", "x", -1), item("b", "x", 0))).isEqualTo("a");
    }

    @Test
    void amongThoseThatTellNearlyAsMuchTheAreaAskedLeastComes() {
        assertThat(next(0, ONE_BEFORE, item("a", "clavier", 0), item("b", "e-mail", 0.4)))
                .isEqualTo("b");
    }

    @Test
    void anAreaDoesNotMakeUpForAQuestionThatTellsLittle() {
        assertThat(next(0, ONE_BEFORE, item("a", "clavier", 0), item("b", "e-mail", 2)))
                .isEqualTo("a");
    }

    @Test
    void whatIsEqualComesInTheOrderOfTheFile() {
        assertThat(next(0, ONE_BEFORE, item("b", "x", 0.3), item("a", "x", 0.3)))
                .isEqualTo("b");
    }

    @Test
    void nothingIsLeftAfterTheLast() {
        assertThat(NextItem.of(0, List.of(), ONE_BEFORE)).isEmpty();
    }

    @Test
    void oneStopsWhenSureEnoughButNotBeforeFiveAndNotAfterTwelve() {
        var sure = new Normal(0, Enough.SURE);
        var unsure = new Normal(0, 1);
        assertThat(Enough.reached(4, sure)).isFalse();
        assertThat(Enough.reached(5, sure)).isTrue();
        assertThat(Enough.reached(11, unsure)).isFalse();
        assertThat(Enough.reached(12, unsure)).isTrue();
    }
}
