package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.MyPasskeys.Asked;
import fr.declic.account.PasskeyDesk.Shown;
import java.nio.ByteBuffer;
import java.time.Duration;
import java.util.Base64;
import java.util.Objects;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.mock.env.MockEnvironment;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.security.web.webauthn.api.Bytes;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

@SuppressWarnings("NullAway.Init")
class PasskeysTest extends AccountTest {

    private static final String HERE = "https://declic.exemple.example";
    private static final String FROM = "192.0.2.1";

    private final PublicAddress address =
            new PublicAddress(new MockEnvironment().withProperty("declic.url", HERE + "/"));
    private final SoftKey key = new SoftKey(HERE);

    private Passkeys passkeys;
    private Passwords passwords;
    private MyPasskeys mine;
    private PasskeyDesk desk;

    @BeforeEach
    void open() {
        passkeys = new Passkeys(jdbc);
        passwords = new Passwords(new SlowTurns(), 64);
        var slowDown = new SlowDown(clock);
        var owners = new PasskeyOwners(accounts, new People(jdbc));
        var check = new PasskeyCheck(passkeys, owners, address, browser, clock);
        mine = new MyPasskeys(current, passkeys, check, new PasswordAgain(accounts, passwords, slowDown), browser);
        desk = new PasskeyDesk(check, accounts, address, homecoming, slowDown, transaction);
        request.addHeader("User-Agent", "Mozilla/5.0 (X11; Linux x86_64; rv:140.0) Gecko/20100101 Firefox/140.0");
    }

    @Test
    void whoHasNeitherLoginNorNameComesBackWithAPasskeyWithoutTypingAnything() {
        var account = enter();
        assertThat(mine.any()).isFalse();
        assertThat(mine.wantsPassword()).isFalse();
        assertThat(mine.add(key.make(question("")))).isTrue();
        assertThat(mine.any()).isTrue();
        assertThat(mine.all()).singleElement().satisfies(it -> {
            assertThat(it.name()).isEqualTo("Firefox · Linux");
            assertThat(it.used()).isEmpty();
        });

        newRequest();
        var before = session();
        assertThat(show(key)).isEqualTo(new Shown.Welcome(account));

        assertThat(current.id()).contains(account);
        assertThat(setCookie()).contains("declic=");
        assertThat(session()).as("the session is another one").isNotEqualTo(before);
        assertThat(mine.all().getFirst().used()).isPresent();
    }

    @Test
    void theBrowserIsAskedForAKeyThatVerifiesItsOwnerAndKnowsWhoseItIs() {
        var account = enter();
        accounts.rename(account, Optional.of("Zoé"));

        var making = json(question(""));
        assertThat(making.at("/authenticatorSelection/residentKey").asString()).isEqualTo("required");
        assertThat(making.at("/authenticatorSelection/userVerification").asString())
                .isEqualTo("required");
        assertThat(making.at("/rp/id").asString()).isEqualTo("declic.exemple.example");
        assertThat(making.at("/user/displayName").asString()).isEqualTo("Zoé");
        var owner = ByteBuffer.wrap(
                Base64.getUrlDecoder().decode(making.at("/user/id").asString()));
        assertThat(new UUID(owner.getLong(), owner.getLong()))
                .as("the number of the account and nothing else")
                .isEqualTo(account.value());
        assertThat(owner.hasRemaining()).isFalse();

        var showing = json(desk.ask());
        assertThat(showing.at("/userVerification").asString()).isEqualTo("required");
        assertThat(showing.at("/allowCredentials")).as("nobody's keys are told").isEmpty();
    }

    @Test
    void aKeyThatDidNotVerifyItsOwnerOpensNothingAndIsNotKept() {
        enter();
        mine.add(key.make(question("")));
        key.found();
        newRequest();
        assertThat(show(key)).isEqualTo(new Shown.Unknown());

        enter();
        var other = new SoftKey(HERE);
        other.found();
        assertThat(mine.add(other.make(question("")))).isFalse();
        assertThat(count("passkey")).isEqualTo(1);
    }

    @Test
    void anAnswerCountsOnceInTimeAndInTheSessionThatWasAsked() {
        enter();
        mine.add(key.make(question("")));

        newRequest();
        var answer = key.show(desk.ask());
        assertThat(desk.enter(answer, FROM, "a")).isInstanceOf(Shown.Welcome.class);
        assertThat(desk.enter(answer, FROM, "a")).isEqualTo(new Shown.Unknown());

        newRequest();
        var late = key.show(desk.ask());
        clock.advance(PasskeyCheck.OPEN);
        assertThat(desk.enter(late, FROM, "a")).isEqualTo(new Shown.Unknown());

        newRequest();
        var elsewhere = key.show(desk.ask());
        newRequest();
        desk.ask();
        assertThat(desk.enter(elsewhere, FROM, "a")).isEqualTo(new Shown.Unknown());

        newRequest();
        assertThat(desk.enter("", FROM, "a")).isEqualTo(new Shown.Unknown());
        desk.ask();
        assertThat(desk.enter("{\"id\":", FROM, "a")).isEqualTo(new Shown.Unknown());
        assertThat(current.id()).isEmpty();
    }

    @Test
    void aKeyThatWasMadeOrShownAtAnotherAddressIsWorthNothing() {
        enter();
        assertThat(mine.add(new SoftKey("https://declic.exemple.example.net").make(question(""))))
                .isFalse();
        assertThat(count("passkey")).isZero();
    }

    @Test
    void aCopyOfAKeyThatFellBehindOpensNothing() {
        enter();
        mine.add(key.make(question("")));
        newRequest();
        show(key);
        key.count(0);

        newRequest();
        assertThat(show(key)).isEqualTo(new Shown.Unknown());
    }

    @Test
    void aClosedAccountIsAnsweredLikeAKeyThatNobodyHas() {
        var account = enter();
        mine.add(key.make(question("")));
        accounts.disable(account, Optional.of(clock.instant()));

        newRequest();
        assertThat(show(key)).isEqualTo(new Shown.Unknown());
        assertThat(show(new SoftKey(HERE))).isEqualTo(new Shown.Unknown());
        assertThat(current.id()).isEmpty();
        assertThat(setCookie()).isEmpty();
    }

    @Test
    void oneRemovesOnesOwnAndItOpensNothing() {
        enter();
        mine.add(key.make(question("")));
        var id = mine.all().getFirst().id();

        newRequest();
        enter();
        assertThat(mine.all()).isEmpty();
        assertThat(mine.remove(id)).as("somebody else's").isFalse();

        newRequest();
        show(key);
        assertThat(mine.remove(id)).isTrue();
        assertThat(mine.remove(id)).isFalse();
        newRequest();
        assertThat(show(key)).isEqualTo(new Shown.Unknown());
    }

    @Test
    void nobodyKeepsAKeyThatWasMadeForSomebodyElseOrThatSomebodyHas() {
        enter();
        var question = question("");
        mine.add(key.make(question));
        var made = key.make(question(""));
        assertThat(mine.add(made)).as("twice").isFalse();

        var forTheFirst = question("");
        transaction.executeWithoutResult(_ -> {
            var other = AccountId.random();
            accounts.add(other, Set.of(Role.RESIDENT), clock.instant());
            entrance.let(other, true);
        });
        assertThat(mine.add(new SoftKey(HERE).make(forTheFirst))).isFalse();
        assertThat(count("passkey")).isEqualTo(1);
    }

    @Test
    void whoHasAPasswordSaysItAgainAndTriesAreSlowed() {
        var account = enter();
        accounts.keepCredentials(
                account, "nour", passwords.hash("sept nuages portent un piano").orElseThrow());

        assertThat(mine.wantsPassword()).isTrue();
        assertThat(mine.ask("autre chose")).isEqualTo(new Asked.WrongPassword());
        assertThat(mine.ask("sept nuages portent un piano")).isInstanceOf(Asked.Browser.class);
        for (int i = 0; i < 19; i++) {
            mine.ask("autre chose");
        }
        assertThat(mine.ask("sept nuages portent un piano")).isEqualTo(new Asked.Later());
    }

    @Test
    void oneKeepsTenKeysAtMost() {
        enter();
        for (int i = 0; i < MyPasskeys.MOST; i++) {
            assertThat(mine.add(new SoftKey(HERE).make(question("")))).isTrue();
        }
        assertThat(mine.ask("")).isEqualTo(new Asked.Full());
    }

    @Test
    void triesAreSlowed() {
        Shown shown = new Shown.Unknown();
        for (int i = 0; i < 21; i++) {
            shown = desk.enter("", FROM, "a");
        }
        assertThat(shown).isEqualTo(new Shown.Wait(Duration.ofSeconds(5)));
        assertThat(desk.enter("", FROM, "b")).isEqualTo(new Shown.Unknown());
    }

    @Test
    void aGuestWithAPasskeyIsNotMixedWithWhoComesAfterThem() {
        var account = enter();
        assertThat(accounts.isMereGuest(account)).isTrue();
        assertThat(new People(jdbc).find(account).orElseThrow().comesOtherwise())
                .isFalse();
        mine.add(key.make(question("")));
        assertThat(accounts.isMereGuest(account)).isFalse();
        assertThat(new Absences(jdbc).hasWayIn(account)).isTrue();
        assertThat(new People(jdbc).find(account).orElseThrow().comesOtherwise())
                .isTrue();
    }

    @Test
    void whoComesByTheirOrganisationIsFoundByItsWordForThemAlone() {
        var account = AccountId.random();
        accounts.add(account, "https://id.exemple.example 7", Set.of(Role.TRAINER), clock.instant());

        assertThat(accounts.withSubject("https://id.exemple.example 7")).contains(account);
        assertThat(accounts.withSubject("https://id.exemple.example 8")).isEmpty();
        assertThat(accounts.isMereGuest(account)).isFalse();
        assertThat(new People(jdbc).find(account).orElseThrow().comesOtherwise())
                .isTrue();
        assertThat(new People(jdbc).search("", Set.of(), 0, 10))
                .extracting(Person::id)
                .containsExactly(account);
    }

    @Test
    void springSecurityFindsAndDeletesThemByTheirId() {
        var account = enter();
        mine.add(key.make(question("")));
        var id = Bytes.fromBase64(mine.all().getFirst().id());

        assertThat(passkeys.findByUserId(PasskeyOwners.handle(account)))
                .singleElement()
                .satisfies(it -> assertThat(it.getCredentialId()).isEqualTo(id));
        passkeys.delete(id);
        assertThat(passkeys.findByCredentialId(id)).isNull();
    }

    @Test
    void withoutAnAddressOneIsAtThisMachine() {
        var none = new PublicAddress(new MockEnvironment().withProperty("local.server.port", "9090"));
        assertThat(none.origin()).isEqualTo("http://localhost:9090");
        assertThat(none.host()).isEqualTo("localhost");
        var usual = new PublicAddress(new MockEnvironment().withProperty("declic.url", "https://Declic.example:443/"));
        assertThat(usual.origin()).isEqualTo("https://declic.example");
    }

    private String question(String password) {
        return ((Asked.Browser) mine.ask(password)).question();
    }

    private Shown show(SoftKey shown) {
        return desk.enter(shown.show(desk.ask()), FROM, "device");
    }

    private static JsonNode json(String text) {
        return JsonMapper.builder().build().readTree(text);
    }

    private String session() {
        return Objects.requireNonNull(((MockHttpServletRequest) request).getSession())
                .getId();
    }
}
