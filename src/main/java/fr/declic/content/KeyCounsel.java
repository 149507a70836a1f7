package fr.declic.content;

import fr.declic.activity.Question.Option;
import fr.declic.content.Hint.Place;
import fr.declic.language.Likeness;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hints on questions whose answer shows without knowing: by its length, its place, its words. */
final class KeyCounsel {

    /** A right option this many times as long as the others on average stands out. */
    private static final double OUTSTANDING = 1.5;

    /** In characters: below, nobody sees that one is longer. */
    private static final int SEEN = 12;

    /** As many questions are needed before a habit can be seen. */
    private static final int HABIT = 4;

    /** The share of questions from which a habit helps to guess: with three options, chance gives a third. */
    private static final double OFTEN = 0.6;

    private static final Pattern ALL_OR_NONE = pattern("(?:toutes|aucune|l'ensemble) (?:de |des )?"
            + "(?:ces |les |vos )?(?:réponses|propositions|options|phrases|affirmations)|les (?:deux|trois|2|3) réponses"
            + "|(?:les|ces) (?:deux|trois|2|3) (?:à la fois|sont (?:justes|vraies|fausses))"
            + "|tout(?:es)? (?:ce qui|ce qui est|ce que) (?:précède|ci-dessus|dessus)|aucune des (?:deux|trois|2|3)"
            + "|réponses? [a-d] (?:et|ou) [a-d]\\b|^[a-d] et [a-d]\\b");

    private static final Pattern ABSOLUTE =
            pattern(".*\\b(?:toujours|jamais|forcément|n'importe (?:qui|quoi|quel|quelle|où|quand|comment)|absolument"
                    + "|impossible|à tous les coups|100 %)(?!\\p{L}).*");

    private KeyCounsel() {}

    static Stream<Hint> of(CourseModule module) {
        var questions = Picks.of(module);
        var one = questions.stream()
                .flatMap(it -> Stream.of(longest(it), allOrNone(it), absolute(it), echo(it), same(it))
                        .flatMap(Optional::stream));
        var together = Stream.of(oftenLongest(questions), samePlace(questions)).flatMap(Optional::stream);
        return Stream.concat(one, together);
    }

    private static Optional<Hint> longest(Picks it) {
        if (!it.single()) {
            return Optional.empty();
        }
        var right = it.right().getFirst();
        double mean = it.wrong().stream().mapToInt(KeyCounsel::length).average().orElse(0);
        return isLongest(it) && length(right) > OUTSTANDING * mean && length(right) - mean >= SEEN
                ? Optional.of(Hint.advice(
                        HintRule.RIGHT_IS_LONGEST,
                        quote(it, right),
                        right.text(),
                        "La bonne réponse est bien plus longue que les autres : on la devine sans savoir.",
                        "Raccourcissez-la, et mettez l'explication dans son retour. Ou allongez une autre option."))
                : Optional.empty();
    }

    private static Optional<Hint> oftenLongest(List<Picks> questions) {
        var single = questions.stream().filter(Picks::single).toList();
        var longest = single.stream().filter(KeyCounsel::isLongest).toList();
        return longest.size() >= HABIT && longest.size() > OFTEN * single.size()
                ? Optional.of(Hint.advice(
                        HintRule.RIGHT_OFTEN_LONGEST,
                        longest.getFirst().place(),
                        ids(longest),
                        "Dans %d questions sur %d, la bonne réponse est la plus longue : on apprend à choisir la plus longue."
                                .formatted(longest.size(), single.size()),
                        "Dans une question sur deux, faites d'une mauvaise option la plus longue."))
                : Optional.empty();
    }

    private static boolean isLongest(Picks it) {
        int right = length(it.right().getFirst());
        return it.wrong().stream().allMatch(other -> length(other) < right);
    }

    private static Optional<Hint> samePlace(List<Picks> questions) {
        var inOrder = questions.stream()
                .filter(it -> it.inOrder() && it.single() && it.field().equals("options"))
                .toList();
        var places = inOrder.stream()
                .map(it -> it.options().indexOf(it.right().getFirst()))
                .distinct()
                .toList();
        return inOrder.size() >= HABIT - 1 && places.size() == 1
                ? Optional.of(Hint.advice(
                        HintRule.RIGHT_SAME_PLACE,
                        inOrder.getFirst().place().field("shuffle"),
                        ids(inOrder),
                        "Dans ces %d questions sans mélange, la bonne réponse est toujours à la place %d."
                                .formatted(inOrder.size(), places.getFirst() + 1),
                        "Retirez « shuffle: false » là où l'ordre ne compte pas, ou changez de place."))
                : Optional.empty();
    }

    private static Optional<Hint> allOrNone(Picks it) {
        return it.options().stream()
                .filter(option -> ALL_OR_NONE.matcher(plain(option.text())).find())
                .findFirst()
                .map(
                        option -> Hint.advice(
                                HintRule.ALL_OR_NONE,
                                quote(it, option),
                                option.text(),
                                "Cette option parle des autres options. Il faut toutes les garder en tête pour y répondre.",
                                "Laissez choisir plusieurs réponses : mettez « right: true » à chaque bonne, et retirez celle-ci."));
    }

    private static Optional<Hint> absolute(Picks it) {
        var wrong = it.wrong().stream().filter(KeyCounsel::isAbsolute).toList();
        return wrong.size() >= 2 && it.right().stream().noneMatch(KeyCounsel::isAbsolute)
                ? Optional.of(Hint.look(
                        HintRule.ABSOLUTE_WORDS,
                        quote(it, wrong.getFirst()),
                        wrong.stream().map(Option::text).collect(Collectors.joining("\n")),
                        "Seules les mauvaises réponses disent « toujours », « jamais » ou un mot aussi fort. On les écarte sans savoir.",
                        "Écrivez ces options comme une personne les dirait vraiment."))
                : Optional.empty();
    }

    private static boolean isAbsolute(Option option) {
        return ABSOLUTE.matcher(plain(option.text())).matches();
    }

    private static Optional<Hint> echo(Picks it) {
        if (!it.single() || !it.field().equals("options")) {
            return Optional.empty();
        }
        var right = it.right().getFirst();
        var echoed = Likeness.common(right.text(), it.activity().prompt());
        boolean others = it.wrong().stream()
                .anyMatch(option ->
                        !Likeness.common(option.text(), it.activity().prompt()).isEmpty());
        return echoed.size() >= 2 && !others
                ? Optional.of(Hint.look(
                        HintRule.ECHO_OF_PROMPT,
                        quote(it, right),
                        right.text(),
                        "Seule la bonne réponse reprend les mots de la question : on peut les reconnaître sans comprendre.",
                        "Dites-la avec d'autres mots, ou reprenez un mot de la question dans une autre option."))
                : Optional.empty();
    }

    private static Optional<Hint> same(Picks it) {
        var options = it.options();
        for (int i = 1; i < options.size(); i++) {
            var second = options.get(i);
            var twin = options.subList(0, i).stream()
                    .filter(first -> Likeness.same(first.text(), second.text()))
                    .findFirst();
            if (twin.isPresent()) {
                return Optional.of(Hint.advice(
                        HintRule.SAME_OPTION,
                        quote(it, second),
                        second.text(),
                        "Cette option dit la même chose que « %s ». On ne peut pas choisir entre les deux."
                                .formatted(twin.get().text()),
                        "Changez-en une, ou retirez-la : deux options différentes valent mieux que trois."));
            }
        }
        return Optional.empty();
    }

    private static Place quote(Picks it, Option option) {
        return it.place(option, "text").quote(option.text());
    }

    private static String ids(List<Picks> questions) {
        return questions.stream().map(it -> it.activity().id()).collect(Collectors.joining(" "));
    }

    private static int length(Option option) {
        return PlainText.of(option.text()).length();
    }

    private static String plain(String text) {
        return text.replace('’', '\'').replace('\u00a0', ' ');
    }

    private static Pattern pattern(String regex) {
        return Pattern.compile(regex, Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);
    }
}
