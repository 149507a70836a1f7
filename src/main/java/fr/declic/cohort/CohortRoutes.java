package fr.declic.cohort;

/** The addresses of this feature, without the leading slash. */
public final class CohortRoutes {

    /** The groups that one accompanies. */
    public static final String GROUPS = "espace/groupes";

    public static final String GROUP = "espace/groupes/:group";

    /** What one member can do. */
    public static final String MEMBER = "espace/groupes/:group/:person";

    /** Join a group with its three words; a QR code adds them as {@code #…}. */
    public static final String JOIN = "groupe";

    /** Who accompanies me, and what they see. */
    public static final String MINE = "mes-groupes";

    private CohortRoutes() {}
}
