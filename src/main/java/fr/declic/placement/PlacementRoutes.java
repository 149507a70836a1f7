package fr.declic.placement;

import fr.declic.content.Audience;

/** The addresses of this feature, without the leading slash. */
public final class PlacementRoutes {

    /** Where a resident begins: the door before the questions, and what they lead to. */
    public static final String RESIDENT = "ou-commencer";

    /** The same about the trade of advisers. */
    public static final String ADVISER = "ou-commencer/metier";

    /** Leads there from the menu of who works here. */
    public static final String ADVISER_ENTRY = "espace/par-ou-commencer";

    /** One lab or question, from 1. */
    public static final String RESIDENT_QUESTION = "ou-commencer/:number";

    public static final String ADVISER_QUESTION = "ou-commencer/metier/:number";

    /** Asks for the lab that a finger can do. */
    public static final String TOUCH = "tactile";

    private PlacementRoutes() {}

    public static String door(Audience audience) {
        return switch (audience) {
            case RESIDENT -> RESIDENT;
            case ADVISER -> ADVISER;
        };
    }

    public static String question(Audience audience, int number) {
        return door(audience) + "/" + number;
    }
}
