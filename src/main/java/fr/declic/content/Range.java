package fr.declic.content;

/**
 * How many there may be, or how big a number may be; both ends included.
 *
 * @param least 0 at least
 * @param most not less than {@code least}
 */
public record Range(int least, int most) {

    public Range {
        if (least < 0 || most < least) {
            throw new IllegalArgumentException(least + " to " + most);
        }
    }

    public boolean holds(int count) {
        return count >= least && count <= most;
    }
}
