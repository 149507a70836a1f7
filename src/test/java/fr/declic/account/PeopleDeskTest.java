package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.account.LinkDesk.Opened;
import fr.declic.account.PeopleDesk.Done;
import fr.declic.account.SignInDesk.SignedIn;
import fr.declic.place.Place;
import java.time.Duration;
import java.time.ZoneOffset;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.function.Supplier;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.security.access.AccessDeniedException;

/** From an invitation to the day when someone may not come in any more. */
@SuppressWarnings("NullAway.Init")
class PeopleDeskTest extends AccountTest {

    private static final String PHRASE = "quatre chaises vertes au grenier";

    private PeopleDesk desk;
    private LinkDesk door;
    private SignInDesk signIn;
    private MyAccess mine;

    @BeforeEach
    void open() {
        var people = new People(jdbc);
        var links = new OneTimeLinks(jdbc);
        var passwords = new Passwords(new SlowTurns(), 64);
        var slowDown = new SlowDown(clock);
        desk = new PeopleDesk(current, accounts, people, devices, links, events::add, clock);
        door = new LinkDesk(
                accounts,
                people,
                links,
                passwords,
                devices,
                new Passkeys(jdbc),
                homecoming,
                slowDown,
                transaction,
                clock);
        signIn = new SignInDesk(accounts, passwords, slowDown, homecoming, transaction);
        var again = new PasswordAgain(accounts, passwords, slowDown);
        mine = new MyAccess(
                current, accounts, people, passwords, devices, guests, entrance, again, place, transaction, clock);
    }

    @Test
    void whoIsInvitedChoosesALoginAndAPasswordAndIsInAndTheLinkIsUsedUp() {
        var link = invite(Role.ADMIN, "Nour", Role.ADVISER);

        newRequest();
        assertThat(look(link)).isEqualTo(new Opened.Person("Nour", Optional.empty()));
        assertThat(door.choose(link.link().code(), " Nour  B ", PHRASE)).isEqualTo(new Chosen.Done());

        assertThat(current.id()).contains(link.person());
        assertThat(current.is(Role.ADVISER)).isTrue();
        newRequest();
        assertThat(look(link)).isEqualTo(new Opened.Nothing());
        assertThat(door.choose(link.link().code(), "autre", PHRASE)).isEqualTo(new Chosen.LinkIsOver());
        assertThat(signIn.signIn("NOUR B", PHRASE, false, "192.0.2.1")).isEqualTo(new SignedIn.Welcome(link.person()));
        assertThat(signIn.signIn("nour b", PHRASE + "!", false, "192.0.2.1")).isEqualTo(new SignedIn.Wrong());
    }

    @Test
    void anInvitationIsGoodForSevenDaysAndAResetForOne() {
        var link = invite(Role.ADMIN, "Nour", Role.ADVISER);
        clock.advance(Duration.ofDays(7));
        assertThat(look(link)).isEqualTo(new Opened.Nothing());

        var again = (Done.WithLink) as(Role.ADMIN, () -> desk.reset(link.person()));
        assertThat(again.link().expires()).isEqualTo(clock.instant().plus(Duration.ofDays(7)));
        come(again, "nour");
        var reset = (Done.WithLink) as(Role.ADMIN, () -> desk.reset(link.person()));
        assertThat(reset.link().expires()).isEqualTo(clock.instant().plus(Duration.ofDays(1)));
        clock.advance(Duration.ofDays(1));
        assertThat(look(reset)).isEqualTo(new Opened.Nothing());
    }

    @Test
    void aNewLinkKillsTheOneBefore() {
        var first = invite(Role.ADMIN, "Nour", Role.ADVISER);
        var second = (Done.WithLink) as(Role.ADMIN, () -> desk.reset(first.person()));

        assertThat(look(first)).isEqualTo(new Opened.Nothing());
        assertThat(look(second)).isEqualTo(new Opened.Person("Nour", Optional.empty()));
    }

    @Test
    void aResetKeepsTheLoginAndEndsEveryDeviceAndPasskey() {
        var person = invite(Role.ADMIN, "Nour", Role.ADVISER);
        come(person, "nour");
        jdbc.sql("""
                        insert into passkey (credential_id, account_id, public_key, attestation, signature_count,
                                             verified, backup_eligible, backed_up, transports, name, made_at)
                        values ('a', :person, 'k', '', 0, true, false, false, '', '', :now)
                        """)
                .param("person", person.person().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
        assertThat(count("device")).isEqualTo(1);
        var reset = (Done.WithLink) as(Role.ADMIN, () -> desk.reset(person.person()));

        newRequest();
        assertThat(look(reset)).isEqualTo(new Opened.Person("Nour", Optional.of("nour")));
        assertThat(door.choose(reset.link().code(), "ignored", "une toute autre phrase longue"))
                .isEqualTo(new Chosen.Done());

        assertThat(count("passkey")).isZero();
        assertThat(count("device")).isEqualTo(1);
        newRequest();
        assertThat(signIn.signIn("nour", PHRASE, false, "192.0.2.1")).isEqualTo(new SignedIn.Wrong());
    }

    @Test
    void aLoginThatSomeoneHasIsRefusedAndTheLinkIsKept() {
        come(invite(Role.ADMIN, "Nour", Role.ADVISER), "nour");
        var second = invite(Role.ADMIN, "Noura", Role.ADVISER);
        newRequest();

        assertThat(door.choose(second.link().code(), "NOUR", PHRASE)).isEqualTo(new Chosen.LoginTaken());
        assertThat(current.id()).isEmpty();
        assertThat(door.choose(second.link().code(), "noura", PHRASE)).isEqualTo(new Chosen.Done());
    }

    @Test
    void aTrainerLooksAfterResidentsAndAdvisersOnly() {
        var boss = invite(Role.ADMIN, "Chef", Role.ADMIN);
        var adviser = invite(Role.ADMIN, "Nour", Role.ADVISER, Role.RESIDENT);

        beSomeone(Role.TRAINER);
        assertThat(desk.mayGive()).isEqualTo(EnumSet.of(Role.RESIDENT, Role.ADVISER));
        assertThat(desk.search("", 0)).extracting(Person::name).containsExactly("Nour");
        assertThat(desk.count("")).isEqualTo(1);
        assertThat(desk.look(boss.person())).isEmpty();
        assertThat(desk.invite("Autre", Set.of(Role.TRAINER))).isEqualTo(new Done.RolesRefused());
        assertThat(desk.reset(adviser.person())).isInstanceOf(Done.WithLink.class);
        assertThatThrownBy(() -> desk.reset(boss.person())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void peopleAreFoundByAPartOfTheirNameOrLoginAndGuestsAreNot() {
        come(invite(Role.ADMIN, "Élodie Martin", Role.ADVISER), "elo");
        come(invite(Role.ADMIN, "Paul_100", Role.ADVISER), "paul");
        newRequest();
        enter();
        beSomeone(Role.ADMIN);

        assertThat(names(desk.search("mart", 0))).containsExactly("Élodie Martin");
        assertThat(names(desk.search("PAUL", 0))).containsExactly("Paul_100");
        assertThat(names(desk.search("_100", 0))).containsExactly("Paul_100");
        assertThat(names(desk.search("%%", 0))).isEmpty();
        assertThat(desk.search("", 1)).isEmpty();
        assertThat(desk.count("")).isEqualTo(2);
    }

    @Test
    void whoseAccessIsClosedIsOutOnEveryDeviceAndComesInByNoWay() {
        var person = invite(Role.ADMIN, "Nour", Role.ADVISER);
        come(person, "nour");
        as(Role.ADMIN, () -> desk.disable(person.person()));

        assertThat(count("device")).isZero();
        newRequest();
        assertThat(signIn.signIn("nour", PHRASE, false, "192.0.2.1")).isEqualTo(new SignedIn.Wrong());

        as(Role.ADMIN, () -> desk.enable(person.person()));
        newRequest();
        assertThat(signIn.signIn("nour", PHRASE, false, "192.0.2.1")).isEqualTo(new SignedIn.Welcome(person.person()));
    }

    @Test
    void theLastAdministratorIsKept() {
        var boss = invite(Role.ADMIN, "Chef", Role.ADMIN);
        come(boss, "chef");

        assertThat(desk.disable(boss.person())).isEqualTo(new Done.LastAdministrator());
        assertThat(desk.setRoles(boss.person(), Set.of(Role.TRAINER))).isEqualTo(new Done.LastAdministrator());
        assertThat(farewell()).isFalse();

        come(as(Role.ADMIN, () -> desk.invite("Seconde", Set.of(Role.ADMIN))), "seconde");
        assertThat(desk.disable(boss.person())).isEqualTo(new Done.Yes());
    }

    @Test
    void otherRolesEndWhatIsOpenAndAreToldToTheOthers() {
        var person = invite(Role.ADMIN, "Nour", Role.ADVISER);
        come(person, "nour");
        as(Role.ADMIN, () -> desk.setRoles(person.person(), Set.of(Role.ADVISER, Role.TRAINER)));

        assertThat(count("device")).isZero();
        assertThat(events).contains(new PersonEvent.RolesChanged(person.person(), Set.of(Role.ADVISER, Role.TRAINER)));
        newRequest();
        signIn.signIn("nour", PHRASE, true, "192.0.2.1");
        assertThat(current.is(Role.TRAINER)).isTrue();
        assertThat(setCookie()).contains("Max-Age=" + 180 * 24 * 3600);
    }

    @Test
    void triesAtALoginAreSlowedDownWhoeverMakesThem() {
        come(invite(Role.ADMIN, "Nour", Role.ADVISER), "nour");
        newRequest();
        for (int i = 0; i < 20; i++) {
            assertThat(signIn.signIn("nour", "faux mot de passe " + i, false, "192.0.2." + i))
                    .isEqualTo(new SignedIn.Wrong());
        }
        assertThat(signIn.signIn("nour", PHRASE, false, "192.0.2.99")).isInstanceOf(SignedIn.Wait.class);
        clock.advance(Duration.ofMinutes(5));
        assertThat(signIn.signIn("nour", PHRASE, false, "192.0.2.99")).isInstanceOf(SignedIn.Welcome.class);
    }

    @Test
    void aGuestWhoGetsALoginKeepsWhatTheyDid() {
        var guest = enter();
        mine.rename("Zoé");

        assertThat(mine.choose("zoe", PHRASE)).isEqualTo(new Chosen.Done());
        assertThat(current.id()).contains(guest);
        newRequest();
        assertThat(signIn.signIn("zoe", PHRASE, false, "192.0.2.1")).isEqualTo(new SignedIn.Welcome(guest));
        assertThat(mine.me().orElseThrow().name()).isEqualTo("Zoé");
    }

    @Test
    void whereOneComesByInvitationNobodyGetsALoginAlone() {
        var habits = new Place.Habits(Locale.FRENCH, true, Place.Registration.INVITATION, Duration.ofMinutes(30), true);
        var byInvitation = new Place(
                "",
                Optional.empty(),
                Place.DEFAULT.contact(),
                habits,
                Place.DEFAULT.retention(),
                Place.DEFAULT.rhythm(),
                Place.DEFAULT.legal());
        Mockito.when(place.current()).thenReturn(byInvitation);

        assertThat(mine.choose("zoe", PHRASE)).isEqualTo(new Chosen.ByInvitation());
        assertThat(count("account")).isZero();
    }

    @Test
    void aLoginThatIsTakenLeavesNoGuestBehind() {
        come(invite(Role.ADMIN, "Nour", Role.ADVISER), "nour");
        newRequest();
        var before = count("account");

        assertThat(mine.choose("nour", PHRASE)).isEqualTo(new Chosen.LoginTaken());
        assertThat(mine.choose("no", PHRASE)).isEqualTo(new Chosen.LoginRefused());
        assertThat(mine.choose("nour2", "court")).isInstanceOf(Chosen.PasswordRefused.class);

        assertThat(count("account")).isEqualTo(before);
        assertThat(current.id()).isEmpty();
    }

    @Test
    void whoChangesThePasswordEndsTheOtherDevices() {
        enter();
        mine.choose("zoe", PHRASE);
        newRequest();
        signIn.signIn("zoe", PHRASE, true, "192.0.2.1");
        assertThat(mine.devices()).hasSize(2);
        assertThat(mine.devices()).filteredOn(OpenDevice::here).hasSize(1);

        assertThat(mine.changePassword("pas le bon mot", "une autre phrase longue"))
                .isEqualTo(new Chosen.WrongPassword());
        assertThat(mine.changePassword(PHRASE, "une autre phrase longue")).isEqualTo(new Chosen.Done());

        assertThat(mine.devices()).singleElement().satisfies(device -> {
            assertThat(device.here()).isTrue();
            assertThat(device.shared()).isFalse();
        });
    }

    @Test
    void oneEndsDevicesOfOnesOwnOnly() {
        enter();
        mine.choose("zoe", PHRASE);
        var theirs = mine.devices().getFirst().id();
        newRequest();
        enter();

        assertThat(mine.end(theirs)).isFalse();
        assertThat(mine.end(mine.devices().getFirst().id())).isTrue();
        assertThat(count("device")).isEqualTo(1);
    }

    private Opened look(Done.WithLink link) {
        return door.look(link.link().code(), "192.0.2.1", "device");
    }

    private boolean farewell() {
        return new Farewell(current, accounts).eraseMe();
    }

    private Done.WithLink invite(Role asker, String name, Role... roles) {
        return (Done.WithLink) as(asker, () -> desk.invite(name, Set.of(roles)));
    }

    /** Whoever had this link chooses a login and is here now. */
    private void come(Done link, String login) {
        newRequest();
        assertThat(door.choose(((Done.WithLink) link).link().code(), login, PHRASE))
                .isEqualTo(new Chosen.Done());
    }

    private Done as(Role role, Supplier<Done> act) {
        beSomeone(role);
        return Objects.requireNonNull(transaction.execute(_ -> act.get()));
    }

    /** Someone with this role who is in no list. */
    private void beSomeone(Role role) {
        newRequest();
        browser.let(new Visitor(AccountId.random(), Set.of(role), "none"));
        jdbc.sql("insert into account (id, created_at, last_seen_at) values (:id, :now, :now)")
                .param("id", current.require().value())
                .param("now", clock.instant().atOffset(ZoneOffset.UTC))
                .update();
    }

    private static List<String> names(List<Person> people) {
        return people.stream().map(Person::name).toList();
    }
}
