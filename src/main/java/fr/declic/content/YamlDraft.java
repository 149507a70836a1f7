package fr.declic.content;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.SequencedMap;

/**
 * The YAML of an activity or of a head while it is written: whatever its faults, a form can show it and change it. It is
 * immutable: each change gives another one.
 */
public sealed interface YamlDraft {

    /**
     * A text, a number, a flag: as it is written.
     *
     * @param plain whether it was written without quotes. What the shape knows is written as the shape wants
     */
    record Text(String value, boolean plain) implements YamlDraft {}

    /** A list. */
    record Items(List<YamlDraft> items) implements YamlDraft {
        public Items {
            items = List.copyOf(items);
        }
    }

    /** Values by their keys, in their order. */
    record Named(SequencedMap<String, YamlDraft> values) implements YamlDraft {

        public Named {
            values = Collections.unmodifiableSequencedMap(new LinkedHashMap<>(values));
        }

        /** What is at a path; empty when nothing is. */
        public Optional<YamlDraft> at(DraftPath path) {
            return DraftEdit.at(this, path);
        }

        /** The text at a path; empty when there is none. */
        public String text(DraftPath path) {
            return at(path).map(it -> it instanceof Text text ? text.value() : "")
                    .orElse("");
        }

        /** The items of the list at a path; none when there is no list. */
        public List<YamlDraft> items(DraftPath path) {
            return at(path).map(it -> it instanceof Items items ? items.items() : List.<YamlDraft>of())
                    .orElse(List.of());
        }

        /**
         * With another value at a path. What is missing on the way is made; an item right after the last one is added.
         *
         * @throws IllegalArgumentException if the way leads through a text, or far behind the end of a list
         */
        public Named with(DraftPath path, YamlDraft value) {
            return DraftEdit.change(this, path, _ -> Optional.of(value));
        }

        /** Without the value at a path, its key included; the same when nothing is there. */
        public Named without(DraftPath path) {
            return at(path).isEmpty() ? this : DraftEdit.change(this, path, _ -> Optional.empty());
        }

        /** With one more item in a list, which is made when it is missing. @param place from 0; the end is allowed */
        public Named inserted(DraftPath list, int place, YamlDraft item) {
            return DraftEdit.inserted(this, list, place, item);
        }

        /** With an item of a list at another place. @throws IndexOutOfBoundsException if there is no such place */
        public Named moved(DraftPath list, int from, int to) {
            return DraftEdit.moved(this, list, from, to);
        }

        /**
         * With an item of a list once more, right behind it, under an id that is still free.
         *
         * @throws IndexOutOfBoundsException if there is no such item
         */
        public Named doubled(DraftPath list, int place) {
            return DraftEdit.doubled(this, list, place);
        }
    }

    /** Nothing written yet. */
    Named EMPTY = new Named(new LinkedHashMap<>());

    /** A text for people. */
    static Text text(String value) {
        return new Text(value, false);
    }

    /** A list of texts for people. */
    static Items texts(List<String> values) {
        return new Items(values.stream().<YamlDraft>map(YamlDraft::text).toList());
    }

    /**
     * Reads what is half-written. Empty where it is no simple YAML, or not {@code key: value} at all, or where reading
     * would lose something, such as a key that is there twice: it is then to be edited as text.
     */
    static Optional<Named> read(String yaml) {
        return yaml.isBlank() ? Optional.of(EMPTY) : DraftReader.read(yaml);
    }

    /** Whether there are comments in it: they would be lost when it is written again. */
    static boolean hasComments(String yaml) {
        return DraftReader.hasComments(yaml);
    }

    /**
     * Writes it in canonical form: known keys in their order, each value as its kind wants, unknown keys at the end.
     * Reading it gives the same values.
     */
    static String write(Named draft, Shape shape) {
        return DraftWriter.write(draft, shape);
    }
}
