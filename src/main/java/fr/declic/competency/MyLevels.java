package fr.declic.competency;

import fr.declic.account.CurrentAccount;
import fr.declic.activity.Evidence;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** How far the current learner has come, and what shows it. Empty for who has not begun. */
@Service
@PreAuthorize("permitAll()")
public class MyLevels {

    private final CurrentAccount current;
    private final Standings standings;
    private final AllEvidence evidence;
    private final Brought brought;
    private final CompetencyTracker tracker;

    MyLevels(
            CurrentAccount current,
            Standings standings,
            AllEvidence evidence,
            Brought brought,
            CompetencyTracker tracker) {
        this.current = current;
        this.standings = standings;
        this.evidence = evidence;
        this.brought = brought;
        this.tracker = tracker;
    }

    /** By code; what is still to be discovered is not in it. */
    public List<Standing> all() {
        return current.id()
                .map(learner -> standings.of(List.of(learner)).getOrDefault(learner, List.of()))
                .orElse(List.of());
    }

    /** All that they answered here or brought with them, oldest first. */
    public List<Evidence> evidence() {
        return current.id().map(evidence::of).orElse(List.of()).stream()
                .sorted(Comparator.comparing(Evidence::at).thenComparing(Evidence::activity))
                .toList();
    }

    /**
     * What would be seen lower with what they did elsewhere: they had tried it there before the success that counted here
     * as a first one.
     *
     * @return the codes, in order
     */
    public List<String> loweredBy(List<Evidence> done) {
        var after = LevelRules.standings(AllEvidence.together(evidence(), done));
        return all().stream()
                .filter(before -> Optional.ofNullable(after.get(before.code()))
                        .filter(it -> it.level().compareTo(before.level()) < 0)
                        .isPresent())
                .map(Standing::code)
                .toList();
    }

    /**
     * Adds what they did elsewhere, whose proof was checked; what is known already stays as it is. Levels follow, in the
     * same transaction.
     *
     * @param issuer the thumbprint of the key that signed it, at most 100 characters
     */
    @Transactional
    @PreAuthorize("isAuthenticated()")
    public void bring(List<Evidence> done, String issuer) {
        var learner = current.require();
        brought.add(learner, done, issuer);
        tracker.rebuild(List.of(learner));
    }
}
