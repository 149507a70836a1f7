package fr.declic.account;

import java.time.Clock;

/** For tests of other features: one that starts from nothing. */
public final class SlowDownAccess {

    private SlowDownAccess() {}

    public static SlowDown slowDown(Clock clock) {
        return new SlowDown(clock);
    }
}
