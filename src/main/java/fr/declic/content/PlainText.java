package fr.declic.content;

import java.util.regex.Pattern;
import org.commonmark.node.AbstractVisitor;
import org.commonmark.node.Code;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.Image;
import org.commonmark.node.ListItem;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;
import org.commonmark.parser.Parser;

/** The sentences of a Markdown text, without its marks: no headings, code, pictures, nor the signature of a view. */
final class PlainText extends AbstractVisitor {

    private static final Parser PARSER = Parser.builder().build();
    private static final Pattern LANGUAGE_OF_PART = Pattern.compile("\\[([^\\]]*)]\\{[^}]*}");
    private static final Pattern SIGNATURE = Pattern.compile("(?m)^\\[!AVIS].*$");

    private final StringBuilder words = new StringBuilder();

    private final boolean withCode;

    private PlainText(boolean withCode) {
        this.withCode = withCode;
    }

    /** One line for each line of prose. */
    static String of(String markdown) {
        return read(markdown, new PlainText(false));
    }

    /** The same with addresses and what is to be typed, as they stand on the screen. */
    static String withCode(String markdown) {
        return read(markdown, new PlainText(true));
    }

    private static String read(String markdown, PlainText text) {
        PARSER.parse(markdown).accept(text);
        var unsigned = SIGNATURE.matcher(text.words).replaceAll("");
        return LANGUAGE_OF_PART.matcher(unsigned).replaceAll("$1").strip();
    }

    @Override
    public void visit(Text text) {
        words.append(text.getLiteral());
    }

    @Override
    public void visit(SoftLineBreak end) {
        words.append('\n');
    }

    @Override
    public void visit(HardLineBreak end) {
        words.append('\n');
    }

    @Override
    public void visit(Paragraph paragraph) {
        visitChildren(paragraph);
        words.append('\n');
    }

    @Override
    public void visit(ListItem item) {
        visitChildren(item);
        words.append('\n');
    }

    @Override
    public void visit(Heading heading) {
        // A title is not a sentence.
    }

    @Override
    public void visit(Code code) {
        // An address or what to type: looked at, not read.
        if (withCode) {
            words.append(code.getLiteral());
        }
    }

    @Override
    public void visit(Image picture) {
        // Its alternative text is not on screen.
    }
}
