package fr.declic.account;

import java.io.ByteArrayOutputStream;
import java.math.BigInteger;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.KeyPair;
import java.security.KeyPairGenerator;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.security.Signature;
import java.security.interfaces.ECPublicKey;
import java.security.spec.ECGenParameterSpec;
import java.util.Base64;
import java.util.HexFormat;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/** A passkey in memory: a browser and an authenticator that answer as WebAuthn says, in tests. */
public final class SoftKey {

    private static final int PRESENT = 0x01;
    private static final int VERIFIED = 0x04;
    private static final int MADE_NOW = 0x40;

    private final JsonMapper json = JsonMapper.builder().build();
    private final String origin;
    private final KeyPair pair;
    private final byte[] id = new byte[32];
    private int count;
    private boolean verifies = true;

    /** @param origin of the page that it is used in, such as {@code http://localhost:8080} */
    public SoftKey(String origin) {
        this.origin = origin;
        new SecureRandom().nextBytes(id);
        try {
            var generator = KeyPairGenerator.getInstance("EC");
            generator.initialize(new ECGenParameterSpec("secp256r1"));
            pair = generator.generateKeyPair();
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    /** It lies on a table, and whoever finds it touches it. */
    void found() {
        verifies = false;
    }

    /** It goes back to an older state of itself, as a copy would. */
    void count(int count) {
        this.count = count;
    }

    /** Makes the key that a site asks for. */
    public String make(String question) {
        var options = json.readTree(question);
        var said = said("webauthn.create", options.path("challenge").asString());
        var data = data(options.path("rp").path("id").asString(), MADE_NOW);
        var statement = join(hex("a363666d74646e6f6e656761747453746d74a068617574684461746159"), length(data), data);
        return answer(Map.of("clientDataJSON", url(said), "attestationObject", url(statement)));
    }

    /** Shows the key to a site that asks for any. */
    public String show(String question) {
        var options = json.readTree(question);
        var said = said("webauthn.get", options.path("challenge").asString());
        var data = data(options.path("rpId").asString(), 0);
        return answer(Map.of(
                "clientDataJSON", url(said),
                "authenticatorData", url(data),
                "signature", url(sign(join(data, sha256(said))))));
    }

    private String answer(Map<String, String> response) {
        return json.writeValueAsString(Map.of(
                "id",
                url(id),
                "rawId",
                url(id),
                "type",
                "public-key",
                "response",
                response,
                "clientExtensionResults",
                Map.of(),
                "authenticatorAttachment",
                "platform"));
    }

    private byte[] said(String type, String challenge) {
        return json.writeValueAsString(Map.of("type", type, "challenge", challenge, "origin", origin))
                .getBytes(StandardCharsets.UTF_8);
    }

    private byte[] data(String site, int more) {
        int flags = PRESENT | (verifies ? VERIFIED : 0) | more;
        var head = ByteBuffer.allocate(37)
                .put(sha256(site.getBytes(StandardCharsets.UTF_8)))
                .put((byte) flags)
                .putInt(++count)
                .array();
        return more == MADE_NOW ? join(head, new byte[16], length(id), id, publicKey()) : head;
    }

    /** As COSE: an elliptic curve, ES256, P-256, x, y. */
    private byte[] publicKey() {
        var point = ((ECPublicKey) pair.getPublic()).getW();
        return join(
                hex("a501020326200121" + "5820"), coordinate(point.getAffineX()),
                hex("225820"), coordinate(point.getAffineY()));
    }

    private static byte[] coordinate(BigInteger number) {
        return hex("%064x".formatted(number));
    }

    private byte[] sign(byte[] text) {
        try {
            var signature = Signature.getInstance("SHA256withECDSA");
            signature.initSign(pair.getPrivate());
            signature.update(text);
            return signature.sign();
        } catch (GeneralSecurityException broken) {
            throw new IllegalStateException(broken);
        }
    }

    private static byte[] sha256(byte[] text) {
        try {
            return MessageDigest.getInstance("SHA-256").digest(text);
        } catch (GeneralSecurityException everyJdkHasIt) {
            throw new IllegalStateException(everyJdkHasIt);
        }
    }

    private static byte[] length(byte[] text) {
        return ByteBuffer.allocate(2).putShort((short) text.length).array();
    }

    private static byte[] hex(String digits) {
        return HexFormat.of().parseHex(digits);
    }

    private static byte[] join(byte[]... parts) {
        var all = new ByteArrayOutputStream();
        for (var part : parts) {
            all.writeBytes(part);
        }
        return all.toByteArray();
    }

    private static String url(byte[] bytes) {
        return Base64.getUrlEncoder().withoutPadding().encodeToString(bytes);
    }
}
