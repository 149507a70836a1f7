package fr.declic.competency;

/** Where the screens of what one can do live. */
public final class CompetencyRoutes {

    public static final String NOTEBOOK = "carnet";
    public static final String REVIEW = "carnet/revoir";
    public static final String FRAMEWORK = "carnet/referentiel/:framework";

    private CompetencyRoutes() {}
}
