package fr.declic.exchange;

import java.time.Instant;

/** What a file that somebody gave for a passport turned out to be. */
public sealed interface PassportFile {

    /** Whole, and signed by who is known. */
    record Fine(Passport passport, KnownKeys.Signer signer, String kid) implements PassportFile {}

    record TooLarge() implements PassportFile {}

    record NotAPassport() implements PassportFile {}

    /** Its signature is not that of its text: something in it is not as it was. */
    record Tampered() implements PassportFile {}

    /** Whole, but by nobody that this installation knows. */
    record UnknownSigner(Issuer says) implements PassportFile {}

    record OtherVersion(int version) implements PassportFile {}

    record FromTheFuture(Instant issuedAt) implements PassportFile {}

    /** Signed by who is known, and yet not what a passport may hold. */
    record Faulty() implements PassportFile {}
}
