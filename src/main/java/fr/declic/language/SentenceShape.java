package fr.declic.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R01, R02, R10, R11: how long a sentence is and how it is built. */
final class SentenceShape {

    /** A sentence of at most this many words holds a conjunction, or a short list, without trouble. Our own figure. */
    private static final int ONE_BREATH = 8;

    private static final int MOST_COMMAS = 1;

    /** Not as the first word, where it asks a question; nor in est-ce que. */
    private static final Pattern CONJUNCTION = Pattern.compile(
            "(?<!^|[«(] ?|ce )\\b(?:qui|que|qu|dont|où|lorsque|lorsqu|puisque|puisqu|car|afin|tandis|quoique|lequel|laquelle)\\b",
            Passage.FRENCH);

    private static final Pattern NEGATION =
            Pattern.compile("\\b(?:ne\\s|n')[^.;:!?]*?\\b(?:pas|plus|rien|aucune?|guère)\\b", Passage.FRENCH);

    private static final Pattern PASSIVE = Pattern.compile(
            "\\b(?:est|sont|était|étaient|sera|seront|serait|seraient|soit|soient|été|être)\\s+(?:\\p{L}+ment\\s+)?"
                    + "(\\p{L}+(?:é|i|u|is|it|ert|eint|aint|oint)(?:e|s|es)?)\\s+(?:par|d'après)\\b"
                    + "(?! (?:e-mail|courriel|courrier|téléphone|SMS|Internet|exemple|erreur|carte|ici|là)\\b)",
            Passage.FRENCH);

    private SentenceShape() {}

    static Stream<Advice> advice(Passage passage) {
        return passage.sentences().stream().flatMap(sentence -> Stream.of(
                        length(sentence, passage.level()),
                        ideas(sentence, passage),
                        passage.forResidents() ? negative(sentence) : Optional.<Advice>empty(),
                        passive(sentence))
                .flatMap(Optional::stream));
    }

    private static Optional<Advice> length(Sentence sentence, Level level) {
        int words = sentence.words().size();
        if (words > level.mostWords()) {
            return Optional.of(Advice.error(
                    sentence,
                    Rule.SHORT_SENTENCE,
                    "Cette phrase fait %d mots. La limite est de %d mots.".formatted(words, level.mostWords()),
                    "Faites-en deux phrases, chacune sur sa ligne."));
        }
        if (words > level.easyWords()) {
            return Optional.of(Advice.warning(
                    sentence,
                    Rule.SHORT_SENTENCE,
                    "Cette phrase fait %d mots. Jusqu'à %d mots, on la retient mieux."
                            .formatted(words, level.easyWords()),
                    "Regardez si un mot peut partir, ou si deux phrases seraient plus claires."));
        }
        return Optional.empty();
    }

    private static Optional<Advice> ideas(Sentence sentence, Passage passage) {
        var links = links(sentence);
        long commas = sentence.text().chars().filter(sign -> sign == ',').count();
        int allowed = passage.forResidents() && sentence.words().size() > ONE_BREATH ? 0 : 1;
        if (links.size() > allowed) {
            return Optional.of(Advice.warning(
                    sentence,
                    Rule.ONE_IDEA,
                    "Cette phrase semble porter plusieurs idées, reliées par « %s ».".formatted(links.getFirst()),
                    "Essayez une phrase pour chaque idée."));
        }
        if (passage.forResidents() && sentence.words().size() > ONE_BREATH && commas > MOST_COMMAS) {
            return Optional.of(Advice.warning(
                    sentence,
                    Rule.ONE_IDEA,
                    "Cette phrase a %d virgules : elle porte sans doute plusieurs idées.".formatted(commas),
                    "Une liste à puces, ou plusieurs phrases, se lisent mieux."));
        }
        return Optional.empty();
    }

    private static List<String> links(Sentence sentence) {
        return CONJUNCTION
                .matcher(sentence.text())
                .results()
                .map(found -> found.group())
                .toList();
    }

    private static Optional<Advice> negative(Sentence sentence) {
        return NEGATION.matcher(sentence.text()).find()
                ? Optional.of(Advice.warning(
                        sentence,
                        Rule.POSITIVE,
                        "Cette phrase dit ce qui n'est pas. Le lecteur doit la retourner dans sa tête.",
                        "Dites plutôt ce qui est, ou ce qu'il faut faire. Gardez-la si elle protège quelqu'un."))
                : Optional.empty();
    }

    private static Optional<Advice> passive(Sentence sentence) {
        var found = PASSIVE.matcher(sentence.text());
        return found.find()
                ? Optional.of(Advice.warning(
                        sentence,
                        Rule.ACTIVE,
                        "« %s » : celui qui agit arrive en dernier.".formatted(found.group()),
                        "Commencez par celui qui agit : « Le conseiller aide la personne »."))
                : Optional.empty();
    }
}
