package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Scenario;
import fr.declic.activity.Scenario.End;
import fr.declic.activity.Scenario.Fault;
import fr.declic.activity.Scenario.Meter;
import fr.declic.activity.Scenario.Scene;
import fr.declic.activity.Scenario.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads a story: its meters, its scenes, and what leads from one to another. */
final class ScenarioReader {

    static final Range METERS = new Range(1, 4);
    static final Range LEVELS = new Range(0, Meter.TOP);
    static final Range SCENES = new Range(2, 40);
    static final Range TURNS = new Range(2, 5);
    static final Range WORTH = new Range(0, 100);
    private static final Pattern EFFECT = Pattern.compile("([a-z0-9-]{1,60}) ([+-])([1-9]|10)");

    private ScenarioReader() {}

    static Optional<Activity> scenario(About about, String prompt, Fields fields) {
        int before = fields.problems.count();
        var meters = fields.has("meters")
                ? fields.mappings("meters", METERS).stream()
                        .map(ScenarioReader::meter)
                        .toList()
                : List.<Meter>of();
        fields.checkDistinct("meters", meters.stream().map(Meter::id).toList());
        var known = meters.stream().map(Meter::id).collect(Collectors.toSet());
        var scenes = fields.mappings("scenes", SCENES).stream()
                .map(it -> scene(it, known))
                .flatMap(Optional::stream)
                .toList();
        fields.checkDistinct("scenes", scenes.stream().map(Scene::id).toList());
        if (fields.problems.count() > before) {
            return Optional.empty();
        }
        Scenario.faults(scenes).forEach((scene, fault) -> tell(scene, fault, fields));
        return fields.problems.count() > before
                ? Optional.empty()
                : Optional.of(new Scenario(about, prompt, meters, scenes));
    }

    private static Meter meter(Fields fields) {
        var meter = new Meter(fields.id("id"), fields.oneLine("name", 1, Limits.TITLE), fields.number("start", LEVELS));
        fields.refuseOthers();
        return meter;
    }

    private static Optional<Scene> scene(Fields fields, Set<String> meters) {
        var id = fields.id("id");
        var say = fields.text("say", Limits.GUIDE);
        boolean end = fields.has("end");
        boolean goesOn = fields.has("turns");
        if (end == goesOn) {
            fields.fault(
                    "turns",
                    "Cette scène n'a pas de suite, ou en a deux sortes.",
                    "Écrivez « turns » pour continuer, ou « end » et « worth » pour finir.");
            return Optional.empty();
        }
        var scene = end
                ? new Scene(
                        id,
                        say,
                        List.of(),
                        Optional.of(new End(fields.oneLine("end", 1, Limits.TITLE), fields.number("worth", WORTH))))
                : going(
                        id,
                        say,
                        fields.mappings("turns", TURNS).stream()
                                .map(it -> turn(it, meters))
                                .toList());
        fields.refuseOthers();
        return Optional.ofNullable(scene);
    }

    private static @org.jspecify.annotations.Nullable Scene going(String id, String say, List<Turn> turns) {
        return turns.isEmpty() ? null : new Scene(id, say, turns, Optional.empty());
    }

    private static Turn turn(Fields fields, Set<String> meters) {
        var turn = new Turn(
                fields.inline("text", Limits.OPTION),
                fields.id("then"),
                effects(fields, meters),
                fields.oneLineIfAny("moment", Limits.OPTION),
                fields.inline("feedback", Limits.SENTENCE));
        fields.refuseOthers();
        return turn;
    }

    private static Map<String, Integer> effects(Fields fields, Set<String> meters) {
        var effects = new LinkedHashMap<String, Integer>();
        for (var word : fields.has("effects") ? fields.words("effects") : List.<String>of()) {
            var parts = EFFECT.matcher(word);
            if (!parts.matches()) {
                fields.fault("effects", "« " + word + " » n'est pas un effet.", "Écrivez par exemple [confiance -2].");
            } else if (!meters.contains(parts.group(1))) {
                fields.fault(
                        "effects",
                        "La jauge « " + parts.group(1) + " » n'existe pas.",
                        "Nommez-la d'abord dans « meters ».");
            } else {
                effects.put(parts.group(1), Integer.parseInt(parts.group(2) + parts.group(3)));
            }
        }
        return effects;
    }

    private static void tell(String scene, Fault fault, Fields fields) {
        switch (fault) {
            case LEADS_NOWHERE ->
                fields.fault(
                        "scenes",
                        "Un choix de la scène « " + scene + " » mène à une scène qui n'existe pas.",
                        "Corrigez son « then ».");
            case NEVER_REACHED ->
                fields.fault(
                        "scenes",
                        "Aucun chemin ne mène à la scène « " + scene + " ».",
                        "Faites-y mener un choix, ou retirez-la.");
            case NO_WAY_OUT ->
                fields.fault(
                        "scenes",
                        "Depuis la scène « " + scene + " », on tourne en rond.",
                        "Ajoutez un choix qui mène vers une fin.");
        }
    }
}
