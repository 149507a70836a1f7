package fr.declic.account;

import fr.declic.place.Place;
import fr.declic.place.PlaceSettings;
import fr.declic.platform.DatabaseTest;
import fr.declic.platform.TestClock;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.mockito.Mockito;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

/** The parts of this feature on a real database, with a browser that asks for one page. */
@SuppressWarnings("NullAway.Init")
abstract class AccountTest extends DatabaseTest {

    final TestClock clock = new TestClock();
    final List<Object> events = new ArrayList<>();
    final CurrentAccount current = new CurrentAccount();
    final DeviceCookie cookie = new DeviceCookie();
    final Browser browser = new Browser(cookie);
    final PlaceSettings place = Mockito.mock();

    MockHttpServletRequest request;
    MockHttpServletResponse response;
    Accounts accounts;
    Devices devices;
    Entrance entrance;
    GuestEntrance guests;
    Homecoming homecoming;
    ComfortSettings comfort;

    @BeforeEach
    void build() {
        Mockito.when(place.current()).thenReturn(Place.DEFAULT);
        accounts = new Accounts(jdbc);
        devices = new Devices(jdbc);
        entrance = new Entrance(accounts, devices, browser, this::publish, clock);
        comfort = new ComfortSettings(current, accounts, browser, place);
        guests = new GuestEntrance(current, accounts, entrance, browser, place, this::publish, clock);
        homecoming = new Homecoming(current, accounts, entrance, place, this::publish);
        newRequest();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        RequestContextHolder.resetRequestAttributes();
    }

    /** Another browser: neither cookie nor session. */
    final void newRequest() {
        SecurityContextHolder.clearContext();
        request = new MockHttpServletRequest("GET", "/");
        response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
    }

    final AccountId enter() {
        return Objects.requireNonNull(transaction.execute(_ -> guests.enter()));
    }

    final String setCookie() {
        return String.join("\n", response.getHeaders("Set-Cookie"));
    }

    private void publish(Object event) {
        events.add(event);
        if (event instanceof GuestArrived guest) {
            comfort.on(guest);
        }
        if (event instanceof GuestRecognised known) {
            comfort.on(known);
        }
    }
}
