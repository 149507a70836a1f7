package fr.declic.exchange;

import fr.declic.exchange.KnownKeys.Signer;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/** What a text that somebody gave for a proof turned out to be. */
public sealed interface Finding {

    /** Nothing that we can read. */
    record NoProof() implements Finding {}

    /** A proof of our making once, of which too much was changed to read it. */
    record Spoilt() implements Finding {}

    /** Whole, but as a later Déclic writes it. */
    record OtherVersion(int version) implements Finding {}

    /** @param id by which it may have been taken back */
    record Proof(Content content, Signature signature, Optional<UUID> id) implements Finding {}

    sealed interface Signature {

        /** It is whole, and from who is known. */
        record Right(Signer signer) implements Signature {}

        /** It is whole; but who made it is nobody that we know. */
        record Stranger() implements Signature {}

        /** Something in it is not as it was. */
        record Wrong() implements Signature {}

        /** Its key is neither known nor in it. */
        record NoKey() implements Signature {}
    }

    /** What it says, right or wrong. */
    sealed interface Content {

        Issuer issuer();

        Instant issuedAt();

        record OfPassport(Passport passport) implements Content {
            @Override
            public Issuer issuer() {
                return passport.issuer();
            }

            @Override
            public Instant issuedAt() {
                return passport.issuedAt();
            }
        }

        record OfStatement(Statement statement) implements Content {
            @Override
            public Issuer issuer() {
                return statement.issuer();
            }

            @Override
            public Instant issuedAt() {
                return statement.issuedAt();
            }
        }

        record OfSummary(Summary summary) implements Content {
            @Override
            public Issuer issuer() {
                return summary.issuer();
            }

            @Override
            public Instant issuedAt() {
                return summary.on().atStartOfDay(ZoneOffset.UTC).toInstant();
            }
        }

        /** One badge, or all of a record. */
        record OfBadges(Issuer issuer, Instant issuedAt, List<Seen> badges) implements Content {
            public OfBadges {
                badges = List.copyOf(badges);
            }
        }
    }

    /**
     * A badge as it was read.
     *
     * @param done empty when it does not say
     */
    record Seen(String name, String criteria, String done) {}
}
