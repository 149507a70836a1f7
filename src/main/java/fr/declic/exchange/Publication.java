package fr.declic.exchange;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;

/** What an installation tells everyone, so that its proofs can be checked: who it is, its keys, what it took back. */
public final class Publication {

    private final Issuer issuer;
    private final List<PublicKey> keys;

    /** @param keys those in use first, then past ones */
    public Publication(Issuer issuer, Collection<PublicKey> keys) {
        this.issuer = issuer;
        this.keys = List.copyOf(keys);
    }

    /**
     * A set of keys, as RFC 7517 writes it: each under the two names that our proofs call it by, its thumbprint and the
     * address where it is.
     */
    public String keySet() {
        return Json.text(Map.of(
                "keys",
                keys.stream()
                        .flatMap(it -> Stream.of(it.jwk(), it.jwk(issuer.keyId(it.kid()))))
                        .toList()));
    }

    /** The profile of Open Badges 3.0. */
    public String profile() {
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", Credential.CONTEXT);
        json.putAll(Credential.profile(issuer));
        return Json.text(json);
    }

    /** The document behind {@code did:web}. */
    public String did() {
        var did = issuer.did();
        var methods = keys.stream()
                .map(key -> {
                    var method = new LinkedHashMap<String, Object>();
                    method.put("id", did + "#" + key.kid());
                    method.put("type", "JsonWebKey");
                    method.put("controller", did);
                    method.put("publicKeyJwk", key.jwk());
                    return method;
                })
                .toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("@context", List.of("https://www.w3.org/ns/did/v1", "https://w3id.org/security/jwk/v1"));
        json.put("id", did);
        json.put("alsoKnownAs", List.of(issuer.id()));
        json.put("verificationMethod", methods);
        json.put("assertionMethod", methods.stream().map(it -> it.get("id")).toList());
        return Json.text(json);
    }

    /** One key. */
    public static String key(PublicKey key) {
        return Json.text(key.jwk());
    }

    /**
     * The list of the 1EdTech Revocation List Status Method, under its name and under the plural, which older validators
     * look for: where a list is missing, they take nothing for revoked.
     */
    public String revoked(Collection<UUID> proofs) {
        var list = proofs.stream()
                .map(it -> Map.of("id", Credential.urn(it), "revoked", true))
                .toList();
        var json = new LinkedHashMap<String, Object>();
        json.put("id", issuer.address() + Issuer.REVOKED);
        json.put("issuer", issuer.id());
        json.put("revokedCredential", list);
        json.put("revokedCredentials", list);
        return Json.text(json);
    }
}
