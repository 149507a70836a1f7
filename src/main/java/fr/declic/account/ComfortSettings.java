package fr.declic.account;

import fr.declic.place.PlaceSettings;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.event.EventListener;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How the visitor likes to read: kept with the account, or in the HTTP session of who has none. */
@Service
@PreAuthorize("permitAll()")
public class ComfortSettings {

    private static final Logger LOG = LoggerFactory.getLogger(ComfortSettings.class);
    private static final String KEPT = "declic.comfort";

    private final CurrentAccount current;
    private final Accounts accounts;
    private final Browser browser;
    private final PlaceSettings places;

    ComfortSettings(CurrentAccount current, Accounts accounts, Browser browser, PlaceSettings places) {
        this.current = current;
        this.accounts = accounts;
        this.browser = browser;
        this.places = places;
    }

    /** Every page asks for it, also the one that says that the database is lost: then it is the default. */
    public Comfort current() {
        try {
            return current.id().flatMap(accounts::comfort).or(this::ofSession).orElseGet(this::ofPlace);
        } catch (DataAccessException lost) {
            LOG.warn("comfort settings cannot be read: {}", lost.getMessage());
            return ofSession().orElseGet(this::ofPlace);
        }
    }

    @Transactional
    public void save(Comfort comfort) {
        current.id().ifPresentOrElse(account -> accounts.keep(account, comfort), () -> browser.remember(KEPT, comfort));
    }

    /** What a guest chose goes with them, unless they had chosen before. */
    @EventListener
    void on(GuestRecognised known) {
        if (accounts.comfort(known.account()).isEmpty()) {
            accounts.comfort(known.guest()).ifPresent(comfort -> accounts.keep(known.account(), comfort));
        }
    }

    /** What a visitor chose before they were anyone goes with them. */
    @EventListener
    void on(GuestArrived guest) {
        ofSession().ifPresent(comfort -> accounts.keep(guest.account(), comfort));
    }

    private Optional<Comfort> ofSession() {
        return browser.remembered(KEPT, Comfort.class);
    }

    /** Who has chosen nothing reads in the language of the place. */
    private Comfort ofPlace() {
        return Comfort.DEFAULT.with(places.current().habits().language());
    }
}
