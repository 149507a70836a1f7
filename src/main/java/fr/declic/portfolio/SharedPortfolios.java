package fr.declic.portfolio;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Names;
import fr.declic.platform.WrittenText;
import fr.declic.privacy.Act;
import fr.declic.privacy.AuditTrail;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The portfolios that advisers shared with the trainer who is there. One that is not shared with them is like one that is
 * not there. Drafts are not in it. Each look is noted where the adviser reads it.
 */
@Service
@PreAuthorize("hasRole('TRAINER')")
public class SharedPortfolios {

    private final CurrentAccount current;
    private final Shares shares;
    private final Portfolios portfolios;
    private final Reference reference;
    private final Validations validations;
    private final Names names;
    private final AuditTrail audit;
    private final Clock clock;

    SharedPortfolios(
            CurrentAccount current,
            Shares shares,
            Portfolios portfolios,
            Reference reference,
            Validations validations,
            Names names,
            AuditTrail audit,
            Clock clock) {
        this.current = current;
        this.shares = shares;
        this.portfolios = portfolios;
        this.reference = reference;
        this.validations = validations;
        this.names = names;
        this.audit = audit;
        this.clock = clock;
    }

    /** @param name how they are called; empty if they never said */
    public record Owner(AccountId id, String name, Instant since) {}

    /** Whose I may read. */
    public List<Owner> all() {
        var mine = shares.with(current.require());
        var called = names.of(mine.keySet());
        return mine.entrySet().stream()
                .map(it -> new Owner(it.getKey(), called.getOrDefault(it.getKey(), ""), it.getValue()))
                .toList();
    }

    /** A portfolio, and whose it is. */
    public record Looked(Owner owner, Portfolio portfolio) {}

    @Transactional
    public Optional<Looked> look(AccountId person) {
        var owner = all().stream().filter(it -> it.id().equals(person)).findFirst();
        owner.ifPresent(it -> audit.note(Act.PORTFOLIO_LOOKED_AT, it.id(), ""));
        return owner.map(it -> new Looked(it, added(portfolios.of(it.id()))));
    }

    private static Portfolio added(Portfolio all) {
        return new Portfolio(
                all.lines(), all.traces().stream().filter(it -> !it.isDraft()).toList(), all.note());
    }

    /** In the place of what the same trainer said of it before; false if it is not theirs to say. */
    @Transactional
    public boolean validate(AccountId person, String code, String comment) {
        var may = mayValidate(person) && reference.has(code);
        if (may) {
            var text = WrittenText.of(comment, Validation.COMMENT).strip();
            var trainer = current.require();
            validations.add(
                    person,
                    trainer,
                    new Validation(WrittenText.newId(), code, text, Optional.of(trainer), clock.instant()));
            audit.note(Act.COMPETENCY_VALIDATED, person, code);
        }
        return may;
    }

    /** False if there was none of theirs. */
    @Transactional
    public boolean withdraw(AccountId person, String code) {
        var withdrawn = mayValidate(person) && validations.delete(person, current.require(), code);
        if (withdrawn) {
            audit.note(Act.VALIDATION_WITHDRAWN, person, code);
        }
        return withdrawn;
    }

    /** Nobody validates themselves. */
    private boolean mayValidate(AccountId person) {
        var trainer = current.require();
        return !person.equals(trainer) && shares.has(person, trainer);
    }
}
