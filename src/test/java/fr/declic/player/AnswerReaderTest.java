package fr.declic.player;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Estimate;
import fr.declic.activity.Grader;
import fr.declic.activity.Lab;
import fr.declic.activity.PasswordLab;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.RefusedAnswer;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class AnswerReaderTest {

    private static final About ABOUT = About.of("essai");
    private static final Option RIGHT = new Option("juste", true, "oui");
    private static final Option WRONG = new Option("faux", false, "non");
    private static final Activity CHOICE = new Choice(ABOUT, "?", List.of(RIGHT, RIGHT, WRONG), true);
    private static final Activity TEXT = new ShortText(ABOUT, "?", List.of(RIGHT), "non", ShortText.forgiveAll());
    private static final Activity ORDER =
            new Order(ABOUT, "?", List.of(new Item("a", "a"), new Item("b", "b"), new Item("c", "c")));
    private static final Activity SORT = new Sort(
            ABOUT, "?", List.of("A", "B"), List.of(new Card("a", 0, ""), new Card("b", 1, ""), new Card("c", 1, "")));
    private static final Activity ESTIMATE =
            new Estimate(ABOUT, "?", 0, 100, 5, "sur 100", 35, 5, "un tiers", "source", "limite");
    private static final Activity LAB =
            new Lab.FirstGesture(ABOUT, "!", List.of(Lab.FirstGesture.Goal.PRESS), "Bravo.");

    private static final Activity PASSWORD =
            new PasswordLab(ABOUT, "!", List.of(PasswordLab.Goal.DRAW, PasswordLab.Goal.BUILD), "Bravo.");

    /** Shown as c, a, b: place 0 on the screen is part 2. */
    private static final List<Integer> SHOWN = List.of(2, 0, 1);

    @ParameterizedTest(name = "{1} means {2}")
    @MethodSource("answers")
    void aPlaceOnTheScreenIsReadAsAPartOfTheActivity(Activity activity, String sent, Answer read) {
        assertThat(AnswerReader.read(Practice.fresh(activity, SHOWN, "r1"), json(sent)))
                .isEqualTo(read);
    }

    static Stream<Arguments> answers() {
        return Stream.of(
                Arguments.of(CHOICE, "[0]", Picked.of(2)),
                Arguments.of(CHOICE, "[1,2]", Picked.of(0, 1)),
                Arguments.of(CHOICE, "[]", Picked.of()),
                Arguments.of(TEXT, "\"arobase\"", new Typed("arobase")),
                Arguments.of(ESTIMATE, "35.0", new Answer.Guessed(35)),
                Arguments.of(ORDER, "[1,2,0]", new Ordered(List.of(0, 1, 2))),
                Arguments.of(SORT, "[1,0,-1]", new Sorted(List.of(0, -1, 1))),
                Arguments.of(
                        LAB,
                        "{\"run\":\"r1\",\"goals\":[{\"id\":\"press\",\"tries\":2,\"help\":true}],\"seconds\":9}",
                        new Answer.LabReport("r1", List.of(new Answer.Reached("press", 2, true)), 9)));
    }

    @ParameterizedTest(name = "{1}")
    @MethodSource("forged")
    void whatDoesNotHaveTheShapeOfAnAnswerIsRefused(Activity activity, String sent) {
        assertThatExceptionOfType(RefusedAnswer.class)
                .isThrownBy(() -> AnswerReader.read(Practice.fresh(activity, SHOWN, "r1"), json(sent)));
    }

    static Stream<Arguments> forged() {
        return Stream.of(
                Arguments.of(CHOICE, "[3]"),
                Arguments.of(CHOICE, "[-1]"),
                Arguments.of(CHOICE, "[0.5]"),
                Arguments.of(CHOICE, "\"0\""),
                Arguments.of(CHOICE, "null"),
                Arguments.of(ESTIMATE, "[35]"),
                Arguments.of(ESTIMATE, "\"35\""),
                Arguments.of(ESTIMATE, "1e12"),
                Arguments.of(CHOICE, "{\"a\":1}"),
                Arguments.of(CHOICE, "[" + "0,".repeat(30) + "0]"),
                Arguments.of(TEXT, "[1]"),
                Arguments.of(TEXT, "\"" + "x".repeat(1_000_000) + "\""),
                Arguments.of(ORDER, "[0,1,9]"),
                Arguments.of(SORT, "[0]"),
                Arguments.of(LAB, "null"),
                Arguments.of(LAB, "{\"run\":\"another\",\"goals\":[],\"seconds\":1}"),
                Arguments.of(LAB, "{\"run\":\"r1\",\"goals\":[{\"id\":1}],\"seconds\":1}"),
                Arguments.of(LAB, "{\"run\":\"r1\",\"goals\":[],\"seconds\":\"1\"}"));
    }

    /** What a person typed in a lab must never come near the database, even if a lab had the fault of sending it. */
    @ParameterizedTest(name = "{0}")
    @ValueSource(
            strings = {
                "{\"run\":\"r1\",\"goals\":[GOAL],\"seconds\":9,\"typed\":\"canari\"}",
                "{\"run\":\"r1\",\"goals\":[GOAL],\"seconds\":9,\"\":\"canari\"}",
                "{\"run\":\"r1\",\"goals\":[GOAL],\"seconds\":\"canari\"}",
                "{\"run\":\"r1\",\"goals\":[GOAL,{\"id\":\"build\",\"tries\":1,\"help\":false,\"value\":\"canari\"}],\"seconds\":9}",
                "{\"run\":\"r1\",\"goals\":[{\"id\":\"draw\",\"tries\":\"canari\",\"help\":false}],\"seconds\":9}",
                "{\"run\":\"r1\",\"goals\":[{\"id\":\"draw\",\"tries\":1,\"help\":\"canari\"}],\"seconds\":9}",
                "{\"run\":\"r1\",\"goals\":[[\"canari\"]],\"seconds\":9}",
                "{\"run\":\"canari\",\"goals\":[GOAL],\"seconds\":9}"
            })
    void aReportThatCarriesMoreThanGoalsTriesHelpAndSecondsIsRefused(String sent) {
        var report = sent.replace("GOAL", "{\"id\":\"draw\",\"tries\":1,\"help\":false}");

        assertThatExceptionOfType(RefusedAnswer.class)
                .isThrownBy(() -> AnswerReader.read(Practice.fresh(PASSWORD, List.of(), "r1"), json(report)))
                .withMessageNotContaining("canari");
    }

    @Test
    void aGoalCannotCarryWordsInItsName() {
        var report = "{\"run\":\"r1\",\"goals\":[{\"id\":\"canari\",\"tries\":1,\"help\":false}],\"seconds\":9}";
        var answer = AnswerReader.read(Practice.fresh(PASSWORD, List.of(), "r1"), json(report));

        assertThatExceptionOfType(RefusedAnswer.class)
                .isThrownBy(() -> Grader.grade(PASSWORD, answer))
                .withMessageNotContaining("canari");
    }

    private static tools.jackson.databind.JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }
}
