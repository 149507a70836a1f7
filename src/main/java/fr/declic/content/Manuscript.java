package fr.declic.content;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * The text of a module as its author writes it, cut into its head and its parts, whatever its faults: joined, it is the
 * same text again. Where a part begins is decided line by line, so that half a step is still a part.
 *
 * @param head what stands before the first part: the front matter, and whatever else
 * @param parts the steps, then perhaps the review, in the order of the text
 */
public record Manuscript(String head, List<Part> parts) {

    /** The key of the head among those of the parts; no part has it. */
    public static final String HEAD = "";

    /** The key of the review. */
    public static final String REVIEW = "*review";

    private static final Pattern HEADING = Pattern.compile(" {0,3}##(?:[ \\t].*)?");
    private static final Pattern FENCE = Pattern.compile(" {0,3}(`{3,}|~{3,})(.*)");
    private static final String FRONT = "---";

    public Manuscript {
        parts = List.copyOf(parts);
    }

    /** Whether this can be the id of a module or of a step: 1 to 60 of a-z, 0-9 and hyphen. */
    public static boolean isId(String text) {
        return Fields.isId(text);
    }

    /** An id out of a title: "Tenir la souris" gives {@code tenir-la-souris}. */
    public static String idOf(String title) {
        return Section.slug(title);
    }

    /** A text as it may be kept: line ends are LF, and what nobody sees and no file can hold is gone. */
    public static String clean(String typed) {
        return TextFile.withoutControls(typed);
    }

    /** Cuts a text whose line ends are LF. Never fails. */
    public static Manuscript of(String text) {
        var lines = lines(text);
        var cuts = new ArrayList<Integer>();
        Optional<String> fence = Optional.empty();
        for (int i = frontMatter(lines); i < lines.size(); i++) {
            var line = bare(lines.get(i));
            var found = FENCE.matcher(line);
            if (fence.isPresent()) {
                fence = closes(found, fence.get()) ? Optional.empty() : fence;
            } else if (opens(found)) {
                fence = Optional.of(found.group(1));
            } else if (HEADING.matcher(line).matches()) {
                cuts.add(i);
            }
        }
        int first = cuts.isEmpty() ? lines.size() : cuts.getFirst();
        cuts.add(lines.size());
        var parts = new ArrayList<Part>();
        for (int i = 0; i + 1 < cuts.size(); i++) {
            parts.add(Part.of(String.join("", lines.subList(cuts.get(i), cuts.get(i + 1)))));
        }
        return new Manuscript(String.join("", lines.subList(0, first)), parts);
    }

    /** The whole text. */
    public String text() {
        return head + parts.stream().map(Part::text).collect(Collectors.joining());
    }

    /**
     * The parts by their key: the id of a step, {@code review} with a star before it for the review. Of two that have the
     * same id, the second gets {@code #2}.
     */
    public SequencedMap<String, Part> byKey() {
        var counts = new HashMap<String, Integer>();
        var keyed = new LinkedHashMap<String, Part>();
        for (var part : parts) {
            var name = part.review() ? REVIEW : part.id().isEmpty() ? "?" : part.id();
            int count = counts.merge(name, 1, Integer::sum);
            keyed.put(count == 1 ? name : name + "#" + count, part);
        }
        return Collections.unmodifiableSequencedMap(keyed);
    }

    /** The place of a part among the others, from 0; −1 for the head, and where there is no such part. */
    public int placeOf(String key) {
        return List.copyOf(byKey().keySet()).indexOf(key);
    }

    /** The key of the part at a place. */
    public String keyAt(int place) {
        return List.copyOf(byKey().keySet()).get(place);
    }

    /** The first line of a part in the text, from 1; that of the head is 1. */
    public int lineOf(String key) {
        int line = 1;
        if (!key.equals(HEAD)) {
            line += breaks(head);
            for (var part : byKey().entrySet()) {
                if (part.getKey().equals(key)) {
                    break;
                }
                line += breaks(part.getValue().text());
            }
        }
        return line;
    }

    /** The key of the part that a line of the text is in, the line from 1. */
    public String keyAtLine(int line) {
        var found = HEAD;
        int first = 1 + breaks(head);
        for (var part : byKey().entrySet()) {
            if (first > line) {
                break;
            }
            found = part.getKey();
            first += breaks(part.getValue().text());
        }
        return found;
    }

    /** The text under a key; empty when there is no such part. */
    public Optional<String> textOf(String key) {
        return key.equals(HEAD)
                ? Optional.of(head)
                : Optional.ofNullable(byKey().get(key)).map(Part::text);
    }

    public Manuscript withHead(String text) {
        return new Manuscript(text, parts);
    }

    /** What the head says, without its lines {@code ---}; empty when the text does not begin with such a head. */
    public Optional<String> frontMatter() {
        var lines = lines(head);
        int end = frontMatter(lines);
        return end == 0 ? Optional.empty() : Optional.of(String.join("", lines.subList(1, end - 1)));
    }

    /** The same with another front matter, where there is one; what stands after it stays. */
    public Manuscript withFrontMatter(String yaml) {
        var lines = lines(head);
        int end = frontMatter(lines);
        if (end == 0) {
            return this;
        }
        var ended = yaml.isEmpty() || yaml.endsWith("\n") ? yaml : yaml + "\n";
        return withHead(lines.getFirst() + ended + String.join("", lines.subList(end - 1, lines.size())));
    }

    public Manuscript withPart(int place, Part part) {
        var changed = new ArrayList<>(parts);
        changed.set(place, place == parts.size() - 1 ? part.ending("\n") : part);
        return new Manuscript(head, changed);
    }

    /** With one part more, which then has this place, from 0. */
    public Manuscript adding(int place, Part part) {
        var changed = new ArrayList<>(parts);
        changed.add(place, part);
        return new Manuscript(head, spaced(changed));
    }

    public Manuscript removing(int place) {
        var changed = new ArrayList<>(parts);
        changed.remove(place);
        return new Manuscript(head, changed);
    }

    /** With a part at another place, both from 0. */
    public Manuscript moving(int from, int to) {
        var changed = new ArrayList<>(parts);
        changed.add(to, changed.remove(from));
        return new Manuscript(head, spaced(changed));
    }

    /** A heading must not stick to the line before it, as it would when the last part of a text has moved up. */
    static List<Part> spaced(List<Part> parts) {
        var spaced = new ArrayList<Part>();
        for (int i = 0; i < parts.size(); i++) {
            spaced.add(parts.get(i).ending(i == parts.size() - 1 ? "\n" : "\n\n"));
        }
        return spaced;
    }

    private static List<String> lines(String text) {
        var lines = new ArrayList<String>();
        int from = 0;
        for (int end = text.indexOf('\n'); end >= 0; end = text.indexOf('\n', from)) {
            lines.add(text.substring(from, end + 1));
            from = end + 1;
        }
        if (from < text.length()) {
            lines.add(text.substring(from));
        }
        return lines;
    }

    private static String bare(String line) {
        return line.endsWith("\n") ? line.substring(0, line.length() - 1) : line;
    }

    /** The place after the front matter, which may hold anything. */
    private static int frontMatter(List<String> lines) {
        if (lines.isEmpty() || !bare(lines.getFirst()).equals(FRONT)) {
            return 0;
        }
        for (int i = 1; i < lines.size(); i++) {
            if (bare(lines.get(i)).equals(FRONT)) {
                return i + 1;
            }
        }
        return 0;
    }

    private static boolean opens(Matcher fence) {
        return fence.matches()
                && (fence.group(1).startsWith("~") || fence.group(2).indexOf('`') < 0);
    }

    private static boolean closes(Matcher fence, String open) {
        return fence.matches()
                && fence.group(1).charAt(0) == open.charAt(0)
                && fence.group(1).length() >= open.length()
                && fence.group(2).isBlank();
    }

    private static int breaks(String text) {
        return (int) text.chars().filter(c -> c == '\n').count();
    }
}
