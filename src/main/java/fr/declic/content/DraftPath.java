package fr.declic.content;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Where a value is in a draft, such as {@code options[2].feedback}: written as the problems of the reader write it, so
 * that a problem finds its field.
 */
public record DraftPath(List<Part> parts) {

    /** The whole. */
    public static final DraftPath ROOT = new DraftPath(List.of());

    private static final Pattern PART = Pattern.compile("([^.\\[\\]]+)((?:\\[[1-9][0-9]{0,4}]){0,9})");
    private static final Pattern PLACE = Pattern.compile("[0-9]+");

    /** One part of the way. */
    public sealed interface Part {
        /** The value of a key. */
        record Key(String name) implements Part {}

        /** An item of a list, counted from 0. */
        record Item(int place) implements Part {}
    }

    public DraftPath {
        parts = List.copyOf(parts);
    }

    /**
     * Reads a path as it is written, items counted from 1.
     *
     * @throws IllegalArgumentException if it is none
     */
    public static DraftPath of(String written) {
        return parse(written).orElseThrow(() -> new IllegalArgumentException("no path: " + written));
    }

    /** Reads what a problem names as its field; empty when it is no path, as with an unknown key full of dots. */
    public static Optional<DraftPath> parse(String written) {
        var parts = new ArrayList<Part>();
        for (var word : written.isEmpty() ? new String[0] : written.split("\\.", -1)) {
            var part = PART.matcher(word);
            if (!part.matches()) {
                return Optional.empty();
            }
            parts.add(new Part.Key(part.group(1)));
            PLACE.matcher(part.group(2))
                    .results()
                    .forEach(it -> parts.add(new Part.Item(Integer.parseInt(it.group()) - 1)));
        }
        return Optional.of(new DraftPath(parts));
    }

    public DraftPath key(String name) {
        return with(new Part.Key(name));
    }

    /** @param place from 0 */
    public DraftPath item(int place) {
        return with(new Part.Item(place));
    }

    /** The names on the way, without the places in lists: {@code [options, feedback]}. */
    public List<String> keys() {
        return parts.stream()
                .filter(Part.Key.class::isInstance)
                .map(it -> ((Part.Key) it).name())
                .toList();
    }

    private DraftPath with(Part part) {
        var longer = new ArrayList<>(parts);
        longer.add(part);
        return new DraftPath(longer);
    }

    @Override
    public String toString() {
        var out = new StringBuilder();
        for (var part : parts) {
            switch (part) {
                case Part.Key(var name) -> out.append(out.isEmpty() ? "" : ".").append(name);
                case Part.Item(var place) -> out.append('[').append(place + 1).append(']');
            }
        }
        return out.toString();
    }
}
