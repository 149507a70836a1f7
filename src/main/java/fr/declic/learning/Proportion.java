package fr.declic.learning;

/**
 * Some of a number of people, with the interval in which the true share lies 95 times out of 100.
 *
 * <p>The interval is Wilson's score interval, without continuity correction: it keeps its promise for few people and for
 * shares near 0 and 1 too. Source: E. B. Wilson, JASA 22 (1927), 209–212; R. G. Newcombe, Statistics in Medicine 17
 * (1998), 857–872, method 3.
 *
 * @param some 0 to {@code all}
 * @param all from 1
 */
public record Proportion(int some, int all) {

    /** How many standard errors hold 95 % of a normal distribution on both sides. */
    static final double Z = 1.959964;

    public Proportion {
        if (all < 1 || some < 0 || some > all) {
            throw new IllegalArgumentException(some + " of " + all);
        }
    }

    /** 0 to 1. */
    public double share() {
        return (double) some / all;
    }

    /** The lower end of the interval, 0 to {@link #share}. */
    public double low() {
        return some == 0 ? 0 : Math.max(0, middle() - half());
    }

    /** The upper end of the interval, {@link #share} to 1. */
    public double high() {
        return some == all ? 1 : Math.min(1, middle() + half());
    }

    private double middle() {
        return (share() + Z * Z / (2 * all)) / (1 + Z * Z / all);
    }

    private double half() {
        return Z * Math.sqrt(share() * (1 - share()) / all + Z * Z / (4.0 * all * all)) / (1 + Z * Z / all);
    }
}
