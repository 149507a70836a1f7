package fr.declic.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * A heading of a module's text with what follows it: a step, or the review.
 *
 * @param text the lines of the part as they are in the module
 * @param title as it is written, with its marks
 * @param id what the comment below the heading says, else what the title gives; may be no id at all
 * @param named whether the comment says the id
 * @param sound the name of a recorded sound
 * @param review whether this is the part off the path
 * @param blocks its words and activities in their order
 */
public record Part(
        String text,
        String title,
        String id,
        boolean named,
        Optional<String> sound,
        boolean review,
        List<Block> blocks) {

    private static final int LONGEST_FENCE = 40;
    private static final Pattern COMMENT =
            Pattern.compile("<!-- (?:(review)|step: *([^ ;]+?) *(?:; *sound: *([^ ;]+) *)?)-->|<!-- review -->");
    private static final Pattern OPEN = Pattern.compile(" {0,3}(`{3,}(?=[^`]*$)|~{3,})[ \\t]*(.*?)[ \\t]*");
    private static final Pattern CLOSE = Pattern.compile(" {0,3}(`{3,}|~{3,})[ \\t]*");

    /** What a part is made of. */
    public sealed interface Block {}

    /** Markdown, without blank lines around it. */
    public record Words(String markdown) implements Block {}

    /** The YAML of an activity, whatever its faults. */
    public record Practice(String yaml) implements Block {}

    public Part {
        blocks = List.copyOf(blocks);
    }

    /** A part from its lines, the heading first. Never fails. */
    public static Part of(String text) {
        var lines = List.of(text.split("\n", -1));
        var title = lines.getFirst().strip().replaceFirst("^##", "").strip();
        int next = 1;
        while (next < lines.size() && lines.get(next).isBlank()) {
            next++;
        }
        var comment = next < lines.size() ? COMMENT.matcher(lines.get(next).strip()) : COMMENT.matcher("");
        boolean found = comment.matches();
        boolean review = found && comment.group(2) == null;
        var id = found && !review ? comment.group(2) : Section.slug(title);
        return new Part(
                text,
                title,
                review ? "" : id,
                found && !review,
                found ? Optional.ofNullable(comment.group(3)) : Optional.empty(),
                review,
                blocks(lines.subList(found ? next + 1 : 1, lines.size())));
    }

    /** A step, written out as the writer of modules does. */
    public static Part step(String id, String title, Optional<String> sound, List<Block> blocks) {
        return written(title, "step: " + id + sound.map(it -> "; sound: " + it).orElse(""), blocks);
    }

    /** The part off the path, written out in the same way. */
    public static Part review(String title, List<Block> blocks) {
        return written(title, "review", blocks);
    }

    /** The same with other blocks, in canonical form. What does not change is not written anew. */
    public Part with(List<Block> other) {
        return other.equals(blocks) ? this : review ? review(title, other) : step(id, title, sound, other);
    }

    public Part titled(String other) {
        return other.equals(title) ? this : review ? review(other, blocks) : step(id, other, sound, blocks);
    }

    public Part identified(String other) {
        return step(other, title, sound, blocks);
    }

    public Part sounding(Optional<String> other) {
        return other.equals(sound) ? this : step(id, title, other, blocks);
    }

    /** The same, with nothing but these line ends after its last word. */
    Part ending(String lineEnds) {
        return text.endsWith(lineEnds) && !text.endsWith("\n" + lineEnds) ? this : of(text.stripTrailing() + lineEnds);
    }

    /** The YAML of its activities. */
    public List<String> activities() {
        return blocks.stream()
                .filter(Practice.class::isInstance)
                .map(block -> ((Practice) block).yaml())
                .toList();
    }

    /**
     * Which of its activities a line is in, counted from 0; empty when it is in none.
     *
     * @param line of the part, from 1
     */
    public OptionalInt activityAtLine(int line) {
        var before = Stream.of(text.split("\n", -1)).limit(line - 1).collect(Collectors.joining("\n"));
        int done = of(before).activities().size();
        boolean within = Stream.of("`", "~")
                .anyMatch(it -> of(before + "\n" + it.repeat(LONGEST_FENCE))
                                .activities()
                                .size()
                        > done);
        return within && done < activities().size() ? OptionalInt.of(done) : OptionalInt.empty();
    }

    private static Part written(String title, String comment, List<Block> blocks) {
        var out = new StringBuilder("## " + title.strip() + "\n<!-- " + comment + " -->\n");
        for (var block : blocks) {
            out.append('\n');
            switch (block) {
                case Words(String markdown) ->
                    out.append(closed(markdown.strip())).append('\n');
                case Practice(String yaml) -> {
                    var fence = fence(yaml);
                    out.append(fence).append(StepReader.ACTIVITY).append('\n');
                    out.append(yaml.stripTrailing()).append('\n').append(fence).append('\n');
                }
            }
        }
        return of(out.append('\n').toString());
    }

    /** With an end to the fence that was left open: half a text must not swallow the parts after it. */
    private static String closed(String markdown) {
        Optional<Matcher> open = Optional.empty();
        for (var line : markdown.split("\n", -1)) {
            var fence = OPEN.matcher(line);
            if (open.isPresent()) {
                open = closes(line, open.get()) ? Optional.empty() : open;
            } else if (fence.matches()) {
                open = Optional.of(fence);
            }
        }
        return open.map(it -> markdown + "\n" + it.group(1)).orElse(markdown);
    }

    /** Longer than whatever looks like one in the text. */
    private static String fence(String yaml) {
        var fence = new StringBuilder("```");
        while (yaml.contains(fence)) {
            fence.append('`');
        }
        return fence.toString();
    }

    private static List<Block> blocks(List<String> lines) {
        var blocks = new ArrayList<Block>();
        var words = new ArrayList<String>();
        int i = 0;
        while (i < lines.size()) {
            var open = OPEN.matcher(lines.get(i));
            if (!open.matches()) {
                words.add(lines.get(i++));
                continue;
            }
            int end = i + 1;
            while (end < lines.size() && !closes(lines.get(end), open)) {
                end++;
            }
            boolean closed = end < lines.size();
            if (closed && open.group(2).equals(StepReader.ACTIVITY)) {
                add(blocks, words);
                blocks.add(new Practice(String.join("\n", lines.subList(i + 1, end)) + (end > i + 1 ? "\n" : "")));
            } else {
                words.addAll(lines.subList(i, closed ? end + 1 : end));
            }
            i = end + 1;
        }
        add(blocks, words);
        return blocks;
    }

    private static boolean closes(String line, Matcher open) {
        var close = CLOSE.matcher(line);
        return close.matches()
                && close.group(1).charAt(0) == open.group(1).charAt(0)
                && close.group(1).length() >= open.group(1).length();
    }

    private static void add(List<Block> blocks, List<String> words) {
        var text = String.join("\n", words).strip();
        if (!text.isEmpty()) {
            blocks.add(new Words(text));
        }
        words.clear();
    }
}
