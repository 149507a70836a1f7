package fr.declic.page;

import fr.declic.activity.Grade.Note;
import java.util.Locale;
import java.util.Optional;

/** Feedback in words: a sign, one word that says how it went, and what the author wrote. */
record Feedback(String html, Optional<String> id) {

    static final Feedback NONE = new Feedback("", Optional.empty());

    static Feedback of(String id, Note note, Voice voice) {
        return of(id, note.right(), note.text(), voice);
    }

    static Feedback of(String id, boolean right, String text, Voice voice) {
        return right
                ? said(id, "say", Drawing.RIGHT, voice.say("page.right"), text, voice)
                : said(id, "say not-yet", Drawing.NOT_YET, voice.say("page.not-yet"), text, voice);
    }

    /** The right answer, told. */
    static Feedback told(String id, String text, Voice voice) {
        return said(id, "say told", Drawing.RIGHT, voice.say("page.answer"), text, voice);
    }

    /** The attribute by which a control points to its feedback. */
    String describes() {
        return id.map(it -> Html.attribute("aria-describedby", it)).orElse("");
    }

    private static Feedback said(String id, String css, Drawing sign, String word, String text, Voice voice) {
        var words = voice.inline(text);
        var lead = begins(text, word) ? "" : "<b>%s.</b> ".formatted(word);
        return new Feedback(
                "<p class=\"%s\" id=\"%s\">%s<span>%s%s</span></p>".formatted(css, id, sign.svg(), lead, words),
                Optional.of(id));
    }

    /** Whether the author's own text begins with the word already: "Oui. Oui, il choisit." would be silly. */
    private static boolean begins(String text, String word) {
        return text.toLowerCase(Locale.ROOT).startsWith(word.toLowerCase(Locale.ROOT));
    }
}
