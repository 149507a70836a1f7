package fr.declic.content;

import java.util.Locale;

/** A subject under which modules are found. */
public record Theme(String code, String nameFr, String nameEn, String summaryFr, String summaryEn) {

    public String name(Locale locale) {
        return locale.getLanguage().equals("en") ? nameEn : nameFr;
    }

    public String summary(Locale locale) {
        return locale.getLanguage().equals("en") ? summaryEn : summaryFr;
    }
}
