package fr.declic.page;

import fr.declic.activity.Answer.Walked;
import fr.declic.activity.Scenario;
import fr.declic.activity.Scenario.Meter;
import fr.declic.activity.Scenario.Turn;
import fr.declic.activity.Scenario.Walk;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** A story on the page: what has just happened, where one is, what one may do; in the end, the way that was taken. */
record ScenarioHtml(ActivityState state, Voice voice) {

    String story(Scenario it) {
        var walk = it.walk(state.answer().orElse(null) instanceof Walked(var turns) ? turns : List.of());
        return "<div class=\"story\"><p class=\"ask\">%s</p>%s%s%s%s</div>"
                .formatted(
                        voice.inline(it.prompt()),
                        meters(it, walk),
                        said(walk),
                        "<div class=\"scene-text\">%s</div>"
                                .formatted(voice.markdown().html(walk.scene().say())),
                        walk.scene().end().isPresent() ? debrief(walk) : turns(it, walk));
    }

    /** What the last turn brought: told kindly, and never as a mark. */
    private String said(Walk walk) {
        return walk.taken().isEmpty()
                ? ""
                : "<p class=\"after-turn\"><b>%s</b> %s</p>"
                        .formatted(
                                voice.inline(walk.taken().getLast().text()),
                                voice.inline(walk.taken().getLast().feedback()));
    }

    private String meters(Scenario it, Walk walk) {
        return it.meters().stream()
                .map(meter -> meter(meter, walk.levels().getOrDefault(meter.id(), 0)))
                .collect(Collectors.joining("", "<dl class=\"meters\">", "</dl>"))
                .replace("<dl class=\"meters\"></dl>", "");
    }

    private String meter(Meter meter, int level) {
        var told = voice.say("page.scenario.level", level, Meter.TOP);
        return """
            <div><dt>%s</dt><dd><svg class="meter" viewBox="0 0 %d 1" preserveAspectRatio="none" aria-hidden="true">\
            <rect width="%d" height="1"/></svg><span>%s</span></dd></div>\
            """.formatted(voice.title(meter.name()), Meter.TOP, level, told);
    }

    private String turns(Scenario it, Walk walk) {
        var turns = walk.scene().turns();
        var picks = IntStream.range(0, turns.size())
                .mapToObj(place ->
                        "<label class=\"pick\"><input type=\"radio\" name=\"%s\" value=\"%d\"%s><span>%s</span></label>"
                                .formatted(
                                        it.id(),
                                        place,
                                        state.disabled(),
                                        voice.inline(turns.get(place).text())))
                .collect(Collectors.joining());
        return "<fieldset class=\"picks\"><legend class=\"sr-only\">%s</legend>%s</fieldset>"
                .formatted(voice.say("page.scenario.turn"), picks);
    }

    private String debrief(Walk walk) {
        var moments = walk.moments().entrySet().stream()
                .map(it -> "<li>%s</li>".formatted(voice.say("page.scenario.moment", it.getValue(), it.getKey())))
                .collect(Collectors.joining());
        var way = walk.taken().stream().map(ScenarioHtml.this::step).collect(Collectors.joining("", "<ol>", "</ol>"));
        return """
            <div class="debrief"><h2>%s</h2>%s<h3>%s</h3>%s\
            <button class="quiet" type="button" data-again%s>%s</button></div>\
            """.formatted(
                voice.title(walk.scene().end().orElseThrow().title()),
                moments.isEmpty()
                        ? ""
                        : "<h3>%s</h3><ul>%s</ul>".formatted(voice.say("page.scenario.moments"), moments),
                voice.say("page.scenario.way"),
                way,
                Html.when(!state.enabled() && !state.solved() && state.grade().isEmpty(), " disabled"),
                voice.say("page.scenario.again"));
    }

    private String step(Turn turn) {
        return "<li>%s</li>".formatted(voice.inline(turn.text()));
    }
}
