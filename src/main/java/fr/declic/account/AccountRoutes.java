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

    /** Comfort settings: Aa. */
    public static final String COMFORT = "confort";

    private AccountRoutes() {}
}
