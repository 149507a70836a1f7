package fr.declic.exchange;

import fr.declic.activity.Evidence;
import java.time.Instant;
import java.util.regex.Pattern;

/** The shapes of the names that come from elsewhere: no other one is let in. */
final class Codes {

    /** What a table has room for, all codes of an answer together. */
    private static final int ALL_CODES = 400;

    /** What a table has room for. */
    private static final int LONGEST = 80;

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(?:-[a-z0-9]+)*+");
    private static final Pattern KIND = Pattern.compile("[a-z][a-z-]{0,19}");
    private static final Pattern CODE = Pattern.compile("[a-z0-9][a-z0-9-]{0,19}:[A-Za-z0-9][A-Za-z0-9._-]{0,59}");

    /** Days that a calendar can show, and that somebody may have meant. */
    private static final Instant FIRST_DAY = Instant.EPOCH;

    private static final Instant LAST_DAY = Instant.parse("9999-12-30T00:00:00Z");

    private Codes() {}

    static boolean isADay(Instant at) {
        return !at.isBefore(FIRST_DAY) && at.isBefore(LAST_DAY);
    }

    static boolean isCode(String text) {
        return text.length() <= LONGEST && CODE.matcher(text).matches();
    }

    /** Whether every part of it is such as this product writes. */
    static boolean areFine(Evidence evidence) {
        return isId(evidence.moduleId())
                && isId(evidence.activityId())
                && evidence.variantOf().stream().allMatch(Codes::isId)
                && KIND.matcher(evidence.kind()).matches()
                && evidence.competencies().stream().allMatch(Codes::isCode)
                && String.join(" ", evidence.competencies()).length() <= ALL_CODES;
    }

    private static boolean isId(String text) {
        return text.length() <= 60 && ID.matcher(text).matches();
    }
}
