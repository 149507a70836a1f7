package fr.declic.exchange;

import fr.declic.exchange.SignedText.KeyInside;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;

/**
 * What an attestation says, signed: it goes with the paper, as a file in the PDF.
 *
 * @param id names this one attestation, and the QR code that is printed on it
 * @param person the name to print, if one was given
 */
public record Statement(
        int version, UUID id, Issuer issuer, Optional<String> person, Instant issuedAt, List<Stated> levels) {

    public static final int VERSION = 1;

    /** How long a name may be. */
    public static final int LONGEST_NAME = 80;

    /** What it is called inside of the PDF. */
    public static final String FILE = "preuve.jws";

    static final String TYPE = "declic-attestation";

    public Statement {
        levels = List.copyOf(levels);
        if (version != VERSION
                || !Codes.isADay(issuedAt)
                || levels.size() > 2_000
                || person.filter(it -> it.length() > LONGEST_NAME).isPresent()) {
            throw new IllegalArgumentException("not a statement that we make");
        }
    }

    public Statement(UUID id, Issuer issuer, Optional<String> person, Instant issuedAt, List<Stated> levels) {
        this(VERSION, id, issuer, person, issuedAt, levels);
    }

    public String sign(SigningKey key) {
        return SignedText.sign(Json.write(this), TYPE, key.kid(), KeyInside.YES, key);
    }

    static Optional<Statement> read(SignedText text) {
        return Json.read(text.payload(), Statement.class);
    }
}
