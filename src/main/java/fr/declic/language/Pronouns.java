package fr.declic.language;

import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R12: the reader is tu or vous from the first line to the last. What is quoted in guillemets does not count. */
final class Pronouns {

    private static final Pattern QUOTED = Pattern.compile("«[^»]*»|“[^”]*”|\"[^\"]*\"");

    /** Not in "a-t-il"; "ton" is also a noun: le ton, un ton; "tiens" is a verb, but in le tien, la tienne. */
    private static final Pattern TU = Pattern.compile(
            "(?<![-\\p{L}])(?:tu|te|toi|tes|ta|t'(?=\\p{L})|(?<=\\b(?:le|la|les) )tiens?|(?<=\\bla )tienne|(?<!\\b(?:le|un|du|au|bon|même|ce) )ton)(?!\\p{L})"
                    + "|-(?:toi|tu)\\b",
            Passage.FRENCH);

    private static final Pattern VOUS =
            Pattern.compile("(?<!\\p{L}|rendez-)(?:vous|votre|vos|vôtres?)(?!\\p{L})", Passage.FRENCH);

    private Pronouns() {}

    static Stream<Advice> advice(Passage passage) {
        var tu = with(TU, passage.sentences());
        var vous = with(VOUS, passage.sentences());
        if (tu.isEmpty() || vous.isEmpty()) {
            return Stream.empty();
        }
        boolean rather = vous.size() >= tu.size();
        return Stream.of(Advice.error(
                rather ? tu.getFirst() : vous.getFirst(),
                Rule.SAME_ADDRESS,
                "Le texte dit « tu » à un endroit et « vous » à un autre (%d et %d phrases)."
                        .formatted(tu.size(), vous.size()),
                rather ? "Gardez « vous » partout." : "Gardez « tu » partout."));
    }

    private static List<Sentence> with(Pattern pronoun, List<Sentence> sentences) {
        Predicate<String> has = pronoun.asPredicate();
        return sentences.stream()
                .filter(sentence -> has.test(QUOTED.matcher(sentence.text()).replaceAll(" ")))
                .toList();
    }
}
