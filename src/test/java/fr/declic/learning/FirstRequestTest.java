package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Shelf;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.server.context.WebServerApplicationContext;
import org.springframework.context.SmartLifecycle;
import org.springframework.context.annotation.Import;

/** Somebody asks for a page in the very instant in which the server opens its port. */
@SpringBootTest
@Import(FirstRequestTest.AtTheDoor.class)
@SuppressWarnings("NullAway.Init")
class FirstRequestTest {

    @Autowired
    AtTheDoor door;

    @Autowired
    Shelf shelf;

    @Test
    void eachTextThatIsServedIsKeptBeforeThePortIsOpen() {
        assertThat(shelf.library().revisions()).isNotEmpty();
        assertThat(door.kept)
                .containsAll(shelf.library().revisions().values().stream()
                        .map(it -> it.sha256())
                        .toList());
    }

    /** Looks when the port opens. */
    static class AtTheDoor implements SmartLifecycle {

        private final Revisions revisions;
        private Set<String> kept = Set.of();

        AtTheDoor(Revisions revisions) {
            this.revisions = revisions;
        }

        @Override
        public void start() {
            kept = revisions.known();
        }

        @Override
        public int getPhase() {
            return WebServerApplicationContext.START_STOP_LIFECYCLE_PHASE;
        }

        @Override
        public void stop() {}

        @Override
        public boolean isRunning() {
            return !kept.isEmpty();
        }
    }
}
