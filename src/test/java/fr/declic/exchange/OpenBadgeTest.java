package fr.declic.exchange;

import static fr.declic.exchange.Samples.ISSUER;
import static fr.declic.exchange.Samples.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jose.crypto.ECDSAVerifier;
import com.nimbusds.jose.jwk.ECKey;
import com.nimbusds.jose.jwk.JWKSet;
import com.nimbusds.jose.util.JSONObjectUtils;
import com.nimbusds.jwt.SignedJWT;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

/** What the specification asks for, section by section. */
class OpenBadgeTest {

    private final Badge badge = Samples.badge();

    @Test
    void theHeaderHoldsNothingButWhatIsAllowed() throws Exception {
        var header = SignedJWT.parse(OpenBadge.write(badge, KEY)).getHeader().toJSONObject();
        assertThat(header).containsOnlyKeys("alg", "kid", "jwk", "typ");
        assertThat(header).containsEntry("alg", "ES256").containsEntry("typ", "JWT");
        assertThat(header).containsEntry("kid", "https://declic.example/emetteur/cles/" + KEY.kid());
        assertThat((Map<String, Object>) header.get("jwk")).containsOnlyKeys("kty", "crv", "x", "y");
    }

    @Test
    void theClaimsRepeatTheCredential() throws Exception {
        var claims = SignedJWT.parse(OpenBadge.write(badge, KEY)).getJWTClaimsSet();
        assertThat(claims.getIssuer()).isEqualTo(ISSUER.id());
        assertThat(claims.getJWTID()).isEqualTo("urn:uuid:" + badge.id()).isEqualTo(claims.getClaim("id"));
        assertThat(claims.getSubject()).isEqualTo("urn:uuid:" + badge.holder());
        assertThat(claims.getNotBeforeTime()).isEqualTo(badge.issuedAt());
        assertThat(claims.getClaim("validFrom")).isEqualTo("2026-11-26T09:30:00Z");
        assertThat(claims.getClaim("type")).isEqualTo(List.of("VerifiableCredential", "OpenBadgeCredential"));
        assertThat(claims.getListClaim("@context").getFirst()).isEqualTo("https://www.w3.org/ns/credentials/v2");
    }

    @Test
    void itIsCheckedWithThePublishedKeysAndAnotherLibrarysEyes() throws Exception {
        var keys = JWKSet.parse(new Publication(ISSUER, List.of(KEY.publicKey())).keySet());
        var jwt = SignedJWT.parse(OpenBadge.write(badge, KEY));
        var key = keys.getKeyByKeyId(jwt.getHeader().getKeyID());
        assertThat(key.isPrivate()).isFalse();
        assertThat(jwt.verify(new ECDSAVerifier((ECKey) key))).isTrue();
        assertThat(keys.getKeyByKeyId(key.computeThumbprint().toString()).computeThumbprint())
                .isEqualTo(key.computeThumbprint());
    }

    @Test
    void nothingThatIsPublishedHoldsASecret() {
        var publication = new Publication(ISSUER, List.of(KEY.publicKey()));
        var secret = (String) KEY.secretJwk().get("d");
        assertThat(List.of(
                        publication.keySet(),
                        publication.did(),
                        publication.profile(),
                        Publication.key(KEY.publicKey()),
                        KEY.toString(),
                        new String(
                                Base64.getUrlDecoder()
                                        .decode(OpenBadge.write(badge, KEY).split("\\.")[0]),
                                StandardCharsets.UTF_8)))
                .noneMatch(it -> it.contains(secret) || it.contains("\"d\":"));
        assertThat(SigningKey.read(KEY.secretJwk()).kid()).isEqualTo(KEY.kid());
    }

    @Test
    void theWebNameOfAnInstallationEscapesItsPort() {
        assertThat(new Issuer("x", "http://localhost:8080").did()).isEqualTo("did:web:localhost%3A8080");
        assertThat(new Publication(ISSUER, List.of(KEY.publicKey())).did())
                .contains("\"id\":\"did:web:declic.example\"", "did:web:declic.example#" + KEY.kid());
    }

    @Test
    void whatWasTakenBackIsListedByItsNameAloneWhereOldAndNewValidatorsLook() throws Exception {
        var id = UUID.randomUUID();
        var list = JSONObjectUtils.parse(new Publication(ISSUER, List.of()).revoked(List.of(id)));
        assertThat(list).containsOnlyKeys("id", "issuer", "revokedCredential", "revokedCredentials");
        assertThat(List.of(list.get("revokedCredential"), list.get("revokedCredentials")))
                .allSatisfy(it -> assertThat(it).isEqualTo(List.of(Map.of("id", "urn:uuid:" + id, "revoked", true))));
    }
}
