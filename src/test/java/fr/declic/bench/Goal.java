package fr.declic.bench;

/** What a figure should be. */
sealed interface Goal {

    record AtMost(double limit) implements Goal {}

    record AtLeast(double limit) implements Goal {}

    /** Told because it explains another figure. */
    record None() implements Goal {}

    static Goal atMost(double limit) {
        return new AtMost(limit);
    }

    static Goal atLeast(double limit) {
        return new AtLeast(limit);
    }

    static Goal none() {
        return new None();
    }

    default boolean met(double value) {
        return switch (this) {
            case AtMost(double limit) -> value <= limit;
            case AtLeast(double limit) -> value >= limit;
            case None() -> true;
        };
    }
}
