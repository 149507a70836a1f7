package fr.declic.account;

import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Leaves this computer as if one had never been there. The account and its carte Déclic stay. */
@Service
@PreAuthorize("permitAll()")
public class Departure {

    private final Devices devices;
    private final Browser browser;

    Departure(Devices devices, Browser browser) {
        this.devices = devices;
        this.browser = browser;
    }

    /**
     * Forgets the device, the cookie and the HTTP session. A view that calls it must already have told the browser
     * where to go: the session is over when it returns, even when the database does not answer.
     */
    public void leave() {
        try {
            Visitor.current().map(Visitor::device).ifPresent(devices::forget);
        } finally {
            browser.forget();
        }
    }
}
