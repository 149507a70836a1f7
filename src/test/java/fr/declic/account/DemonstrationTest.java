package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class DemonstrationTest extends AccountTest {

    @Test
    void theFirstStartMakesThreePeopleAndSaysTheirCardsOnceAndTheNextStartNothing(CapturedOutput printed) {
        var words = new CardWords();
        var cards = new Cards(jdbc);
        var hash = new CardHash(new CardSalt(jdbc), new SlowTurns(), 64);
        var demonstration = new Demonstration(accounts, cards, words, hash, clock);

        demonstration.begin();
        demonstration.begin();

        assertThat(count("account")).isEqualTo(3);
        assertThat(count("card")).isEqualTo(3);
        var said = printed.getOut()
                .lines()
                .filter(line -> line.contains("/carte : "))
                .toList();
        assertThat(said).hasSize(3);
        var trainer = said.stream()
                .filter(line -> line.contains("Formatrice"))
                .map(line -> line.substring(line.indexOf("/carte : ") + "/carte : ".length()))
                .map(words::cut)
                .flatMap(
                        code -> hash
                                .of(code.stream()
                                        .flatMap(word -> words.complete(word).stream())
                                        .toList())
                                .stream())
                .flatMap(hashed -> cards.holder(hashed).stream())
                .findFirst();
        assertThat(trainer.map(accounts::roles))
                .hasValueSatisfying(roles -> assertThat(roles).containsExactly(Role.TRAINER));
    }
}
