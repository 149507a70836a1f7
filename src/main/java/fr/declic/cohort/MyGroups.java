package fr.declic.cohort;

import fr.declic.account.CurrentAccount;
import fr.declic.account.GuestEntrance;
import fr.declic.account.Names;
import fr.declic.account.SlowDown;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The groups that one is in: one joins with three words, sees who sees what, and stops it at any time. */
@Service
@PreAuthorize("permitAll()")
public class MyGroups {

    private final CurrentAccount current;
    private final GuestEntrance entrance;
    private final Cohorts cohorts;
    private final Memberships memberships;
    private final GroupCode codes;
    private final Names names;
    private final SlowDown slowDown;
    private final Clock clock;

    MyGroups(
            CurrentAccount current,
            GuestEntrance entrance,
            Cohorts cohorts,
            Memberships memberships,
            GroupCode codes,
            Names names,
            SlowDown slowDown,
            Clock clock) {
        this.current = current;
        this.entrance = entrance;
        this.cohorts = cohorts;
        this.memberships = memberships;
        this.codes = codes;
        this.names = names;
        this.slowDown = slowDown;
        this.clock = clock;
    }

    /** What the words lead to. */
    public sealed interface Found {

        /** @param code to join it by */
        record Group(String code, MyGroup group) implements Found {}

        /** Not three words of the list, or no group has them any more. */
        record Nothing() implements Found {}

        /** Too many tries; after this time the next one is welcome. */
        record Wait(Duration time) implements Found {}
    }

    /**
     * @param address where the request comes from
     * @param device what tells this browser from the others there, such as the session's id
     */
    public Found look(String typed, String address, String device) {
        var code = codes.read(typed);
        if (code.isEmpty()) {
            return new Found.Nothing();
        }
        var wait = slowDown.admit(address, device);
        if (!wait.isZero()) {
            return new Found.Wait(wait);
        }
        var group = code.flatMap(it -> cohorts.withCode(it, clock.instant()));
        group.ifPresent(_ -> slowDown.forgive(address, device));
        return group.<Found>map(it -> new Found.Group(it.code(), seen(it.id(), it.name(), Optional.empty())))
                .orElseGet(Found.Nothing::new);
    }

    /** One agrees; who is nobody yet becomes a guest. False if the words let nobody in any more. */
    @Transactional
    public boolean join(String code) {
        var now = clock.instant();
        var group = cohorts.withCode(code, now);
        group.ifPresent(it -> memberships.add(it.id(), entrance.enter(), now));
        return group.isPresent();
    }

    public List<MyGroup> mine() {
        return current.id().map(memberships::of).orElse(List.of()).stream()
                .map(it -> seen(it.cohort(), it.name(), Optional.of(it.agreed())))
                .toList();
    }

    /** They see nothing of one any more, from now on. */
    @PreAuthorize("isAuthenticated()")
    @Transactional
    public boolean leave(String group) {
        return memberships.remove(group, current.require());
    }

    private MyGroup seen(String id, String name, Optional<Instant> agreed) {
        var advisers = cohorts.advisers(id);
        var called = names.of(new HashSet<>(advisers));
        return new MyGroup(
                id,
                name,
                advisers.stream()
                        .map(adviser -> called.getOrDefault(adviser, ""))
                        .filter(it -> !it.isEmpty())
                        .toList(),
                agreed);
    }
}
