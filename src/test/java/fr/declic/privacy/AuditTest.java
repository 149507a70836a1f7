package fr.declic.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.account.CardsHandedOut;
import fr.declic.account.CurrentAccount;
import fr.declic.account.GuestRecognised;
import fr.declic.account.PeopleErased;
import fr.declic.account.PersonEvent;
import fr.declic.account.Role;
import fr.declic.place.PlaceChanged;
import fr.declic.platform.DatabaseTest;
import fr.declic.platform.TestClock;
import fr.declic.privacy.Audits.Filter;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is written into the audit, and what becomes of it. */
@SuppressWarnings("NullAway.Init")
class AuditTest extends DatabaseTest {

    private static final Filter ALL = new Filter(Optional.empty(), Optional.empty());

    private final TestClock clock = new TestClock();
    private Audits audits;
    private AuditTrail trail;
    private AuditListeners listeners;
    private AccountId boss;
    private AccountId nour;

    @BeforeEach
    void begin() {
        audits = new Audits(jdbc);
        var writer = new AuditWriter(audits, new CurrentAccount(), clock);
        trail = new AuditTrail(writer);
        listeners = new AuditListeners(writer, audits);
        boss = new AccountId(someone());
        nour = new AccountId(someone());
        be(boss);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    private void erase(AccountId account) {
        jdbc.sql("delete from account where id = :id")
                .param("id", account.value())
                .update();
    }

    private static void be(AccountId account) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        account.value().toString(), null, List.of()));
    }

    private List<Noted> all() {
        return audits.find(ALL, 0, 100);
    }

    @Test
    void whoDidWhatToWhomAndWhenIsReadBackTheNewestFirst() {
        listeners.on(new PersonEvent.Invited(nour, Set.of(Role.TRAINER, Role.ADVISER)));
        clock.advance(Duration.ofMinutes(1));
        listeners.on(new PersonEvent.RolesChanged(nour, Set.of(Role.ADMIN)));

        assertThat(all())
                .containsExactly(
                        new Noted(clock.instant(), Optional.of(boss), Optional.of(nour), Act.ROLES_CHANGED, "ADMIN"),
                        new Noted(
                                clock.instant().minusSeconds(60),
                                Optional.of(boss),
                                Optional.of(nour),
                                Act.INVITED,
                                "ADVISER TRAINER"));
    }

    @Test
    void everyKindOfEventIsNoted() {
        listeners.on(new PersonEvent.Disabled(nour));
        listeners.on(new PersonEvent.Enabled(nour));
        listeners.on(new PersonEvent.ResetLinkMade(nour));
        listeners.on(new PersonEvent.CardReplaced(nour));
        listeners.on(new PersonEvent.LookedAt(nour));
        listeners.on(new CardsHandedOut(8));
        listeners.on(new PlaceChanged(List.of("name", "guest-months")));

        assertThat(all())
                .extracting(Noted::act)
                .containsExactly(
                        Act.PLACE_CHANGED,
                        Act.CARDS_HANDED_OUT,
                        Act.PERSON_LOOKED_AT,
                        Act.CARD_REPLACED,
                        Act.RESET_LINK_MADE,
                        Act.ENABLED,
                        Act.DISABLED);
        assertThat(all()).extracting(Noted::detail).startsWith("name guest-months", "8", "");
    }

    @Test
    void whatTheProgramDoesByItselfHasNobodyWhoDidIt() {
        SecurityContextHolder.clearContext();

        listeners.on(new PeopleErased(12, 3));

        assertThat(all())
                .containsExactly(
                        new Noted(clock.instant(), Optional.empty(), Optional.empty(), Act.PEOPLE_ERASED, "12 3"));
    }

    @Test
    void lookingAgainWithinTheHourIsTheSameLookAndLaterIsAnother() {
        trail.note(Act.PERSON_LOOKED_AT, nour, "");
        clock.advance(Duration.ofMinutes(59));
        trail.note(Act.PERSON_LOOKED_AT, nour, "");
        trail.note(Act.PROGRESS_LOOKED_AT, nour, "");
        assertThat(all()).hasSize(2);

        clock.advance(Duration.ofMinutes(1));
        trail.note(Act.PERSON_LOOKED_AT, nour, "");
        be(nour);
        trail.note(Act.PERSON_LOOKED_AT, boss, "");
        assertThat(all()).hasSize(4);
    }

    @Test
    void lookingAtOneselfIsNoLookAtAnother() {
        be(nour);
        trail.note(Act.PROGRESS_LOOKED_AT, nour, "");
        assertThat(all()).isEmpty();
    }

    @Test
    void actsAreNotedEachTimeAndALongDetailIsCut() {
        trail.note(Act.DISABLED, nour, "x".repeat(300));
        trail.note(Act.DISABLED, nour, "");
        trail.note(Act.CARDS_HANDED_OUT, "3");
        assertThat(all()).extracting(noted -> noted.detail().length()).containsExactly(1, 0, 200);
    }

    @Test
    void rowsAboutAPersonGoWithThemAndWhatTheyDidLosesTheirName() {
        trail.note(Act.DISABLED, nour, "");
        be(nour);
        trail.note(Act.ENABLED, boss, "");

        erase(nour);

        assertThat(all())
                .containsExactly(new Noted(clock.instant(), Optional.empty(), Optional.of(boss), Act.ENABLED, ""));
    }

    @Test
    void whatWasNotedAboutAGuestIsAboutWhoTheyTurnedOutToBe() {
        var guest = new AccountId(someone());
        trail.note(Act.PROGRESS_LOOKED_AT, guest, "");

        listeners.on(new GuestRecognised(guest, nour));
        erase(guest);

        assertThat(audits.about(nour, 0, 10)).hasSize(1);
    }

    @Test
    void theAuditIsSearchedByPersonAndByActPageByPage() {
        trail.note(Act.DISABLED, nour, "");
        trail.note(Act.ENABLED, nour, "");
        trail.note(Act.CARDS_HANDED_OUT, "1");
        var aboutNour = new Filter(Optional.of(Set.of(nour)), Optional.empty());
        var byBoss = new Filter(Optional.of(Set.of(boss)), Optional.of(Act.CARDS_HANDED_OUT));

        assertThat(audits.find(aboutNour, 0, 10)).extracting(Noted::act).containsExactly(Act.ENABLED, Act.DISABLED);
        assertThat(audits.count(aboutNour)).isEqualTo(2);
        assertThat(audits.find(byBoss, 0, 10)).hasSize(1);
        assertThat(audits.find(ALL, 1, 1)).extracting(Noted::act).containsExactly(Act.ENABLED);
        assertThat(audits.count(new Filter(Optional.of(Set.of()), Optional.empty())))
                .isZero();
        assertThat(audits.by(boss, 0, 10)).hasSize(3);
        assertThat(audits.by(nour, 0, 10)).isEmpty();
    }
}
