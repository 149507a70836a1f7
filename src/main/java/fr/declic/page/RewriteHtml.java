package fr.declic.page;

import fr.declic.activity.Answer.Rewritten;
import fr.declic.activity.Grade;
import fr.declic.activity.Grade.Note;
import fr.declic.activity.Help;
import fr.declic.activity.Rewrite;
import fr.declic.language.Advice;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Collectors;

/** A text to write again: the first one, one's own, and advice that follows what is written. */
record RewriteHtml(ActivityState state, Voice voice) {

    /** More would not be read. */
    private static final int MOST = 5;

    String of(Rewrite it) {
        var written = state.answer().orElse(null) instanceof Rewritten(var text) ? text : "";
        var easy = Typography.of(it.feedback(), voice.module());
        return """
            <div class="rewrite sheet"><p class="ask" id="%1$s-ask">%2$s</p><h2>%3$s</h2>\
            <blockquote class="before"%4$s>%5$s</blockquote>\
            <label for="%1$s"><h2>%6$s</h2></label>\
            <textarea id="%1$s" rows="8" maxlength="%7$d" aria-describedby="%1$s-ask" spellcheck="true" autocomplete="off"%8$s>%9$s</textarea>\
            <p class="soft kept" data-kept%16$s>%17$s</p><div class="advice">%10$s</div>%11$s%12$s\
            <p class="row"><button class="quiet" type="button" data-copy%13$s>%14$s</button>\
            <button class="quiet" type="button" data-print%13$s>%15$s</button></p></div>\
            """.formatted(
                it.id(),
                voice.inline(it.prompt()),
                voice.say("page.rewrite.before"),
                voice.lang(),
                Html.lines(Typography.of(it.text(), voice.module())),
                voice.say("page.rewrite.after"),
                Rewrite.MAX_LENGTH,
                state.disabled(),
                Html.text(written),
                advice(it, written),
                kept(),
                Html.when(
                                state.solved(),
                                Feedback.of(it.id() + "-say", true, easy, voice).html() + example(it, voice))
                        + Html.when(!state.solved() && state.helped(Help.ANSWER), example(it, voice)),
                Html.when(!state.enabled() && !state.solved(), " disabled"),
                voice.say("page.rewrite.copy"),
                voice.say("page.rewrite.print"),
                Html.when(written.isBlank(), " hidden"),
                voice.say("page.rewrite.kept"));
    }

    /** What a program can see in a text: the most useful first, a few at a time. */
    String advice(Rewrite it, String written) {
        if (written.isBlank()) {
            return "<p class=\"soft\">%s</p>".formatted(voice.say("page.rewrite.none-yet"));
        }
        var advice = it.advice(written);
        var some = advice.stream()
                .sorted(Comparator.comparing(Advice::severity))
                .limit(MOST)
                .toList();
        return "<p role=\"status\"><b>%s</b></p>%s"
                .formatted(voice.say("page.rewrite.count", advice.size()), list(some));
    }

    private String list(List<Advice> some) {
        return some.stream()
                .map(this::one)
                .collect(Collectors.joining("", "<ul>", "</ul>"))
                .replace("<ul></ul>", "");
    }

    private String one(Advice it) {
        var sentence = it.sentence().isEmpty() ? "" : "<q>%s</q> ".formatted(Html.text(it.sentence()));
        return "<li>%s%s <b>%s</b></li>"
                .formatted(
                        sentence,
                        Html.text(Typography.of(it.message(), voice.module())),
                        Html.text(Typography.of(it.suggestion(), voice.module())));
    }

    /** What was asked to be said and is not, once one has asked for a look. */
    private String kept() {
        return state.grade().map(Grade::notes).orElse(List.of()).stream()
                .map(Note::text)
                .map(voice::inline)
                .map("<li>%s</li>"::formatted)
                .collect(Collectors.joining("", "<div class=\"say\"><ul>", "</ul></div>"))
                .replace("<div class=\"say\"><ul></ul></div>", "");
    }

    static String example(Rewrite it, Voice voice) {
        return "<div class=\"example\"><h2>%s</h2><p%s>%s</p></div>"
                .formatted(
                        voice.say("page.rewrite.example"),
                        voice.lang(),
                        Html.lines(Typography.of(it.example(), voice.module())));
    }
}
