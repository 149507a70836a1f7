package fr.declic.activity;

/**
 * How much evidence acquires something: points, from so many different activities. docs/competences.md tells why.
 *
 * @param points see {@link Evidence.Way#points()}
 */
public record Threshold(int points, int activities) {

    /** For what one module teaches. */
    public static final Threshold OF_A_MODULE = new Threshold(5, 2);

    /** For a competency of a framework, which is wider than any module. */
    public static final Threshold OF_A_FRAMEWORK = new Threshold(10, 4);

    public boolean met(long points, long activities) {
        return points >= this.points && activities >= this.activities;
    }
}
