package fr.declic.learning;

/** Where the learning screens live. */
public final class LearningRoutes {

    public static final String HOME = "";
    public static final String CATALOGUE = "catalogue";
    public static final String COURSE = "parcours/:course";
    public static final String STEP = "m/:module/:step?";
    public static final String END = "m/:module/fin";
    public static final String MORE = "m/:module/encore/:number";

    /** The modules whose facts are to be checked again; for trainers. */
    public static final String UPKEEP = "espace/a-relire";

    private LearningRoutes() {}

    /** Where one left it. */
    public static String module(String moduleId) {
        return "m/" + moduleId;
    }

    public static String step(String moduleId, String stepId) {
        return "m/" + moduleId + "/" + stepId;
    }

    public static String end(String moduleId) {
        return "m/" + moduleId + "/fin";
    }

    /** @param number which of the review questions, from 1 */
    public static String more(String moduleId, int number) {
        return "m/" + moduleId + "/encore/" + number;
    }

    public static String course(String slug) {
        return "parcours/" + slug;
    }
}
