package fr.declic.content;

import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Writes simple YAML, two spaces a level. */
final class YamlWriter {

    private final StringBuilder out = new StringBuilder();
    private final boolean draft;
    private String indent = "";
    private boolean afterDash;

    YamlWriter() {
        this(false);
    }

    private YamlWriter(boolean draft) {
        this.draft = draft;
    }

    /** Leaves out the keys of texts that are empty: they are still to be written. */
    static YamlWriter ofDraft() {
        return new YamlWriter(true);
    }

    /** Text that is not YAML. */
    void raw(String text) {
        out.append(text);
    }

    /** An id, a number, a date: what needs no quotes. */
    void plain(String key, Object value) {
        line(key, value.toString());
    }

    void plain(String key, List<String> values) {
        line(key, "[" + String.join(", ", values) + "]");
    }

    void quoted(String key, String text) {
        if (draft && text.isEmpty() && !afterDash) {
            return;
        }
        line(key, quote(text));
    }

    void quoted(String key, List<String> texts) {
        line(key, texts.stream().map(YamlWriter::quote).collect(Collectors.joining(", ", "[", "]")));
    }

    /** A long text, as a {@code |} block where that loses nothing. */
    void block(String key, String text) {
        if (!fitsBlock(text)) {
            quoted(key, text);
            return;
        }
        line(key, "|");
        out.append(lines(text, indent + "  "));
    }

    /** Whether a {@code |} block loses nothing of a text but the line feeds at its end. */
    static boolean fitsBlock(String text) {
        return !text.isEmpty()
                && IntStream.range(0, text.length()).noneMatch(i -> text.charAt(i) != '\n' && needsEscape(text, i))
                && !Character.isWhitespace(text.charAt(0));
    }

    /** The lines of a block, each after the same blanks. */
    static String lines(String text, String blanks) {
        return text.lines().map(it -> it.isEmpty() ? "\n" : blanks + it + "\n").collect(Collectors.joining());
    }

    /** A list of mappings, each written by {@code each}. */
    <T> void mappings(String key, List<T> values, Consumer<T> each) {
        mappings(key, values, each, "");
    }

    /** The same with an empty line between them: for long ones, which would be one endless passage. */
    <T> void mappingsApart(String key, List<T> values, Consumer<T> each) {
        mappings(key, values, each, "\n");
    }

    private <T> void mappings(String key, List<T> values, Consumer<T> each, String between) {
        if (values.isEmpty()) {
            line(key, "[]");
            return;
        }
        start(key);
        out.append(":\n");
        var first = true;
        for (var value : values) {
            out.append(first ? "" : between).append(indent).append("  - ");
            afterDash = true;
            var before = indent;
            indent = indent + "    ";
            each.accept(value);
            indent = before;
            first = false;
        }
    }

    private void line(String key, String value) {
        start(key);
        out.append(": ").append(value).append('\n');
    }

    private void start(String key) {
        out.append(afterDash ? "" : indent).append(key);
        afterDash = false;
    }

    static String quote(String text) {
        var quoted = new StringBuilder("\"");
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> quoted.append("\\\"");
                case '\\' -> quoted.append("\\\\");
                case '\n' -> quoted.append("\\n");
                default -> quoted.append(needsEscape(text, i) ? "\\u%04x".formatted((int) c) : c);
            }
        }
        return quoted.append('"').toString();
    }

    /** Characters that some YAML readers take for a line end or drop, and halves of characters. */
    private static boolean needsEscape(String text, int i) {
        char c = text.charAt(i);
        return c < ' '
                || c >= 0x7f && c < 0xa0
                || c == '\u2028'
                || c == '\u2029'
                || c == '\ufeff'
                || c >= '\ufffe'
                || TextFile.isLone(text, i);
    }

    @Override
    public String toString() {
        return out.toString();
    }
}
