package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import fr.declic.account.AccountId;
import fr.declic.activity.Answer.Picked;
import fr.declic.content.Revision;
import fr.declic.learning.ModuleAttempts.Row;
import fr.declic.learning.QuestionStatistics.Figures;
import fr.declic.learning.QuestionStatistics.Slipped;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class CountTest {

    private static final Revision TEXT = TestTexts.text(
            "a",
            TestTexts.choice("un", "vrai", "faux", "autre", "encore"),
            TestTexts.choice("deux", "vrai", "faux"),
            TestTexts.choice("trois", "vrai", "faux"));

    private final List<Row> rows = new ArrayList<>();

    /** Somebody's answer; options are numbered from 0, the right one. */
    private void answer(int person, String question, int option, String help, Revision text) {
        rows.add(new Row(
                new AccountId(new UUID(person * 0x9E3779B97F4A7C15L, person)),
                rows.size() + 1L,
                question,
                text.sha256(),
                option == 0 ? 1 : 0,
                help,
                Optional.of(AnswerJson.write(Picked.of(option)))));
    }

    private void answer(int person, String question, int option) {
        answer(person, question, option, "none", TEXT);
    }

    private static List<Row> byPerson(List<Row> rows) {
        return rows.stream()
                .sorted(Comparator.comparing((Row row) -> row.learner().value()).thenComparing(Row::id))
                .toList();
    }

    private Map<String, Optional<Figures>> count(List<Row> some, Revision... earlier) {
        var sorted = byPerson(some);
        var found = new HashMap<String, Optional<Figures>>();
        Count.of(
                        TEXT,
                        sha -> List.of(earlier).stream()
                                .filter(text -> text.sha256().equals(sha))
                                .findFirst(),
                        sorted::forEach,
                        sorted::forEach)
                .forEach(it -> found.put(it.activityId(), it.figures()));
        return found;
    }

    private Figures figures(String question, Revision... earlier) {
        return count(rows, earlier).getOrDefault(question, Optional.empty()).orElseThrow();
    }

    /** Twenty people; the key and three wrong options are picked by 8, 6, 3 and 3 at first, then all are right. */
    @Test
    void oneQuestionCountedByHand() {
        for (int person = 0; person < 20; person++) {
            int first = person < 8 ? 0 : person < 14 ? 1 : person < 17 ? 2 : 3;
            answer(person, "un", first);
            if (first > 0) {
                answer(person, "un", 0, first == 1 ? "hint" : "retry", TEXT);
            }
        }
        var figures = figures("un");
        assertThat(figures.people()).isEqualTo(20);
        assertThat(figures.tries()).isEqualTo(OptionalInt.of(30));
        assertThat(figures.medianTries()).isEqualTo(2);
        assertThat(figures.rightAtFirstTry()).isEqualTo(new Part.Exactly(new Proportion(8, 20)));
        assertThat(figures.helped()).isEqualTo(new Part.Exactly(new Proportion(5, 20)));
        assertThat(figures.discrimination()).isEmpty();
        assertThat(figures.slips())
                .containsExactly(
                        new Slipped(
                                List.of(new Slip(Slip.Kind.PICKED, "faux")),
                                new Part.Exactly(new Proportion(6, 12)),
                                false),
                        new Slipped(
                                List.of(new Slip(Slip.Kind.PICKED, "autre"), new Slip(Slip.Kind.PICKED, "encore")),
                                new Part.Exactly(new Proportion(6, 12)),
                                false));
    }

    /** The people of {@link DiscriminationTest}, through their answers. */
    @Test
    void theRestIsTheShareRightAtFirstTriesOnTheOtherQuestions() {
        for (int person = 0; person < 20; person++) {
            boolean right = person % 4 < 2;
            answer(person, "un", right ? 0 : 1);
            answer(person, "deux", person % 4 == 3 ? 1 : 0);
            answer(person, "trois", person % 4 == 0 ? 0 : 1);
            answer(person, "trois", 0);
        }
        var discrimination = figures("un").discrimination().orElseThrow();
        assertThat(discrimination.people()).isEqualTo(20);
        assertThat(discrimination.r()).isCloseTo(1 / Math.sqrt(2), within(1e-9));
    }

    @Test
    void onlyTriesUpToTheFirstRightOneCount() {
        for (int person = 0; person < 10; person++) {
            answer(person, "un", 1);
            answer(person, "un", 0);
            answer(person, "un", 1, "answer", TEXT);
        }
        var figures = figures("un");
        assertThat(figures.tries()).hasValue(20);
        assertThat(figures.helped()).isEqualTo(new Part.Few(10));
        assertThat(figures.rightAtFirstTry()).isEqualTo(new Part.Few(10));
        assertThat(figures.slips()).isEmpty();
    }

    @Test
    void answersToAnEarlierTextCountWhereTheQuestionWasTheSameAndWhoMetAnotherOneIsLeftOut() {
        var before = TestTexts.text(
                "b",
                TestTexts.choice("un", "vrai", "autrement", "autre", "encore"),
                TestTexts.choice("deux", "vrai", "faux"));
        for (int person = 0; person < 10; person++) {
            answer(person, "un", 1, "none", before);
            answer(person, "deux", 1, "none", before);
        }
        IntStream.range(0, 10).forEach(person -> answer(person, "un", 0));
        IntStream.range(10, 15).forEach(person -> answer(person, "un", 0));
        assertThat(figures("deux", before).people()).isEqualTo(10);
        assertThat(figures("un", before).people()).isEqualTo(5);
        assertThat(count(rows).get("deux"))
                .as("a text that can no longer be read")
                .isEmpty();
    }

    @Test
    void questionsWithoutFivePeopleAreInTheListWithoutFigures() {
        assertThat(count(List.of())).containsOnlyKeys("un", "deux", "trois").containsValue(Optional.empty());
    }

    private static String picture(Figures it) {
        return "%d %s %s".formatted(it.people(), it.rightAtFirstTry(), it.slips());
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10})
    void whatIsToldOfFirstTriesChangesOnlyWhenFiveMorePeopleHaveAnswered(long seed) {
        var random = new Random(seed);
        IntStream.range(0, 120)
                .forEach(_ -> answer(
                        random.nextInt(30),
                        List.of("un", "deux").get(random.nextInt(2)),
                        random.nextInt(2) * random.nextInt(2),
                        List.of("none", "retry", "hint", "answer").get(random.nextInt(4)),
                        TEXT));
        for (var question : List.of("un", "deux")) {
            var shown = "";
            int shownPeople = 0;
            for (int end = 1; end <= rows.size(); end++) {
                var some = rows.subList(0, end);
                int people = (int) some.stream()
                        .filter(row -> row.activityId().equals(question))
                        .map(Row::learner)
                        .distinct()
                        .count();
                var now = count(some).getOrDefault(question, Optional.empty());
                assertThat(now.map(Figures::people).orElse(0)).isEqualTo(people / 5 * 5);
                var picture = now.map(CountTest::picture).orElse("");
                if (people / 5 * 5 == shownPeople) {
                    assertThat(picture).as("%s after %d answers", question, end).isEqualTo(shown);
                }
                shown = picture;
                shownPeople = people / 5 * 5;
            }
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void withPeopleInFivesTheCountIsTheNaiveOne(long seed) {
        var random = new Random(seed);
        int people = 5 * (2 + random.nextInt(6));
        IntStream.range(0, people).forEach(person -> answer(person, "un", random.nextInt(2)));
        int right = (int) rows.stream().filter(row -> row.share() == 1).count();
        var firsts = rows.size();
        IntStream.range(0, people).forEach(person -> answer(person, "deux", random.nextInt(2)));
        var figures = figures("un");
        assertThat(figures.people()).isEqualTo(firsts);
        assertThat(figures.rightAtFirstTry()).isEqualTo(Part.of(right, people));
    }
}
