package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.security.core.context.SecurityContext;
import org.springframework.security.core.context.SecurityContextHolder;

/** A phone opens a computer, and nothing else does. */
@SuppressWarnings("NullAway.Init")
class ApprovalDeskTest extends AccountTest {

    private static final String ROOM = "192.0.2.1";

    private SlowDown slowDown;
    private ApprovalDesk desk;
    private AccountId account;
    private SecurityContext phone;

    @BeforeEach
    void aPhoneThatIsSignedInAndAComputerThatIsNot() {
        slowDown = new SlowDown(clock);
        desk = new ApprovalDesk(current, new Approvals(jdbc), homecoming, slowDown, clock);
        account = enter();
        phone = SecurityContextHolder.getContext();
        newRequest();
    }

    @Test
    void thePhoneSeesTheNumberOfTheComputerSaysYesAndTheComputerIsIn() {
        var computer = desk.ask();
        assertThat(desk.answer(computer)).isEqualTo(new PhoneSaid.Nothing());

        onThePhone(() -> {
            assertThat(look(computer.code())).isEqualTo(new Scanned.Computer(computer.number()));
            assertThat(desk.approve(computer.code())).isTrue();
        });

        assertThat(answer(computer)).isEqualTo(new PhoneSaid.Yes(account));
        assertThat(current.id()).contains(account);
        assertThat(setCookie()).contains("declic=").doesNotContain("Max-Age");
        assertThat(count("device")).isEqualTo(2);
        assertThat(count("approval")).isZero();
    }

    @Test
    void theNumberHasSixDigitsAndTheCodeIsStoredNowhere() {
        var computer = desk.ask();
        assertThat(computer.number()).matches("[0-9]{6}");
        assertThat(computer.toString()).doesNotContain(computer.code());
        assertThat(jdbc.sql("select code_hash from approval")
                        .query(String.class)
                        .single())
                .hasSize(64)
                .isNotEqualTo(computer.code());
    }

    @Test
    void aCodeThatWasUsedOpensNothingMore() {
        var computer = desk.ask();
        onThePhone(() -> desk.approve(computer.code()));
        answer(computer);
        newRequest();

        assertThat(answer(computer)).isEqualTo(new PhoneSaid.TooLate());
        assertThat(current.id()).isEmpty();
        onThePhone(() -> {
            assertThat(look(computer.code())).isEqualTo(new Scanned.Nothing());
            assertThat(desk.approve(computer.code())).isFalse();
        });
    }

    @Test
    void afterThreeMinutesNobodySaysYesAnyMore() {
        var computer = desk.ask();
        clock.advance(Duration.ofMinutes(3));

        onThePhone(() -> {
            assertThat(look(computer.code())).isEqualTo(new Scanned.Nothing());
            assertThat(desk.approve(computer.code())).isFalse();
            assertThat(desk.refuse(computer.code())).isFalse();
        });
        assertThat(answer(computer)).isEqualTo(new PhoneSaid.TooLate());
        assertThat(current.id()).isEmpty();
        assertThat(count("approval")).isZero();
    }

    @Test
    void aYesOfTheLastSecondStillOpensTheComputerButNotLater() {
        var prompt = desk.ask();
        var asleep = desk.ask();
        clock.advance(Duration.ofMinutes(3).minusSeconds(1));
        onThePhone(() -> {
            desk.approve(prompt.code());
            desk.approve(asleep.code());
        });
        clock.advance(Duration.ofSeconds(3));
        assertThat(answer(prompt)).isEqualTo(new PhoneSaid.Yes(account));

        newRequest();
        clock.advance(Duration.ofMinutes(1));
        assertThat(answer(asleep)).isEqualTo(new PhoneSaid.TooLate());
        assertThat(current.id()).isEmpty();
    }

    @Test
    void aNoClosesItForGood() {
        var computer = desk.ask();
        onThePhone(() -> {
            assertThat(desk.refuse(computer.code())).isTrue();
            assertThat(desk.approve(computer.code())).isFalse();
        });

        assertThat(answer(computer)).isEqualTo(new PhoneSaid.No());
        assertThat(current.id()).isEmpty();
    }

    @Test
    void whoSaysYesFirstIsTheOneAndNobodyElseTakesItOver() {
        var computer = desk.ask();
        onThePhone(() -> desk.approve(computer.code()));
        var other = enter();

        assertThat(other).isNotEqualTo(account);
        assertThat(look(computer.code())).isEqualTo(new Scanned.Nothing());
        assertThat(desk.approve(computer.code())).isFalse();
        assertThat(desk.refuse(computer.code())).isFalse();
        newRequest();
        assertThat(answer(computer)).isEqualTo(new PhoneSaid.Yes(account));
    }

    @Test
    void eachComputerHasACodeOfItsOwn() {
        var mine = desk.ask();
        var neighbour = desk.ask();
        onThePhone(() -> desk.approve(mine.code()));

        assertThat(answer(neighbour)).isEqualTo(new PhoneSaid.Nothing());
        assertThat(current.id()).isEmpty();
        assertThat(answer(mine)).isEqualTo(new PhoneSaid.Yes(account));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "482913", "00000000000000000000000000000000", "'; drop table approval"})
    void aCodeThatIsNobodysOpensNothing(String code) {
        desk.ask();
        onThePhone(() -> {
            assertThat(look(code)).isEqualTo(new Scanned.Nothing());
            assertThat(desk.approve(code)).isFalse();
            assertThat(desk.refuse(code)).isFalse();
        });
        assertThat(count("approval")).isEqualTo(1);
    }

    @Test
    void whoGuessesCodesWaitsAndARightOneIsNoGuess() {
        var computer = desk.ask();
        onThePhone(() -> {
            for (int i = 0; i < 25; i++) {
                assertThat(look(computer.code())).isInstanceOf(Scanned.Computer.class);
            }
            for (int i = 0; i < 20; i++) {
                look("%032x".formatted(i));
            }
            assertThat(look(computer.code())).isEqualTo(new Scanned.Wait(Duration.ofSeconds(5)));
            clock.advance(Duration.ofSeconds(5));
            assertThat(look(computer.code())).isInstanceOf(Scanned.Computer.class);
        });
    }

    @Test
    void theGuestWhoWaitedTurnsOutToBeWhoseThePhoneIs() {
        var guest = enter();
        var computer = desk.ask();
        onThePhone(() -> desk.approve(computer.code()));

        answer(computer);

        assertThat(events).contains(new GuestRecognised(guest, account));
        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void anAccountThatIsErasedTakesItsYesAlong() {
        var computer = desk.ask();
        onThePhone(() -> desk.approve(computer.code()));
        accounts.delete(account);

        assertThat(answer(computer)).isEqualTo(new PhoneSaid.TooLate());
        assertThat(current.id()).isEmpty();
    }

    @Test
    void whatExpiredIsSweptAwayWhenTheNextOneAsks() {
        desk.ask();
        clock.advance(Duration.ofMinutes(4));
        desk.ask();
        assertThat(count("approval")).isEqualTo(1);
    }

    private PhoneSaid answer(WaitingComputer computer) {
        return Objects.requireNonNull(transaction.execute(_ -> desk.answer(computer)));
    }

    private Scanned look(String code) {
        return desk.look(code, ROOM, "phone");
    }

    private void onThePhone(Runnable acts) {
        var computer = SecurityContextHolder.getContext();
        SecurityContextHolder.setContext(phone);
        try {
            acts.run();
        } finally {
            SecurityContextHolder.setContext(computer);
        }
    }
}
