package fr.declic.exchange;

import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.UUID;

/**
 * All badges of someone in one file: a Comprehensive Learner Record 2.0, signed as a whole as a JWT. The badges in it have
 * no signature of their own, since a JWT has no place in that list; each can be had by itself.
 *
 * @param id names this one file
 * @param name its title
 */
public record LearnerRecord(UUID id, Issuer issuer, String holder, Instant issuedAt, String name, List<Badge> badges) {

    static final String TYPE = "ClrCredential";

    private static final List<String> CONTEXT = List.of(
            Credential.W3C,
            "https://purl.imsglobal.org/spec/clr/v2p0/context-2.0.1.json",
            Credential.OPEN_BADGES,
            Credential.EXTENSIONS);

    private static final String SCHEMA =
            "https://purl.imsglobal.org/spec/clr/v2p0/schema/json/clr_v2p0_clrcredential_schema.json";

    public LearnerRecord {
        badges = List.copyOf(badges);
        issuedAt = issuedAt.truncatedTo(ChronoUnit.SECONDS);
    }

    public String sign(SigningKey key) {
        var subject = new LinkedHashMap<String, Object>();
        subject.put("id", OpenBadge.subject(holder));
        subject.put("type", List.of("ClrSubject"));
        subject.put(
                "verifiableCredential",
                badges.stream().map(OpenBadge::credential).toList());
        var json = Credential.json(CONTEXT, TYPE, id, issuer, issuedAt, name, subject, SCHEMA);
        return Credential.sign(json, id, issuer, OpenBadge.subject(holder), issuedAt, key);
    }
}
