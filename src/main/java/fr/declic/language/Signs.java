package fr.declic.language;

import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R08: abbreviations and signs that few people read aloud without stopping. A sign in guillemets is being taught. */
final class Signs {

    private static final String NOT_QUOTED_BEFORE = "(?<![«\"“] ?)";
    private static final String NOT_QUOTED_AFTER = "(?! ?[»\"”])";

    private static final Map<Pattern, String> PLAIN = Map.ofEntries(
            entry("\\betc\\.?", "et d'autres choses"),
            entry("\\bp\\. ?ex\\.", "par exemple"),
            entry("\\bex\\. ?:", "par exemple :"),
            entry("(?<!p\\. ?)\\bex\\.(?! ?:)", "par exemple"),
            entry("\\bcf\\.?(?=\\s)", "regardez"),
            entry("\\bc\\.-?à-?d\\.?", "c'est-à-dire"),
            entry("\\bn°", "numéro"),
            entry("\\btél\\.", "téléphone"),
            entry("\\benv\\.", "environ"),
            entry("\\bmax\\.", "au plus"),
            entry("\\bmin\\.(?!\\d)", "au moins"),
            entry("\\bet/ou\\b", "ou"),
            entry("&", "et"),
            entry("§", "paragraphe"),
            entry("[<>]", "plus petit que, ou plus grand que"),
            entry("(?<=\\s)[=+](?=\\s)", "des mots à la place du signe"),
            entry("→|=>|->", "puis"));

    private Signs() {}

    static Stream<Advice> advice(Passage passage) {
        return passage.sentences().stream().flatMap(Signs::in);
    }

    private static Stream<Advice> in(Sentence sentence) {
        return PLAIN.entrySet().stream().flatMap(entry -> {
            var found = entry.getKey().matcher(sentence.text());
            return found.find()
                    ? Stream.of(Advice.warning(
                            sentence,
                            Rule.PLAIN_SIGN,
                            "« %s » peut arrêter la lecture.".formatted(found.group()),
                            "Écrivez en toutes lettres : « %s ».".formatted(entry.getValue())))
                    : Stream.empty();
        });
    }

    private static Map.Entry<Pattern, String> entry(String sign, String plain) {
        return Map.entry(
                Pattern.compile(NOT_QUOTED_BEFORE + "(?:" + sign + ")" + NOT_QUOTED_AFTER, Passage.FRENCH), plain);
    }
}
