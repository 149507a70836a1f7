package fr.declic.exchange;

import fr.declic.content.Markdown;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlRenderer;
import org.jsoup.Jsoup;

/** Our inline Markdown as the HTML that other programs take: paragraphs, line breaks, bold, italic, code, languages. */
final class MarkdownHtml {

    /** A word of another language: {@code [mot]{lang=en}}. */
    private static final Pattern IN_LANGUAGE =
            Pattern.compile("\\[([^\\[\\]]+)]\\{lang=([A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+)}");

    private static final HtmlRenderer RENDERER = renderer(true);
    private static final HtmlRenderer AS_IT_IS = renderer(false);

    private MarkdownHtml() {}

    private static HtmlRenderer renderer(boolean escapeHtml) {
        return HtmlRenderer.builder()
                .escapeHtml(escapeHtml)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                .softbreak("<br />\n")
                .nodeRendererFactory(Languages::new)
                .build();
    }

    /** Whether two texts say the same; one that holds HTML says something else than one that shows it. */
    static boolean areSame(String markdown, String other) {
        return AS_IT_IS.render(Markdown.inline(markdown)).equals(AS_IT_IS.render(Markdown.inline(other)));
    }

    /** As paragraphs. */
    static String blocks(String markdown) {
        return RENDERER.render(Markdown.inline(markdown)).strip();
    }

    /** The same, but what is a single paragraph has no tag around it: for an option, a feedback. */
    static String inline(String markdown) {
        var html = blocks(markdown);
        boolean one = html.startsWith("<p>") && html.indexOf("</p>") == html.length() - 4;
        return one ? html.substring(3, html.length() - 4) : html;
    }

    /** The words without marks, on one line. */
    static String words(String markdown) {
        return Jsoup.parseBodyFragment(blocks(markdown)).text();
    }

    /** Writes words of another language. */
    private record Languages(HtmlNodeRendererContext context) implements NodeRenderer {

        @Override
        public Set<Class<? extends Node>> getNodeTypes() {
            return Set.of(Text.class);
        }

        @Override
        public void render(Node node) {
            var literal = ((Text) node).getLiteral();
            var out = context.getWriter();
            var words = IN_LANGUAGE.matcher(literal);
            int done = 0;
            while (words.find()) {
                out.text(literal.substring(done, words.start()));
                out.raw("<span lang=\"" + words.group(2) + "\">");
                out.text(words.group(1));
                out.raw("</span>");
                done = words.end();
            }
            out.text(literal.substring(done));
        }
    }
}
