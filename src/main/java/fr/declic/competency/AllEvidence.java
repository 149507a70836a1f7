package fr.declic.competency;

import fr.declic.account.AccountId;
import fr.declic.activity.Evidence;
import fr.declic.learning.EvidenceLog;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** What learners did here and what they brought with them, each thing once. */
@Component
class AllEvidence {

    private final EvidenceLog log;
    private final Brought brought;

    AllEvidence(EvidenceLog log, Brought brought) {
        this.log = log;
        this.brought = brought;
    }

    private record Moment(String activity, Instant at) {
        static Moment of(Evidence evidence) {
            return new Moment(evidence.activity(), evidence.at());
        }
    }

    List<Evidence> of(AccountId learner) {
        return of(List.of(learner)).getOrDefault(learner, List.of());
    }

    /** Each learner's, in no order that matters. */
    Map<AccountId, List<Evidence>> of(Collection<AccountId> learners) {
        var done = log.of(learners);
        Map<AccountId, List<Evidence>> elsewhere =
                learners.stream().distinct().collect(Collectors.toMap(it -> it, _ -> new ArrayList<>()));
        brought.of(learners, (learner, evidence) -> elsewhere
                .getOrDefault(learner, List.of())
                .add(evidence));
        elsewhere.values().removeIf(List::isEmpty);
        elsewhere.forEach((learner, evidence) -> done.computeIfPresent(learner, (_, here) -> together(here, evidence)));
        return done;
    }

    /** Both, each thing once; what is here comes first, and stays as it is. */
    static List<Evidence> together(List<Evidence> here, List<Evidence> elsewhere) {
        var known = here.stream().map(Moment::of).collect(Collectors.toCollection(HashSet::new));
        var more = elsewhere.stream().filter(one -> known.add(Moment.of(one))).toList();
        return Stream.concat(here.stream(), more.stream()).toList();
    }
}
