package fr.declic.content;

import fr.declic.content.Hint.Place;
import java.util.Optional;
import java.util.stream.Stream;

/** Hints on the people for whom a module is made: how long it takes them, and whether one of them has read it. */
final class PeopleCounsel {

    /** How far an estimate may be off before it says anything: both must be passed. */
    private static final double FACTOR = 1.6;

    private static final int MINUTES = 4;

    private PeopleCounsel() {}

    static Stream<Hint> of(CourseModule module) {
        return Stream.of(minutes(module), tested(module)).flatMap(Optional::stream);
    }

    private static Optional<Hint> minutes(CourseModule module) {
        int claimed = module.minutes();
        int estimated = Pace.minutes(module);
        boolean far = Math.max(claimed, estimated) > FACTOR * Math.min(claimed, estimated)
                && Math.abs(claimed - estimated) >= MINUTES;
        return far
                ? Optional.of(Hint.look(
                        HintRule.MINUTES,
                        Place.head("minutes"),
                        "%d %s".formatted(claimed, claimed < estimated),
                        "Le module annonce %d minutes. Avec ce qu'il y a à lire et à faire, nous en comptons environ %d."
                                .formatted(claimed, estimated),
                        claimed < estimated
                                ? "Chronométrez une personne du public. Si c'est long, faites-en deux modules."
                                : "Chronométrez une personne du public, puis corrigez la durée dans l'en-tête."))
                : Optional.empty();
    }

    private static Optional<Hint> tested(CourseModule module) {
        return module.testedWith().isEmpty()
                ? Optional.of(
                        Hint.look(
                                HintRule.TESTED_WITH,
                                Place.head("tested_with"),
                                "",
                                "Personne du public n'a encore lu ce module. C'est l'essai qui montre le plus.",
                                "Lisez-le avec une personne concernée, puis notez qui et quand dans l'en-tête, à « Relu par »."))
                : Optional.empty();
    }
}
