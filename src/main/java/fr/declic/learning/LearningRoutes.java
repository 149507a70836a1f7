package fr.declic.learning;

/** Where the learning screens live. */
public final class LearningRoutes {

    public static final String HOME = "";
    public static final String CATALOGUE = "catalogue";
    public static final String COURSE = "parcours/:course";
    public static final String STEP = "m/:module/:step?";
    public static final String END = "m/:module/fin";
    public static final String MORE = "m/:module/encore/:number";

    /** Says what is wrong with a step, for who does not want to wait until the page is ready. */
    public static final String REPORT = "signaler/:module/:step";

    /** One's own reports, with their answers. */
    public static final String MY_REPORTS = "mes-signalements";

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

    /** What stands for the step where a question off the path is reported. */
    public static String moreStep(int number) {
        return "encore-" + number;
    }
}
