package fr.declic.exchange;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.JWSAlgorithm;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWK;
import com.nimbusds.jose.jwk.KeyUse;
import java.text.ParseException;
import java.util.Map;
import java.util.Optional;

/** What tells whether a signature is right: a point of P-256. Its name is its thumbprint, as RFC 7638 makes it. */
public final class PublicKey {

    private final ECKey point;
    private final String kid;

    private PublicKey(ECKey point) {
        this.point = point;
        try {
            kid = point.computeThumbprint().toString();
        } catch (JOSEException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /** Without its secret, if it has one. */
    static PublicKey of(ECKey key) {
        return new PublicKey(new ECKey.Builder(Curve.P_256, key.getX(), key.getY()).build());
    }

    /** Empty if this is no key that we can check with. */
    public static Optional<PublicKey> read(Map<String, Object> jwk) {
        try {
            return of(JWK.parse(jwk));
        } catch (ParseException | IllegalArgumentException | IllegalStateException notAKey) {
            return Optional.empty();
        }
    }

    static Optional<PublicKey> of(JWK key) {
        try {
            return key instanceof ECKey point && Curve.P_256.equals(point.getCurve())
                    ? Optional.of(of(point))
                    : Optional.empty();
        } catch (IllegalArgumentException | IllegalStateException notOnTheCurve) {
            return Optional.empty();
        }
    }

    public String kid() {
        return kid;
    }

    /** As others read it, in a list of keys. */
    public Map<String, Object> jwk() {
        return jwk(kid);
    }

    /** @param name what it is called there */
    Map<String, Object> jwk(String name) {
        return new ECKey.Builder(point)
                .keyUse(KeyUse.SIGNATURE)
                .algorithm(JWSAlgorithm.ES256)
                .keyID(name)
                .build()
                .toJSONObject();
    }

    /** The point alone, to be carried in what it signs. */
    ECKey point() {
        return point;
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PublicKey it && it.kid.equals(kid);
    }

    @Override
    public int hashCode() {
        return kid.hashCode();
    }

    @Override
    public String toString() {
        return "PublicKey[" + kid + "]";
    }
}
