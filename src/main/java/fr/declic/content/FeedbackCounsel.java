package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.content.Hint.Place;
import fr.declic.language.Likeness;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** Hints on what is said after an answer: it teaches, and each answer has its own. */
final class FeedbackCounsel {

    /** Words that judge and teach nothing. */
    private static final Set<String> JUDGING = Set.copyOf(Likeness.words(
            "bravo oui non ok bien très juste faux exact exactement correct incorrect bonne bon mauvaise mauvais réponse réussi"
                    + " réussie raté perdu gagné essayez encore recommencez réessayez parfait super presque pas erreur"
                    + " félicitations vrai tout fait dommage excellent"));

    private FeedbackCounsel() {}

    static Stream<Hint> of(CourseModule module) {
        return Piece.activities(module).flatMap(it -> of(it.activity(), it.place()));
    }

    private static Stream<Hint> of(Activity activity, Place place) {
        var empty = Prose.of(activity)
                .map(it ->
                        new Piece(place.field(it.field().substring(activity.id().length() + 1)), it.text()))
                .filter(it -> it.place().field().endsWith("feedback"))
                .filter(it -> teachesNothing(it.text()))
                .map(FeedbackCounsel::empty);
        return Stream.concat(empty, same(activity, place).stream());
    }

    private static boolean teachesNothing(String feedback) {
        return JUDGING.containsAll(Likeness.words(feedback));
    }

    private static Hint empty(Piece it) {
        return Hint.advice(
                HintRule.EMPTY_FEEDBACK,
                it.place().quote(it.text()),
                it.text(),
                "« %s » juge la réponse et n'apprend rien de plus.".formatted(it.text()),
                "Dites pourquoi, en une phrase : ce que cette réponse fait vraiment, ou le signe à regarder.");
    }

    private static Optional<Hint> same(Activity activity, Place place) {
        return switch (activity) {
            case Choice it -> options(it.options(), place);
            case ImageContext it -> options(it.options(), place);
            case Hotspot it -> options(it.options(), place);
            case Order it ->
                all(it.items().stream().map(item -> item.feedback()).toList(), place);
            case Sort it -> all(it.cards().stream().map(card -> card.feedback()).toList(), place);
            case ShortText _, Estimate _, Checklist _, Scenario _, Rewrite _, Lab _ -> Optional.empty();
        };
    }

    /** A right and a wrong one that are told the same, or all the wrong ones. */
    private static Optional<Hint> options(List<Option> options, Place place) {
        var right = options.stream().filter(Option::right).map(Option::feedback).toList();
        var wrong =
                options.stream().filter(it -> !it.right()).map(Option::feedback).toList();
        return right.stream()
                .filter(wrong::contains)
                .findFirst()
                .map(it -> same(
                        place,
                        it,
                        "Une bonne et une mauvaise réponse ont le même retour : « %s ».".formatted(it),
                        "Dites pour l'une pourquoi elle convient, pour l'autre ce qu'elle fait vraiment."))
                .or(() -> all(wrong, place));
    }

    private static Optional<Hint> all(List<String> feedback, Place place) {
        return feedback.size() > 1 && Set.copyOf(feedback).size() == 1
                ? Optional.of(same(
                        place,
                        feedback.getFirst(),
                        "Toutes ces réponses ont le même retour : « %s ».".formatted(feedback.getFirst()),
                        "Répondez à chacune : une idée fausse différente demande une phrase différente."))
                : Optional.empty();
    }

    private static Hint same(Place place, String feedback, String message, String remedy) {
        return Hint.advice(HintRule.SAME_FEEDBACK, place.field("feedback").quote(feedback), feedback, message, remedy);
    }
}
