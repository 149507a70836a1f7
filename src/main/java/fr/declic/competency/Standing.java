package fr.declic.competency;

import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;

/**
 * How far one learner has come in one competency, and how we know.
 *
 * @param code {@code framework:code}, such as {@code digcomp:5.2}, or {@code module:} and a module's id
 * @param proficiency on the eight steps of DigComp 2.2 and CRCN; 0 when nothing is acquired
 * @param since when this level was reached
 * @param lastSuccess when something was last done right, with help or without
 * @param questions how many different questions were answered right
 * @param handsOn how many different exercises were done right by doing
 */
public record Standing(
        String code,
        Level level,
        int proficiency,
        Instant since,
        Optional<Instant> lastSuccess,
        int questions,
        int handsOn) {

    /** The framework of the codes that name modules. */
    public static final String MODULE = "module";

    /** Whether it was acquired so long ago that one may want to see it again. It stays acquired. */
    public boolean toReview(Instant now, Period fade) {
        return level.acquired()
                && lastSuccess
                        .filter(last -> last.atOffset(ZoneOffset.UTC)
                                .plus(fade)
                                .toInstant()
                                .isBefore(now))
                        .isPresent();
    }

    /** The module, where the code names one. */
    public Optional<String> module() {
        return moduleOf(code);
    }

    /** The module, where a code names one. */
    public static Optional<String> moduleOf(String code) {
        return code.startsWith(MODULE + ":") ? Optional.of(code.substring(MODULE.length() + 1)) : Optional.empty();
    }

    public static String ofModule(String moduleId) {
        return MODULE + ":" + moduleId;
    }
}
