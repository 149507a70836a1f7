package fr.declic.learning;

import static fr.declic.learning.TestTexts.choice;
import static fr.declic.learning.TestTexts.text;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.activity.About;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.ShortText;
import fr.declic.content.Revision;
import fr.declic.learning.KeyFlips.Flipped;
import fr.declic.learning.KeyFlips.Flips;
import fr.declic.learning.ModuleAttempts.Row;
import fr.declic.platform.Messages;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class RegradingTest {

    private static final Revision NOW = text("a", choice("q", "un", "deux", "trois"));
    private static final Revision THEN = text("b", choice("q", "deux", "un", "quatre"));

    private long id;

    private static Regrading regrading(Revision now, Revision then) {
        return new Regrading(
                now,
                then,
                sha -> List.of(now, then).stream()
                        .filter(it -> it.sha256().equals(sha))
                        .findFirst(),
                new AnswerWords(new Messages(), Locale.FRENCH));
    }

    private Row row(Revision text, Answer answer, double share) {
        return new Row(
                new AccountId(UUID.randomUUID()),
                ++id,
                "q",
                text.sha256(),
                share,
                "none",
                Optional.of(AnswerJson.write(answer)));
    }

    private void people(Regrading regrading, int count, Row... rows) {
        for (int i = 0; i < count; i++) {
            regrading.add(Map.of("q", List.of(rows)));
        }
    }

    @Test
    void firstAndLastAnswersAreRegradedAndTheirWordsTold() {
        var regrading = regrading(NOW, THEN);
        people(regrading, 12, row(NOW, Picked.of(0), 1));
        people(regrading, 7, row(NOW, Picked.of(1), 0), row(NOW, Picked.of(0), 1));
        people(regrading, 3, row(NOW, Picked.of(2), 0));

        var flips = regrading.result();
        assertThat(flips)
                .containsExactly(new KeyFlips(
                        "q",
                        new Flips(20, 5, 10, 0, List.of(new Flipped("un", false, 10), new Flipped("deux", true, 5)), 0),
                        new Flips(20, 0, 15, 0, List.of(new Flipped("un", false, 15)), 0)));
    }

    @Test
    void anAnswerThatIsGoneFromTheTextIsCountedApart() {
        var then = text("b", choice("q", "deux", "un"));
        var regrading = regrading(NOW, then);
        people(regrading, 6, row(NOW, Picked.of(2), 0));
        assertThat(regrading.result().getFirst().firsts()).isEqualTo(new Flips(5, 0, 0, 5, List.of(), 0));
    }

    @Test
    void fewerThanFiveAreNeverToldFromNobody() {
        var regrading = regrading(NOW, THEN);
        people(regrading, 4, row(NOW, Picked.of(1), 0));
        people(regrading, 30, row(NOW, Picked.of(2), 0));
        assertThat(regrading.result().getFirst().firsts()).isEqualTo(new Flips(30, 0, 0, 0, List.of(), 0));
    }

    @Test
    void whatIsToldOfATypedAnswerIsTheAuthorsSpelling() {
        var now = text("a", word(new Option("souris", true, "")));
        var then = text("b", word(new Option("souris", true, ""), new Option("La souris", true, "")));
        var regrading = regrading(now, then);
        people(regrading, 6, row(now, new Typed("LA  SOURIS de Jean"), 0));
        people(regrading, 6, row(now, new Typed("la SOURIS"), 0));
        assertThat(regrading.result().getFirst().firsts())
                .isEqualTo(new Flips(10, 5, 0, 0, List.of(new Flipped("La souris", true, 5)), 0));
    }

    private static ShortText word(Option... answers) {
        return new ShortText(About.of("q"), "Quoi ?", List.of(answers), "", ShortText.forgiveAll());
    }

    @Test
    void anAnswerToATextThatCanNoLongerBeReadKeepsItsGradeAndNoLongerFits() {
        var regrading = regrading(NOW, THEN);
        people(regrading, 5, row(text("c", choice("q", "x", "y")), Picked.of(0), 1));
        assertThat(regrading.result().getFirst().firsts()).isEqualTo(new Flips(5, 0, 0, 5, List.of(), 0));
    }

    @Test
    void aQuestionThatIsNewOrGoneOrGradedAlikeIsNotInTheList() {
        assertThat(regrading(NOW, text("b", choice("autre", "un", "deux"))).questions())
                .isEmpty();
        assertThat(regrading(NOW, text("b", choice("q", "un", "deux", "trois", "quatre")))
                        .questions())
                .isEmpty();
        assertThat(regrading(NOW, THEN).questions()).containsExactly("q");
    }
}
