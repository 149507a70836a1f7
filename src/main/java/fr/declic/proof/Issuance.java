package fr.declic.proof;

import fr.declic.account.AccountId;
import fr.declic.exchange.Issuer;
import fr.declic.exchange.SigningKey;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import java.util.UUID;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** What every proof gets here: a number of its own, who makes it, and the key that signs it. */
@Component
class Issuance {

    private final IssuedProofs issued;
    private final SigningKeys keys;
    private final ProofIssuer issuer;

    Issuance(IssuedProofs issued, SigningKeys keys, ProofIssuer issuer) {
        this.issued = issued;
        this.keys = keys;
        this.issuer = issuer;
    }

    /**
     * The same day it is the same one, so that asking again and again makes no new ones.
     *
     * @param code what a badge is for; empty for all others
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public IssuedProof give(AccountId owner, ProofKind kind, String code, Instant now) {
        return issued.recent(owner, kind, code, now.truncatedTo(ChronoUnit.DAYS))
                .orElseGet(() -> {
                    var proof = new IssuedProof(UUID.randomUUID(), kind, code, now, Optional.empty());
                    issued.add(owner, proof);
                    return proof;
                });
    }

    Issuer issuer() {
        return issuer.current();
    }

    SigningKey key() {
        return keys.current();
    }
}
