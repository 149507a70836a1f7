package fr.declic.portfolio;

/** The addresses of this feature, without the leading slash. */
public final class PortfolioRoutes {

    /** One's own. */
    public static final String PORTFOLIO = "espace/portfolio";

    public static final String TRACE = "espace/portfolio/trace/:trace";

    /** A file of a trace, for who may read the trace. */
    public static final String FILE = "espace/portfolio/fichiers/{file}";

    /** Those that were shared with a trainer. */
    public static final String SHARED = "espace/portfolios";

    public static final String SHARED_ONE = "espace/portfolios/:person";

    /** The private journal. */
    public static final String LOGBOOK = "espace/journal-de-bord";

    public static final String ENTRY = "espace/journal-de-bord/:entry";

    private PortfolioRoutes() {}

    public static String trace(String id) {
        return TRACE.replace(":trace", id);
    }

    public static String file(String id) {
        return FILE.replace("{file}", id);
    }

    public static String entry(String id) {
        return ENTRY.replace(":entry", id);
    }
}
