package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.willThrow;
import static org.mockito.Mockito.mock;

import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import org.springframework.mock.web.MockHttpSession;

class DepartureTest extends AccountTest {

    @Test
    void leavingForgetsTheDeviceTheCookieAndTheSession() {
        enter();
        var session = (MockHttpSession) Objects.requireNonNull(request.getSession(false));
        response.reset();

        new Departure(devices, browser).leave();

        assertThat(count("device")).isZero();
        assertThat(setCookie()).contains("declic=;", "Max-Age=0");
        assertThat(response.getHeader("Clear-Site-Data")).isEqualTo("\"storage\"");
        assertThat(session.isInvalid()).isTrue();
        assertThat(current.id()).isEmpty();
    }

    @Test
    void theAccountStaysForWhoComesBackWithACard() {
        enter();

        new Departure(devices, browser).leave();

        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void anAnonymousVisitorsSessionGoesToo() {
        var session = (MockHttpSession) Objects.requireNonNull(request.getSession());

        new Departure(devices, browser).leave();

        assertThat(session.isInvalid()).isTrue();
    }

    @Test
    void theBrowserForgetsEvenWhenTheDatabaseDoesNotAnswer() {
        enter();
        var broken = mock(Devices.class);
        willThrow(new QueryTimeoutException("no answer")).given(broken).forget(any());

        assertThatThrownBy(() -> new Departure(broken, browser).leave()).isInstanceOf(QueryTimeoutException.class);

        assertThat(current.id()).isEmpty();
        assertThat(setCookie()).contains("Max-Age=0");
    }
}
