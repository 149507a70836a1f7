package fr.declic.page;

import java.util.List;

/** A screen of words under headings: how to get help, what the law asks for. */
public final class WordsPage {

    private WordsPage() {}

    /** A piece of it, in the order in which it is read. */
    public sealed interface Part {}

    /** @param key of its message */
    public record Heading(String key) implements Part {}

    /**
     * What the product says. Each line of the message is a paragraph; lines that begin with « - » are a list.
     *
     * @param key of its message
     * @param args what is put into it; it need not be escaped
     */
    public record Said(String key, List<Object> args) implements Part {
        public Said {
            args = List.copyOf(args);
        }

        public Said(String key) {
            this(key, List.of());
        }
    }

    /** What somebody of the place wrote, with its line breaks. Nothing in it is ever more than text. */
    public record Given(String text) implements Part {}

    /** What the place ought to say and has not said yet. */
    public record Missing(String key) implements Part {}

    /** A way to another screen, on a line of its own; its text is a message. */
    public record Way(String key, String address) implements Part {}

    /**
     * A way out of here: an address, a telephone number.
     *
     * @param before the key of what stands before it
     * @param text what is pressed, plain
     */
    public record Link(String before, String address, String text) implements Part {}

    /** The inside of the page's {@code main}. */
    public static String main(String titleKey, List<Part> parts, Texts texts) {
        var voice = Voice.of(texts, texts.locale());
        var html = new StringBuilder("<h1 tabindex=\"-1\">%s</h1>".formatted(voice.say(titleKey)));
        parts.forEach(part -> html.append(
                switch (part) {
                    case Heading(var key) -> "<h2 class=\"over\">%s</h2>".formatted(voice.say(key));
                    case Said(var key, var args) -> lines(texts.get(key, args.toArray()), texts);
                    case Given(var text) -> "<p class=\"given\">%s</p>".formatted(Html.lines(text));
                    case Missing(var key) -> "<p class=\"notice\">%s</p>".formatted(voice.say(key));
                    case Way(var key, var address) -> "<p><a href=\"%s\">%s</a></p>".formatted(address, voice.say(key));
                    case Link(var before, var address, var text) ->
                        "<p>%s <a href=\"%s\">%s</a></p>"
                                .formatted(voice.say(before), Html.text(address), Html.text(text));
                }));
        return html.append("<div class=\"acts\"><a class=\"main\" href=\"%s\">%s</a></div>"
                        .formatted(Addresses.HOME, voice.say("page.notice.home")))
                .toString();
    }

    private static String lines(String text, Texts texts) {
        var html = new StringBuilder();
        boolean listed = false;
        for (var line : text.split("\n")) {
            boolean item = line.startsWith("- ");
            if (item != listed) {
                html.append(item ? "<ul>" : "</ul>");
                listed = item;
            }
            var words = Html.text(Typography.of(item ? line.substring(2) : line, texts.locale()));
            html.append((item ? "<li>%s</li>" : "<p>%s</p>").formatted(words));
        }
        return html.append(listed ? "</ul>" : "").toString();
    }
}
