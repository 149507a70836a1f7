package fr.declic.privacy;

/** The addresses of this feature, without the leading slash. */
public final class PrivacyRoutes {

    /** What is kept about who is there: seen, carried away, erased. */
    public static final String MY_DATA = "mes-donnees";

    /** All of it in one file. It says not whose: the session does. */
    public static final String MY_ARCHIVE = "mes-donnees/mes-donnees.zip";

    /** Where one comes after everything was erased. */
    public static final String ERASED = "mes-donnees/effacees";

    /** What this place says of data in general; the frame's own page. */
    public static final String NOTICE = "confidentialite";

    /** The audit, for administrators. */
    public static final String JOURNAL = "espace/journal";

    public static final String JOURNAL_CSV = "espace/journal/journal.csv";

    private PrivacyRoutes() {}
}
