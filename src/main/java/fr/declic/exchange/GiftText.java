package fr.declic.exchange;

import java.util.List;

/**
 * The escapes of GIFT. Before anything is split, each escaped character is replaced by one that no text has, so that
 * what is left are the signs of the format; at the end they come back.
 */
final class GiftText {

    /** The characters that may be escaped, then the line break of {@code \n}. */
    private static final List<Character> ESCAPED = List.of('\\', '~', '=', '#', '{', '}', ':', '\n');

    /** The first of a run of code points that are never characters. */
    private static final char FIRST = '\ufdd8';

    private GiftText() {}

    /** Replaces what is escaped. */
    static String hold(String text) {
        if (text.indexOf('\\') < 0) {
            return text;
        }
        var held = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            char next = i + 1 < text.length() ? text.charAt(i + 1) : ' ';
            int place = ESCAPED.indexOf(next == 'n' ? '\n' : next == '\n' ? ' ' : next);
            if (c == '\\' && place >= 0) {
                held.append((char) (FIRST + place));
                i++;
            } else {
                held.append(c);
            }
        }
        return held.toString();
    }

    /** The characters themselves again. */
    static String release(String held) {
        var text = new StringBuilder(held.length());
        for (char c : held.toCharArray()) {
            int place = c - FIRST;
            text.append(place >= 0 && place < ESCAPED.size() ? ESCAPED.get(place) : c);
        }
        return text.toString();
    }

    /** A text that GIFT reads as it is: signs of the format escaped, on one line. */
    static String escape(String text) {
        var escaped = new StringBuilder();
        for (char c : text.toCharArray()) {
            if (c == '\n') {
                escaped.append("\\n");
            } else {
                escaped.append(ESCAPED.contains(c) ? "\\" : "").append(c);
            }
        }
        return escaped.toString();
    }
}
