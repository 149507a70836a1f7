package fr.declic.placement;

import fr.declic.content.PlacementBank.Item;
import fr.declic.placement.Calibrations.Beliefs;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.function.ToDoubleFunction;

/** How hard each question is believed to be now; asked from the database only if one wants to know. */
final class Difficulties implements ToDoubleFunction<Item> {

    private final Supplier<Beliefs> beliefs;
    private Optional<Beliefs> read = Optional.empty();

    private Difficulties(Supplier<Beliefs> beliefs) {
        this.beliefs = beliefs;
    }

    static Difficulties of(Supplier<Beliefs> beliefs) {
        return new Difficulties(beliefs);
    }

    @Override
    public double applyAsDouble(Item item) {
        var known = read.orElseGet(beliefs);
        read = Optional.of(known);
        return known.of(item).difficulty().mean();
    }
}
