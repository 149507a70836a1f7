package fr.declic.content;

import java.util.Set;
import java.util.function.ObjIntConsumer;
import org.commonmark.node.Node;
import org.commonmark.node.Text;
import org.commonmark.parser.IncludeSourceSpans;
import org.commonmark.parser.Parser;

/** The Markdown of this library: CommonMark, parsed in one way by all who check or show it. */
public final class Markdown {

    private static final Parser BLOCKS =
            Parser.builder().includeSourceSpans(IncludeSourceSpans.BLOCKS).build();
    private static final Parser INLINE =
            Parser.builder().enabledBlockTypes(Set.of()).build();

    private Markdown() {}

    /** The text of a step. Blocks carry their lines. */
    public static Node blocks(String markdown) {
        return BLOCKS.parse(markdown);
    }

    /** A prompt, an option, a hint or a feedback: paragraphs and what is inside them, so that "1. " stays as it is. */
    public static Node inline(String markdown) {
        return INLINE.parse(markdown);
    }

    /** The words below a node without their marks, such as the alternative text of a picture. */
    public static String words(Node root) {
        var words = new StringBuilder();
        each(root, (node, _) -> {
            if (node instanceof Text text) {
                words.append(text.getLiteral());
            }
        });
        return words.toString();
    }

    /** Visits a node, then what is below it, in the order of the text, without recursion. The number is the depth from 0. */
    static void each(Node root, ObjIntConsumer<Node> visitor) {
        int depth = 0;
        Node node = root;
        while (true) {
            visitor.accept(node, depth);
            if (node.getFirstChild() != null) {
                node = node.getFirstChild();
                depth++;
                continue;
            }
            while (node != root && node.getNext() == null) {
                node = node.getParent();
                depth--;
            }
            if (node == root) {
                return;
            }
            node = node.getNext();
        }
    }
}
