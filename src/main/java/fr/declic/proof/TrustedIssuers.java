package fr.declic.proof;

import fr.declic.exchange.KnownKeys.Known;
import fr.declic.exchange.KnownKeys.Signer;
import fr.declic.exchange.PublicKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * Other installations whose proofs count here: a JSON file that gives each a name and its set of keys, copied from its
 * {@code /.well-known/jwks.json}. Nothing is ever asked from the network.
 */
final class TrustedIssuers {

    private TrustedIssuers() {}

    /** @throws IllegalStateException that says what is wrong with the file */
    static Map<String, Known> read(Path file) {
        try {
            Map<String, Map<String, List<Map<String, Object>>>> issuers =
                    new JsonMapper().readValue(Files.readString(file), new TypeReference<>() {});
            var known = new HashMap<String, Known>();
            issuers.forEach((name, set) -> set.getOrDefault("keys", List.of()).forEach(jwk -> {
                var key = PublicKey.read(jwk)
                        .orElseThrow(() -> new IllegalStateException(
                                "declic.trusted-issuers: a key of %s is no P-256 key: %s".formatted(name, file)));
                known.put(key.kid(), new Known(key, new Signer.Trusted(name)));
            }));
            return Map.copyOf(known);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("declic.trusted-issuers cannot be read: " + file, unreadable);
        } catch (JacksonException notJson) {
            throw new IllegalStateException("declic.trusted-issuers gives no names with sets of keys: " + file);
        }
    }
}
