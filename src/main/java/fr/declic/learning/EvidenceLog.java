package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.activity.Evidence;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/**
 * What learners' answers say of what they can do, for the feature that computes levels from it. It does not ask who
 * wants to know: who hands anything of it on to a person does.
 */
@Component
public class EvidenceLog {

    private final Attempts attempts;

    EvidenceLog(Attempts attempts) {
        this.attempts = attempts;
    }

    /** Several learners', each oldest first; who has answered nothing has an empty list. */
    public Map<AccountId, List<Evidence>> of(Collection<AccountId> learners) {
        Map<AccountId, List<Evidence>> evidence =
                learners.stream().distinct().collect(Collectors.toMap(it -> it, _ -> new ArrayList<>()));
        attempts.evidence(learners, (learner, one) -> evidence.getOrDefault(learner, List.of())
                .add(one));
        return evidence;
    }

    /** Those who have answered anything, in the order of their ids, part by part: the first part comes after nobody. */
    public List<AccountId> learners(Optional<AccountId> after, int most) {
        return attempts.learners(after, most);
    }

    /** How many answers there are. */
    public long size() {
        return attempts.count();
    }

    public long learnerCount() {
        return attempts.learnerCount();
    }
}
