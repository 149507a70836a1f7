package fr.declic.exchange;

import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;
import org.jsoup.parser.Parser;
import org.jsoup.select.NodeTraversor;
import org.jsoup.select.NodeVisitor;

/** The HTML of a question as our inline Markdown. What has no place there is noted, its words are kept. */
final class HtmlText implements NodeVisitor {

    private static final int DEEPEST = 100;
    private static final String PLUGIN_FILE = "@@PLUGINFILE@@/";
    private static final Pattern DATA = Pattern.compile("data:image/([a-z+]{1,10});base64,");
    private static final Pattern ORDINARY_SPACE = Pattern.compile("[ \\t\\n]+");
    private static final Pattern LANGUAGE = Pattern.compile("[A-Za-z]{2,3}(?:-[A-Za-z0-9]{2,8})*+");
    private static final Set<String> STRONG = Set.of("b", "strong", "h1", "h2", "h3", "h4", "h5", "h6");
    private static final Set<String> EMPHASIS = Set.of("i", "em", "cite", "dfn", "var");
    private static final Set<String> CODE = Set.of("code", "kbd", "samp", "tt", "pre");
    private static final Set<String> PARAGRAPHS =
            Set.of("p", "h1", "h2", "h3", "h4", "h5", "h6", "ul", "ol", "blockquote", "pre", "table", "dl", "figure");
    private static final Set<String> LINES = Set.of("div", "li", "tr", "dt", "dd", "section", "article", "figcaption");
    private static final Set<String> DROPPED = Set.of(
            "script",
            "style",
            "iframe",
            "object",
            "embed",
            "audio",
            "video",
            "svg",
            "math",
            "form",
            "input",
            "select",
            "textarea",
            "button",
            "template",
            "noscript");
    private static final Map<String, String> LOST = Map.of(
            "u", "le souligné",
            "ins", "le souligné",
            "s", "le barré",
            "del", "le barré",
            "strike", "le barré",
            "sup", "l'exposant",
            "sub", "l'indice",
            "table", "le tableau",
            "font", "la police");

    private final Remarks remarks;
    private final MarkedText out = new MarkedText();
    private int dropped;

    private HtmlText(Remarks remarks) {
        this.remarks = remarks;
    }

    /**
     * Converts a text.
     *
     * @param format as Moodle names it: {@code html}, {@code plain_text}, {@code markdown}, {@code moodle_auto_format}
     */
    static String markdown(String text, String format, Remarks remarks) {
        var clean = visible(text, remarks);
        return switch (format) {
            case "plain_text", "plain" -> MarkedText.escape(clean);
            case "markdown" -> clean.strip();
            case "html" -> new HtmlText(remarks).convert(clean);
            default -> new HtmlText(remarks).convert(clean.strip().replace("\n", "<br>"));
        };
    }

    /** A text that is no markup, such as an answer to type: its words on one line. */
    static String plain(String text, Remarks remarks) {
        return ORDINARY_SPACE.matcher(visible(text, remarks)).replaceAll(" ").strip();
    }

    private static String visible(String text, Remarks remarks) {
        if (text.chars().allMatch(HtmlText::isSeen) && !hasHalf(text)) {
            return text;
        }
        remarks.changed("Un caractère invisible a été retiré.");
        var kept = new StringBuilder();
        text.codePoints()
                .filter(HtmlText::isSeen)
                .filter(it -> it < 0xd800 || it > 0xdfff)
                .forEach(kept::appendCodePoint);
        return kept.toString();
    }

    private static boolean isSeen(int c) {
        return (!Character.isISOControl(c) || c == '\n' || c == '\t')
                && c != 0xfeff
                && c != 0xfffe
                && c != 0xffff
                && !(c >= 0xfdd0 && c <= 0xfdef);
    }

    private static boolean hasHalf(String text) {
        return text.codePoints().anyMatch(it -> it >= 0xd800 && it <= 0xdfff);
    }

    private String convert(String html) {
        if (html.indexOf('<') < 0 && html.indexOf('&') < 0) {
            out.text(html);
            return out.markdown(remarks);
        }
        var parser = Parser.htmlParser().setMaxDepth(DEEPEST);
        var body = parser.parseInput(html, "").body();
        NodeTraversor.traverse(this, body);
        return visible(out.markdown(remarks), remarks);
    }

    @Override
    public void head(Node node, int depth) {
        if (node instanceof TextNode text) {
            if (dropped == 0) {
                out.text(text.getWholeText());
            }
        } else if (node instanceof Element element) {
            open(element);
        }
    }

    @Override
    public void tail(Node node, int depth) {
        if (node instanceof Element element) {
            close(element);
        }
    }

    private void open(Element element) {
        var tag = element.normalName();
        if (DROPPED.contains(tag)) {
            remarks.changed("« <" + tag + "> » n'est pas repris.");
            dropped++;
        }
        if (dropped > 0) {
            return;
        }
        if (LOST.containsKey(tag)) {
            remarks.changed("Une mise en forme n'est pas reprise : " + LOST.get(tag) + ". Le texte est gardé.");
        }
        if (PARAGRAPHS.contains(tag)) {
            out.paragraph();
        } else if (LINES.contains(tag)) {
            out.line();
        }
        switch (tag) {
            case "br" -> out.newLine();
            case "img" -> picture(element);
            case "li" ->
                out.text(
                        element.parent() != null
                                        && element.parent().normalName().equals("ol")
                                ? element.elementSiblingIndex() + 1 + ". "
                                : "- ");
            case "td", "th" -> out.text(" ");
            default -> {}
        }
        mark(tag, element, true);
    }

    private void close(Element element) {
        var tag = element.normalName();
        if (DROPPED.contains(tag)) {
            dropped--;
            return;
        }
        if (dropped > 0) {
            return;
        }
        mark(tag, element, false);
        if (tag.equals("a")) {
            address(element);
        }
        if (PARAGRAPHS.contains(tag)) {
            out.paragraph();
        } else if (LINES.contains(tag)) {
            out.line();
        }
    }

    private void mark(String tag, Element element, boolean opening) {
        if (STRONG.contains(tag)) {
            out.mark("**", "**", opening);
        } else if (EMPHASIS.contains(tag)) {
            out.mark("*", "*", opening);
        } else if (CODE.contains(tag)) {
            out.code(opening);
        } else if (tag.equals("span") && LANGUAGE.matcher(element.attr("lang")).matches()) {
            out.mark("[", "]{lang=" + element.attr("lang") + "}", opening);
        }
    }

    /** A link becomes its words and, where they do not say it, its address. */
    private void address(Element link) {
        var address = link.attr("href").strip();
        var words = link.text().strip();
        if (address.isEmpty() || address.equals(words)) {
            return;
        }
        remarks.changed("Un lien est devenu du texte : " + Sentences.quoted(address) + ".");
        if (!address.startsWith("javascript:") && !address.startsWith("data:") && address.length() <= 200) {
            out.text(" ");
            out.code(true);
            out.text(address);
            out.code(false);
        }
    }

    private void picture(Element picture) {
        var source = picture.attr("src").strip();
        var data = DATA.matcher(source);
        if (source.startsWith(PLUGIN_FILE)) {
            remarks.picture(name(source.substring(PLUGIN_FILE.length())), picture.attr("alt"));
        } else if (data.lookingAt()) {
            var name = "image." + data.group(1).replace("jpeg", "jpg").replace("+xml", "");
            remarks.file(name, source.substring(data.end()));
            remarks.picture(name, picture.attr("alt"));
        } else {
            remarks.changed("Une image d'un autre site n'est pas reprise : " + Sentences.quoted(source) + ".");
        }
    }

    private static String name(String encoded) {
        int query = encoded.indexOf('?');
        try {
            return URLDecoder.decode(
                    (query < 0 ? encoded : encoded.substring(0, query)).replace("+", "%2B"), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException _) {
            return encoded;
        }
    }
}
