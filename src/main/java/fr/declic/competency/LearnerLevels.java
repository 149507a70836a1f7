package fr.declic.competency;

import fr.declic.account.AccountId;
import fr.declic.content.CourseModule;
import fr.declic.content.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How far learners have come, for a feature that has checked that they agreed to be seen by the one who asks. */
@Service
@PreAuthorize("hasAnyRole('ADVISER', 'TRAINER', 'ADMIN')")
public class LearnerLevels {

    private final Standings standings;
    private final Shelf shelf;

    LearnerLevels(Standings standings, Shelf shelf) {
        this.standings = standings;
        this.shelf = shelf;
    }

    /** How many modules each of them has acquired; who has acquired none is not in it. */
    public Map<AccountId, Long> acquired(Set<AccountId> learners) {
        return standings.of(learners).entrySet().stream()
                .map(its -> Map.entry(
                        its.getKey(),
                        modules(its.getValue())
                                .filter(it -> it.standing().level().acquired())
                                .count()))
                .filter(its -> its.getValue() > 0)
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /** What one can do, in the sentence of a module. */
    public record Ability(CourseModule module, Standing standing) {}

    /** All that one of them has begun that the library still has, the highest level first. */
    public List<Ability> of(AccountId learner) {
        return modules(standings(learner))
                .sorted(Comparator.comparing((Ability it) -> it.standing().level())
                        .reversed()
                        .thenComparing(it -> it.standing().since()))
                .toList();
    }

    /** All of one of them, by code, in whichever framework. */
    public List<Standing> standings(AccountId learner) {
        return standings.of(List.of(learner)).getOrDefault(learner, List.of());
    }

    private Stream<Ability> modules(List<Standing> all) {
        return all.stream().flatMap(standing -> standing.module().flatMap(shelf::known).stream()
                .map(module -> new Ability(module, standing)));
    }
}
