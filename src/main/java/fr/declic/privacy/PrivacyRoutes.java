package fr.declic.privacy;

/** The addresses of this feature, without the leading slash. */
public final class PrivacyRoutes {

    /** What is kept about who is there: seen, carried away, erased. */
    public static final String MY_DATA = "mes-donnees";

    /** All of it in one file. It says not whose: the session does. */
    public static final String MY_ARCHIVE = "mes-donnees/mes-donnees.zip";

    /** The audit, for administrators. */
    public static final String JOURNAL = "espace/journal";

    public static final String JOURNAL_CSV = "espace/journal/journal.csv";

    private PrivacyRoutes() {}
}
