package fr.declic.authoring.ui;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;
import java.util.Locale;

/** Times of the day, and days, as one says them. */
final class Moments {

    private static final ZoneId HERE = ZoneId.of("Europe/Paris");

    private Moments() {}

    static String time(Instant at, Locale language) {
        return DateTimeFormatter.ofLocalizedTime(FormatStyle.MEDIUM)
                .withLocale(language)
                .format(at.atZone(HERE));
    }

    static String day(Instant at, Locale language) {
        return day(at.atZone(HERE).toLocalDate(), language);
    }

    static String day(LocalDate day, Locale language) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(language)
                .format(day);
    }
}
