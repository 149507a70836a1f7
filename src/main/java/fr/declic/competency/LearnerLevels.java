package fr.declic.competency;

import fr.declic.account.AccountId;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** How far learners have come, for a feature that has checked that they agreed to be seen by the one who asks. */
@Service
@PreAuthorize("hasAnyRole('ADVISER', 'TRAINER', 'ADMIN')")
public class LearnerLevels {

    private final Standings standings;

    LearnerLevels(Standings standings) {
        this.standings = standings;
    }

    /** By code; those who have begun nothing are not in it. */
    public Map<AccountId, List<Standing>> of(Set<AccountId> learners) {
        return standings.of(learners);
    }
}
