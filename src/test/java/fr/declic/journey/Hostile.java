package fr.declic.journey;

import com.microsoft.playwright.Frame;
import com.microsoft.playwright.Page;
import fr.declic.content.Library;
import fr.declic.content.Media;
import fr.declic.content.ModuleReader;
import fr.declic.content.Revision;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;

/** A module as somebody would write it who wants to hurt: wherever it has a text for people, the text is also markup. */
final class Hostile {

    /** As a page that forgot to escape would take it in: markup, the end of a script, of an attribute, of a style. */
    static final List<String> MARKUP = List.of(
            "<img src=x onerror=hurt=1>",
            "\"><svg onload=hurt=1>",
            "</script><script>hurt=1</script>",
            "' onfocus=hurt=1 autofocus x='",
            "</style><style>*{color:red}</style>",
            "&lt;img src=x onerror=hurt=1&gt;");

    /** A text in quotes, behind its key or as an item; a heading; an alternative text; a line of prose. */
    private static final Pattern QUOTED = Pattern.compile("(\\s*(?:- )?(?:[a-z_-]+: )?\")(.+)(\")");

    private static final Pattern HEADING = Pattern.compile("(## )(.+)()");
    private static final Pattern PICTURE = Pattern.compile("(!\\[)(.+)(]\\(.+\\))");
    private static final Pattern PROSE = Pattern.compile("()([A-ZÀ-Ü«].+)()");

    private final ModuleReader reader;
    private final Library library;
    private int woven;

    private Hostile(Library library) {
        this.library = library;
        this.reader = new ModuleReader(library.themes(), library.frameworks());
    }

    /** A text of a module that can be played, and how many texts in it are markup. */
    record Woven(Revision revision, int texts) {}

    /**
     * The same module, with markup in every text where a module may have it.
     *
     * @param id of the new one
     */
    static Woven of(Library library, Revision from, String id) {
        var it = new Hostile(library);
        var own = from.text().replaceFirst("(?m)^id: .*$", "id: " + id);
        var media = new HashMap<>(from.media());
        var text = it.weave(own, next -> it.isFine(id, next, media));
        for (var file : from.media().entrySet()) {
            if (file.getValue().type().equals("text/markdown")) {
                var page = new String(file.getValue().bytes(), StandardCharsets.UTF_8);
                var hostile = it.weave(page, next -> it.isFine(id, text, with(media, file.getKey(), next)));
                media.put(file.getKey(), page(hostile));
            }
        }
        var revision = it.reader.readDraft(id, text, media).good().orElseThrow();
        return new Woven(revision, it.woven);
    }

    private static Media page(String text) {
        return Media.of("text/markdown", text.getBytes(StandardCharsets.UTF_8));
    }

    private static Map<String, Media> with(Map<String, Media> media, String name, String text) {
        var next = new HashMap<>(media);
        next.put(name, page(text));
        return next;
    }

    private boolean isFine(String id, String text, Map<String, Media> media) {
        return reader.readDraft(id, text, media).problems().isEmpty()
                && library.module(id).isEmpty();
    }

    private String weave(String text, Predicate<String> fine) {
        var lines = new ArrayList<>(List.of(text.split("\n", -1)));
        weave(lines, 0, lines.size(), fine);
        return String.join("\n", lines);
    }

    /** All of these lines if that is fine, else each half by itself. */
    private void weave(List<String> lines, int from, int to, Predicate<String> fine) {
        var before = List.copyOf(lines.subList(from, to));
        int changed = 0;
        for (int i = from; i < to; i++) {
            var next = hurtful(lines.get(i), i);
            changed += next.equals(lines.get(i)) ? 0 : 1;
            lines.set(i, next);
        }
        if (changed == 0) {
            return;
        }
        if (fine.test(String.join("\n", lines))) {
            woven += changed;
            return;
        }
        for (int i = from; i < to; i++) {
            lines.set(i, before.get(i - from));
        }
        if (to - from > 1) {
            int half = (from + to) / 2;
            weave(lines, from, half, fine);
            weave(lines, half, to, fine);
        }
    }

    private static String hurtful(String line, int number) {
        var markup = escaped(MARKUP.get(number % MARKUP.size()));
        for (var kind : List.of(QUOTED, HEADING, PICTURE, PROSE)) {
            var found = kind.matcher(line);
            if (found.matches()) {
                var typed = kind == QUOTED ? markup.replace("\\", "\\\\").replace("\"", "\\\"") : markup;
                return found.group(1) + found.group(2) + " " + typed + found.group(3);
            }
        }
        return line;
    }

    /** As an author writes it who wants it to be read: raw HTML is a fault. */
    private static String escaped(String markup) {
        return markup.replaceAll("[<>&*\\[\\]]", "\\\\$0");
    }

    /** Nothing of it has become a part of any page that this one shows. */
    static void isHarmless(Page page, String where) {
        for (Frame frame : page.frames()) {
            Assertions.assertThat(frame.evaluate("window.hurt ?? 'unhurt'"))
                    .as(where)
                    .isEqualTo("unhurt");
            Assertions.assertThat(frame.evaluate("""
                            () => {
                              const all = root => [...root.querySelectorAll('*')]
                                .flatMap(it => [it, ...(it.shadowRoot ? all(it.shadowRoot) : [])]);
                              return all(document)
                                .filter(it => [...it.attributes].some(a => /^on/i.test(a.name))
                                  || /^(img|image)$/i.test(it.tagName) && it.getAttribute('src') === 'x'
                                  || /^(a|area|iframe)$/i.test(it.tagName)
                                    && /^\\s*javascript:/i.test(it.getAttribute('href') ?? it.getAttribute('src') ?? '')
                                  || it.tagName === 'SCRIPT' && it.textContent.trim() === 'hurt=1'
                                  || it.tagName === 'STYLE' && it.textContent.trim() === '*{color:red}')
                                .map(it => it.outerHTML.slice(0, 200));
                            }
                            """))
                    .as(where + " " + frame.url())
                    .asInstanceOf(org.assertj.core.api.InstanceOfAssertFactories.LIST)
                    .isEmpty();
        }
    }
}
