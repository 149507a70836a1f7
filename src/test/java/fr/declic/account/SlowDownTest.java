package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.platform.TestClock;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SlowDownTest {

    private static final String ROOM = "192.0.2.1";

    private final TestClock clock = new TestClock();
    private final SlowDown slowDown = new SlowDown(clock);

    @ParameterizedTest(name = "after {0} tries by a device the next one waits {1} s")
    @CsvSource(textBlock = """
            0  , 0
            1  , 0
            19 , 0
            20 , 5
            21 , 10
            22 , 20
            23 , 40
            24 , 80
            25 , 160
            26 , 300
            """)
    void theWaitsOfADeviceGrowAfterTwentyTries(int tries, long seconds) {
        for (int i = 0; i < tries; i++) {
            tryAfterWaiting(ROOM, "device");
        }

        assertThat(slowDown.admit(ROOM, "device")).isEqualTo(Duration.ofSeconds(seconds));
    }

    @ParameterizedTest(name = "after {0} tries by a room the next one waits {1} s")
    @CsvSource(textBlock = """
            199 , 0
            200 , 1
            201 , 2
            205 , 30
            """)
    void theWaitsOfAnAddressGrowAfterTwoHundredTries(int tries, long seconds) {
        for (int i = 0; i < tries; i++) {
            tryAfterWaiting(ROOM, "device " + i);
        }

        assertThat(slowDown.admit(ROOM, "another device")).isEqualTo(Duration.ofSeconds(seconds));
    }

    @Test
    void anHourOfGuessingComesNowhereNearTheNumberOfCards() {
        assertThat(Guessing.cardsInAnHourFromOneAddress()).isBetween(200, 2000);
        assertThat(Guessing.passwordsInAnHourAtOneLogin()).isBetween(20, 200);
        assertThat(Guessing.CARDS / Guessing.cardsInAnHourFromOneAddress()).isGreaterThan(1e12);
    }

    @Test
    void triesMadeWhileWaitingDoNotMakeItLonger() {
        for (int i = 0; i < 20; i++) {
            slowDown.admit(ROOM, "device");
        }
        for (int i = 0; i < 100; i++) {
            assertThat(slowDown.admit(ROOM, "device")).isEqualTo(Duration.ofSeconds(5));
        }

        clock.advance(Duration.ofSeconds(5));

        assertThat(slowDown.admit(ROOM, "device")).isZero();
    }

    @Test
    void nobodyElseIsSlowedDown() {
        for (int i = 0; i < 25; i++) {
            slowDown.admit(ROOM, "device");
        }

        assertThat(slowDown.admit(ROOM, "the one beside it")).isZero();
        assertThat(slowDown.admit("192.0.2.2", "far away")).isZero();
    }

    @Test
    void tenQuietMinutesForgetAll() {
        for (int i = 0; i < 24; i++) {
            tryAfterWaiting(ROOM, "device");
        }

        clock.advance(Duration.ofMinutes(10));

        assertThat(slowDown.admit(ROOM, "device")).isZero();
        assertThat(slowDown.admit(ROOM, "device")).isZero();
    }

    @Test
    void aTryThatOpenedDoesNotCount() {
        for (int i = 0; i < 500; i++) {
            assertThat(slowDown.admit(ROOM, "device")).isZero();
            slowDown.forgive(ROOM, "device");
        }
    }

    private void tryAfterWaiting(String address, String device) {
        var wait = slowDown.admit(address, device);
        if (!wait.isZero()) {
            clock.advance(wait);
            assertThat(slowDown.admit(address, device)).isZero();
        }
    }
}
