package fr.declic.place;

import java.util.Locale;

/** One thing that an administrator can set, under the name that its row and its texts have. */
public enum Setting {
    NAME,
    LOGO,
    CONTACT,
    PHONE,
    HOURS,
    HELP,
    LANGUAGE,
    SHARED_BY_DEFAULT,
    REGISTRATION,
    IDLE,
    SECOND_READER,
    GUEST_MONTHS,
    PERSON_MONTHS,
    FADE_MONTHS,
    REVIEW_DAYS,
    PUBLISHER,
    HOST,
    DATA_OFFICER;

    /** Such as {@code guest-months}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}
