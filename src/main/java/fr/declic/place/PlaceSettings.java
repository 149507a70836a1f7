package fr.declic.place;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.atomic.AtomicReference;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.dao.DataAccessException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.event.TransactionalEventListener;

/** The place that this installation is. Every page asks for it, so each node remembers it for a while. */
@Service
public class PlaceSettings {

    static final Duration FRESH = Duration.ofSeconds(30);

    private static final Logger LOG = LoggerFactory.getLogger(PlaceSettings.class);

    private final Settings settings;
    private final ApplicationEventPublisher events;
    private final Clock clock;
    private final AtomicReference<Known> known;

    private record Known(Place place, Instant until) {}

    PlaceSettings(Settings settings, ApplicationEventPublisher events, Clock clock) {
        this.settings = settings;
        this.events = events;
        this.clock = clock;
        known = new AtomicReference<>(
                new Known(read(Place.DEFAULT), clock.instant().plus(FRESH)));
    }

    /**
     * At most 30 seconds old. While the database is lost it is the last one that was read, and no page waits for the
     * next: one request in 30 seconds asks, the others go on.
     */
    @PreAuthorize("permitAll()")
    public Place current() {
        var now = clock.instant();
        var before = known.get();
        if (now.isBefore(before.until()) || !known.compareAndSet(before, new Known(before.place(), now.plus(FRESH)))) {
            return before.place();
        }
        var place = read(before.place());
        known.set(new Known(place, now.plus(FRESH)));
        return place;
    }

    @PreAuthorize("hasRole('ADMIN')")
    @Transactional
    public Saved save(Place place) {
        var faults = PlaceRules.faults(place);
        if (!faults.isEmpty()) {
            return new Saved.Refused(faults);
        }
        var before = PlaceText.write(PlaceText.read(settings.all()));
        var changed = PlaceText.write(place);
        changed.entrySet().removeIf(entry -> entry.getValue().equals(before.get(entry.getKey())));
        if (!changed.isEmpty()) {
            changed.forEach(settings::put);
            events.publishEvent(
                    new PlaceChanged(changed.keySet().stream().map(Setting::key).toList()));
        }
        return new Saved.Kept();
    }

    /** Once it is committed, this node knows it at once. */
    @TransactionalEventListener
    void on(PlaceChanged changed) {
        known.updateAndGet(it -> new Known(it.place(), Instant.MIN));
    }

    private Place read(Place otherwise) {
        try {
            return PlaceText.read(settings.all());
        } catch (DataAccessException lost) {
            LOG.warn("the place's settings cannot be read: {}", lost.getMessage());
            return otherwise;
        }
    }
}
