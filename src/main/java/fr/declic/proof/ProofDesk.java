package fr.declic.proof;

import fr.declic.exchange.Finding;
import fr.declic.exchange.Finding.Signature;
import fr.declic.exchange.KnownKeys.Signer;
import fr.declic.exchange.PassportReader;
import fr.declic.exchange.ProofCheck;
import fr.declic.exchange.SignedText;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Instant;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** Checks proofs for anyone, from the file alone. Nothing of it is kept. */
@Service
@PreAuthorize("permitAll()")
public class ProofDesk {

    /** Of a file, in bytes. */
    public static final int MOST = AttestationPdf.LARGEST;

    private final SigningKeys keys;
    private final IssuedProofs issued;
    private final Clock clock;

    ProofDesk(SigningKeys keys, IssuedProofs issued, Clock clock) {
        this.keys = keys;
        this.issued = issued;
        this.clock = clock;
    }

    /** What a file turned out to be. */
    public sealed interface Checked {

        record TooLarge() implements Checked {}

        /** Several files in one: each must be given by itself. */
        record AnArchive() implements Checked {}

        /** A PDF without a proof of ours in it. */
        record PlainPdf() implements Checked {}

        record NoProof() implements Checked {}

        /** A proof once, of which too much was changed to read it. */
        record Spoilt() implements Checked {}

        record OtherVersion(int version) implements Checked {}

        /** @param fromTheFuture whether it is of a day that is still to come, more than two clocks may differ */
        record Known(Finding.Proof proof, Revocation revocation, boolean fromTheFuture) implements Checked {}
    }

    /** Whether its owner took it back. */
    public sealed interface Revocation {

        record No() implements Revocation {}

        record Yes(Instant at) implements Revocation {}

        /** Who made it knows; we do not ask. */
        record CannotTell() implements Revocation {}
    }

    public Checked check(byte[] file) {
        if (file.length > MOST) {
            return new Checked.TooLarge();
        }
        if (begins(file, "PK\u0003\u0004")) {
            return new Checked.AnArchive();
        }
        if (begins(file, "%PDF-")) {
            return AttestationPdf.signed(file).map(this::check).orElseGet(Checked.PlainPdf::new);
        }
        var text = new String(file, StandardCharsets.US_ASCII);
        return switch (check(text)) {
            case Checked.NoProof _ when SignedText.wasOne(text) -> new Checked.Spoilt();
            case Checked checked -> checked;
        };
    }

    public Checked check(String text) {
        return switch (new ProofCheck(keys).check(text)) {
            case Finding.NoProof _ -> new Checked.NoProof();
            case Finding.Spoilt _ -> new Checked.Spoilt();
            case Finding.OtherVersion(int version) -> new Checked.OtherVersion(version);
            case Finding.Proof proof -> new Checked.Known(proof, revocation(proof), isFromTheFuture(proof));
        };
    }

    private boolean isFromTheFuture(Finding.Proof proof) {
        return proof.content().issuedAt().isAfter(clock.instant().plus(PassportReader.CLOCKS));
    }

    private Revocation revocation(Finding.Proof proof) {
        var ours = proof.signature() instanceof Signature.Right(Signer.Us _);
        return ours && proof.id().isPresent()
                ? issued.revokedAt(proof.id().get())
                        .<Revocation>map(Revocation.Yes::new)
                        .orElseGet(Revocation.No::new)
                : new Revocation.CannotTell();
    }

    private static boolean begins(byte[] file, String mark) {
        return file.length >= mark.length()
                && new String(file, 0, mark.length(), StandardCharsets.ISO_8859_1).equals(mark);
    }
}
