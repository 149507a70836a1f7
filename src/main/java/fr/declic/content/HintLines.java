package fr.declic.content;

import fr.declic.content.Hint.Place;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Finds the lines of hints in a text. It reads only what it needs: where the head, the steps and the activities begin and
 * end, then the sentence there.
 */
final class HintLines {

    private static final Pattern STEP = Pattern.compile("<!-- step: *([^ ;]+?) *(?:;.*)?-->");
    private static final Pattern ID = Pattern.compile("id: *\"?([a-z0-9-]+)\"? *");
    private static final Pattern CODE = Pattern.compile("`[^`]*`");
    private static final Pattern LANGUAGE = Pattern.compile("\\[([^\\[\\]]*)]\\{[^{}]*}");
    private static final Pattern MARKS = Pattern.compile("[*_\\\\]");
    private static final Pattern SPACES = Pattern.compile("[\\s\u00a0\u202f]+");

    /** From the first line, up to the last one and not with it; from 0. */
    private record Range(int from, int to) {}

    private final List<String> lines;

    /** The same as they are read, with code and without. */
    private final List<String> read;

    private final List<String> readWithoutCode;
    private final Map<String, Range> steps = new HashMap<>();
    private final Map<String, Range> activities = new HashMap<>();
    private int headEnd;

    private HintLines(String text) {
        lines = List.of(text.split("\n", -1));
        read = lines.stream().map(HintLines::plain).toList();
        readWithoutCode = lines.stream()
                .map(line -> plain(CODE.matcher(line).replaceAll("")))
                .toList();
    }

    /** In a whole {@code module.md}. */
    static HintLines ofModule(String text) {
        var found = new HintLines(text);
        found.scan();
        return found;
    }

    /** In a text of which every line may be meant. */
    static HintLines ofPart(String text) {
        return new HintLines(text);
    }

    /** The hint with its line; that of the activity, the step or the field where its sentence is not found as it is. */
    Hint locate(Hint hint) {
        var place = hint.place();
        var range = range(place);
        int line = place.quote().isEmpty() ? -1 : find(range, place);
        return hint.at(1 + (line >= 0 ? line : Math.max(0, fallback(place, range))));
    }

    private Range range(Place place) {
        var whole = new Range(0, lines.size());
        if (!place.activity().isEmpty()) {
            return activities.getOrDefault(place.activity(), whole);
        }
        return place.isHead() && headEnd > 0 ? new Range(0, headEnd) : steps.getOrDefault(place.step(), whole);
    }

    private int fallback(Place place, Range range) {
        var field = place.field();
        int dot = field.indexOf('[');
        var key = (dot < 0 ? field : field.substring(0, dot)) + ":";
        boolean isKey = place.isHead() || !place.activity().isEmpty();
        for (int i = range.from(); isKey && key.length() > 1 && i < range.to(); i++) {
            if (lines.get(i).strip().startsWith(key)) {
                return i;
            }
        }
        return range.from();
    }

    /** An alternative text is looked for in the picture only: it may say what a sentence says. */
    private int find(Range range, Place place) {
        var wanted = plain(place.quote());
        boolean picture = place.field().equals("alt") && place.activity().isEmpty();
        for (int i = range.from(); i < range.to(); i++) {
            if (picture && !lines.get(i).contains("![")) {
                continue;
            }
            if (read.get(i).contains(wanted) || readWithoutCode.get(i).contains(wanted)) {
                return i;
            }
        }
        return -1;
    }

    private static String plain(String text) {
        var words = LANGUAGE.matcher(text.replace('’', '\'').replace("`", "")).replaceAll("$1");
        return SPACES.matcher(MARKS.matcher(words).replaceAll(""))
                .replaceAll(" ")
                .strip();
    }

    private void scan() {
        headEnd = Math.max(
                0, lines.subList(Math.min(1, lines.size()), lines.size()).indexOf("---") + 1);
        int step = -1;
        for (int i = headEnd; i < lines.size(); i++) {
            var line = lines.get(i);
            if (line.startsWith("```")) {
                var fence = new Range(i, endOfFence(i));
                idIn(fence).ifPresent(id -> activities.putIfAbsent(id, fence));
                i = fence.to();
            } else if (line.startsWith("## ")) {
                close(step, i);
                step = i;
            }
        }
        close(step, lines.size());
    }

    private int endOfFence(int from) {
        for (int i = from + 1; i < lines.size(); i++) {
            if (lines.get(i).startsWith("```")) {
                return i;
            }
        }
        return lines.size() - 1;
    }

    private Optional<String> idIn(Range fence) {
        return lines.subList(fence.from(), fence.to()).stream()
                .map(ID::matcher)
                .filter(found -> found.matches())
                .map(found -> found.group(1))
                .findFirst();
    }

    /** Gives a step its lines; its id is in the comment below its title, else it is made of the title. */
    private void close(int from, int to) {
        if (from >= 0) {
            var id = lines.subList(from, to).stream()
                    .limit(3)
                    .map(line -> STEP.matcher(line.strip()))
                    .filter(found -> found.matches())
                    .map(found -> found.group(1))
                    .findFirst();
            steps.putIfAbsent(
                    id.orElseGet(() -> Section.slug(lines.get(from).substring(3).strip())), new Range(from, to));
        }
    }
}
