package fr.declic.competency;

import fr.declic.activity.Evidence;
import fr.declic.activity.Evidence.Way;
import java.util.Collection;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.SequencedMap;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * The rules of docs/competences.md: from evidence to levels. Pure: the same evidence, in whatever order it comes, always
 * gives the same levels, and what is done later never lowers one.
 * What turns out to have been done earlier, elsewhere, can: then a success was not the first try.
 */
public final class LevelRules {

    private static final Comparator<Evidence> IN_TIME = Comparator.comparing(Evidence::at)
            .thenComparing(Evidence::activity)
            .thenComparing(Evidence::help)
            .thenComparing(Evidence::share);

    private LevelRules() {}

    /** Every competency that there is evidence on, by its code: those that it names, and its module. */
    public static SequencedMap<String, Standing> standings(Collection<Evidence> evidence) {
        return standings(evidence, _ -> true);
    }

    /** The same, of the codes that are asked for alone. */
    static SequencedMap<String, Standing> standings(Collection<Evidence> evidence, Predicate<String> asked) {
        var trails = new TreeMap<String, Trail>();
        evidence.stream().filter(one -> one.way() != Way.FREE).sorted(IN_TIME).forEach(one -> codes(one)
                .filter(asked)
                .forEach(code -> trails.computeIfAbsent(code, Trail::new).add(one)));
        var standings = new LinkedHashMap<String, Standing>();
        trails.forEach((code, trail) -> standings.put(code, trail.standing()));
        return standings;
    }

    /** What one answer gives evidence on: the competencies that it names, each once, and its module. */
    static Stream<String> codes(Evidence evidence) {
        return Stream.concat(
                new TreeSet<>(evidence.competencies()).stream(), Stream.of(Standing.ofModule(evidence.moduleId())));
    }
}
