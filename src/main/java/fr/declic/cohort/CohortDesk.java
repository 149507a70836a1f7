package fr.declic.cohort;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Names;
import fr.declic.learning.LearnerProgress;
import fr.declic.privacy.Act;
import fr.declic.privacy.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The groups that one accompanies, and who agreed to be seen there. A group that one does not accompany is like one that
 * is not there, also for an administrator.
 */
@Service
@PreAuthorize("hasAnyRole('ADVISER', 'TRAINER', 'ADMIN')")
public class CohortDesk {

    private final CurrentAccount current;
    private final Cohorts cohorts;
    private final Memberships memberships;
    private final GroupCode codes;
    private final Names names;
    private final LearnerProgress progress;
    private final AuditTrail audit;
    private final Clock clock;

    CohortDesk(
            CurrentAccount current,
            Cohorts cohorts,
            Memberships memberships,
            GroupCode codes,
            Names names,
            LearnerProgress progress,
            AuditTrail audit,
            Clock clock) {
        this.current = current;
        this.cohorts = cohorts;
        this.memberships = memberships;
        this.codes = codes;
        this.names = names;
        this.progress = progress;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Cohort> mine() {
        return cohorts.of(current.require());
    }

    public Optional<Cohort> open(String group) {
        return cohorts.of(current.require(), group);
    }

    /** A new group, which the one who makes it accompanies; empty if this cannot be a name: 1 to 80 signs. */
    @Transactional
    public Optional<Cohort> make(String name) {
        return Names.read(name).map(kept -> {
            var now = clock.instant();
            var cohort = new Cohort(
                    UUID.randomUUID().toString().replace("-", ""), kept, codes.draw(), now.plus(GroupCode.OPEN), 0);
            cohorts.add(cohort, current.require(), now);
            return cohort;
        });
    }

    /** Other words to join it by; the old ones let nobody in any more. */
    @Transactional
    public void renewCode(String group) {
        cohorts.renewCode(require(group).id(), codes.draw(), clock.instant().plus(GroupCode.OPEN));
    }

    /** The group is gone; its members lose nothing but who saw them. */
    @Transactional
    public void close(String group) {
        cohorts.delete(require(group).id());
    }

    /** Another adviser accompanies it too; false if nobody who works here has this login. */
    @Transactional
    public boolean share(String group, String login) {
        var cohort = require(group);
        var other = names.colleague(login);
        other.ifPresent(it -> cohorts.share(cohort.id(), it));
        return other.isPresent();
    }

    /** Who agreed to be seen. Each of them will read that they were looked at. */
    @Transactional
    public List<Member> members(String group) {
        var agreed = memberships.of(require(group).id());
        var called = names.of(agreed.keySet());
        var seen = names.seen(agreed.keySet());
        var learnt = progress.of(agreed.keySet());
        agreed.keySet().forEach(member -> audit.note(Act.PROGRESS_LOOKED_AT, member, ""));
        return agreed.entrySet().stream()
                .map(it -> {
                    var far = learnt.getOrDefault(it.getKey(), LearnerProgress.Summary.NONE);
                    return new Member(
                            it.getKey(),
                            called.getOrDefault(it.getKey(), ""),
                            it.getValue(),
                            far.begun(),
                            far.finished(),
                            far.last(),
                            seen.getOrDefault(it.getKey(), it.getValue()));
                })
                .toList();
    }

    /** They are no longer seen; they may join again. */
    @Transactional
    public boolean remove(String group, AccountId member) {
        return memberships.remove(require(group).id(), member);
    }

    private Cohort require(String group) {
        return open(group).orElseThrow(() -> new AccessDeniedException("no such group for the one who asks"));
    }
}
