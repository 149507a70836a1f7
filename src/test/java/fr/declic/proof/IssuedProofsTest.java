package fr.declic.proof;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.platform.DatabaseTest;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every statement on proofs that were made, on both databases. */
@SuppressWarnings("NullAway.Init")
class IssuedProofsTest extends DatabaseTest {

    private static final Instant NINE = Instant.parse("2026-11-26T09:00:00Z");

    private IssuedProofs proofs;
    private AccountId owner;
    private AccountId other;

    @BeforeEach
    void begin() {
        proofs = new IssuedProofs(jdbc);
        owner = new AccountId(someone());
        other = new AccountId(someone());
    }

    private IssuedProof made(ProofKind kind, String code, Instant at) {
        var proof = new IssuedProof(UUID.randomUUID(), kind, code, at, Optional.empty());
        proofs.add(owner, proof);
        return proof;
    }

    @Test
    void everyKindIsReadBackTheLastOneFirst() {
        for (var kind : ProofKind.values()) {
            made(kind, "digcomp:5.2", NINE.plusSeconds(kind.ordinal()));
        }
        assertThat(proofs.of(owner))
                .extracting(IssuedProof::kind)
                .containsExactly(ProofKind.RECORD, ProofKind.BADGE, ProofKind.PASSPORT, ProofKind.ATTESTATION);
        assertThat(proofs.of(other)).isEmpty();
    }

    @Test
    void oneOfTodayIsFoundAgainButNotOfAnotherKindNorOneTakenBack() {
        var proof = made(ProofKind.BADGE, "digcomp:5.2", NINE);
        assertThat(proofs.recent(owner, ProofKind.BADGE, "digcomp:5.2", NINE)).contains(proof);
        assertThat(proofs.recent(owner, ProofKind.BADGE, "digcomp:5.3", NINE)).isEmpty();
        assertThat(proofs.recent(owner, ProofKind.PASSPORT, "digcomp:5.2", NINE))
                .isEmpty();
        assertThat(proofs.recent(owner, ProofKind.BADGE, "digcomp:5.2", NINE.plusSeconds(1)))
                .isEmpty();
        assertThat(proofs.recent(other, ProofKind.BADGE, "digcomp:5.2", NINE)).isEmpty();
        proofs.revoke(owner, proof.id(), NINE);
        assertThat(proofs.recent(owner, ProofKind.BADGE, "digcomp:5.2", NINE)).isEmpty();
    }

    @Test
    void oneTakesBackOnesOwnOnceAndItStaysSoWhenOneIsErased() {
        var proof = made(ProofKind.PASSPORT, "", NINE);
        made(ProofKind.ATTESTATION, "", NINE);
        assertThat(proofs.revoke(other, proof.id(), NINE)).isFalse();
        assertThat(proofs.revokedAt(proof.id())).isEmpty();
        assertThat(proofs.revoke(owner, proof.id(), NINE.plusSeconds(5))).isTrue();
        assertThat(proofs.revoke(owner, proof.id(), NINE.plusSeconds(9))).isFalse();

        jdbc.sql("delete from account where id = :id")
                .param("id", owner.value())
                .update();

        assertThat(proofs.revoked()).containsExactly(proof.id());
        assertThat(proofs.revokedAt(proof.id())).contains(NINE.plusSeconds(5));
        assertThat(proofs.of(owner)).isEmpty();
    }

    @Test
    void aGuestsProofsGoWithThem() {
        var proof = made(ProofKind.PASSPORT, "", NINE);
        proofs.handOver(owner, other);
        assertThat(proofs.of(other)).containsExactly(proof);
    }
}
