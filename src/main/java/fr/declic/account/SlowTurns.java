package fr.declic.account;

import java.time.Duration;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Slow hashes take much memory: two at a time at most, so that a crowd at the door cannot fill the heap. */
@Component
class SlowTurns {

    /** How long one waits for one's turn. */
    private static final Duration PATIENCE = Duration.ofSeconds(3);

    private final Semaphore turns = new Semaphore(2, true);

    /** What the work gives; empty when too many others are at it. */
    <T> Optional<T> take(Supplier<T> work) {
        if (!turn()) {
            return Optional.empty();
        }
        try {
            return Optional.of(work.get());
        } finally {
            turns.release();
        }
    }

    private boolean turn() {
        try {
            return turns.tryAcquire(PATIENCE.toMillis(), TimeUnit.MILLISECONDS);
        } catch (InterruptedException stopped) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}
