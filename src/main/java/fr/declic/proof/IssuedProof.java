package fr.declic.proof;

import java.time.Instant;
import java.util.Optional;
import java.util.UUID;

/**
 * That a proof was made. What it says is in the file alone.
 *
 * @param code what a badge is for; empty for all others
 * @param issuedAt when it was first made; made again the same day, it is the same one
 */
public record IssuedProof(UUID id, ProofKind kind, String code, Instant issuedAt, Optional<Instant> revokedAt) {}
