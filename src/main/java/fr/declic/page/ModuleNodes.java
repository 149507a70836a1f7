package fr.declic.page;

import fr.declic.content.Media;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.renderer.NodeRenderer;
import org.commonmark.renderer.html.HtmlNodeRendererContext;
import org.commonmark.renderer.html.HtmlWriter;
import org.commonmark.renderer.text.TextContentRenderer;

/** The parts of a module's text that do not follow plain CommonMark: pictures, views, languages, French spaces. */
final class ModuleNodes implements NodeRenderer {

    private static final Pattern IN_LANGUAGE =
            Pattern.compile("\\[([^\\[\\]]+)]\\{lang=([A-Za-z]{2,3}(?:-\\w{2,8})*)}");
    private static final String VIEW = "[!AVIS]";

    private final HtmlNodeRendererContext context;
    private final HtmlWriter out;
    private final Locale language;
    private final Map<String, Media> media;
    private final int heading;

    ModuleNodes(HtmlNodeRendererContext context, Locale language, Map<String, Media> media, int heading) {
        this.context = context;
        this.out = context.getWriter();
        this.language = language;
        this.media = media;
        this.heading = heading;
    }

    static String withoutLanguages(String text) {
        return IN_LANGUAGE.matcher(text).replaceAll("$1");
    }

    @Override
    public Set<Class<? extends Node>> getNodeTypes() {
        return Set.of(Text.class, Image.class, BlockQuote.class, Heading.class, Paragraph.class);
    }

    @Override
    public void render(Node node) {
        switch (node) {
            case Text text -> text(text.getLiteral());
            case Image image -> image(image);
            case BlockQuote quote -> quote(quote);
            case Heading title -> enclose("h" + heading, title);
            case Paragraph paragraph when Markdown.isPicture(paragraph) -> block("<figure>", paragraph, "</figure>");
            case Paragraph paragraph -> enclose("p", paragraph);
            default -> throw new IllegalArgumentException(node.getClass().getName());
        }
    }

    private void text(String literal) {
        var words = IN_LANGUAGE.matcher(literal);
        int done = 0;
        while (words.find()) {
            out.text(Typography.of(literal.substring(done, words.start()), language));
            out.raw("<span lang=\"%s\">".formatted(words.group(2)));
            out.text(Typography.of(words.group(1), Locale.forLanguageTag(words.group(2))));
            out.raw("</span>");
            done = words.end();
        }
        out.text(Typography.of(literal.substring(done), language));
    }

    /** A picture that is not the module's own is never fetched: its words take its place. */
    private void image(Image image) {
        var alt = Typography.of(
                TextContentRenderer.builder().build().render(image).strip(), language);
        alt = alternative(image, alt);
        var own = media.get(image.getDestination());
        out.raw(own == null ? Html.text(alt) : Picture.html(own, alt));
    }

    private String alternative(Image image, String fallback) {
        var alt = new StringBuilder();
        for (var child = image.getFirstChild(); child != null; child = child.getNext()) {
            alt.append(child instanceof Text text ? text.getLiteral() : " ");
        }
        var words = withoutLanguages(alt.toString()).strip();
        return words.isEmpty() ? fallback : Typography.of(words, language);
    }

    private void quote(BlockQuote quote) {
        if (quote.getFirstChild() instanceof Paragraph first
                && first.getFirstChild() instanceof Text line
                && line.getLiteral().startsWith(VIEW)) {
            var who = line.getLiteral().substring(VIEW.length()).strip();
            if (line.getNext() instanceof SoftLineBreak rest) {
                rest.unlink();
            }
            line.unlink();
            out.raw("<aside class=\"view\"><p class=\"who\">");
            text(who);
            out.raw("</p>");
            children(quote);
            out.raw("</aside>");
            out.line();
        } else {
            enclose("blockquote", quote);
        }
    }

    private void enclose(String tag, Node node) {
        if (!(node instanceof Paragraph) || node.getFirstChild() != null) {
            block("<" + tag + ">", node, "</" + tag + ">");
        }
    }

    private void block(String open, Node node, String close) {
        out.line();
        out.raw(open);
        children(node);
        out.raw(close);
        out.line();
    }

    private void children(Node node) {
        for (var child = node.getFirstChild(); child != null; ) {
            var next = child.getNext();
            context.render(child);
            child = next;
        }
    }
}
