package fr.declic.exchange;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;

/**
 * Who signs: one installation.
 *
 * @param address where it is found, without a slash at its end: {@code https://declic.example}
 */
public record Issuer(String name, String address) {

    /** Where it says who it is. */
    public static final String PROFILE = "/emetteur";

    /** Where each of its keys is, under its thumbprint. */
    public static final String KEYS = PROFILE + "/cles/";

    /** Where it says what it takes back. */
    public static final String REVOKED = PROFILE + "/preuves-retirees";

    public Issuer {
        if (name.length() > 200 || address.length() > 300) {
            throw new IllegalArgumentException("too long for an issuer");
        }
    }

    /** Its name on the web of credentials, and where its profile is. */
    public String id() {
        return address + PROFILE;
    }

    String keyId(String kid) {
        return address + KEYS + kid;
    }

    /** Its {@code did:web} name, whose document is at {@code /.well-known/did.json}. */
    public String did() {
        return "did:web:" + URLEncoder.encode(URI.create(address).getAuthority(), StandardCharsets.UTF_8);
    }
}
