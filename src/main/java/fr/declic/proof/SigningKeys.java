package fr.declic.proof;

import fr.declic.exchange.KnownKeys;
import fr.declic.exchange.PublicKey;
import fr.declic.exchange.SigningKey;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The keys of this installation, made when it first starts, and those of others that it trusts. */
@Component
public class SigningKeys implements KnownKeys {

    private static final Logger LOG = LoggerFactory.getLogger(SigningKeys.class);

    private final KeyFile.Keys keys;
    private final Map<String, Known> trusted;

    /**
     * @param given the file with the keys, where several nodes must have the same; else one is made in the data folder
     * @param issuers the file with the keys of others, see {@link TrustedIssuers}
     */
    SigningKeys(
            @Value("${declic.keys:}") String given,
            @Value("${declic.data}") String data,
            @Value("${declic.trusted-issuers:}") String issuers) {
        var file = new KeyFile(file(given, data));
        if (!file.exists()) {
            if (!given.isBlank()) {
                throw new IllegalStateException("declic.keys names a file that is not there: " + given);
            }
            file.write(new KeyFile.Keys(SigningKey.generate(), List.of()));
            LOG.info("a key to sign proofs with was made in {}: keep it with your backups", file(given, data));
        }
        keys = file.read();
        trusted = issuers.isBlank() ? Map.of() : TrustedIssuers.read(Path.of(issuers));
    }

    static Path file(String given, String data) {
        return given.isBlank() ? Path.of(data, "keys", "proofs.jwks.json") : Path.of(given);
    }

    SigningKey current() {
        return keys.current();
    }

    /** What anybody may know: the key in use first, then those before it. */
    public List<PublicKey> published() {
        return keys.all();
    }

    @Override
    public Optional<Known> find(String kid) {
        return keys.all().stream()
                .filter(it -> it.kid().equals(kid))
                .findFirst()
                .map(it -> new Known(it, new Signer.Us()))
                .or(() -> Optional.ofNullable(trusted.get(kid)));
    }
}
