package fr.declic.exchange;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JOSEObjectType;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.JWSHeader;
import com.nimbusds.jose.JWSObject;
import com.nimbusds.jose.Payload;
import com.nimbusds.jose.crypto.ECDSASigner;
import com.nimbusds.jose.crypto.ECDSAVerifier;
import java.text.ParseException;
import java.util.Base64;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.apache.commons.lang3.CharUtils;
import org.apache.commons.lang3.StringUtils;

/**
 * A compact JWS (RFC 7515) signed with ES256. Only the one way to write it is read: a text that decodes to the same bytes
 * but has another letter is none.
 */
public final class SignedText {

    private static final Pattern PARTS = Pattern.compile("[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+\\.[A-Za-z0-9_-]+");

    /** What one begins with: a header is an object. */
    private static final String OPENING = "eyJ";

    /** So short is none of ours, nor what is left of one. */
    private static final int SHORTEST = 200;

    /** So many dots, and so many signs that are strange to it, one may find in what was such a text. */
    private static final int SPOILT = 3;

    private final JWSObject jws;

    private SignedText(JWSObject jws) {
        this.jws = jws;
    }

    /** Whether the key itself goes with the text, so that it can be checked without asking anyone for it. */
    enum KeyInside {
        YES,
        NO
    }

    /**
     * @param type what it is: the header's {@code typ}
     * @param kid how the key is called
     */
    static String sign(byte[] payload, String type, String kid, KeyInside inside, SigningKey key) {
        var header = new JWSHeader.Builder(JWSAlgorithm.ES256)
                .type(new JOSEObjectType(type))
                .keyID(kid);
        if (inside == KeyInside.YES) {
            header.jwk(key.publicKey().point());
        }
        try {
            var jws = new JWSObject(header.build(), new Payload(payload));
            jws.sign(new ECDSASigner(key.pair()));
            return jws.serialize();
        } catch (JOSEException everyJavaCan) {
            throw new IllegalStateException(everyJavaCan);
        }
    }

    /** Empty if this is no such text. White space around it is forgiven. */
    public static Optional<SignedText> read(String text) {
        var bare = text.strip();
        try {
            if (!PARTS.matcher(bare).matches() || !isWrittenTheOneWay(bare)) {
                return Optional.empty();
            }
            var jws = JWSObject.parse(bare);
            return Optional.of(jws)
                    .filter(it -> JWSAlgorithm.ES256.equals(it.getHeader().getAlgorithm()))
                    .map(SignedText::new);
        } catch (ParseException | IllegalArgumentException | IllegalStateException notSigned) {
            return Optional.empty();
        }
    }

    /** Whether this was such a text before something in it was changed or cut off; {@link #read} cannot read it. */
    public static boolean wasOne(String text) {
        var bare = text.strip();
        return bare.length() >= SHORTEST
                && differing(bare, OPENING) <= 1
                && StringUtils.countMatches(bare, '.') <= SPOILT
                && bare.codePoints().filter(it -> !isSign(it)).count() <= SPOILT
                && !isSignedOtherwise(bare);
    }

    private static long differing(String text, String opening) {
        return IntStream.range(0, opening.length())
                .filter(at -> text.charAt(at) != opening.charAt(at))
                .count();
    }

    private static boolean isSign(int sign) {
        return CharUtils.isAsciiAlphanumeric((char) sign) || ".-_".indexOf(sign) >= 0;
    }

    /** Whole, but by a way to sign that is not ours: nothing about it is spoilt. */
    private static boolean isSignedOtherwise(String text) {
        try {
            var way = JWSObject.parse(text).getHeader().getAlgorithm();
            return !way.equals(JWSAlgorithm.ES256)
                    && (JWSAlgorithm.Family.SIGNATURE.contains(way) || JWSAlgorithm.Family.HMAC_SHA.contains(way));
        } catch (ParseException | IllegalArgumentException | IllegalStateException spoilt) {
            return false;
        }
    }

    private static boolean isWrittenTheOneWay(String text) {
        for (var part : text.split("\\.")) {
            var bytes = Base64.getUrlDecoder().decode(part);
            if (!Base64.getUrlEncoder().withoutPadding().encodeToString(bytes).equals(part)) {
                return false;
            }
        }
        return true;
    }

    /** What it says that it is; empty when it does not. */
    public String type() {
        return Optional.ofNullable(jws.getHeader().getType())
                .map(JOSEObjectType::getType)
                .orElse("");
    }

    /** The thumbprint of the key that it says it was signed with: the last part of the key's name, or of the key in it. */
    public String kid() {
        var named = Optional.ofNullable(jws.getHeader().getKeyID()).orElse("");
        var last = named.substring(Math.max(named.lastIndexOf('/'), named.lastIndexOf('#')) + 1);
        return last.isEmpty() ? keyInside().map(PublicKey::kid).orElse("") : last;
    }

    /** The key that it carries, which shows that it is whole, but not who signed it. */
    public Optional<PublicKey> keyInside() {
        return Optional.ofNullable(jws.getHeader().getJWK()).flatMap(PublicKey::of);
    }

    public boolean isSignedBy(PublicKey key) {
        try {
            return jws.verify(new ECDSAVerifier(key.point()));
        } catch (JOSEException cannotBeChecked) {
            return false;
        }
    }

    byte[] payload() {
        return jws.getPayload().toBytes();
    }
}
