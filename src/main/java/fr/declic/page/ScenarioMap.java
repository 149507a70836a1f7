package fr.declic.page;

import fr.declic.activity.Scenario;
import fr.declic.activity.Scenario.Scene;
import fr.declic.activity.Scenario.Turn;
import java.util.Map;
import java.util.stream.Collectors;

/** The branches of a story for who writes it: each scene, where its turns lead, what they change. */
record ScenarioMap(Scenario story, Voice voice) {

    String html() {
        return """
            <details class="map"><summary>%s</summary><ol>%s</ol></details>\
            """.formatted(
                        voice.say("page.scenario.map"),
                        story.scenes().stream().map(this::scene).collect(Collectors.joining()));
    }

    private String scene(Scene scene) {
        var end = scene.end()
                .map(it -> "<p>%s</p>".formatted(voice.say("page.scenario.map.end", it.title(), it.worth())))
                .orElse("");
        var turns = scene.turns().stream().map(this::turn).collect(Collectors.joining());
        return "<li id=\"%1$s\"><b>%2$s</b>%3$s%4$s</li>"
                .formatted(
                        anchor(scene.id()),
                        Html.text(scene.id()),
                        end,
                        turns.isEmpty() ? "" : "<ul>" + turns + "</ul>");
    }

    private String turn(Turn turn) {
        var effects = turn.effects().entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .map(it -> " %s %+d".formatted(Html.text(it.getKey()), it.getValue()))
                .collect(Collectors.joining(","));
        return "<li>%s → <a href=\"#%s\">%s</a>%s%s</li>"
                .formatted(
                        voice.inline(turn.text()),
                        anchor(turn.then()),
                        Html.text(turn.then()),
                        effects.isEmpty() ? "" : " (" + effects.strip() + ")",
                        turn.moment().map(it -> " · " + voice.inline(it)).orElse(""));
    }

    private String anchor(String scene) {
        return story.id() + "-" + scene;
    }
}
