package fr.declic.page;

import fr.declic.content.Media;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.parser.Parser;
import org.commonmark.renderer.html.DefaultUrlSanitizer;
import org.commonmark.renderer.html.HtmlRenderer;
import org.commonmark.renderer.text.LineBreakRendering;
import org.commonmark.renderer.text.TextContentRenderer;

/**
 * CommonMark as HTML. Whatever the text holds, what comes out holds no script, no raw HTML and nothing from another
 * host.
 *
 * <p>A line break stays a line break; {@code [mot]{lang=en}} names the language of a word; {@code > [!AVIS] Nom, 2021}
 * is somebody's view.
 */
public final class Markdown {

    private static final Parser BLOCKS = Parser.builder().build();
    private static final Parser INLINE =
            Parser.builder().enabledBlockTypes(Set.of()).build();
    private static final TextContentRenderer PLAIN =
            TextContentRenderer.builder().build();
    private static final TextContentRenderer LINES = TextContentRenderer.builder()
            .lineBreakRendering(LineBreakRendering.COMPACT)
            .build();

    private final Locale language;
    private final HtmlRenderer renderer;

    /**
     * @param language of the text; French gets its spaces
     * @param media the pictures that it may show, by name
     * @param heading the level of its headings, 2 to 6
     */
    public Markdown(Locale language, Map<String, Media> media, int heading) {
        this.language = language;
        this.renderer = HtmlRenderer.builder()
                .escapeHtml(true)
                .sanitizeUrls(true)
                .urlSanitizer(new DefaultUrlSanitizer(List.of("http", "https", "mailto")))
                .softbreak("<br> ")
                .nodeRendererFactory(context -> new ModuleNodes(context, language, media, heading))
                .build();
    }

    public Markdown(Locale language) {
        this(language, Map.of(), 2);
    }

    public String html(String markdown) {
        return html(parse(markdown));
    }

    /** The same with the pictures that stand alone first, in their order, so that the text can flow beside them. */
    public String picturesFirst(String markdown) {
        var text = parse(markdown);
        var pictures = new ArrayList<Node>();
        for (var node = text.getFirstChild(); node != null; node = node.getNext()) {
            if (isPicture(node)) {
                pictures.add(node);
            }
        }
        pictures.reversed().forEach(text::prependChild);
        return html(text);
    }

    /** For prompts, options and feedback: the same without paragraphs, lists or headings. */
    public String inline(String markdown) {
        return html(INLINE.parse(markdown))
                .replace("</p>\n<p>", "<br>")
                .replaceAll("</?p>", "")
                .strip();
    }

    /** The words alone, for an attribute or a title; not escaped. */
    public String plain(String markdown) {
        var words = PLAIN.render(INLINE.parse(markdown)).replaceAll("\\s+", " ");
        return Typography.of(ModuleNodes.withoutLanguages(words).strip(), language);
    }

    /** The words alone, a line for each line of the text; not escaped. */
    public String lines(String markdown) {
        return Typography.of(
                ModuleNodes.withoutLanguages(LINES.render(parse(markdown))).strip(), language);
    }

    Node parse(String markdown) {
        return BLOCKS.parse(markdown);
    }

    String html(Node node) {
        return renderer.render(node).strip();
    }

    static boolean isPicture(Node paragraph) {
        return paragraph.getFirstChild() instanceof Image image && image.getNext() == null;
    }
}
