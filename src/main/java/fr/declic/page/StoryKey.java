package fr.declic.page;

import fr.declic.activity.Scenario;
import fr.declic.activity.Scenario.Meter;
import fr.declic.activity.Scenario.Scene;
import fr.declic.activity.Scenario.Turn;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/** A story whole, with where each turn leads, for a page that tells it by itself. Its texts are safe HTML. */
record StoryKey(Voice voice) {

    void of(Scenario it, Map<String, Object> key) {
        key.put("ask", voice.inline(it.prompt()));
        key.put("meters", it.meters().stream().map(this::meter).toList());
        var scenes = it.scenes().stream().map(Scene::id).toList();
        key.put(
                "scenes",
                it.scenes().stream().map(scene -> scene(scene, scenes)).toList());
        key.put(
                "words",
                Map.of(
                        "turn", voice.say("page.scenario.turn"),
                        "level", voice.say("page.scenario.level", "{0}", Meter.TOP),
                        "moments", voice.say("page.scenario.moments"),
                        "once", voice.say("page.scenario.moment", 1, "{1}"),
                        "often", voice.say("page.package.moment", "{0}", "{1}"),
                        "way", voice.say("page.scenario.way"),
                        "again", voice.say("page.scenario.again")));
    }

    private Map<String, Object> meter(Meter meter) {
        return ordered("id", meter.id(), "name", voice.title(meter.name()), "start", meter.start());
    }

    private Map<String, Object> scene(Scene scene, List<String> scenes) {
        var told = ordered(
                "say",
                voice.markdown().html(scene.say()),
                "turns",
                scene.turns().stream().map(turn -> turn(turn, scenes)).toList());
        scene.end().ifPresent(end -> {
            told.put("end", voice.title(end.title()));
            told.put("worth", end.worth());
        });
        return told;
    }

    private Map<String, Object> turn(Turn turn, List<String> scenes) {
        var told = ordered(
                "text",
                voice.inline(turn.text()),
                "then",
                scenes.indexOf(turn.then()),
                "effects",
                new TreeMap<>(turn.effects()),
                "say",
                voice.inline(turn.feedback()));
        turn.moment().ifPresent(moment -> told.put("moment", Html.text(moment)));
        return told;
    }

    private static Map<String, Object> ordered(Object... pairs) {
        var map = new LinkedHashMap<String, Object>();
        for (int i = 0; i < pairs.length; i += 2) {
            map.put(pairs[i].toString(), pairs[i + 1]);
        }
        return map;
    }
}
