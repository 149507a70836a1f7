package fr.declic.exchange;

import fr.declic.exchange.Finding.Content;
import fr.declic.exchange.Finding.NoProof;
import fr.declic.exchange.Finding.OtherVersion;
import fr.declic.exchange.Finding.Proof;
import fr.declic.exchange.Finding.Signature;
import fr.declic.exchange.Finding.Spoilt;
import java.util.Optional;
import java.util.UUID;

/** Says what a signed text is and whether its signature is right, from the text and the known keys alone. */
public final class ProofCheck {

    private final KnownKeys keys;

    public ProofCheck(KnownKeys keys) {
        this.keys = keys;
    }

    public Finding check(String text) {
        return SignedText.read(text)
                .map(it -> check(it).orElseGet(() -> unreadable(it)))
                .orElseGet(NoProof::new);
    }

    private Finding unreadable(SignedText text) {
        if (signature(text) instanceof Signature.Wrong) {
            return new Spoilt();
        }
        return version(text).<Finding>map(OtherVersion::new).orElseGet(NoProof::new);
    }

    /** The version of a proof of ours that is not of this one. */
    private static Optional<Integer> version(SignedText text) {
        return switch (text.type()) {
            case PassportWriter.TYPE ->
                PassportReader.inside(text).flatMap(Json::version).filter(it -> it > Passport.VERSION);
            case Statement.TYPE -> Json.version(text.payload()).filter(it -> it > Statement.VERSION);
            default -> Optional.empty();
        };
    }

    private Optional<Finding> check(SignedText text) {
        var signature = signature(text);
        return switch (text.type()) {
            case PassportWriter.TYPE ->
                PassportReader.inside(text)
                        .flatMap(it -> Json.read(it, Passport.class))
                        .filter(it -> it.version() == Passport.VERSION)
                        .map(it -> new Proof(new Content.OfPassport(it), signature, Optional.of(it.id())));
            case Statement.TYPE ->
                Statement.read(text).map(it -> new Proof(new Content.OfStatement(it), signature, Optional.of(it.id())));
            case Summary.TYPE ->
                Summary.read(text).map(it -> new Proof(new Content.OfSummary(it), signature, Optional.of(it.id())));
            default -> CredentialReader.read(text).map(it -> proof(it, signature));
        };
    }

    /** A JWT whose claims say otherwise than the credential in it is not whole. */
    private static Finding proof(CredentialReader.Read read, Signature signature) {
        return new Proof(read.content(), read.claimsAgree() ? signature : new Signature.Wrong(), id(read.id()));
    }

    private static Optional<UUID> id(String urn) {
        try {
            return urn.startsWith("urn:uuid:") ? Optional.of(UUID.fromString(urn.substring(9))) : Optional.empty();
        } catch (IllegalArgumentException notOurs) {
            return Optional.empty();
        }
    }

    private Signature signature(SignedText text) {
        var known = keys.find(text.kid());
        if (known.isPresent()) {
            return text.isSignedBy(known.get().key())
                    ? new Signature.Right(known.get().signer())
                    : new Signature.Wrong();
        }
        return text.keyInside()
                .<Signature>map(it -> it.kid().equals(text.kid()) && text.isSignedBy(it)
                        ? new Signature.Stranger()
                        : new Signature.Wrong())
                .orElseGet(Signature.NoKey::new);
    }
}
