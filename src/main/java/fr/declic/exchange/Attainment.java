package fr.declic.exchange;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** How far someone has come, as proofs write it. A name or letter that was written once is never changed. */
public enum Attainment {
    TO_DISCOVER('o'),
    UNDER_WAY('u'),
    ACQUIRED_WITH_HELP('h'),
    ACQUIRED_ALONE('a'),
    CONFIRMED('c');

    private final char letter;

    Attainment(char letter) {
        this.letter = letter;
    }

    /** In the few characters of a QR code. */
    char letter() {
        return letter;
    }

    static Optional<Attainment> of(char letter) {
        return Stream.of(values()).filter(it -> it.letter == letter).findAny();
    }

    /** Such as {@code acquired-alone}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
