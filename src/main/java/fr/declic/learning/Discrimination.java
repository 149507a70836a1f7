package fr.declic.learning;

import java.util.Optional;

/**
 * How well a question tells those who know a module's matter from those who do not: the correlation between being right
 * at the first try and the share right on the module's other questions (the corrected item-total correlation; the item
 * being right or not, it is a point-biserial one). Near 0 or below, the question asks something else, or its key is
 * wrong.
 *
 * @param r -1 to 1
 * @param low and {@code high}, the interval in which the true one lies 95 times out of 100, by Fisher's transformation
 * @param people whose answers it comes from, from {@link #FEWEST}
 */
public record Discrimination(double r, double low, double high, int people) {

    /** With fewer people the interval says nothing. */
    public static final int FEWEST = 20;

    /** The sums from which it is computed, so that nobody's answers need to be kept. */
    static final class Sums {

        private int people;
        private int right;
        private double rest;
        private double restSquared;
        private double restOfRight;

        /** @param others the person's share right on the other questions, 0 to 1 */
        void add(boolean isRight, double others) {
            people++;
            rest += others;
            restSquared += others * others;
            if (isRight) {
                right++;
                restOfRight += others;
            }
        }

        /** Empty with too few people, with fewer than five on either side, or where all did the rest alike. */
        Optional<Discrimination> result() {
            double spread = people * restSquared - rest * rest;
            int wrong = people - right;
            if (people < FEWEST || right < Part.FEWEST || wrong < Part.FEWEST || spread < 1e-9) {
                return Optional.empty();
            }
            double r = (people * restOfRight - right * rest) / Math.sqrt((double) right * wrong * spread);
            return Optional.of(of(Math.clamp(r, -1, 1), people));
        }
    }

    static Discrimination of(double r, int people) {
        double inside = Math.clamp(r, -0.999999, 0.999999);
        double z = 0.5 * Math.log((1 + inside) / (1 - inside));
        double half = Proportion.Z / Math.sqrt(people - 3);
        return new Discrimination(r, Math.tanh(z - half), Math.tanh(z + half), people);
    }
}
