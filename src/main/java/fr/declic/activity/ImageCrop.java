package fr.declic.activity;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * A frame to move over a scene: what is left out changes what one believes. What one believes is not graded.
 *
 * @param picture its file beside the module's
 * @param alt what the whole picture shows
 * @param veil what is out of the frame stays hidden, until the whole picture has been in it once
 * @param spots 2 to 12 things in the picture; by them the frame is told in words
 * @param views 2 to 5 frames to compare, each id once, no two alike, none nearly the whole
 * @param start the view with which one begins; else one begins with the whole picture. Asked when there is a veil
 */
public record ImageCrop(
        About about,
        String prompt,
        String picture,
        String alt,
        boolean veil,
        List<Spot> spots,
        List<View> views,
        Optional<String> start,
        Story story)
        implements Simulation, Pictured {

    /** Two frames are alike when more than six tenths of what they cover together is in both. */
    private static final int ALIKE = 6;

    /** A view that is larger is the whole picture; 10,000 is the whole. */
    private static final int LARGEST = 8000;

    /** A thing in the picture, named as in the middle of a sentence: "une femme assise". */
    public record Spot(String text, Area area) {}

    /**
     * A frame to compare with the others.
     *
     * @param area at least {@link #LEAST} wide and high
     * @param sees what is in it, without a guess
     * @param question what one is asked about it
     * @param readings 2 to 4 things that one might believe, different from each other
     */
    public record View(String id, String name, Area area, String sees, String question, List<String> readings) {
        public static final int LEAST = 12;

        public View {
            Check.that(Check.isId(id), "id", id);
            Check.that(area.width() >= LEAST && area.height() >= LEAST, "area", area);
            readings = List.copyOf(readings);
            Check.that(readings.size() >= 2 && readings.size() <= 4, "readings", readings.size());
            Check.that(new HashSet<>(readings).size() == readings.size(), "readings", "twice");
        }

        public boolean isLike(View other) {
            int shared = area.shared(other.area);
            return shared * 10 > (area.surface() + other.area.surface() - shared) * ALIKE;
        }

        public boolean isNearlyAll() {
            return area.surface() > LARGEST;
        }
    }

    public ImageCrop {
        spots = List.copyOf(spots);
        views = List.copyOf(views);
        Check.that(spots.size() >= 2 && spots.size() <= 12, "spots", spots.size());
        Check.that(views.size() >= 2 && views.size() <= 5, "views", views.size());
        var ids = new HashSet<>(views.stream().map(View::id).toList());
        Check.that(ids.size() == views.size(), "views", "twice");
        Check.that(views.stream().noneMatch(View::isNearlyAll), "views", "whole");
        Check.that(start.isPresent() ? ids.contains(start.get()) : !veil, "start", start);
    }

    @Override
    public String type() {
        return "image-crop";
    }

    @Override
    public Set<String> events() {
        var events = new LinkedHashSet<>(List.of("whole", "compare"));
        for (var view : views) {
            events.add("frame " + view.id());
            events.add("answer " + view.id());
        }
        return events;
    }

    @Override
    public List<String> words() {
        var words = new ArrayList<String>();
        spots.forEach(it -> words.add(it.text()));
        for (var view : views) {
            words.addAll(List.of(view.name(), view.sees(), view.question()));
            words.addAll(view.readings());
        }
        return words;
    }
}
