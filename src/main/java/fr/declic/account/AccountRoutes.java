package fr.declic.account;

/** The addresses of this feature, without the leading slash. */
public final class AccountRoutes {

    /** Enter the words of a carte Déclic; a QR code adds them as {@code #word-word-word-word-word}. */
    public static final String ENTER_CARD = "carte";

    /** Where a phone says yes to a computer; the computer's QR code adds its code as {@code #…}. */
    public static final String APPROVE = "approuver";

    /** Make, see once and print one's own carte Déclic. */
    public static final String MY_CARD = "ma-carte";

    /** Leave this computer. */
    public static final String LEAVE = "quitter";

    /** Where a page that nobody answers any more signs out, by a POST. */
    public static final String LEAVE_NOW = "partir";

    /** Home for the next person: presence.ts sees that the tab's history up to here is someone else's. */
    public static final String HOME_AFTER_LEAVING = "/?parti";

    /** Comfort settings: Aa. */
    public static final String COMFORT = "confort";

    /** Come in with a login and a password. */
    public static final String SIGN_IN = "connexion";

    /** Where a one-time link leads; its code comes as {@code #…}. */
    public static final String LINK = "lien";

    /** All that is one's own here: name, card, ways in, groups, data. */
    public static final String ME = "moi";

    /** One's login and password. */
    public static final String MY_ACCESS = "mon-acces";

    /** Where one is signed in. */
    public static final String MY_DEVICES = "mes-appareils";

    /** Who signs in here, for those who look after them. */
    public static final String PEOPLE = "espace/personnes";

    /** One person, by the id of the account. */
    public static final String PERSON = "espace/personnes/:person";

    /** Cards for people who are not here yet, several a sheet. */
    public static final String CARD_SHEET = "espace/cartes";

    /** A new card for someone whom one accompanies, by the id of their account. */
    public static final String NEW_CARD = "espace/nouvelle-carte/:person";

    private AccountRoutes() {}
}
