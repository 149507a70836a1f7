package fr.declic.exchange;

import java.util.ArrayDeque;
import java.util.Deque;
import org.apache.commons.lang3.StringUtils;

/**
 * Builds inline Markdown out of words and marks. It writes three texts at once: with the words as they are, with what
 * could be taken for a mark escaped, and without any marks. At the end it keeps the first of them that says the same
 * as the words that came in.
 */
final class MarkedText {

    private static final String MARKS = "\\`*_[]<&";

    /** Markdown this long is not compared, only escaped: comparing takes time that grows with its square. */
    private static final int LONGEST_COMPARED = 1000;

    /** What is open, and how long each text was then. */
    private record Open(String mark, int raw, int safe) {}

    private final StringBuilder raw = new StringBuilder();
    private final StringBuilder safe = new StringBuilder();
    private final StringBuilder bare = new StringBuilder();
    private final Deque<Open> open = new ArrayDeque<>();
    private final StringBuilder code = new StringBuilder();
    private int codes;
    private boolean marked;

    /** Plain text as Markdown that shows it as it is. */
    static String escape(String text) {
        var marked = new MarkedText();
        text.strip().lines().forEach(line -> {
            marked.text(line);
            marked.newLine();
        });
        return marked.markdown();
    }

    /** Words; runs of white space become one space. */
    void text(String words) {
        if (codes > 0) {
            code.append(words);
            return;
        }
        for (int i = 0; i < words.length(); i++) {
            char c = words.charAt(i);
            if (c == ' ' || c == '\t' || c == '\n' || c == '\r' || c == '\f') {
                space();
            } else {
                raw.append(c);
                escaped(c, safe);
                escaped(c, bare);
            }
        }
    }

    private void space() {
        if (!bare.isEmpty() && bare.charAt(bare.length() - 1) != ' ' && bare.charAt(bare.length() - 1) != '\n') {
            append(" ");
        }
    }

    private static void escaped(char c, StringBuilder to) {
        if (MARKS.indexOf(c) >= 0) {
            to.append('\\');
        }
        to.append(c);
    }

    private void append(String same) {
        raw.append(same);
        safe.append(same);
        bare.append(same);
    }

    /** Ends a line, whatever comes. */
    void newLine() {
        append("\n");
    }

    /** Begins a line, unless it has just begun. */
    void line() {
        if (!bare.isEmpty() && bare.charAt(bare.length() - 1) != '\n') {
            append("\n");
        }
    }

    /** Begins a paragraph. */
    void paragraph() {
        line();
        if (!bare.isEmpty() && !(bare.length() > 1 && bare.charAt(bare.length() - 2) == '\n')) {
            append("\n");
        }
    }

    /** Opens or closes what is between two marks. */
    void mark(String opening, String closing, boolean opens) {
        if (codes > 0) {
            return;
        }
        if (opens) {
            open.push(new Open(opening, raw.length(), safe.length()));
        } else if (!open.isEmpty() && open.peek().mark().equals(opening)) {
            var it = open.pop();
            marked |= around(raw, it.raw(), opening, closing);
            around(safe, it.safe(), opening, closing);
        }
    }

    /** Puts marks around what was written since, spaces left outside; across paragraphs there can be none. */
    private static boolean around(StringBuilder text, int from, String opening, String closing) {
        var inside = text.substring(from);
        var words = inside.strip();
        boolean plainOnly = opening.equals("[");
        if (words.isEmpty() || words.contains("\n\n") || plainOnly && StringUtils.containsAny(words, "[]*`\\\n")) {
            return false;
        }
        int start = from + inside.indexOf(words.charAt(0));
        text.insert(start + words.length(), closing);
        text.insert(start, opening);
        return true;
    }

    /** Opens or closes code: its text stays as it is. */
    void code(boolean opens) {
        codes += opens ? 1 : -1;
        if (codes > 0) {
            return;
        }
        var text = StringUtils.normalizeSpace(code.toString());
        code.setLength(0);
        if (!text.isEmpty()) {
            var fence = "`".repeat(longestRun(text) + 1);
            var pad = text.startsWith("`") || text.endsWith("`") ? " " : "";
            var span = fence + pad + text + pad + fence;
            raw.append(span);
            safe.append(span);
            text.chars().forEach(c -> escaped((char) c, bare));
            marked = true;
        }
    }

    private static int longestRun(String text) {
        int longest = 0;
        int run = 0;
        for (char c : text.toCharArray()) {
            run = c == '`' ? run + 1 : 0;
            longest = Math.max(longest, run);
        }
        return longest;
    }

    /** The text; what could not be kept is noted. */
    String markdown(Remarks remarks) {
        var text = markdown();
        if (marked && text.equals(tidy(bare))) {
            remarks.changed(
                    "Une mise en forme n'est pas reprise : le gras, l'italique ou le code. Le texte est gardé.");
        }
        return text;
    }

    private String markdown() {
        var plain = tidy(raw);
        var escaped = tidy(safe);
        if (plain.equals(escaped) && !marked) {
            return plain;
        }
        if (escaped.length() > LONGEST_COMPARED) {
            return marked ? tidy(bare) : escaped;
        }
        boolean sound = !marked || words(escaped).equals(words(tidy(bare)));
        if (!sound) {
            return tidy(bare);
        }
        return MarkdownHtml.areSame(plain, escaped) ? plain : escaped;
    }

    private static String words(String markdown) {
        return StringUtils.deleteWhitespace(MarkdownHtml.words(markdown));
    }

    /** No spaces at the ends of lines, no empty line after another. */
    private static String tidy(CharSequence text) {
        var tidied = new StringBuilder();
        int empty = 0;
        for (var line : text.toString().strip().split("\n", -1)) {
            var words = StringUtils.strip(line, " ");
            empty = words.isEmpty() ? empty + 1 : 0;
            if (empty < 2) {
                tidied.append(tidied.isEmpty() ? "" : "\n").append(words);
            }
        }
        return tidied.toString();
    }
}
