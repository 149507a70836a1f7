package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import jakarta.servlet.ServletException;
import jakarta.servlet.http.Cookie;
import java.io.IOException;
import java.sql.Connection;
import java.sql.SQLException;
import java.sql.SQLTransientConnectionException;
import java.time.Duration;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.jdbc.datasource.AbstractDataSource;
import org.springframework.mock.web.MockFilterChain;
import org.springframework.mock.web.MockHttpSession;

class DeviceSignInTest extends AccountTest {

    private final Secret token = Secret.random();
    private final AccountId account = AccountId.random();

    @SuppressWarnings("NullAway.Init")
    private DeviceSignIn filter;

    @BeforeEach
    void oneAccount() {
        filter = new DeviceSignIn(cookie, devices, accounts, browser, transaction, clock);
        accounts.add(account, java.util.Set.of(Role.RESIDENT, Role.TRAINER), clock.instant());
    }

    @Test
    void aKnownCookieSignsInWithTheRolesOfItsAccount() throws Exception {
        devices.add(Device.of(token, account, true, clock.instant()), "");

        ask(token.digits());

        assertThat(current.id()).contains(account);
        assertThat(current.is(Role.TRAINER)).isTrue();
        assertThat(current.is(Role.ADMIN)).isFalse();
        assertThat(request.getSession(false)).isNotNull();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "00000000000000000000000000000000", "'; drop table device", "abc"})
    void aCookieThatIsWorthNothingIsTakenAway(String value) throws Exception {
        ask(value);

        assertThat(current.id()).isEmpty();
        assertThat(setCookie()).contains("declic=;", "Max-Age=0");
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void aSharedMachineForgetsAtTheEndOfTheDay() throws Exception {
        devices.add(Device.of(token, account, true, clock.instant()), "");
        clock.advance(Duration.ofHours(12));

        ask(token.digits());

        assertThat(current.id()).isEmpty();
        assertThat(setCookie()).contains("Max-Age=0");
    }

    @Test
    void eachDayOnOnesOwnMachineBeginsThe180DaysAgain() throws Exception {
        devices.add(Device.of(token, account, false, clock.instant()), "");
        clock.advance(Duration.ofDays(179));
        ask(token.digits());
        assertThat(setCookie()).contains("Max-Age=" + 180 * 24 * 3600);
        var next = given();
        clock.advance(Duration.ofDays(179));

        newRequest();
        ask(next);

        assertThat(current.id()).contains(account);
    }

    @Test
    void theLastVisitIsNotedOnceADay() throws Exception {
        devices.add(Device.of(token, account, false, clock.instant()), "");
        var created = lastSeen();
        clock.advance(Duration.ofHours(23));
        ask(token.digits());
        assertThat(lastSeen()).isEqualTo(created);
        var next = given();

        clock.advance(Duration.ofHours(1));
        newRequest();
        ask(next);

        assertThat(lastSeen()).isEqualTo(clock.instant());
    }

    @Test
    void eachTimeTheBrowserIsGivenAnotherTokenAndACopyOfAnOldOneOpensNothing() throws Exception {
        devices.add(Device.of(token, account, false, clock.instant()), "");
        ask(token.digits());
        var second = given();
        newRequest();
        ask(second);
        assertThat(given()).isNotIn(token.digits(), second);

        newRequest();
        ask(token.digits());

        assertThat(current.id()).isEmpty();
        assertThat(setCookie()).contains("Max-Age=0");
    }

    @Test
    void requestsThatLeftTogetherAllComeInAndOnlyTheFirstGetsANewToken() throws Exception {
        devices.add(Device.of(token, account, false, clock.instant()), "");
        ask(token.digits());
        var next = given();

        newRequest();
        ask(token.digits());
        assertThat(current.id()).contains(account);
        assertThat(setCookie()).isEmpty();

        newRequest();
        ask(next);
        assertThat(current.id()).contains(account);
    }

    @Test
    void whoNeverReceivedTheNewTokenComesInWithTheOldOneAndGetsAnother() throws Exception {
        devices.add(Device.of(token, account, false, clock.instant()), "");
        ask(token.digits());
        var lost = given();
        clock.advance(Duration.ofHours(1));

        newRequest();
        ask(token.digits());
        assertThat(current.id()).contains(account);
        var next = given();
        newRequest();
        ask(lost);
        assertThat(current.id()).isEmpty();

        newRequest();
        ask(next);
        assertThat(current.id()).contains(account);
    }

    @Test
    void onASharedMachineANewTokenDoesNotMakeTheDayLonger() throws Exception {
        devices.add(Device.of(token, account, true, clock.instant()), "");
        clock.advance(Duration.ofHours(11));
        ask(token.digits());
        assertThat(setCookie()).doesNotContain("Max-Age");
        var next = given();
        clock.advance(Duration.ofHours(1));

        newRequest();
        ask(next);

        assertThat(current.id()).isEmpty();
    }

    @Test
    void aSessionWhoseDeviceWasEndedIsOver() throws Exception {
        devices.add(Device.of(token, account, true, clock.instant()), "");
        ask(token.digits());
        ask(token.digits());
        assertThat(current.id()).contains(account);
        var session = request.getSession(false);
        jdbc.sql("delete from device").update();

        ask(token.digits());

        assertThat(current.id()).isEmpty();
        assertThat(((MockHttpSession) session).isInvalid()).isTrue();
    }

    @Test
    void whileTheDatabaseIsLostOneReadsOnTheCookieStaysAndNoGuestTakesTheirPlace() throws Exception {
        devices.add(Device.of(token, account, true, clock.instant()), "");
        var lost = JdbcClient.create(new AbstractDataSource() {
            @Override
            public Connection getConnection() throws SQLException {
                throw new SQLTransientConnectionException("lost");
            }

            @Override
            public Connection getConnection(String name, String password) throws SQLException {
                return getConnection();
            }
        });
        var known = filter;
        filter = new DeviceSignIn(cookie, new Devices(lost), accounts, browser, transaction, clock);

        var chain = ask(token.digits());

        assertThat(chain.getRequest()).isNotNull();
        assertThat(current.id()).isEmpty();
        assertThat(setCookie()).isEmpty();
        assertThatThrownBy(this::enter).isInstanceOf(TransientDataAccessException.class);
        assertThat(count("account")).isEqualTo(1);

        newRequest();
        filter = known;
        ask(token.digits());
        assertThat(current.id()).contains(account);
    }

    @Test
    void whoBringsNoCookieGetsNothing() throws Exception {
        filter.doFilter(request, response, new MockFilterChain());

        assertThat(response.getHeaderNames()).isEmpty();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void filesOfTheFrontendAreTheSameForAll() throws Exception {
        request.setRequestURI("/VAADIN/build/index.js");

        ask(token.digits());

        assertThat(setCookie()).isEmpty();
    }

    private MockFilterChain ask(String value) throws ServletException, IOException {
        request.setCookies(new Cookie("declic", value));
        request.removeAttribute("deviceSignIn.FILTERED");
        var chain = new MockFilterChain();
        filter.doFilter(request, response, chain);
        return chain;
    }

    /** The token in the cookie that was just given. */
    private String given() {
        var given = Pattern.compile("declic=([0-9a-f]{32})").matcher(setCookie());
        assertThat(given.find()).as(setCookie()).isTrue();
        return given.group(1);
    }

    private Instant lastSeen() {
        return jdbc.sql("select last_seen_at from account")
                .query((row, _) -> row.getObject(1, OffsetDateTime.class).toInstant())
                .single();
    }
}
