package fr.declic.privacy;

import fr.declic.account.AccountId;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Where features note each look at somebody else's data and each act that is not everybody's to do. Who does it is the
 * one who is there; when, now; in the caller's transaction, so that both are kept or neither.
 */
@Service
@PreAuthorize("isAuthenticated()")
public class AuditTrail {

    private final AuditWriter writer;

    AuditTrail(AuditWriter writer) {
        this.writer = writer;
    }

    /**
     * Looking again within the hour, or at oneself, writes nothing.
     *
     * @param person whose data it is; they will read it
     * @param detail never personal: names of settings, roles, numbers; may be empty
     */
    @Transactional
    public void note(Act act, AccountId person, String detail) {
        writer.write(act, Optional.of(person), detail);
    }

    /** What is about nobody in particular. */
    @Transactional
    public void note(Act act, String detail) {
        writer.write(act, Optional.empty(), detail);
    }
}
