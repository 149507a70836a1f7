package fr.declic.privacy;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;

/** Writes the audit, in the name of who is there. */
@Component
class AuditWriter {

    /** Within this time, looking again at the same thing is the same look. */
    static final Duration ONE_LOOK = Duration.ofHours(1);

    private static final int LONGEST = 200;

    private final Audits audits;
    private final CurrentAccount current;
    private final Clock clock;

    AuditWriter(Audits audits, CurrentAccount current, Clock clock) {
        this.audits = audits;
        this.current = current;
        this.clock = clock;
    }

    void write(Act act, Optional<AccountId> person, String detail) {
        var now = clock.instant();
        var actor = current.id();
        if (act.isLook() && isSameLook(act, actor, person)) {
            return;
        }
        audits.add(new Noted(now, actor, person, act, StringUtils.abbreviate(detail, LONGEST)));
    }

    private boolean isSameLook(Act act, Optional<AccountId> actor, Optional<AccountId> person) {
        var since = clock.instant().minus(ONE_LOOK);
        return actor.isPresent()
                && person.isPresent()
                && (actor.equals(person) || audits.has(actor.get(), person.get(), act, since));
    }
}
