package fr.declic.placement;

import fr.declic.content.PlacementBank;
import fr.declic.content.PlacementBank.Item;
import fr.declic.content.PlacementBank.Lab;
import fr.declic.content.PlacementBank.Name;
import fr.declic.content.PlacementBank.Start;
import fr.declic.placement.NextItem.Candidate;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.ToDoubleFunction;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The way from the first lab to a start: all of it follows from the answers.
 *
 * @param areas the subject of a module, by its id
 * @param difficulties what is believed of each now, in logits
 */
record Placing(PlacementBank bank, Function<String, String> areas, ToDoubleFunction<Item> difficulties) {

    /** How much of the error is taken off before a start is chosen: too far discourages, too near is soon done. */
    private static final double CAREFUL = 0.5;

    /** What the answers say of the ability. */
    static Normal ability(List<Reply> replies) {
        return Ability.of(replies.stream()
                .filter(it -> it.outcome().tells())
                .map(it -> new Observed(it.difficulty(), it.outcome() == Outcome.RIGHT))
                .toList());
    }

    /** What comes after these answers; empty when one knows enough. A lab stands under its first name, not its twin's. */
    Optional<Item> next(List<Reply> replies) {
        var names = replies.stream().map(Reply::item).collect(Collectors.toSet());
        var lab = bank.labs().stream()
                .filter(it -> twins(it).noneMatch(names::contains))
                .findFirst();
        if (lab.isPresent()) {
            return lab.map(Lab::item);
        }
        var questions = replies.stream().filter(it -> lab(it.item()).isEmpty()).toList();
        var ability = ability(replies);
        if (Enough.reached(questions.size(), ability)) {
            return Optional.empty();
        }
        var left = bank.items().stream()
                .filter(it -> !names.contains(it.name()))
                .map(it -> new Candidate(it.name().toString(), area(it.name()), difficulties.applyAsDouble(it)))
                .toList();
        var asked = questions.stream().map(it -> area(it.item())).toList();
        return NextItem.of(ability.mean(), left, asked).flatMap(it -> item(it.name()));
    }

    /** The item of a name, labs and their twins included. */
    Optional<Item> item(Name name) {
        return Stream.concat(
                        bank.items().stream(),
                        bank.labs().stream().flatMap(it -> Stream.concat(Stream.of(it.item()), it.touch().stream())))
                .filter(it -> it.name().equals(name))
                .findFirst();
    }

    /** The lab that has this name, or whose twin has. */
    Optional<Lab> lab(Name name) {
        return bank.labs().stream()
                .filter(it -> twins(it).anyMatch(name::equals))
                .findFirst();
    }

    /** Whether one of these labs stands for the other. */
    boolean twins(Name one, Name other) {
        return lab(one).isPresent() && lab(one).equals(lab(other));
    }

    /** The place in the list of starts to lead to. */
    static int start(List<Start> starts, Normal ability) {
        return start(starts, ability.mean() - CAREFUL * ability.deviation());
    }

    /** The place in the list of starts that is the right one for an ability that is known. */
    static int start(List<Start> starts, double ability) {
        int right = 0;
        for (int i = 1; i < starts.size(); i++) {
            right = starts.get(i).from() <= ability ? i : right;
        }
        return right;
    }

    private Optional<Item> item(String name) {
        return bank.items().stream()
                .filter(it -> it.name().toString().equals(name))
                .findFirst();
    }

    private String area(Name name) {
        return areas.apply(name.moduleId());
    }

    private static Stream<Name> twins(Lab lab) {
        return Stream.concat(Stream.of(lab.item()), lab.touch().stream()).map(Item::name);
    }
}
