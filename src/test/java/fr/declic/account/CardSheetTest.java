package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

@SuppressWarnings("NullAway.Init")
class CardSheetTest extends AccountTest {

    private CardSheet sheet;

    @BeforeEach
    void open() {
        sheet = new CardSheet(
                accounts,
                new Cards(jdbc),
                new CardWords(),
                new CardHash(new CardSalt(jdbc), new SlowTurns(), 64),
                transaction,
                events::add,
                clock);
    }

    @ParameterizedTest(name = "{0} cards: {1}")
    @CsvSource({"-1,false", "0,false", "1,true", "30,true", "31,false"})
    void oneAsksForOneToThirtyCards(int count, boolean begun) {
        assertThat(sheet.begin(count)).isEqualTo(begun);
        assertThat(events.contains(new CardsHandedOut(count))).isEqualTo(begun);
    }

    @Test
    void eachCardOpensAnEmptyPlaceOfItsOwn() {
        var first = sheet.next().orElseThrow();
        var second = sheet.next().orElseThrow();

        assertThat(first.words()).isNotEqualTo(second.words());
        assertThat(count("account")).isEqualTo(2);
        assertThat(count("card")).isEqualTo(2);
        assertThat(current.id()).as("who makes cards stays who they are").isEmpty();
    }
}
