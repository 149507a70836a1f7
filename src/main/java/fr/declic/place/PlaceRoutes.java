package fr.declic.place;

/** The address of this feature, without the leading slash. */
public final class PlaceRoutes {

    public static final String SETTINGS = "espace/reglages";

    private PlaceRoutes() {}
}
