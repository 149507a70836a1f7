package fr.declic.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as one says them: « 26 novembre 2026 à 14:05 », « 1er janvier 2027 ». */
public final class When {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private When() {}

    public static String of(Instant at, Locale language) {
        var time = DateTimeFormatter.ofLocalizedTime(FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(HERE));
        return dayOf(at, language) + (isFrench(language) ? " à " : ", ") + time;
    }

    /** The day on which it was here. */
    public static LocalDate day(Instant at) {
        return at.atZone(HERE).toLocalDate();
    }

    /** The day alone. */
    public static String dayOf(Instant at, Locale language) {
        return dayOf(day(at), language);
    }

    public static String dayOf(LocalDate day, Locale language) {
        var said = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
        return isFrench(language) && day.getDayOfMonth() == 1 ? said.replaceFirst("^1 ", "1er ") : said;
    }

    private static boolean isFrench(Locale language) {
        return language.getLanguage().equals(Locale.FRENCH.getLanguage());
    }

    /** The time of the day, to the second. */
    public static String timeOf(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(at.atZone(HERE));
    }
}
