package fr.declic.competency;

import java.util.Locale;

/** How far one has come in a competency, lowest first. docs/competences.md says it in plain words. */
public enum Level {
    TO_DISCOVER,
    UNDER_WAY,
    ACQUIRED_WITH_HELP,
    ACQUIRED_ALONE,
    CONFIRMED;

    public boolean acquired() {
        return compareTo(ACQUIRED_WITH_HELP) >= 0;
    }

    public boolean alone() {
        return compareTo(ACQUIRED_ALONE) >= 0;
    }

    /** Such as {@code acquired-alone}: its name in tables and texts. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws IllegalArgumentException if no level is called so */
    public static Level of(String key) {
        return valueOf(key.toUpperCase(Locale.ROOT).replace('-', '_'));
    }
}
