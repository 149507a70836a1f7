package fr.declic.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Sets the spaces and apostrophes of French, so that a punctuation mark never begins a line, and the first of a month. Other languages stay as
 * they are, and so do addresses.
 *
 * <p>Source: Lexique des règles typographiques en usage à l'Imprimerie nationale.
 */
public final class Typography {

    private static final String NARROW = "\u202f";
    private static final String WIDE = "\u00a0";
    private static final Pattern APOSTROPHE =
            Pattern.compile("(?:\\bhttps?://|\\bwww\\.)\\S+|(?<=[\\p{L}\\p{N}])'|'(?=\\p{L})");
    private static final Pattern BEFORE_HIGH = Pattern.compile("[ \\u00a0\\u202f]+(?=[;!?])");
    private static final Pattern BEFORE_COLON = Pattern.compile("[ \\u00a0\\u202f]+(?=:(?!//))");
    private static final Pattern BEFORE_UNIT = Pattern.compile("(?<=\\d)[ \\u00a0\\u202f]+(?=[%€])");
    private static final Pattern FIRST_OF_A_MONTH = Pattern.compile(
            "(?<![\\p{L}\\p{N}.,-])1(?= (?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre)\\b)",
            Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern OPENED = Pattern.compile("«[ \\u00a0\\u202f]*");
    private static final Pattern CLOSED = Pattern.compile("[ \\u00a0\\u202f]*»");

    private Typography() {}

    /** Works on plain text, before it is escaped; doing it twice changes nothing. */
    public static String of(String text, Locale language) {
        if (!language.getLanguage().equals("fr")) {
            return text;
        }
        var set = APOSTROPHE
                .matcher(text)
                .replaceAll(found -> found.group().equals("'") ? "’" : Matcher.quoteReplacement(found.group()));
        set = BEFORE_HIGH.matcher(set).replaceAll(NARROW);
        set = BEFORE_COLON.matcher(set).replaceAll(WIDE);
        set = BEFORE_UNIT.matcher(set).replaceAll(WIDE);
        set = FIRST_OF_A_MONTH.matcher(set).replaceAll("1er");
        set = OPENED.matcher(set).replaceAll("«" + WIDE);
        return CLOSED.matcher(set).replaceAll(WIDE + "»");
    }
}
