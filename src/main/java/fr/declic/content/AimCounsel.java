package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.activity.Evidence.Way;
import fr.declic.content.Hint.Place;
import fr.declic.language.Likeness;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hints on what a module promises and what its activities make one do. */
final class AimCounsel {

    private AimCounsel() {}

    static Stream<Hint> of(CourseModule module) {
        return Stream.of(
                        notPractised(module),
                        notClaimed(module),
                        taughtLater(module),
                        Stream.of(canDo(module), nothingToDo(module), noVariant(module))
                                .flatMap(Optional::stream))
                .flatMap(hints -> hints);
    }

    /** The activities that show whether somebody can do something. */
    private static List<Activity> showing(CourseModule module) {
        return module.activities().filter(it -> Way.of(it.type()) != Way.FREE).toList();
    }

    private static Stream<Hint> notPractised(CourseModule module) {
        var practised = showing(module).stream()
                .flatMap(it -> module.competenciesOf(it).stream())
                .collect(Collectors.toSet());
        return module.competencies().stream()
                .filter(code -> !practised.contains(code))
                .map(code -> Hint.advice(
                        HintRule.COMPETENCY_NOT_PRACTISED,
                        Place.head("competencies"),
                        code,
                        "Le module annonce « %s », et aucune activité ne la fait pratiquer.".formatted(code),
                        "Ajoutez une activité qui la travaille, ou retirez ce code de l'en-tête."));
    }

    private static Stream<Hint> notClaimed(CourseModule module) {
        var claimed = Set.copyOf(module.competencies());
        var told = new HashSet<String>();
        return Piece.activities(module).flatMap(it -> it.activity().about().competencies().stream()
                .filter(code -> !claimed.contains(code) && told.add(code))
                .map(code -> Hint.look(
                        HintRule.COMPETENCY_NOT_CLAIMED,
                        it.place().field("competencies"),
                        code,
                        "Cette activité travaille « %s », que l'en-tête n'annonce pas.".formatted(code),
                        "Ajoutez ce code à l'en-tête : on trouvera le module quand on le cherche.")));
    }

    private static Stream<Hint> taughtLater(CourseModule module) {
        var ids = module.steps().stream().map(Step::id).toList();
        return Piece.activities(module)
                .filter(it ->
                        it.activity().about().taughtIn().stream().anyMatch(step -> ids.indexOf(step) >= it.position()))
                .map(it -> Hint.advice(
                        HintRule.TAUGHT_LATER,
                        it.place().field("taught_in"),
                        it.activity().about().taughtIn().orElse(""),
                        "Cette question vient avant l'étape qui l'enseigne.",
                        "Déplacez-la après l'étape « %s », ou dans la partie pour réviser."
                                .formatted(it.activity().about().taughtIn().orElse(""))));
    }

    private static Optional<Hint> canDo(CourseModule module) {
        if (!Wording.isFrench(module)) {
            return Optional.empty();
        }
        var canDo = module.canDo();
        if (canDo.equals(module.objective())) {
            return Optional.of(Hint.advice(
                    HintRule.CAN_DO_MISSING,
                    Place.head("can_do"),
                    module.objective(),
                    "Le carnet de la personne montrera l'objectif tel quel, avec « vous ».",
                    "Écrivez la phrase qu'elle dira d'elle-même : « Je sais… »."));
        }
        return Likeness.common(canDo, module.objective()).isEmpty()
                ? Optional.of(Hint.look(
                        HintRule.CAN_DO_APART,
                        Place.head("can_do").quote(canDo),
                        canDo + "\n" + module.objective(),
                        "L'objectif et la phrase « Je sais… » n'ont aucun mot en commun : parlent-ils de la même chose ?",
                        "Reprenez dans l'une le verbe ou l'objet de l'autre."))
                : Optional.empty();
    }

    private static Optional<Hint> nothingToDo(CourseModule module) {
        boolean handsOn = module.activities().anyMatch(it -> Way.of(it.type()) == Way.HANDS_ON);
        return module.audience() == Audience.RESIDENT && !handsOn
                ? Optional.of(Hint.look(
                        HintRule.NOTHING_TO_DO,
                        Place.head(""),
                        "",
                        "Ce module questionne, et ne fait rien faire. On apprend un geste en le faisant.",
                        "Ajoutez un atelier ou une simulation. Pour un module d'idées, c'est peut-être bien ainsi."))
                : Optional.empty();
    }

    /** Two questions on what one step taught are another example too. */
    private static Optional<Hint> noVariant(CourseModule module) {
        var taught = showing(module).stream()
                .flatMap(it -> it.about().taughtIn().stream())
                .toList();
        boolean variants =
                showing(module).stream().anyMatch(it -> it.about().variantOf().isPresent());
        return !variants && Set.copyOf(taught).size() == taught.size()
                ? Optional.of(
                        Hint.look(
                                HintRule.NO_VARIANT,
                                Place.head(""),
                                "",
                                "Aucun savoir n'est demandé deux fois. Pour retenir, on a besoin d'un autre exemple, plus tard.",
                                "Dans la partie pour réviser, posez une question voisine, et dites-la « Variante de » la première."))
                : Optional.empty();
    }
}
