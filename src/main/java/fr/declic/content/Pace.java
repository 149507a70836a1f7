package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.language.Readability;

/**
 * How long a beginner needs for a module, on its path: what there is to read, at the pace of its audience, and what there
 * is to do. The review comes on other days and does not count.
 *
 * <p>Our own figures, set so that the shipped modules, whose minutes were thought about one by one, come out near what
 * they say. An estimate, good for finding a 5 that should be a 15.
 */
public final class Pace {

    /** Words in a minute: who starts from zero reads, looks at the screen, reads again. */
    private static final int RESIDENT = 100;

    private static final int ADVISER = 200;

    /** Of the words of an activity, how many one person meets: one feedback out of several, one way through a story. */
    private static final double MET = 0.6;

    private static final double SECONDS = 60;

    private Pace() {}

    /** @return from 1 */
    public static int minutes(CourseModule module) {
        double words = module.steps().stream()
                .flatMap(Piece::of)
                .mapToDouble(Pace::words)
                .sum();
        double doing = module.steps().stream()
                .flatMap(step -> step.activity().stream())
                .mapToInt(Pace::seconds)
                .sum();
        return (int) Math.max(1, Math.round(words / pace(module.audience()) + doing / SECONDS));
    }

    private static int pace(Audience audience) {
        return switch (audience) {
            case RESIDENT -> RESIDENT;
            case ADVISER -> ADVISER;
        };
    }

    private static double words(Piece piece) {
        int words = Readability.of(piece.text()).words();
        return piece.place().activity().isEmpty() ? words : words * MET;
    }

    /** To think and to do, on top of reading. */
    private static int seconds(Activity activity) {
        return switch (activity.type()) {
            case "choice", "hotspot", "image-context", "estimate", "short-text" -> 30;
            case "order", "sort", "first-gesture", "mouse-lab", "touch-lab" -> 45;
            case "typing-lab", "image-crop", "checklist" -> 75;
            case "rewrite-lab" -> 300;
            case "map-lab" -> 180;
            default -> 120;
        };
    }
}
