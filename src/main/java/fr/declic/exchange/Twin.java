package fr.declic.exchange;

import fr.declic.activity.Activity;

/** What a question becomes here. */
sealed interface Twin {

    /** An activity, perhaps with texts that are still to be written. */
    record Found(Activity activity) implements Twin {}

    /** Nothing, for a reason in plain French. */
    record None(String reason) implements Twin {}
}
