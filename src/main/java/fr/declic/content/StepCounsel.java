package fr.declic.content;

import fr.declic.content.Hint.Place;
import fr.declic.language.Level;
import fr.declic.language.Readability;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Hints on a step as a whole: easy enough to read, and one idea, so that it fits a screen. */
final class StepCounsel {

    /** Fewer words give no score that one could trust. */
    private static final int ENOUGH_WORDS = 40;

    /** A step may be this much harder than the gate for the whole module: some ideas are. */
    private static final double LEEWAY = 5;

    /** An estimate of lines may be off by so much. */
    private static final double DOUBT = 1.15;

    private StepCounsel() {}

    static Stream<Hint> of(CourseModule module) {
        return module.steps().stream().flatMap(step -> of(step, module));
    }

    private static Stream<Hint> of(Step step, CourseModule module) {
        var easy = Wording.isFrench(module) ? easy(step, Wording.level(module.audience())) : Optional.<Hint>empty();
        return Stream.of(easy, screen(step, module.audience())).flatMap(Optional::stream);
    }

    private static Optional<Hint> easy(Step step, Level level) {
        var reading = Readability.of(Piece.text(Piece.of(step).toList()));
        return reading.words() >= ENOUGH_WORDS && reading.kandelMoles() < level.leastKandelMoles() - LEEWAY
                ? Optional.of(Hint.advice(
                        HintRule.EASY_STEP,
                        Place.step(step.id()),
                        "",
                        "Cette étape se lit moins bien que le reste : sa note de lecture est %.0f, visez %d au moins."
                                .formatted(Math.floor(reading.kandelMoles()), level.leastKandelMoles()),
                        "Coupez sa phrase la plus longue, qui fait %d mots, et remplacez un ou deux mots longs."
                                .formatted(reading.longest())))
                : Optional.empty();
    }

    /** The hints on a step whose text is being typed, before its activity is known. */
    static Stream<Hint> ofPart(String markdown, Place where, Audience audience) {
        var step = new Step(where.step(), "", Optional.empty(), List.of(new Step.Text(markdown)));
        return where.activity().isEmpty() ? screen(step, audience).stream() : Stream.empty();
    }

    /** Whether a step fits the screen on which most people meet it. */
    private static Optional<Hint> screen(Step step, Audience audience) {
        double lines = ScreenLines.of(step);
        double fit = ScreenLines.fit(audience);
        return lines > fit * DOUBT
                ? Optional.of(Hint.look(
                        HintRule.ONE_SCREEN,
                        Place.step(step.id()),
                        "",
                        "Cette étape prend environ %.0f lignes. Un écran courant en montre %.0f : la suite reste cachée."
                                .formatted(Math.ceil(lines), fit),
                        "Y a-t-il deux idées ? Donnez à chacune son étape. Sinon, retirez ce qui n'aide pas à faire."))
                : Optional.empty();
    }
}
