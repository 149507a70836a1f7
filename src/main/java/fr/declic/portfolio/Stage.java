package fr.declic.portfolio;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** Where practitioners say they are in a competency, in their own words: {@code portfolio.stage.…}. */
public enum Stage {
    DISCOVERING,
    TOGETHER,
    ALONE,
    PASSING_ON;

    /** Such as {@code passing-on}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    public static Optional<Stage> of(String key) {
        return Arrays.stream(values()).filter(it -> it.key().equals(key)).findFirst();
    }
}
