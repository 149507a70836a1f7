package fr.declic.page;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Who speaks on a page: the interface in its language, the module in its own. All that it returns is escaped and set.
 */
record Voice(Texts texts, Locale module, Markdown markdown) {

    /** Stands where a title will; no text holds it, for it is nobody's letter. */
    private static final String PLACE = "\uf8ff";

    static Voice of(Texts texts, Locale module) {
        return new Voice(texts, module, new Markdown(module, Map.of(), 2));
    }

    /** A text of the interface. What is put into it need not be escaped. */
    String say(String key, Object... args) {
        return Html.text(Typography.of(texts.get(key, args), texts.locale()));
    }

    /**
     * A text of the interface with a title of the module in it.
     *
     * @param title the first thing that is put into it
     * @param more what else is; neither need be escaped
     */
    String sayOf(String key, String title, Object... more) {
        var args = Stream.concat(Stream.of(PLACE), Stream.of(more)).toArray();
        return say(key, args).replace(PLACE, title(title));
    }

    /** A short text of the module with inline Markdown. */
    String inline(String text) {
        return inItsLanguage(markdown.inline(text));
    }

    /** The same without marks and not escaped: for what is written as text in the browser. */
    String plain(String text) {
        return markdown.plain(text);
    }

    /** A title of the module, not escaped: for what is written as text in the browser. */
    String plainTitle(String text) {
        return Typography.of(text, module);
    }

    /** A title of the module. */
    String title(String text) {
        return inItsLanguage(Html.text(Typography.of(text, module)));
    }

    /** The attribute that names the module's language where the interface speaks another, else nothing. */
    String lang() {
        return module.getLanguage().equals(texts.locale().getLanguage())
                ? ""
                : Html.attribute("lang", module.toLanguageTag());
    }

    private String inItsLanguage(String html) {
        var lang = lang();
        return lang.isEmpty() ? html : "<span" + lang + ">" + html + "</span>";
    }
}
