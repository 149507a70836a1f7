package fr.declic.content;

import java.util.List;
import java.util.SequencedMap;

/** A node of simple YAML: a text, a list or named values. Lines are those of the whole file, from 1. */
sealed interface Yaml {

    int line();

    /** How a text was written. */
    enum Style {
        /** Without quotes: fit for an id, a number, a date. */
        PLAIN,
        /** In double quotes or a {@code |} block: fit for any text. */
        QUOTED,
        /** In single quotes or a {@code >} block, which bite in French: {@code 'l''écran'}. */
        OTHER
    }

    /** A scalar. */
    record Text(int line, String value, Style style) implements Yaml {}

    /** A sequence. */
    record Items(int line, List<Yaml> items) implements Yaml {}

    /** A mapping. */
    record Named(int line, SequencedMap<String, Value> values) implements Yaml {}

    /**
     * The value of a key.
     *
     * @param line of the key
     */
    record Value(int line, Yaml node) {}
}
