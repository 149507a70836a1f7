package fr.declic.cohort.ui;

import fr.declic.platform.FormScreen;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** A screen of this feature. */
abstract class CohortScreen extends FormScreen {

    /** @param name the part of the message keys that is this screen's */
    CohortScreen(String name) {
        super("cohort", name);
    }

    final String day(Instant at) {
        return DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                .withLocale(getLocale())
                .format(at.atZone(ZoneId.systemDefault()));
    }
}
