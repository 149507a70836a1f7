package fr.declic.page;

import fr.declic.activity.BrowserSim;
import fr.declic.activity.BrowserSim.Kind;
import fr.declic.activity.BrowserSim.Page;
import fr.declic.activity.BrowserSim.Part;
import fr.declic.content.Media;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;

/** The world of a {@code browser-sim}, for its lab in the browser. The text of a part is HTML; all the rest is plain. */
final class BrowserSimContent {

    /** The titles of a page stand below that of the exercise and that of the page. */
    private static final int TITLES = 3;

    private BrowserSimContent() {}

    static Object of(BrowserSim it, Map<String, Media> media, Voice voice) {
        var content = new LinkedHashMap<String, Object>();
        content.put("start", it.start());
        content.put("bookmarks", it.bookmarks());
        var markdown = new Markdown(voice.module(), media, TITLES);
        content.put(
                "pages",
                it.pages().stream().map(page -> page(page, markdown, voice)).toList());
        return content;
    }

    private static Map<String, Object> page(Page page, Markdown markdown, Voice voice) {
        var content = new LinkedHashMap<String, Object>();
        content.put("id", page.id());
        content.put("title", Typography.of(page.title(), voice.module()));
        content.put("address", page.address());
        content.put("secure", page.secure());
        content.put("searches", page.searches());
        content.put(
                "parts",
                page.parts().stream().map(part -> part(part, markdown, voice)).toList());
        return content;
    }

    private static Map<String, Object> part(Part part, Markdown markdown, Voice voice) {
        boolean file = part.kind() == Kind.FILE;
        var content = new LinkedHashMap<String, Object>();
        content.put("kind", part.kind().name().toLowerCase(Locale.ROOT));
        content.put("title", file ? part.title() : Typography.of(part.title(), voice.module()));
        content.put("html", file ? part.text() : markdown.html(part.text()));
        return content;
    }
}
