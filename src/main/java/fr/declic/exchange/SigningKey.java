package fr.declic.exchange;

import com.nimbusds.jose.JOSEException;
import com.nimbusds.jose.jwk.Curve;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.KeyUse;
import com.nimbusds.jose.jwk.gen.ECKeyGenerator;
import java.text.ParseException;
import java.util.Map;

/** A key to sign with: a point of P-256 and its secret. It never says its secret by accident. */
public final class SigningKey {

    private final ECKey pair;

    private SigningKey(ECKey pair) {
        this.pair = pair;
    }

    public static SigningKey generate() {
        try {
            return new SigningKey(new ECKeyGenerator(Curve.P_256).generate());
        } catch (JOSEException everyJavaHasIt) {
            throw new IllegalStateException(everyJavaHasIt);
        }
    }

    /**
     * @param jwk one with its secret part, as {@link #secretJwk} writes it
     * @throws IllegalArgumentException if it is none
     */
    public static SigningKey read(Map<String, Object> jwk) {
        try {
            var pair = ECKey.parse(jwk);
            if (!Curve.P_256.equals(pair.getCurve()) || !pair.isPrivate()) {
                throw new IllegalArgumentException("not a P-256 key with its secret part");
            }
            return new SigningKey(pair);
        } catch (ParseException notAKey) {
            throw new IllegalArgumentException("not a key", notAKey);
        }
    }

    /** What all may see of it. */
    public PublicKey publicKey() {
        return PublicKey.of(pair);
    }

    /** Its thumbprint. */
    public String kid() {
        return publicKey().kid();
    }

    /** With its secret: for the one file that keeps it. */
    public Map<String, Object> secretJwk() {
        return new ECKey.Builder(pair)
                .keyUse(KeyUse.SIGNATURE)
                .keyID(kid())
                .build()
                .toJSONObject();
    }

    ECKey pair() {
        return pair;
    }

    @Override
    public String toString() {
        return "SigningKey[" + kid() + "]";
    }
}
