package fr.declic.account;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.concurrent.TimeUnit;
import org.springframework.stereotype.Component;

/**
 * Slows down who guesses codes: after 20 tries by a device, or 200 by an address (a whole room shares one), within ten
 * minutes, each further try makes the next wait twice as long, up to a limit. Nobody is refused for good, tries made
 * while waiting do not count, and other addresses notice nothing. Kept in memory: a new start forgets.
 */
@Component
public class SlowDown {

    private static final Duration WINDOW = Duration.ofMinutes(10);
    private static final Rule BY_DEVICE = new Rule(20, Duration.ofSeconds(5), Duration.ofMinutes(5));
    private static final Rule BY_ADDRESS = new Rule(200, Duration.ofSeconds(1), Duration.ofSeconds(30));

    private final Clock clock;
    private final Cache<String, Tally> devices;
    private final Cache<String, Tally> addresses;

    SlowDown(Clock clock) {
        this.clock = clock;
        devices = cache(20_000);
        addresses = cache(5_000);
    }

    /**
     * Counts a try; if it is not zero, the time to wait instead of trying.
     *
     * @param address where the request comes from
     * @param device what tells this browser from the others there, such as the session's id
     */
    public Duration admit(String address, String device) {
        var now = clock.instant();
        var byDevice = devices.get(device, _ -> new Tally(BY_DEVICE));
        var byAddress = addresses.get(address, _ -> new Tally(BY_ADDRESS));
        synchronized (this) {
            var wait = later(byDevice.waitAt(now), byAddress.waitAt(now));
            if (wait.isZero()) {
                byDevice.add(now);
                byAddress.add(now);
            }
            return wait;
        }
    }

    /** The try that was just admitted does not count: it opened. */
    public synchronized void forgive(String address, String device) {
        devices.get(device, _ -> new Tally(BY_DEVICE)).takeBack();
        addresses.get(address, _ -> new Tally(BY_ADDRESS)).takeBack();
    }

    private static Duration later(Duration a, Duration b) {
        return a.compareTo(b) > 0 ? a : b;
    }

    private Cache<String, Tally> cache(int most) {
        return Caffeine.newBuilder()
                .maximumSize(most)
                .expireAfterAccess(WINDOW)
                .ticker(() -> TimeUnit.MILLISECONDS.toNanos(clock.millis()))
                .build();
    }

    /**
     * @param free tries within the window that cost no wait
     * @param first the first wait; each further one is twice as long
     */
    private record Rule(int free, Duration first, Duration longest) {

        Duration waitAfter(int tries) {
            if (tries < free) {
                return Duration.ZERO;
            }
            var wait = first.multipliedBy(1L << Math.min(tries - free, 20));
            return wait.compareTo(longest) < 0 ? wait : longest;
        }
    }

    /** The moments of the tries within the window. */
    private static final class Tally {

        private final Rule rule;
        private final Deque<Instant> tries = new ArrayDeque<>();

        Tally(Rule rule) {
            this.rule = rule;
        }

        Duration waitAt(Instant now) {
            while (!tries.isEmpty() && !tries.getFirst().plus(WINDOW).isAfter(now)) {
                tries.removeFirst();
            }
            if (tries.isEmpty()) {
                return Duration.ZERO;
            }
            var left = Duration.between(now, tries.getLast().plus(rule.waitAfter(tries.size())));
            return left.isPositive() ? left : Duration.ZERO;
        }

        void add(Instant now) {
            tries.addLast(now);
        }

        void takeBack() {
            tries.pollLast();
        }
    }
}
