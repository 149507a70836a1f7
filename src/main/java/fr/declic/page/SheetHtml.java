package fr.declic.page;

import fr.declic.activity.Answer.Guessed;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Grade;
import fr.declic.activity.Help;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** What has no wrong answer: a number to guess, a sheet to make and print. */
record SheetHtml(ActivityState state, Voice voice) {

    /** The slider and the number beside it are one: moving either moves the other. */
    String estimate(Estimate it) {
        int number = state.answer()
                .map(answer -> answer instanceof Guessed(var guess) ? guess : it.start())
                .orElse(it.start());
        return """
            <div class="guess"><label class="ask" for="%1$s">%2$s</label><div class="scale">\
            <div class="slide"><button class="nudge" type="button" data-nudge="-%5$d" aria-label="%10$s"%7$s>−</button>\
            <input type="range" id="%1$s" min="%3$d" max="%4$d" step="%5$d" value="%6$d"%7$s>\
            <button class="nudge" type="button" data-nudge="%5$d" aria-label="%11$s"%7$s>+</button>\
            <span class="ends" aria-hidden="true"><span>%3$d</span><span>%4$d</span></span></div>\
            <p class="number"><output for="%1$s">%6$d</output> <span>%8$s</span></p></div>%9$s</div>\
            """.formatted(
                        it.id(),
                        voice.inline(it.prompt()),
                        it.least(),
                        it.most(),
                        it.step(),
                        number,
                        state.disabled(),
                        voice.title(it.unit()),
                        Html.when(state.grade().isPresent() || state.helped(Help.ANSWER), figure(it, number)),
                        voice.say("page.estimate.less"),
                        voice.say("page.estimate.more"));
    }

    private String figure(Estimate it, int guess) {
        var word = state.grade().filter(Grade::full).isPresent() ? "page.estimate.near" : "page.estimate.far";
        return figure(it, Html.when(state.grade().isPresent(), voice.say(word, guess, it.figure())), voice);
    }

    /** @param compared what is said of the guess; nothing where there was none */
    static String figure(Estimate it, String compared, Voice voice) {
        return """
            <div class="figure" id="%s-say"><p class="large"><b>%s</b> %s</p>%s<p>%s</p><p><b>%s</b> %s</p>\
            <p class="soft">%s %s</p></div>\
            """.formatted(
                        it.id(),
                        it.figure(),
                        voice.title(it.unit()),
                        Html.when(!compared.isEmpty(), "<p>%s</p>".formatted(compared)),
                        voice.inline(it.feedback()),
                        voice.say("page.estimate.caution"),
                        voice.inline(it.caution()),
                        voice.say("page.estimate.source"),
                        voice.inline(it.source()));
    }

    /** Lines of one's own stay in this page: they are printed, never sent. */
    String checklist(Checklist it) {
        var lines = IntStream.range(0, it.items().size())
                .mapToObj(place -> line(it, place))
                .collect(Collectors.joining());
        var own = IntStream.range(0, it.own()).mapToObj(this::own).collect(Collectors.joining());
        var made = state.solved()
                ? Feedback.of(it.id() + "-say", true, it.feedback(), voice).html()
                : "";
        return """
            <fieldset class="picks sheet"><legend>%s</legend><h2>%s</h2><ul class="lines">%s%s</ul>%s\
            <button class="quiet" type="button" data-print%s>%s</button></fieldset>\
            """.formatted(
                        voice.inline(it.prompt()),
                        voice.title(it.title()),
                        lines,
                        own,
                        made,
                        waiting(),
                        voice.say("page.checklist.print"));
    }

    private String own(int line) {
        return """
            <li class="own"><label><span>%s</span>\
            <input class="line" type="text" maxlength="80" autocomplete="off"%s></label></li>\
            """.formatted(voice.say("page.checklist.own", line + 1), waiting());
    }

    /** A sheet that is made can still be filled and printed. */
    private String waiting() {
        return Html.when(!state.enabled() && !state.solved(), " disabled");
    }

    private String line(Checklist it, int place) {
        int part = state.part(place);
        boolean ticked = state.answer()
                .filter(answer -> answer instanceof Picked(var parts) && parts.contains(part))
                .isPresent();
        return "<li><label class=\"pick\"><input type=\"checkbox\" name=\"%s\" value=\"%d\"%s%s><span>%s</span></label></li>"
                .formatted(
                        it.id(),
                        place,
                        Html.when(ticked, " checked"),
                        state.disabled(),
                        voice.inline(it.items().get(part)));
    }
}
