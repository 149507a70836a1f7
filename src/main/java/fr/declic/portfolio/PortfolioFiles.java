package fr.declic.portfolio;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Role;
import fr.declic.portfolio.TraceFiles.Owned;
import fr.declic.privacy.Act;
import fr.declic.privacy.AuditTrail;
import java.io.InputStream;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** Hands out the files of traces: to their owner, and to trainers who may read the portfolio. */
@Service
@PreAuthorize("hasAnyRole('ADVISER', 'TRAINER')")
public class PortfolioFiles {

    private final CurrentAccount current;
    private final TraceFiles files;
    private final Shares shares;
    private final AuditTrail audit;

    PortfolioFiles(CurrentAccount current, TraceFiles files, Shares shares, AuditTrail audit) {
        this.current = current;
        this.files = files;
        this.shares = shares;
        this.audit = audit;
    }

    /** @param bytes opened when they are written; never all in memory */
    public record Handed(TraceFile file, Supplier<InputStream> bytes) {}

    /** Empty if there is none, or if it is not for the one who asks. */
    @Transactional
    public Optional<Handed> open(String id) {
        var me = current.require();
        var found = files.find(id).filter(it -> it.owner().equals(me) || isShared(it, me));
        found.ifPresent(it -> audit.note(Act.PORTFOLIO_LOOKED_AT, it.owner(), ""));
        return found.map(it -> new Handed(it.file(), () -> files.open(it.file())));
    }

    private boolean isShared(Owned file, AccountId reader) {
        return file.added() && current.is(Role.TRAINER) && shares.has(file.owner(), reader);
    }
}
