package fr.declic.placement;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import fr.declic.account.AccountId;
import fr.declic.account.GuestRecognised;
import fr.declic.content.Audience;
import fr.declic.content.PlacementBank.Item;
import fr.declic.content.PlacementBank.Name;
import fr.declic.placement.Runs.Kept;
import fr.declic.platform.DatabaseTest;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.DuplicateKeyException;

@SuppressWarnings("NullAway.Init")
class PlacementRecordsTest extends DatabaseTest {

    private static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");
    private static final Audience RESIDENT = Audience.RESIDENT;
    private static final Name FIRST = new Name("le-clavier", "annuler");
    private static final Name SECOND = new Name("photos", "regarder-le-fond");

    private Runs runs;
    private Calibrations calibrations;
    private AccountId person;

    @BeforeEach
    void begin() {
        runs = new Runs(jdbc);
        calibrations = new Calibrations(jdbc);
        person = new AccountId(someone());
    }

    private static Reply reply(Name item, Outcome outcome) {
        return new Reply(item, outcome, -1.25);
    }

    @Test
    void whatWasAnsweredIsReadBackInItsOrder() {
        runs.begin(person, RESIDENT, true, NINE);
        runs.add(person, RESIDENT, 2, reply(SECOND, Outcome.UNKNOWN), NINE);
        runs.add(person, RESIDENT, 1, reply(FIRST, Outcome.RIGHT), NINE);

        assertThat(runs.answers(person, RESIDENT))
                .containsExactly(
                        new Kept(reply(FIRST, Outcome.RIGHT), NINE), new Kept(reply(SECOND, Outcome.UNKNOWN), NINE));
        assertThat(runs.answers(person, Audience.ADVISER)).isEmpty();
        assertThat(runs.answers(new AccountId(someone()), RESIDENT)).isEmpty();
    }

    @Test
    void aWayIsBegunOnceMovesAndComesToItsEnd() {
        assertThat(runs.find(person, RESIDENT)).isEmpty();
        runs.begin(person, RESIDENT, true, NINE);
        runs.begin(person, RESIDENT, false, NINE.plusSeconds(9));
        assertThat(runs.find(person, RESIDENT)).contains(new Run(true, Optional.empty(), Optional.empty()));

        runs.move(person, RESIDENT, Optional.of(FIRST), NINE);
        assertThat(runs.find(person, RESIDENT)).contains(new Run(true, Optional.of(FIRST), Optional.empty()));

        runs.move(person, RESIDENT, Optional.empty(), NINE);
        assertThat(runs.find(person, RESIDENT)).contains(new Run(true, Optional.empty(), Optional.of(NINE)));
    }

    @Test
    void anotherAnswerTakesThePlaceOfTheFirst() {
        runs.add(person, RESIDENT, 1, reply(FIRST, Outcome.NOT_YET), NINE);
        runs.change(person, RESIDENT, FIRST, Outcome.RIGHT);
        assertThat(runs.answers(person, RESIDENT))
                .extracting(it -> it.reply().outcome())
                .containsExactly(Outcome.RIGHT);
    }

    @Test
    void twoTabsCannotAnswerTheSameTwice() {
        runs.add(person, RESIDENT, 1, reply(FIRST, Outcome.RIGHT), NINE);
        assertThatExceptionOfType(DuplicateKeyException.class)
                .isThrownBy(() -> runs.add(person, RESIDENT, 1, reply(SECOND, Outcome.RIGHT), NINE));
    }

    @Test
    void whoBeginsAgainBeginsFromNothing() {
        runs.begin(person, RESIDENT, true, NINE);
        runs.add(person, RESIDENT, 1, reply(FIRST, Outcome.RIGHT), NINE);
        runs.begin(person, Audience.ADVISER, true, NINE);
        runs.drop(person, RESIDENT);
        assertThat(runs.find(person, RESIDENT)).isEmpty();
        assertThat(runs.answers(person, RESIDENT)).isEmpty();
        assertThat(runs.find(person, Audience.ADVISER)).isPresent();
    }

    @Test
    void aGuestsWayBecomesTheAccountsUnlessItHasOneOfItsOwn() {
        var guest = new AccountId(someone());
        for (var audience : Audience.values()) {
            runs.begin(guest, audience, true, NINE);
            runs.add(guest, audience, 1, reply(FIRST, Outcome.RIGHT), NINE);
        }
        runs.begin(person, Audience.ADVISER, true, NINE);
        runs.add(person, Audience.ADVISER, 1, reply(SECOND, Outcome.UNKNOWN), NINE);

        new Handover(runs).on(new GuestRecognised(guest, person));

        assertThat(runs.find(person, RESIDENT)).isPresent();
        assertThat(runs.answers(person, RESIDENT))
                .extracting(it -> it.reply().item())
                .containsExactly(FIRST);
        assertThat(runs.answers(person, Audience.ADVISER))
                .extracting(it -> it.reply().item())
                .containsExactly(SECOND);
    }

    @Test
    void allOfItGoesWithTheAccountAndWhatQuestionsTaughtStays() {
        runs.begin(person, RESIDENT, true, NINE);
        runs.add(person, RESIDENT, 1, reply(FIRST, Outcome.RIGHT), NINE);
        var item = new Item(FIRST, 0.5, "Je sais.");
        calibrations.keep(item, calibrations.all(), Calibration.guessed(0.5).answered(Ability.UNKNOWN, true));

        jdbc.sql("delete from account where id = :id")
                .param("id", person.value())
                .update();

        assertThat(count("placement_run")).isZero();
        assertThat(count("placement_answer")).isZero();
        assertThat(count("placement_item")).isOne();
    }

    @Test
    void aDifficultyBeginsAtItsAuthorsGuessThenFollowsTheAnswers() {
        var item = new Item(FIRST, 0.5, "Je sais.");
        var before = calibrations.all();
        assertThat(before.of(item)).isEqualTo(Calibration.guessed(0.5));

        var once = before.of(item).answered(Ability.UNKNOWN, true);
        calibrations.keep(item, before, once);
        var after = calibrations.all();
        assertThat(after.of(item)).isEqualTo(once);

        var twice = once.answered(Ability.UNKNOWN, false);
        calibrations.keep(item, after, twice);
        assertThat(calibrations.all().of(item)).isEqualTo(twice);
    }

    @Test
    void whereAnotherAnswerCameInBetweenThisOneIsLetGo() {
        var item = new Item(FIRST, 0.5, "Je sais.");
        var seen = calibrations.all();
        var mine = seen.of(item).answered(Ability.UNKNOWN, true);
        calibrations.keep(item, seen, mine);
        var now = calibrations.all();
        calibrations.keep(item, now, mine.answered(Ability.UNKNOWN, true));
        calibrations.keep(item, now, mine.answered(Ability.UNKNOWN, false));
        assertThat(calibrations.all().of(item)).isEqualTo(mine.answered(Ability.UNKNOWN, true));
    }

    @Test
    void anAuthorWhoGuessesAnewBeginsAnew() {
        var item = new Item(FIRST, 0.5, "Je sais.");
        calibrations.keep(item, calibrations.all(), Calibration.guessed(0.5).answered(Ability.UNKNOWN, true));
        var other = new Item(FIRST, -1, "Je sais.");
        var beliefs = calibrations.all();
        assertThat(beliefs.of(other)).isEqualTo(Calibration.guessed(-1));

        var taught = beliefs.of(other).answered(Ability.UNKNOWN, true);
        calibrations.keep(other, beliefs, taught);
        assertThat(calibrations.all().of(other)).isEqualTo(taught);
    }
}
