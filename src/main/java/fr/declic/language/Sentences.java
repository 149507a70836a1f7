package fr.declic.language;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Cuts a French text into sentences.
 *
 * <p>In this house's texts a line break ends a sentence, with or without a full stop. Within a line a sentence ends at
 * {@code . ! ? …} followed by a space and anything but a small letter, so that « Oui ! » dit-il, p. ex. and gouv.fr hold
 * together; an abbreviation such as « M. » never ends one. Colons and semicolons do not end a sentence: what the eye must
 * hold goes on. A line without a word is no sentence.
 */
public final class Sentences {

    private static final Pattern BULLET = Pattern.compile("^\\s*(?:[-*•–—]|\\d{1,2}[.)])\\s+");
    private static final Pattern END = Pattern.compile("[.!?…]+(?: ?[»\"”)\\]])*(?=\\s|$)");
    private static final Pattern LAST_WORD = Pattern.compile("(\\p{L}+)\\.$");
    private static final Pattern SPACE = Pattern.compile("[\\s\u00A0\u202F\u2009]");
    private static final Set<String> ABBREVIATIONS = Set.of(
            "M", "MM", "Mme", "Mmes", "Mlle", "Dr", "Pr", "St", "Ste", "ex", "cf", "art", "fig", "tél", "av", "bd");

    private Sentences() {}

    /** The sentences of a text, in order. */
    public static List<Sentence> of(String text) {
        return text.lines().flatMap(Sentences::inLine).toList();
    }

    private static Stream<Sentence> inLine(String raw) {
        var line = BULLET.matcher(plain(raw)).replaceFirst("");
        var sentences = new ArrayList<String>();
        var end = END.matcher(line);
        int start = 0;
        while (end.find()) {
            if (isEnd(line.substring(start, end.end()), line.substring(end.end()))) {
                sentences.add(line.substring(start, end.end()));
                start = end.end();
            }
        }
        sentences.add(line.substring(start));
        return sentences.stream()
                .map(String::strip)
                .map(sentence -> new Sentence(sentence, Words.in(sentence)))
                .filter(sentence -> !sentence.words().isEmpty());
    }

    private static boolean isEnd(String before, String after) {
        var next = after.stripLeading();
        if (!next.isEmpty() && Character.isLowerCase(next.codePointAt(0))) {
            return false;
        }
        var last = LAST_WORD.matcher(before);
        return !(last.find() && ABBREVIATIONS.contains(last.group(1)));
    }

    private static String plain(String raw) {
        return SPACE.matcher(raw).replaceAll(" ").replace('’', '\'').replace('ʼ', '\'');
    }
}
