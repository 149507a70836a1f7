package fr.declic.placement;

import fr.declic.activity.Activity;
import fr.declic.activity.Lab;
import fr.declic.content.Revision;

/**
 * A lab or a question, as it is asked.
 *
 * @param number its place on the way, from 1
 * @param among its place among the questions, labs apart, from 1; of no use for a lab
 * @param answered whether it was answered before
 * @param twin whether a finger can do another lab in its place
 */
public record Asked(int number, int among, Revision revision, Activity activity, boolean answered, boolean twin) {

    public boolean lab() {
        return activity instanceof Lab;
    }
}
