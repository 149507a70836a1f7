package fr.declic.bench;

import java.util.Locale;

/** One measured number, its unit and what it should be. */
record Figure(String what, double value, String unit, Goal goal) {

    boolean met() {
        return goal.met(value);
    }

    /** One line, in French, in columns. */
    String line() {
        return "  %-62s %10s %-5s %-14s %s"
                .formatted(
                        what, number(value), unit, told(), goal instanceof Goal.None ? "" : met() ? "tenu" : "MANQUÉ")
                .stripTrailing();
    }

    private String told() {
        return switch (goal) {
            case Goal.AtMost(double limit) -> "(≤ " + number(limit) + ")";
            case Goal.AtLeast(double limit) -> "(≥ " + number(limit) + ")";
            case Goal.None() -> "";
        };
    }

    /** Whole when it is whole or big, else with as many decimals as one can read. */
    private static String number(double value) {
        int decimals = value == Math.rint(value) || Math.abs(value) >= 100 ? 0 : Math.abs(value) >= 10 ? 1 : 2;
        return String.format(Locale.FRENCH, "%,." + decimals + "f", value);
    }
}
