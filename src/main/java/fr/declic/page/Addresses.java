package fr.declic.page;

import fr.declic.content.Course;
import fr.declic.content.CourseModule;
import fr.declic.content.Media;

/** Where the public screens live. Paths begin with a slash and need no escaping: ids are plain. */
public final class Addresses {

    public static final String HOME = "/";
    public static final String CATALOGUE = "/catalogue";

    /** A few questions that lead to a module to begin with. */
    public static final String WHERE = "/ou-commencer";

    /** The same about the trade. */
    public static final String WHERE_ADVISER = "/ou-commencer/metier";

    public static final String CARD = "/carte";
    public static final String HELP = "/aide";
    public static final String COMFORT = "/confort";
    public static final String QUIT = "/quitter";
    public static final String ADVISERS = "/catalogue?pour=conseillers";
    public static final String ACCESSIBILITY = "/accessibilite";
    public static final String LICENCE = "/licence";
    public static final String NOTEBOOK = "/carnet";
    public static final String PROOFS = "/preuves";
    public static final String SIGN_IN = "/connexion";
    public static final String ME = "/moi";

    /** What one reported, with the answers. */
    public static final String MY_REPORTS = "/mes-signalements";

    public static final String LEGAL = "/mentions";
    public static final String PRIVACY = "/confidentialite";
    public static final String MY_DATA = "/mes-donnees";

    /** A plan of a session from modules; closed to residents. */
    static final String WORKSHOP = "/espace/atelier";

    /** For who works here; closed to all others, so it is not one of the public addresses above. */
    static final String WORK = "/espace";

    private Addresses() {}

    /** The picture of the place, which changes its address with itself. */
    public static String logo(String fingerprint) {
        return "/logo/" + fingerprint;
    }

    public static String step(String moduleId, String stepId) {
        return "/m/" + moduleId + "/" + stepId;
    }

    /** Says what is wrong with a step. */
    public static String report(String moduleId, String stepId) {
        return "/signaler/" + moduleId + "/" + stepId;
    }

    /** One of the questions off a module's path, from 1. */
    public static String more(String moduleId, int number) {
        return "/m/" + moduleId + "/encore/" + number;
    }

    /** The first step of a module. */
    public static String module(CourseModule module) {
        return step(module.id(), module.steps().getFirst().id());
    }

    public static String course(Course course) {
        return "/parcours/" + course.slug();
    }

    public static String fiche(String moduleId) {
        return "/fiche/" + moduleId;
    }

    public static String media(Media media) {
        var extension =
                switch (media.type()) {
                    case "image/svg+xml" -> "svg";
                    case "image/jpeg" -> "jpg";
                    case "audio/mpeg" -> "mp3";
                    case "audio/mp4" -> "m4a";
                    default -> media.type().substring(media.type().indexOf('/') + 1);
                };
        return "/media/" + media.sha256() + "." + extension;
    }
}
