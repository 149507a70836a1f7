package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.web.context.request.RequestContextHolder;

class GuestEntranceTest extends AccountTest {

    @Test
    void anAnonymousVisitorBecomesAResidentWhoIsKnownFromNowOn() {
        assertThat(current.id()).isEmpty();

        var guest = enter();

        assertThat(current.id()).contains(guest);
        assertThat(current.is(Role.RESIDENT)).isTrue();
        assertThat(current.is(Role.TRAINER)).isFalse();
        assertThat(accounts.roles(guest)).containsExactly(Role.RESIDENT);
        assertThat(events).containsExactly(new CameIn(guest), new GuestArrived(guest));
    }

    @Test
    void theNextRequestsOfTheSessionKnowThem() {
        enter();

        assertThat(Objects.requireNonNull(request.getSession(false))
                        .getAttribute(HttpSessionSecurityContextRepository.SPRING_SECURITY_CONTEXT_KEY))
                .isNotNull();
    }

    @Test
    void theSessionGetsAnotherId() {
        var before = Objects.requireNonNull(request.getSession()).getId();

        enter();

        assertThat(Objects.requireNonNull(request.getSession(false)).getId()).isNotEqualTo(before);
    }

    @Test
    void theMachineIsSharedUnlessTheySayOtherwise() {
        enter();

        assertThat(setCookie())
                .contains("declic=", "HttpOnly", "SameSite=Lax", "Path=/")
                .doesNotContain("Max-Age", "Expires", "Secure");
        assertThat(jdbc.sql("select shared from device").query(Boolean.class).single())
                .isTrue();
    }

    @Test
    void overHttpsTheCookieStaysThere() {
        request.setSecure(true);

        enter();

        assertThat(setCookie()).contains("Secure");
    }

    @Test
    void onlyAHashOfTheTokenIsStored() {
        enter();

        var token = setCookie().substring("declic=".length(), "declic=".length() + 32);
        var stored =
                jdbc.sql("select token_hash from device").query(String.class).single();
        assertThat(stored).isEqualTo(new Secret(token).hash()).isNotEqualTo(token);
    }

    @Test
    void whoIsAlreadySomeoneStaysTheSame() {
        var first = enter();

        assertThat(enter()).isEqualTo(first);
        assertThat(count("account")).isEqualTo(1);
        assertThat(events).containsExactly(new CameIn(first), new GuestArrived(first));
    }

    @Test
    void withinTheSameTransactionTheyAreThereAtOnce() {
        transaction.executeWithoutResult(_ -> assertThat(guests.enter()).isEqualTo(current.require()));
    }

    @Test
    void whenTheTransactionFailsNobodyCame() {
        assertThatThrownBy(() -> transaction.executeWithoutResult(_ -> {
                    guests.enter();
                    throw new IllegalStateException("the answer could not be stored");
                }))
                .isInstanceOf(IllegalStateException.class);

        assertThat(current.id()).isEmpty();
        assertThat(count("account")).isZero();
        assertThat(count("device")).isZero();
        assertThat(setCookie()).isEmpty();
        assertThat(request.getSession(false)).isNull();
    }

    @Test
    void withoutABrowserTheyAreThereForThisThread() {
        RequestContextHolder.resetRequestAttributes();

        assertThat(enter()).isEqualTo(current.require());
    }

    @Test
    void nobodyHasNoAccountToAskFor() {
        assertThatThrownBy(current::require).isInstanceOf(AuthenticationCredentialsNotFoundException.class);
    }
}
