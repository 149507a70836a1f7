package fr.declic.page;

import java.util.Locale;
import java.util.Map;

/**
 * Who speaks on a page: the interface in its language, the module in its own. All that it returns is escaped and set.
 */
record Voice(Texts texts, Locale module, Markdown markdown) {

    static Voice of(Texts texts, Locale module) {
        return new Voice(texts, module, new Markdown(module, Map.of(), 2));
    }

    /** A text of the interface. What is put into it need not be escaped. */
    String say(String key, Object... args) {
        return Html.text(Typography.of(texts.get(key, args), texts.locale()));
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
