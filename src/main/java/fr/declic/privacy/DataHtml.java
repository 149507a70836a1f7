package fr.declic.privacy;

import fr.declic.privacy.PersonalData.Entry;
import fr.declic.privacy.PersonalData.Section;
import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.web.util.HtmlUtils;

/** One person's data as HTML: part of a screen, or a page of its own that opens without a network. Escapes all it is given. */
final class DataHtml {

    /** How many records of one kind the screen shows; the archive has them all. */
    static final int ON_SCREEN = 50;

    /** Wide tables move sideways inside their frame, by keyboard too. */
    static final String TABLES = """
            .held{overflow-x:auto;margin:0 0 16px}.held table{border-collapse:collapse;width:100%}\
            .held th,.held td{text-align:start;vertical-align:top;padding:8px 12px;min-width:7rem;overflow-wrap:anywhere}\
            details{border-bottom:1px solid var(--hairline)}summary{padding:12px 0;cursor:pointer;font-weight:700}\
            """;

    private static final String PAGE = """
            :root{color-scheme:light dark}body{margin:0 auto;max-width:60rem;padding:24px;font:1.125rem/1.6 sans-serif;\
            background:light-dark(#fbf8f3,#15191e);color:light-dark(#1f2430,#ece7df)}h1,h2{line-height:1.25}\
            h2{margin-top:40px}p{max-width:58ch}td,th{border-bottom:1px solid light-dark(#8a8577,#7d8590)}\
            a{color:light-dark(#0b5f66,#7fd1d6)}\
            """;

    private final DataWords words;

    DataHtml(DataWords words) {
        this.words = words;
    }

    /** @param made when it was made, in words */
    String top(String made) {
        return """
            <!doctype html><html lang="%1$s"><head><meta charset="utf-8">\
            <meta name="viewport" content="width=device-width,initial-scale=1"><title>%2$s · Déclic</title>\
            <style>%3$s</style></head><body><main><h1>%2$s</h1><p>%4$s</p><p>%5$s</p>
            """.formatted(
                        words.language().toLanguageTag(),
                        safe(words.get("archive.title")),
                        PAGE + TABLES,
                        safe(made),
                        safe(words.get("archive.keep")));
    }

    String bottom() {
        return "</main></body></html>\n";
    }

    /** A section with its heading. */
    void section(Section section, Writer out, int most) throws IOException {
        out.write("<section><h2>%s</h2>".formatted(safe(section.title())));
        inside(section, out, most);
        out.write("</section>\n");
    }

    /** All sections, folded. */
    String folded(List<Section> sections) {
        var out = new StringWriter();
        out.write("<style>" + TABLES + "</style>");
        try {
            for (var section : sections) {
                out.write("<details><summary>%s</summary>".formatted(safe(section.title())));
                inside(section, out, ON_SCREEN);
                out.write("</details>");
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toString();
    }

    private void inside(Section section, Writer out, int most) throws IOException {
        for (var line : section.why().split("\n")) {
            out.write("<p>%s</p>".formatted(safe(line)));
        }
        try (var stream = section.entries().open()) {
            var entries = stream.iterator();
            if (entries.hasNext()) {
                table(section, entries, out, most);
            } else {
                out.write("<p>%s</p>".formatted(safe(words.get("data.nothing"))));
            }
            if (entries.hasNext()) {
                out.write("<p>%s</p>".formatted(safe(words.get("data.more", most))));
            }
        }
    }

    private static void table(Section section, Iterator<Entry> entries, Writer out, int most) throws IOException {
        var title = safe(section.title());
        out.write("<div class=\"held\" role=\"region\" tabindex=\"0\" aria-label=\"%s\"><table><thead><tr>"
                .formatted(title));
        for (var head : section.heads()) {
            out.write("<th scope=\"col\">%s</th>".formatted(safe(head)));
        }
        out.write("</tr></thead><tbody>\n");
        for (int i = 0; i < most && entries.hasNext(); i++) {
            var entry = entries.next();
            out.write("<tr>%s%s</td></tr>\n"
                    .formatted(
                            entry.cells().stream()
                                    .map(cell -> "<td>" + safe(cell).replace("\n", "<br>"))
                                    .collect(Collectors.joining("</td>")),
                            most == Integer.MAX_VALUE ? files(entry) : ""));
        }
        out.write("</tbody></table></div>");
    }

    /** In the last cell, which is still open. */
    private static String files(Entry entry) {
        return entry.files().stream()
                .map(file -> "<br><a href=\"%s\">%s</a>".formatted(file.path(), safe(file.what())))
                .collect(Collectors.joining());
    }

    private static String safe(String text) {
        return HtmlUtils.htmlEscape(text, "UTF-8");
    }
}
