package fr.declic.activity;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.Set;

/**
 * A dialogue with consequences: one chooses, the situation moves on, until one of its ends. What one sees in the end is
 * the way that was taken and the moments that counted.
 *
 * @param meters what choices act upon, such as trust or autonomy; may be none
 * @param scenes the first is the beginning; each is reached, and each leads to an end in some way
 */
public record Scenario(About about, String prompt, List<Meter> meters, List<Scene> scenes) implements Question {

    /** More turns than anyone takes; a walk that is longer is refused. */
    public static final int MOST_TURNS = 60;

    /**
     * Something that rises and falls, from 0 to 10.
     *
     * @param name as the author calls it, such as {@code Confiance}
     * @param start where it stands at the beginning
     */
    public record Meter(String id, String name, int start) {
        public static final int TOP = 10;

        public Meter {
            Check.that(Check.isId(id), "id", id);
            Check.that(start >= 0 && start <= TOP, "start", start);
        }
    }

    /**
     * Where one is.
     *
     * @param say what happens and what is said, Markdown
     * @param turns what one may do, 2 to 5; none at an end
     * @param end present where the story stops
     */
    public record Scene(String id, String say, List<Turn> turns, Optional<End> end) {
        public Scene {
            turns = List.copyOf(turns);
            Check.that(Check.isId(id), "id", id);
            Check.that(end.isPresent() == turns.isEmpty(), "turns", "an end has none, another scene has some");
        }
    }

    /**
     * A way to go on.
     *
     * @param then the id of the scene that follows
     * @param effects by the id of a meter, -10 to 10
     * @param moment what is counted in the debrief, such as {@code vous avez pris la souris}
     * @param feedback what is said right after, kind, and it teaches
     */
    public record Turn(
            String text, String then, Map<String, Integer> effects, Optional<String> moment, String feedback) {
        public Turn {
            effects = Map.copyOf(effects);
        }
    }

    /**
     * A way for the story to end.
     *
     * @param worth 0 to 100: how far what mattered was reached
     */
    public record End(String title, int worth) {
        public End {
            Check.that(worth >= 0 && worth <= 100, "worth", worth);
        }
    }

    public Scenario {
        meters = List.copyOf(meters);
        scenes = List.copyOf(scenes);
        Check.that(faults(scenes).isEmpty(), "scenes", faults(scenes));
    }

    /** What makes a web of scenes no story. */
    public enum Fault {
        /** A turn leads to a scene that is not there. */
        LEADS_NOWHERE,
        /** No way leads to the scene. */
        NEVER_REACHED,
        /** No way leads from the scene to an end: one would turn in a circle. */
        NO_WAY_OUT
    }

    /** The scenes that have a fault, with the first one found of each. */
    public static SequencedMap<String, Fault> faults(List<Scene> scenes) {
        var faults = new LinkedHashMap<String, Fault>();
        var byId = new HashMap<String, Scene>();
        scenes.forEach(scene -> byId.putIfAbsent(scene.id(), scene));
        for (var scene : scenes) {
            if (scene.turns().stream().anyMatch(turn -> !byId.containsKey(turn.then()))) {
                faults.put(scene.id(), Fault.LEADS_NOWHERE);
            }
        }
        var reached = reached(scenes, byId);
        var ending = ending(scenes);
        for (var scene : scenes) {
            if (!reached.contains(scene.id())) {
                faults.putIfAbsent(scene.id(), Fault.NEVER_REACHED);
            } else if (!ending.contains(scene.id())) {
                faults.putIfAbsent(scene.id(), Fault.NO_WAY_OUT);
            }
        }
        return faults;
    }

    private static Set<String> reached(List<Scene> scenes, Map<String, Scene> byId) {
        var reached = new HashSet<String>();
        var next = new ArrayList<Scene>(scenes.subList(0, Math.min(1, scenes.size())));
        while (!next.isEmpty()) {
            var scene = next.removeLast();
            if (reached.add(scene.id())) {
                scene.turns().stream()
                        .map(turn -> byId.get(turn.then()))
                        .filter(it -> it != null)
                        .forEach(next::add);
            }
        }
        return reached;
    }

    /** The scenes from which an end can be reached: those that lead to one of them, again and again. */
    private static Set<String> ending(List<Scene> scenes) {
        var ending = new HashSet<String>();
        boolean more = true;
        while (more) {
            more = false;
            for (var scene : scenes) {
                if (scene.end().isPresent() || scene.turns().stream().anyMatch(turn -> ending.contains(turn.then()))) {
                    more |= ending.add(scene.id());
                }
            }
        }
        return ending;
    }

    public Scene scene(String id) {
        return scenes.stream().filter(it -> it.id().equals(id)).findFirst().orElseThrow();
    }

    /**
     * Goes a way from the beginning.
     *
     * @param choices the place of each turn in its scene, from 0
     * @throws RefusedAnswer if there is no such turn, or the way is too long
     */
    public Walk walk(List<Integer> choices) {
        RefusedAnswer.unless(choices.size() <= MOST_TURNS, "too many turns");
        var levels = new LinkedHashMap<String, Integer>();
        meters.forEach(meter -> levels.put(meter.id(), meter.start()));
        var taken = new ArrayList<Turn>();
        var scene = scenes.getFirst();
        for (int choice : choices) {
            RefusedAnswer.unless(choice >= 0 && choice < scene.turns().size(), "no such turn");
            var turn = scene.turns().get(choice);
            taken.add(turn);
            turn.effects()
                    .forEach((meter, by) ->
                            levels.computeIfPresent(meter, (_, level) -> Math.clamp(level + by, 0, Meter.TOP)));
            scene = scene(turn.then());
        }
        return new Walk(scene, taken, levels);
    }

    /**
     * A way that was gone.
     *
     * @param scene where one is
     * @param taken what one did, in order
     * @param levels where each meter stands, by its id, 0 to 10
     */
    public record Walk(Scene scene, List<Turn> taken, SequencedMap<String, Integer> levels) {

        /** How many times each moment happened, in the order in which they first did. */
        public SequencedMap<String, Integer> moments() {
            var moments = new LinkedHashMap<String, Integer>();
            taken.forEach(turn -> turn.moment().ifPresent(it -> moments.merge(it, 1, Integer::sum)));
            return moments;
        }
    }

    @Override
    public String type() {
        return "scenario";
    }
}
