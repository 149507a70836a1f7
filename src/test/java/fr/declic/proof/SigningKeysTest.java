package fr.declic.proof;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.exchange.Finding;
import fr.declic.exchange.Finding.Signature;
import fr.declic.exchange.Issuer;
import fr.declic.exchange.KnownKeys.Signer;
import fr.declic.exchange.ProofCheck;
import fr.declic.exchange.Publication;
import fr.declic.exchange.SigningKey;
import fr.declic.exchange.Statement;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.support.GenericApplicationContext;
import tools.jackson.databind.json.JsonMapper;

class SigningKeysTest {

    private static final Issuer ISSUER = new Issuer("Ici", "https://ici.example");

    @TempDir
    @SuppressWarnings("NullAway.Init")
    Path data;

    private SigningKeys keys() {
        return new SigningKeys("", data.toString(), "");
    }

    private static String proof(SigningKeys keys) {
        return new Statement(UUID.randomUUID(), ISSUER, Optional.empty(), Instant.EPOCH, List.of())
                .sign(keys.current());
    }

    private static Signature signature(String proof, SigningKeys keys) {
        return ((Finding.Proof) new ProofCheck(keys).check(proof)).signature();
    }

    @Test
    void aKeyIsMadeAtTheFirstStartAndNobodyElseMayReadIt() throws IOException {
        var kid = keys().current().kid();
        assertThat(keys().current().kid()).isEqualTo(kid);
        assertThat(Files.getPosixFilePermissions(data.resolve("keys/proofs.jwks.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
        try (var files = Files.list(data.resolve("keys"))) {
            assertThat(files).hasSize(1);
        }
    }

    @Test
    void afterTheKeyHasChangedOldProofsAreStillRightAndNewOnesToo() throws IOException {
        var before = keys();
        var old = proof(before);
        var command = new RotateCommand("", data.toString(), new GenericApplicationContext());
        command.rotate();
        command.rotate();
        var after = keys();

        assertThat(after.current().kid()).isNotEqualTo(before.current().kid());
        assertThat(after.published()).hasSize(3);
        assertThat(signature(old, after)).isEqualTo(new Signature.Right(new Signer.Us()));
        assertThat(signature(proof(after), after)).isEqualTo(new Signature.Right(new Signer.Us()));
        assertThat(signature(proof(after), before)).isInstanceOf(Signature.Stranger.class);
        assertThat(Files.readString(data.resolve("keys/proofs.jwks.json")))
                .containsOnlyOnce("\"d\"")
                .doesNotContain((String) before.current().secretJwk().get("d"));
        assertThat(Files.getPosixFilePermissions(data.resolve("keys/proofs.jwks.json")))
                .isEqualTo(PosixFilePermissions.fromString("rw-------"));
    }

    @Test
    void severalNodesAreGivenTheSameKeys() {
        var first = keys();
        var file = data.resolve("keys/proofs.jwks.json").toString();
        var second = new SigningKeys(file, data.resolve("elsewhere").toString(), "");
        assertThat(signature(proof(first), second)).isEqualTo(new Signature.Right(new Signer.Us()));
        assertThat(data.resolve("elsewhere")).doesNotExist();
        assertThatThrownBy(() -> new SigningKeys(file + "x", data.toString(), ""))
                .hasMessageContaining("declic.keys");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "{", "[]", "{\"keys\":[]}", "{\"keys\":[{\"kty\":\"RSA\"}]}", "{\"keys\":[{\"d\":\"x\"}]}"})
    void aFileOfKeysThatIsNoneStopsTheStartAndShowsNothingOfItself(String text) throws IOException {
        var file = Files.writeString(data.resolve("keys.json"), text);
        assertThatThrownBy(() -> new SigningKeys(file.toString(), data.toString(), ""))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("keys.json")
                .hasNoCause();
    }

    @Test
    void anInstallationThatIsTrustedIsKnownByTheNameThatItWasGivenHere() throws IOException {
        var there = new SigningKeys("", data.resolve("there").toString(), "");
        var set = new Publication(ISSUER, there.published()).keySet();
        var file = Files.writeString(data.resolve("trusted.json"), "{\"Le Hublot\": %s}".formatted(set));
        var here = new SigningKeys("", data.toString(), file.toString());
        assertThat(signature(proof(there), here)).isEqualTo(new Signature.Right(new Signer.Trusted("Le Hublot")));
        assertThat(signature(proof(there), keys())).isInstanceOf(Signature.Stranger.class);
        assertThat(here.published()).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "[]",
                "{\"Le Hublot\": []}",
                "{\"Le Hublot\": {\"keys\": [{\"kty\": \"oct\", \"k\": \"AA\"}]}}"
            })
    void aFileOfTrustedInstallationsThatIsNoneStopsTheStart(String text) throws IOException {
        var file = Files.writeString(data.resolve("trusted.json"), text);
        assertThatThrownBy(() -> new SigningKeys("", data.toString(), file.toString()))
                .isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("declic.trusted-issuers");
    }

    @Test
    void aTrustedKeyWithItsSecretGivesNobodyOurVoice() throws IOException {
        var theirs = SigningKey.generate();
        var json = new JsonMapper().writeValueAsString(Map.of("Eux", Map.of("keys", List.of(theirs.secretJwk()))));
        var file = Files.writeString(data.resolve("trusted.json"), json);
        var here = new SigningKeys("", data.toString(), file.toString());
        assertThat(here.find(theirs.kid()).orElseThrow().signer()).isEqualTo(new Signer.Trusted("Eux"));
    }
}
