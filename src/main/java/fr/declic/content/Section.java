package fr.declic.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.Node;

/**
 * A heading of the second level and what follows it, up to the next one.
 *
 * @param title as plain text
 * @param line of the heading in the file, from 1
 * @param nodes the blocks below the heading, a comment of the format among them
 * @param from the place of the line after the heading, from 0, in the parsed text
 * @param end the place of the line after the last one
 */
record Section(String title, int line, List<Node> nodes, int from, int end) {

    private static final Pattern STEP = Pattern.compile("<!-- step: *([^ ;]+?) *(?:; *sound: *([^ ;]+) *)?-->");
    private static final Pattern REVIEW = Pattern.compile("<!-- review -->");
    private static final Pattern NESTED = Pattern.compile("\\s*(?:>\\s?|[*+-]\\s+|[0-9]{1,9}[.)]\\s+){16}");

    /** What the comment below a heading says. */
    sealed interface Comment {
        /** No comment of the format. */
        record None() implements Comment {}

        /** The part below is the review. */
        record Review() implements Comment {}

        /** The id of the step, and perhaps the name of a recorded sound. */
        record StepName(String id, Optional<String> sound) implements Comment {}
    }

    /** Splits a text at its headings of the second level. */
    static List<Section> split(List<String> lines, int before, Problems problems) {
        var sections = new ArrayList<Section>();
        var document = Markdown.blocks(String.join("\n", lines));
        var nodes = new ArrayList<Node>();
        Optional<Heading> heading = Optional.empty();
        for (var node = document.getFirstChild(); node != null; node = node.getNext()) {
            if (node instanceof Heading it && it.getLevel() == 2) {
                heading.map(open -> section(open, nodes, StepReader.firstLine(it), lines, before, problems))
                        .ifPresent(sections::add);
                heading = Optional.of(it);
                nodes.clear();
            } else if (heading.isPresent()) {
                nodes.add(node);
            } else {
                problems.add(
                        before + StepReader.firstLine(node) + 1,
                        "",
                        "Ce texte est avant la première étape.",
                        "Ouvrez d'abord une étape par un titre : ## Son titre");
                heading = Optional.empty();
            }
        }
        heading.map(open -> section(open, nodes, lines.size(), lines, before, problems))
                .ifPresent(sections::add);
        return sections;
    }

    private static Section section(
            Heading heading, List<Node> nodes, int end, List<String> lines, int before, Problems problems) {
        int place = StepReader.firstLine(heading);
        int line = before + place + 1;
        var source = lines.get(place).strip();
        var title = Markdown.words(heading).strip();
        if (!source.startsWith("##")) {
            problems.add(
                    line,
                    "",
                    "Une ligne de tirets sous un texte en fait un titre.",
                    "Un titre d'étape s'écrit : ## Son titre. Sinon, mettez une ligne vide avant les tirets.");
        } else if (!source.substring(2).strip().equals(title)) {
            problems.add(
                    line,
                    "",
                    "Un titre d'étape est du texte simple.",
                    "Retirez le gras, le code, les liens et les # à la fin.");
        } else if (title.isEmpty() || title.length() > Limits.TITLE) {
            problems.add(
                    line, "", "Un titre d'étape a de 1 à %d caractères.".formatted(Limits.TITLE), "Changez ce titre.");
        }
        InlineRules.languages(title, line, "", problems);
        return new Section(
                title,
                line,
                List.copyOf(nodes),
                place + heading.getSourceSpans().size(),
                end);
    }

    /** What the comment right below the heading says. */
    Comment comment() {
        if (!hasComment()) {
            return new Comment.None();
        }
        var text = ((HtmlBlock) nodes.getFirst()).getLiteral().strip();
        var step = STEP.matcher(text);
        if (REVIEW.matcher(text).matches()) {
            return new Comment.Review();
        }
        return step.matches()
                ? new Comment.StepName(step.group(1), Optional.ofNullable(step.group(2)))
                : new Comment.None();
    }

    /** The blocks that are shown. */
    List<Node> content() {
        return hasComment() ? nodes.subList(1, nodes.size()) : nodes;
    }

    /** The place of the first line that is shown, from 0. */
    int contentFrom() {
        return hasComment() ? StepReader.firstLine(nodes.getFirst()) + 1 : from;
    }

    private boolean hasComment() {
        return !nodes.isEmpty()
                && nodes.getFirst() instanceof HtmlBlock block
                && (STEP.matcher(block.getLiteral().strip()).matches()
                        || REVIEW.matcher(block.getLiteral().strip()).matches());
    }

    /** An id out of a title: "Tenir la souris" gives {@code tenir-la-souris}. */
    static String slug(String title) {
        var plain = StringUtils.stripAccents(title.replaceAll("\\{[^}]*}", ""))
                .toLowerCase(Locale.ROOT)
                .replace("œ", "oe")
                .replace("æ", "ae");
        var slug = StringUtils.strip(plain.replaceAll("[^a-z0-9]+", "-"), "-");
        return StringUtils.stripEnd(StringUtils.left(slug, 60), "-");
    }

    /** Whether a line opens so many lists or quotes in one another that it can only be an attack or an accident. */
    static boolean isNestedBeyondSense(String line) {
        return NESTED.matcher(line).lookingAt();
    }
}
