package fr.declic.content;

import java.time.LocalDate;
import java.time.Period;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which modules ask to be checked again, because the facts in them move. */
public final class Upkeep {

    /** How long before its day a module is already told of. */
    public static final Period NOTICE = Period.ofMonths(2);

    private Upkeep() {}

    /**
     * A module to check.
     *
     * @param on the day on which its last check is as old as its author allows
     * @param late whether that day has come
     */
    public record Due(CourseModule module, LocalDate on, boolean late) {}

    /** Those whose day has come or comes within {@link #NOTICE}, the most urgent first. */
    public static List<Due> due(Library library, LocalDate today) {
        return library.revisions().values().stream()
                .map(Revision::module)
                .flatMap(module -> due(module, today).stream())
                .sorted(Comparator.comparing(Due::on)
                        .thenComparing(it -> it.module().title()))
                .toList();
    }

    /** Whether one module asks for it. */
    static Optional<Due> due(CourseModule module, LocalDate today) {
        return module.reviewEvery()
                .map(module.checkedOn()::plusMonths)
                .filter(on -> !on.isAfter(today.plus(NOTICE)))
                .map(on -> new Due(module, on, !on.isAfter(today)));
    }
}
