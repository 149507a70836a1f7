package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Media;
import fr.declic.platform.DatabaseTest;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Pictures and sounds that nothing uses go, late enough for whoever wants one back. */
@SuppressWarnings("NullAway.Init")
class MediaDayTest extends DatabaseTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");
    private static final Media PHOTO = Media.of("image/png", new byte[] {1, 2, 3});

    private final Set<String> used = new HashSet<>();
    private Revisions revisions;

    @BeforeEach
    void aPhotoOfADraft() {
        revisions = new Revisions(jdbc);
        revisions.keep(PHOTO);
    }

    private void sweepAfter(Duration time) {
        var clock = Clock.fixed(NOON.plus(time), ZoneOffset.UTC);
        transaction.executeWithoutResult(_ -> new MediaDay(revisions, List.of(() -> used), clock).forget());
    }

    private boolean isKept() {
        return revisions.media(PHOTO.sha256()).isPresent();
    }

    @Test
    void whatNothingUsesIsKeptForThirtyDaysFromTheDayThatThisIsSeen() {
        sweepAfter(Duration.ZERO);
        sweepAfter(Duration.ofDays(30));
        assertThat(isKept()).isTrue();
        sweepAfter(Duration.ofDays(30).plusSeconds(1));
        assertThat(isKept()).isFalse();
    }

    @Test
    void whatSomethingUsesStays() {
        used.add(PHOTO.sha256());
        sweepAfter(Duration.ZERO);
        sweepAfter(Duration.ofDays(300));
        assertThat(isKept()).isTrue();
    }

    @Test
    void whatIsUsedAgainBeginsANewTimeWhenItIsTakenAwayAgain() {
        sweepAfter(Duration.ZERO);
        used.add(PHOTO.sha256());
        sweepAfter(Duration.ofDays(20));
        used.clear();
        sweepAfter(Duration.ofDays(40));
        sweepAfter(Duration.ofDays(69));
        assertThat(isKept()).isTrue();
        sweepAfter(Duration.ofDays(71));
        assertThat(isKept()).isFalse();
    }

    @Test
    void whatIsGivenAgainBeginsANewTime() {
        sweepAfter(Duration.ZERO);
        revisions.keep(PHOTO);
        sweepAfter(Duration.ofDays(31));
        assertThat(isKept()).isTrue();
    }

    @Test
    void thePicturesOfEveryTextThatWasServedStay() {
        var served = LibraryReader.read(ContentFolder.shipped()).revisions().values().stream()
                .filter(it -> !it.media().isEmpty())
                .findFirst()
                .orElseThrow();
        revisions.keepShipped(served, NOON);
        sweepAfter(Duration.ZERO);
        sweepAfter(Duration.ofDays(300));
        assertThat(isKept()).isFalse();
        assertThat(served.media().values())
                .allSatisfy(it -> assertThat(revisions.media(it.sha256())).isPresent());
    }

    @Test
    void whatSomebodyTakesUpAtThisMomentStays() throws Exception {
        sweepAfter(Duration.ZERO);
        var begun = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<?> sweep = transaction.execute(_ -> {
                revisions.keep(PHOTO);
                var waits = other.submit(() -> {
                    begun.countDown();
                    sweepAfter(Duration.ofDays(31));
                });
                try {
                    begun.await();
                } catch (InterruptedException stopped) {
                    throw new IllegalStateException(stopped);
                }
                return waits;
            });
            sweep.get();
        }
        assertThat(isKept()).isTrue();
    }
}
