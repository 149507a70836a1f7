package fr.declic.language;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R14, R15, R16: numbers in words, large numbers, short dates. The first two are for residents only. */
final class Numbers {

    /** Not un and une, which are articles, nor neuf, which also means new. */
    private static final Map<String, Integer> IN_WORDS = Map.ofEntries(
            Map.entry("deux", 2),
            Map.entry("trois", 3),
            Map.entry("quatre", 4),
            Map.entry("cinq", 5),
            Map.entry("six", 6),
            Map.entry("sept", 7),
            Map.entry("huit", 8),
            Map.entry("dix", 10),
            Map.entry("onze", 11),
            Map.entry("douze", 12),
            Map.entry("treize", 13),
            Map.entry("quatorze", 14),
            Map.entry("quinze", 15),
            Map.entry("seize", 16),
            Map.entry("vingt", 20),
            Map.entry("trente", 30),
            Map.entry("quarante", 40),
            Map.entry("cinquante", 50),
            Map.entry("soixante", 60),
            Map.entry("cent", 100),
            Map.entry("mille", 1000));

    private static final Pattern ROMAN =
            Pattern.compile("\\b(?:[IVX]{2,}(?:e|ème)?|[VX]e)\\b", Pattern.UNICODE_CHARACTER_CLASS);
    private static final Pattern PERCENT =
            Pattern.compile("\\d+(?:,\\d+)? ?%|\\bpour cent\\b|\\bpourcents?\\b", Passage.FRENCH);

    /** Five digits or more, in groups of three or not. What one dials or types is no quantity. */
    private static final Pattern LARGE = Pattern.compile(
            "(?<!\\b(?:au|le|code|numéro|code est) )\\b(?!0)(?<!\\d )(?:\\d{5,}|\\d{2,3}(?: \\d{3})+|\\d(?: \\d{3}){2,})\\b",
            Passage.FRENCH);

    private static final Pattern DATE =
            Pattern.compile("(?<![\\d/.-])(\\d{1,2})[/.-](\\d{1,2})[/.-](\\d{4}|\\d{2})(?![/.-]?\\d)");
    private static final DateTimeFormatter IN_FULL = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.FRANCE);

    private Numbers() {}

    static Stream<Advice> advice(Passage passage) {
        return passage.sentences().stream().flatMap(sentence -> Stream.of(
                        passage.forResidents() ? inWords(sentence) : Optional.<Advice>empty(),
                        passage.forResidents() ? large(sentence) : Optional.<Advice>empty(),
                        date(sentence))
                .flatMap(Optional::stream));
    }

    private static Optional<Advice> inWords(Sentence sentence) {
        var word = sentence.words().stream()
                .filter(one -> IN_WORDS.containsKey(one.toLowerCase(Locale.FRENCH)))
                .findFirst()
                .map(one -> warning(
                        sentence,
                        Rule.DIGITS,
                        "« %s » est un nombre écrit en lettres.".formatted(one),
                        "Écrivez « %d » : un chiffre se repère mieux."
                                .formatted(IN_WORDS.get(one.toLowerCase(Locale.FRENCH)))));
        return word.or(() -> ROMAN.matcher(sentence.text())
                .results()
                .findFirst()
                .map(found -> warning(
                        sentence,
                        Rule.DIGITS,
                        "« %s » est un chiffre romain.".formatted(found.group()),
                        "Écrivez le nombre avec des chiffres ordinaires, comme 21.")));
    }

    private static Optional<Advice> large(Sentence sentence) {
        var percent = PERCENT.matcher(sentence.text())
                .results()
                .findFirst()
                .map(found -> warning(
                        sentence,
                        Rule.SMALL_NUMBERS,
                        "« %s » demande un calcul au lecteur.".formatted(found.group()),
                        "Dites « 1 personne sur 4 », « la moitié » ou « beaucoup de »."));
        return percent.or(() -> LARGE.matcher(sentence.text())
                .results()
                .findFirst()
                .map(found -> warning(
                        sentence,
                        Rule.SMALL_NUMBERS,
                        "« %s » est un grand nombre, difficile à se représenter.".formatted(found.group()),
                        "Dites « beaucoup de », ou comparez avec une chose connue.")));
    }

    private static Optional<Advice> date(Sentence sentence) {
        return DATE.matcher(sentence.text())
                .results()
                .findFirst()
                .map(found -> warning(
                        sentence,
                        Rule.FULL_DATE,
                        "« %s » est une date en abrégé.".formatted(found.group()),
                        inFull(found)
                                .map("Écrivez « %s »."::formatted)
                                .orElse("Écrivez le jour, le mois et l'année en entier.")));
    }

    private static Optional<String> inFull(MatchResult date) {
        int year = Integer.parseInt(date.group(3));
        try {
            return Optional.of(LocalDate.of(
                            year < 100 ? 2000 + year : year,
                            Integer.parseInt(date.group(2)),
                            Integer.parseInt(date.group(1)))
                    .format(IN_FULL));
        } catch (DateTimeException noSuchDay) {
            return Optional.empty();
        }
    }

    private static Advice warning(Sentence sentence, Rule rule, String message, String suggestion) {
        return Advice.warning(sentence, rule, message, suggestion);
    }
}
