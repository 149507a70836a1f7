package fr.declic.page;

/** A short screen that says one thing and leads home: an unknown address, a fault, an aid. */
public final class NoticePage {

    private NoticePage() {}

    /**
     * The inside of the page's {@code main}.
     *
     * @param key the prefix of its messages: {@code .title} and {@code .text}, whose lines become paragraphs
     * @param args what is put into the text
     */
    public static String main(String key, Texts texts, Object... args) {
        var voice = Voice.of(texts, texts.locale());
        var lines = texts.get(key + ".text", args).split("\n");
        var words = new StringBuilder();
        for (var line : lines) {
            words.append("<p>")
                    .append(Html.text(Typography.of(line, texts.locale())))
                    .append("</p>");
        }
        return "<h1 tabindex=\"-1\">%s</h1>%s<div class=\"acts\"><a class=\"main\" href=\"%s\">%s</a></div>"
                .formatted(voice.say(key + ".title"), words, Addresses.HOME, voice.say("page.notice.home"));
    }
}
