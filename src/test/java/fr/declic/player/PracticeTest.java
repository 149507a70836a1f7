package fr.declic.player;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.About;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Grader;
import fr.declic.activity.Help;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import java.util.List;
import org.junit.jupiter.api.Test;

class PracticeTest {

    private static final Choice CHOICE = new Choice(
            About.of("essai"), "?", List.of(new Option("juste", true, "oui"), new Option("faux", false, "non")), true);
    private static final Picked RIGHT = Picked.of(0);
    private static final Picked WRONG = Picked.of(1);

    private static Practice after(Picked... answers) {
        var practice = Practice.fresh(CHOICE, List.of(1, 0), "r");
        for (var answer : answers) {
            practice = practice.graded(answer, Grader.grade(CHOICE, answer));
        }
        return practice;
    }

    @Test
    void aRightAnswerSettlesAQuestion() {
        assertThat(after().open()).isTrue();
        assertThat(after(WRONG).open()).isTrue();
        assertThat(after(WRONG, RIGHT).settled()).isTrue();
    }

    @Test
    void onceRightItStaysSettledWhateverIsAnsweredLater() {
        assertThat(after(RIGHT, WRONG).settled()).isTrue();
    }

    @Test
    void seeingTheAnswerLetsOneGoOn() {
        var shown = after().helped().helped().helped();
        assertThat(shown.ladder().shown()).isEqualTo(Help.ANSWER);
        assertThat(shown.settled()).isTrue();
        assertThat(shown.solved()).isFalse();
    }

    @Test
    void theThirdMissInARowBringsAHint() {
        assertThat(after(WRONG, WRONG).ladder().shown()).isEqualTo(Help.NONE);
        assertThat(after(WRONG, WRONG, WRONG).ladder().shown()).isEqualTo(Help.HINT);
    }

    @Test
    void aTextTakenUpAgainIsOpenUntilItIsGivenAndStaysSolved() {
        var underWay = after(RIGHT).onTheWay(WRONG);
        assertThat(underWay.open()).isTrue();
        assertThat(underWay.solved()).isTrue();
        assertThat(underWay.graded(RIGHT, Grader.grade(underWay.activity(), RIGHT))
                        .open())
                .isFalse();
    }

    @Test
    void helpThatWasShownBeforeIsShownAgainAfterAReload() {
        assertThat(after().helpedTo(Help.HINT).ladder().shown()).isEqualTo(Help.HINT);
        assertThat(after().helpedTo(Help.RETRY).ladder().shown()).isEqualTo(Help.NONE);
    }

    @Test
    void aLabSaysItselfWhetherItHelped() {
        var lab = new Lab.FirstGesture(About.of("essai"), "!", List.of(Lab.FirstGesture.Goal.PRESS), "Bravo.");
        var practice = Practice.fresh(lab, List.of(), "r");
        assertThat(practice.helpFor(new LabReport("r", List.of(new Reached("press", 1, false)), 3)))
                .isEqualTo(Help.NONE);
        assertThat(practice.helpFor(new LabReport("r", List.of(new Reached("press", 1, true)), 3)))
                .isEqualTo(Help.HINT);
    }

    @Test
    void thingsStayInTheOrderInWhichTheyWerePut() {
        var order = new Order(About.of("essai"), "?", List.of(new Item("a", ""), new Item("b", ""), new Item("c", "")));
        var answer = new Ordered(List.of(0, 2, 1));
        var practice = Practice.fresh(order, List.of(2, 1, 0), "r").graded(answer, Grader.grade(order, answer));
        assertThat(practice.state().order()).containsExactly(0, 2, 1);
    }
}
