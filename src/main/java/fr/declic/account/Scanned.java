package fr.declic.account;

import java.time.Duration;

/** What a phone has found by scanning the code of a computer. */
public sealed interface Scanned {

    /**
     * A computer that waits.
     *
     * @param number the six digits that it shows
     */
    record Computer(String number) implements Scanned {}

    /** No computer waits with this code: it was used or refused, its time is over, or it never was. */
    record Nothing() implements Scanned {}

    /** Too many codes were tried here for now; after this time the next one is welcome. */
    record Wait(Duration time) implements Scanned {}
}
