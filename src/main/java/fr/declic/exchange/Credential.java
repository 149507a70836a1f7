package fr.declic.exchange;

import fr.declic.exchange.SignedText.KeyInside;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What all Verifiable Credentials of ours have in common (W3C data model 2.0), and how they become a signed JWT. */
final class Credential {

    static final String W3C = "https://www.w3.org/ns/credentials/v2";
    static final String OPEN_BADGES = "https://purl.imsglobal.org/spec/ob/v3p0/context-3.0.3.json";

    /** Where the types of schema and revocation list come from. */
    static final String EXTENSIONS = "https://purl.imsglobal.org/spec/ob/v3p0/extensions.json";

    static final List<String> CONTEXT = List.of(W3C, OPEN_BADGES, EXTENSIONS);

    /** The specification asks for this claim among the credential's own members, and is alone to: no context has it. */
    private static final Map<String, String> JWT_ID = Map.of("jti", "https://www.iana.org/assignments/jwt#jti");

    /** What the specification asks for in the header of a JWT. */
    static final String TYPE = "JWT";

    private Credential() {}

    static String urn(UUID id) {
        return "urn:uuid:" + id;
    }

    static Map<String, Object> json(
            List<String> context,
            String type,
            UUID id,
            Issuer issuer,
            Instant from,
            String name,
            Map<String, Object> subject,
            String schema) {
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", context);
        json.put("id", urn(id));
        json.put("type", List.of("VerifiableCredential", type));
        json.put("name", name);
        json.put("issuer", profile(issuer));
        json.put("validFrom", from.toString());
        json.put("credentialSubject", subject);
        json.put("credentialSchema", List.of(Map.of("id", schema, "type", "1EdTechJsonSchemaValidator2019")));
        json.put("credentialStatus", Map.of("id", issuer.address() + Issuer.REVOKED, "type", "1EdTechRevocationList"));
        return json;
    }

    static Map<String, Object> profile(Issuer issuer) {
        var json = new LinkedHashMap<String, Object>();
        json.put("id", issuer.id());
        json.put("type", List.of("Profile"));
        json.put("name", issuer.name());
        json.put("url", issuer.address());
        return json;
    }

    /** The payload is the credential itself, with the claims that repeat it. */
    static String sign(
            Map<String, Object> credential, UUID id, Issuer issuer, String subject, Instant from, SigningKey key) {
        var payload = new LinkedHashMap<>(credential);
        payload.computeIfPresent(
                "@context", (_, context) -> Stream.concat(((List<?>) context).stream(), Stream.of(JWT_ID))
                        .toList());
        payload.put("iss", issuer.id());
        payload.put("jti", urn(id));
        payload.put("nbf", from.getEpochSecond());
        payload.put("sub", subject);
        return SignedText.sign(Json.write(payload), TYPE, issuer.keyId(key.kid()), KeyInside.YES, key);
    }
}
