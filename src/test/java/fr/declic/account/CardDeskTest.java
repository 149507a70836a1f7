package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.security.access.AccessDeniedException;

class CardDeskTest extends AccountTest {

    private static final String ROOM = "192.0.2.1";

    private final CardWords words = new CardWords();

    @SuppressWarnings("NullAway.Init")
    private SlowDown slowDown;

    @SuppressWarnings("NullAway.Init")
    private CardDesk desk;

    /** Whom the one who asks accompanies. */
    private final Set<AccountId> accompanied = new HashSet<>();

    private final Accompaniment accompaniment = (_, person) -> accompanied.contains(person);

    @BeforeEach
    void open() {
        slowDown = new SlowDown(clock);
        desk = new CardDesk(
                current,
                new Cards(jdbc),
                words,
                new CardHash(new CardSalt(jdbc), new SlowTurns(), 64),
                slowDown,
                homecoming,
                accounts,
                new StaticListableBeanFactory(Map.of("groups", accompaniment)).getBeanProvider(Accompaniment.class),
                events::add,
                transaction,
                clock);
    }

    @Test
    void aCardOpensItsAccountOnAnotherMachineWithADeviceOfItsOwn() {
        var guest = enter();
        var card = desk.issue().orElseThrow();
        newRequest();
        var session = Objects.requireNonNull(request.getSession()).getId();

        var redeemed = desk.redeem(String.join(" ", card.words()), ROOM, "device");

        assertThat(redeemed).isEqualTo(new Redeemed.Welcome(guest));
        assertThat(current.id()).contains(guest);
        assertThat(count("device")).isEqualTo(2);
        assertThat(setCookie()).contains("declic=").doesNotContain("Max-Age");
        assertThat(Objects.requireNonNull(request.getSession(false)).getId()).isNotEqualTo(session);
        assertThat(events).noneMatch(GuestRecognised.class::isInstance);
    }

    @Test
    void theCodeOfTheQrOpensItToo() {
        var guest = enter();
        var card = desk.issue().orElseThrow();
        newRequest();

        assertThat(desk.redeem(card.code(), ROOM, "device")).isEqualTo(new Redeemed.Welcome(guest));
    }

    @Test
    void aNewCardKillsTheOldOne() {
        enter();
        assertThat(desk.hasCard()).isFalse();
        var old = desk.issue().orElseThrow();
        assertThat(desk.hasCard()).isTrue();
        desk.issue();
        newRequest();

        assertThat(desk.redeem(old.code(), ROOM, "device")).isEqualTo(new Redeemed.UnknownCode());
        assertThat(count("card")).isEqualTo(1);
        assertThat(current.id()).isEmpty();
    }

    @Test
    void aGuestWhoWouldBeLostTurnsOutToBeWhoseCardItIs() {
        var holder = enter();
        var card = desk.issue().orElseThrow();
        newRequest();
        var guest = enter();
        comfort.save(Comfort.DEFAULT.withTextSize(150));

        desk.redeem(card.code(), ROOM, "device");

        assertThat(current.id()).contains(holder);
        assertThat(events).contains(new GuestRecognised(guest, holder));
        assertThat(jdbc.sql("select id from account").query(UUID.class).list()).containsExactly(holder.value());
        assertThat(comfort.current().textSize()).isEqualTo(150);
    }

    @Test
    void whoWasHereWithACardOfTheirOwnIsLeftAsTheyAreAndLosesThisDevice() {
        var holder = enter();
        var card = desk.issue().orElseThrow();
        newRequest();
        var other = enter();
        var theirs = desk.issue().orElseThrow();

        desk.redeem(card.code(), ROOM, "device");

        assertThat(current.id()).contains(holder);
        assertThat(events).noneMatch(GuestRecognised.class::isInstance);
        assertThat(jdbc.sql("select count(*) from device where account_id = :other")
                        .param("other", other.value())
                        .query(Integer.class)
                        .single())
                .isZero();
        newRequest();
        assertThat(desk.redeem(theirs.code(), ROOM, "device")).isEqualTo(new Redeemed.Welcome(other));
    }

    @Test
    void aTrainerWithoutACardIsNoGuestAndIsNeverTakenAway() {
        enter();
        var card = desk.issue().orElseThrow();
        newRequest();
        var trainer = AccountId.random();
        accounts.add(trainer, Set.of(Role.TRAINER), clock.instant());
        transaction.executeWithoutResult(_ -> entrance.let(trainer, true));

        desk.redeem(card.code(), ROOM, "device");

        assertThat(events).noneMatch(GuestRecognised.class::isInstance);
        assertThat(accounts.roles(trainer)).containsExactly(Role.TRAINER);
    }

    @Test
    void onesOwnCardOnOnesOwnBrowserChangesNothing() {
        var holder = enter();
        var card = desk.issue().orElseThrow();

        assertThat(desk.redeem(card.code(), ROOM, "device")).isEqualTo(new Redeemed.Welcome(holder));

        assertThat(current.id()).contains(holder);
        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void theCodeItselfIsStoredNowhere() {
        enter();
        var card = desk.issue().orElseThrow();

        var stored = jdbc.sql("select code_hash from card").query(String.class).single();
        assertThat(stored).hasSize(64).doesNotContain(card.words().getFirst());
        assertThat(card.toString()).doesNotContain(card.words().getFirst());
    }

    @Test
    void theSaltIsDrawnOnceForTheInstallation() {
        assertThat(new CardSalt(jdbc).bytes()).hasSize(16).isEqualTo(new CardSalt(jdbc).bytes());
        assertThat(count("card_salt")).isEqualTo(1);
    }

    @Test
    void wordsOutsideTheListAreNamedAndNotCounted() {
        for (int i = 0; i < 50; i++) {
            assertThat(desk.redeem("abeille citrron zèbre", ROOM, "device"))
                    .isEqualTo(new Redeemed.NotWords(List.of(new Redeemed.Unknown("citrron", words.near("citrron")))));
        }
        assertThat(desk.redeem("abeille citron", ROOM, "device")).isEqualTo(new Redeemed.NotFive(2));
        assertThat(desk.redeem("", ROOM, "device")).isEqualTo(new Redeemed.NotFive(0));
        assertThat(slowDown.admit(ROOM, "device")).isZero();
    }

    @Test
    void afterTwentyTriesOneWaitsAndThenEnters() {
        var guest = enter();
        var card = desk.issue().orElseThrow();
        newRequest();
        for (int i = 0; i < 20; i++) {
            slowDown.admit(ROOM, "device");
        }

        assertThat(desk.redeem(card.code(), ROOM, "device")).isEqualTo(new Redeemed.Wait(Duration.ofSeconds(5)));
        clock.advance(Duration.ofSeconds(5));

        assertThat(desk.redeem(card.code(), ROOM, "device")).isEqualTo(new Redeemed.Welcome(guest));
    }

    @Test
    void aWrongCodeCountsAndARightOneDoesNot() {
        enter();
        var card = desk.issue().orElseThrow();
        for (int i = 0; i < 18; i++) {
            slowDown.admit(ROOM, "device");
        }
        newRequest();

        desk.redeem(card.code(), ROOM, "device");
        desk.redeem("abeille abeille abeille abeille abeille", ROOM, "device");
        desk.redeem("abeille abeille abeille abeille citron", ROOM, "device");

        assertThat(slowDown.admit(ROOM, "device")).isEqualTo(Duration.ofSeconds(5));
    }

    @Test
    void whoAccompaniesSomeoneGivesThemANewCardAndTheOldOneIsDead() {
        var person = enter();
        var old = desk.issue().orElseThrow();
        newRequest();
        enter();
        accompanied.add(person);

        var fresh = desk.issueFor(person).orElseThrow();

        assertThat(events).contains(new PersonEvent.CardReplaced(person));
        newRequest();
        assertThat(desk.redeem(String.join(" ", old.words()), "192.0.2.1", "device"))
                .isEqualTo(new Redeemed.UnknownCode());
        assertThat(desk.redeem(String.join(" ", fresh.words()), "192.0.2.1", "device"))
                .isEqualTo(new Redeemed.Welcome(person));
    }

    @Test
    void nobodyGetsACardForWhomTheyDoNotAccompanyOrForWhoWorksHere() {
        var person = enter();
        newRequest();
        enter();
        assertThatThrownBy(() -> desk.issueFor(person)).isInstanceOf(AccessDeniedException.class);

        accompanied.add(person);
        jdbc.sql("insert into account_role (account_id, role) values (:id, 'TRAINER')")
                .param("id", person.value())
                .update();
        assertThatThrownBy(() -> desk.issueFor(person)).isInstanceOf(AccessDeniedException.class);
        assertThat(count("card")).isZero();
    }
}
