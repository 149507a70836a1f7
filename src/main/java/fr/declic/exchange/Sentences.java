package fr.declic.exchange;

import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Sentences in plain French, written with ordinary spaces in the code. */
final class Sentences {

    private static final Pattern LOOSE_SPACE = Pattern.compile(" (?=[:;!?»%])|(?<=«) ");
    private static final int QUOTED = 60;
    private static final int WHOLE = 2000;

    private Sentences() {}

    /** With the no-break spaces that French typography wants. */
    static String spaced(String sentence) {
        return LOOSE_SPACE.matcher(sentence).replaceAll("\u00a0");
    }

    /** A text in French quotes, cut when it is long. */
    static String quoted(String text) {
        return "« " + StringUtils.abbreviate(StringUtils.normalizeSpace(text), QUOTED) + " »";
    }

    /** A text that is kept nowhere else, in French quotes and whole. */
    static String whole(String text) {
        return "« " + StringUtils.abbreviate(StringUtils.normalizeSpace(text), WHOLE) + " »";
    }
}
