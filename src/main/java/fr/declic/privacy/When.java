package fr.declic.privacy;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Moments as one says them: "26 novembre 2026 14:05". */
public final class When {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private When() {}

    public static String of(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedDateTime(FormatStyle.LONG, FormatStyle.SHORT)
                .withLocale(language)
                .format(at.atZone(HERE));
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
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }

    /** The time of the day, to the second. */
    public static String timeOf(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(at.atZone(HERE));
    }
}
