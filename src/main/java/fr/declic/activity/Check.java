package fr.declic.activity;

import java.util.regex.Pattern;

/** The rules that an activity's parts share. */
final class Check {

    private static final Pattern ID = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    private Check() {}

    /** Refuses a value that breaks a rule: the reader reports such faults before it builds anything. */
    static void that(boolean holds, String field, Object value) {
        if (!holds) {
            throw new IllegalArgumentException("%s: %s".formatted(field, value));
        }
    }

    static boolean isId(String text) {
        return text.length() <= 60 && ID.matcher(text).matches();
    }
}
