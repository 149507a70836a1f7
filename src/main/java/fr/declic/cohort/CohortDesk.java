package fr.declic.cohort;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Names;
import fr.declic.competency.LearnerLevels;
import fr.declic.learning.LearnerProgress;
import fr.declic.privacy.Act;
import fr.declic.privacy.AuditTrail;
import java.time.Clock;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
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
    private final LearnerLevels levels;
    private final AuditTrail audit;
    private final Clock clock;

    CohortDesk(
            CurrentAccount current,
            Cohorts cohorts,
            Memberships memberships,
            GroupCode codes,
            Names names,
            LearnerProgress progress,
            LearnerLevels levels,
            AuditTrail audit,
            Clock clock) {
        this.current = current;
        this.cohorts = cohorts;
        this.memberships = memberships;
        this.codes = codes;
        this.names = names;
        this.progress = progress;
        this.levels = levels;
        this.audit = audit;
        this.clock = clock;
    }

    public List<Cohort> mine() {
        return cohorts.of(current.require());
    }

    public Optional<Cohort> open(String group) {
        return cohorts.of(current.require(), group);
    }

    /** A group of the place, for who administers it: nothing of its members but how many they are. */
    public record Overview(String name, List<String> advisers, int members) {}

    /** All groups of the place. */
    @PreAuthorize("hasRole('ADMIN')")
    public List<Overview> all() {
        var groups = cohorts.all();
        var called =
                names.of(groups.stream().flatMap(it -> it.advisers().stream()).collect(Collectors.toSet()));
        return groups.stream()
                .map(it -> new Overview(
                        it.cohort().name(),
                        it.advisers().stream()
                                .flatMap(adviser -> Optional.ofNullable(called.get(adviser)).stream())
                                .toList(),
                        it.cohort().members()))
                .toList();
    }

    /** A new group, which the one who makes it accompanies; empty if this cannot be a name: 1 to 80 signs. */
    @Transactional
    public Optional<Cohort> make(String name) {
        return Names.read(name).map(kept -> {
            var now = clock.instant();
            var cohort = new Cohort(
                    UUID.randomUUID().toString().replace("-", ""), kept, codes.draw(), now.plus(GroupCode.OPEN), 0);
            cohorts.forgetAbandoned();
            cohorts.add(cohort, current.require(), now);
            return cohort;
        });
    }

    /** False if this cannot be a name. */
    @Transactional
    public boolean rename(String group, String name) {
        var cohort = require(group);
        var kept = Names.read(name);
        kept.ifPresent(it -> cohorts.rename(cohort.id(), it));
        return kept.isPresent();
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

    /** Another adviser accompanies it too, which each member may read; false if nobody who works here has this login. */
    @Transactional
    public boolean share(String group, String login) {
        var cohort = require(group);
        var other = names.colleague(login);
        other.filter(it -> cohorts.share(cohort.id(), it))
                .ifPresent(
                        _ -> memberships.of(cohort.id()).keySet().forEach(it -> audit.note(Act.GROUP_SHARED, it, "")));
        return other.isPresent();
    }

    /** Who agreed to be seen. Each of them will read that they were looked at. */
    @Transactional
    public List<Member> members(String group) {
        var agreed = memberships.of(require(group).id());
        var called = names.of(agreed.keySet());
        var seen = names.seen(agreed.keySet());
        var learnt = progress.of(agreed.keySet());
        var acquired = levels.acquired(agreed.keySet());
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
                            acquired.getOrDefault(it.getKey(), 0L),
                            far.last(),
                            seen.getOrDefault(it.getKey(), it.getValue()));
                })
                .toList();
    }

    /** Someone who agreed to be seen, and what they can do. */
    public record Followed(AccountId id, String name, List<LearnerLevels.Ability> abilities) {}

    /** One member, who will read that they were looked at; empty if the group is not there, or they are not in it. */
    @Transactional
    public Optional<Followed> follow(String group, AccountId member) {
        return open(group)
                .filter(cohort -> memberships.of(cohort.id()).containsKey(member))
                .map(_ -> {
                    audit.note(Act.PROGRESS_LOOKED_AT, member, "");
                    var called = names.of(Set.of(member));
                    return new Followed(member, called.getOrDefault(member, ""), levels.of(member));
                });
    }

    /** They are no longer seen; they may join again. */
    @Transactional
    public boolean remove(String group, AccountId member) {
        var removed = memberships.remove(require(group).id(), member);
        if (removed) {
            audit.note(Act.MEMBER_REMOVED, member, "");
        }
        return removed;
    }

    private Cohort require(String group) {
        return open(group).orElseThrow(() -> new AccessDeniedException("no such group for the one who asks"));
    }
}
