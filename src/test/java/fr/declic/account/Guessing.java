package fr.declic.account;

import fr.declic.platform.TestClock;
import java.time.Duration;

/** How far one comes by guessing at the doors. */
public final class Guessing {

    /** Five words of a list of 2,048. */
    public static final double CARDS = Math.pow(2048, 5);

    private Guessing() {}

    /**
     * Tries that one address gets in, in an hour, when it tries as soon as it may and seems to be another device each
     * time.
     */
    public static int cardsInAnHourFromOneAddress() {
        return tries(true);
    }

    /** Tries at one login in an hour, whoever makes them. */
    public static int passwordsInAnHourAtOneLogin() {
        return tries(false);
    }

    private static int tries(boolean cards) {
        var clock = new TestClock();
        var slowDown = new SlowDown(clock);
        var end = clock.instant().plus(Duration.ofHours(1));
        int tries = 0;
        for (int i = 0; clock.instant().isBefore(end); i++) {
            var wait =
                    cards ? slowDown.admit("192.0.2.1", "device " + i) : slowDown.admit("address " + i, "login nour");
            if (wait.isZero()) {
                tries++;
            } else {
                clock.advance(wait);
            }
        }
        return tries;
    }

    /** In milliseconds, the mean of some checks after as many to warm up. */
    public static double checkingAPassword(int checks) {
        var passwords = new Passwords(new SlowTurns());
        var hash = passwords.hash("quatre chaises vertes");
        for (int i = 0; i < checks; i++) {
            passwords.matches("quatre chaises rouges", hash);
        }
        var begun = System.nanoTime();
        for (int i = 0; i < checks; i++) {
            passwords.matches("quatre chaises rouges", hash);
        }
        return (System.nanoTime() - begun) / 1e6 / checks;
    }
}
