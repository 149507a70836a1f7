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

    /** The same as one whole document without script: it stands when nothing else does. */
    public static String document(String key, Texts texts, Object... args) {
        var voice = Voice.of(texts, texts.locale());
        return """
            <!doctype html><html lang="%s"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width,initial-scale=1"><title>%s · Déclic</title>\
            <meta name="color-scheme" content="light dark"><style>%s</style></head><body><div class="screen">\
            <header class="bar"><a class="name" href="%s">%s<span>%s</span></a></header>\
            <main class="room" id="main">%s</main></div></body></html>
            """.formatted(
                        texts.locale().toLanguageTag(),
                        voice.say(key + ".title"),
                        Stylesheet.firstScreen(),
                        Addresses.HOME,
                        Drawing.MARK.svg(),
                        voice.say("page.frame.name"),
                        main(key, texts, args));
    }
}
