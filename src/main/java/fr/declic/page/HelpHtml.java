package fr.declic.page;

/** The rungs of help that are words. */
final class HelpHtml {

    private HelpHtml() {}

    static String hint(String text, Voice voice) {
        return "<p>%s<span><b>%s</b> %s</span></p>"
                .formatted(Drawing.HINT.svg(), voice.say("page.hint"), voice.inline(text));
    }

    /** The way back to the step that taught it. */
    static String step(String address, String title, Voice voice) {
        return "<p><a href=\"%s\">%s</a></p>".formatted(Html.text(address), voice.say("page.hint.step", title));
    }
}
