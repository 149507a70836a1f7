package fr.declic.placement;

import fr.declic.content.Audience;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.PlacementBank;
import fr.declic.content.PlacementBank.Item;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/**
 * People whose ability is known, because a seed made it: each one is led through the real bank, and what is said of them
 * is compared with what they are. Their abilities are those that the estimator expects, N(0, 1.5²).
 */
public final class SimulatedLearners {

    private final Library library;
    private final PlacementBank bank;
    private final Random random;
    private final double luck;

    /** @param luck how often somebody who does not know picks the right option all the same; the model knows of none */
    public SimulatedLearners(Library library, Audience audience, double luck, long seed) {
        this.library = library;
        this.bank = library.placement(audience).orElseThrow();
        this.luck = luck;
        random = new Random(seed);
    }

    /**
     * What came of many.
     *
     * @param bias the mean of estimate − ability, in logits
     * @param meanError the mean distance
     * @param rootMeanSquare error
     * @param questions asked on average, labs apart
     * @param right the share that was led to their own start
     * @param near the share that was led to it or one beside
     * @param tooFar the share that was led to a start beyond their own
     */
    public record Result(
            double bias,
            double meanError,
            double rootMeanSquare,
            double questions,
            double right,
            double near,
            double tooFar) {

        @Override
        public String toString() {
            return "bias %+.3f, mean error %.3f, RMSE %.3f, questions %.2f, own start %.1f %%, beside %.1f %%, too far %.1f %%"
                    .formatted(bias, meanError, rootMeanSquare, questions, 100 * right, 100 * near, 100 * tooFar);
        }
    }

    /** The questions are as hard as their authors say. */
    public Result place(int people) {
        double bias = 0;
        double distance = 0;
        double squares = 0;
        double questions = 0;
        int right = 0;
        int near = 0;
        int tooFar = 0;
        for (int i = 0; i < people; i++) {
            double ability = random.nextGaussian() * Ability.UNKNOWN.deviation();
            var replies = replies(ability, Item::difficulty, Item::difficulty);
            var estimate = Placing.ability(replies);
            double said = estimate.mean();
            bias += said - ability;
            distance += Math.abs(said - ability);
            squares += (said - ability) * (said - ability);
            questions += replies.size() - bank.labs().size();
            int apart = Placing.start(bank.starts(), estimate) - Placing.start(bank.starts(), ability);
            right += apart == 0 ? 1 : 0;
            near += Math.abs(apart) <= 1 ? 1 : 0;
            tooFar += apart > 0 ? 1 : 0;
        }
        return new Result(
                bias / people,
                distance / people,
                Math.sqrt(squares / people),
                questions / people,
                (double) right / people,
                (double) near / people,
                (double) tooFar / people);
    }

    /**
     * How far difficulties are from the truth, in logits.
     *
     * @param before the mean distance of the authors' guesses
     * @param after that of what the answers say, over the questions that got at least 100
     * @param often how many questions these are
     */
    public record Recovery(double before, double after, int often) {}

    /** The authors were wrong, each guess by N(0, 0.7²): people come one after the other, and it is found out. */
    public Recovery calibrate(int people) {
        Map<Item, Double> truth = new HashMap<>();
        Map<Item, Calibration> believed = new HashMap<>();
        everything().forEach(it -> {
            truth.put(it, it.difficulty() + 0.7 * random.nextGaussian());
            believed.put(it, Calibration.guessed(it.difficulty()));
        });
        for (int i = 0; i < people; i++) {
            double ability = random.nextGaussian() * Ability.UNKNOWN.deviation();
            replies(ability, truth::get, it -> believed.get(it).difficulty().mean(), believed);
        }
        var often = everything().filter(it -> believed.get(it).answers() >= 100).toList();
        return new Recovery(
                often.stream()
                        .mapToDouble(it -> Math.abs(it.difficulty() - truth.get(it)))
                        .average()
                        .orElseThrow(),
                often.stream()
                        .mapToDouble(
                                it -> Math.abs(believed.get(it).difficulty().mean() - truth.get(it)))
                        .average()
                        .orElseThrow(),
                often.size());
    }

    private Stream<Item> everything() {
        return Stream.concat(bank.labs().stream().map(PlacementBank.Lab::item), bank.items().stream());
    }

    private interface Hardness {
        double of(Item item);
    }

    private List<Reply> replies(double ability, Hardness truth, Hardness believed) {
        return replies(ability, truth, believed, Map.of());
    }

    private List<Reply> replies(
            double ability, Hardness truth, Hardness believed, Map<Item, Calibration> calibrations) {
        var placing = new Placing(bank, this::area, believed::of);
        var replies = new ArrayList<Reply>();
        for (var next = placing.next(replies); next.isPresent(); next = placing.next(replies)) {
            var item = next.get();
            boolean knows = random.nextDouble() < Rasch.probability(ability, truth.of(item));
            boolean right = knows || random.nextDouble() < luck;
            double hard = believed.of(item);
            if (calibrations.containsKey(item)) {
                var before = Placing.ability(replies);
                calibrations.compute(
                        item, (_, it) -> it == null ? Calibration.guessed(hard) : it.answered(before, right));
            }
            replies.add(new Reply(item.name(), right ? Outcome.RIGHT : Outcome.NOT_YET, hard));
        }
        return replies;
    }

    private String area(String moduleId) {
        return library.module(moduleId).map(CourseModule::theme).orElse("");
    }
}
