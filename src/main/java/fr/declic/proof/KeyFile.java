package fr.declic.proof;

import fr.declic.exchange.PublicKey;
import fr.declic.exchange.SigningKey;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import tools.jackson.core.JacksonException;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/**
 * The file with the key that signs, and the public part of those that signed before: a set of keys as RFC 7517 writes it.
 * Only who runs Déclic may read it.
 */
final class KeyFile {

    private static final JsonMapper JSON = new JsonMapper();
    private static final FileAttribute<?>[] OWNER_ALONE = {
        PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"))
    };

    private final Path file;

    KeyFile(Path file) {
        this.file = file;
    }

    /** @param past public parts, the last one used first */
    record Keys(SigningKey current, List<PublicKey> past) {

        Keys {
            past = List.copyOf(past);
        }

        /** Those that anybody may check with. */
        List<PublicKey> all() {
            return Stream.concat(Stream.of(current.publicKey()), past.stream()).toList();
        }

        /** With a new key; the secret of the one before is gone. */
        Keys rotated() {
            return new Keys(SigningKey.generate(), all());
        }
    }

    boolean exists() {
        return Files.exists(file);
    }

    /** @throws IllegalStateException that says what is wrong with the file, but nothing of what is in it */
    Keys read() {
        try {
            Map<String, List<Map<String, Object>>> set =
                    JSON.readValue(Files.readString(file), new TypeReference<>() {});
            var jwks = List.copyOf(set.getOrDefault("keys", List.of()));
            var current = jwks.stream()
                    .filter(it -> it.containsKey("d"))
                    .map(SigningKey::read)
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no key with its secret part in " + file));
            var past = jwks.stream()
                    .flatMap(it -> PublicKey.read(it).stream())
                    .filter(it -> !it.kid().equals(current.kid()))
                    .distinct()
                    .toList();
            return new Keys(current, past);
        } catch (IOException unreadable) {
            throw new UncheckedIOException("the keys of proofs cannot be read: " + file, unreadable);
        } catch (JacksonException | IllegalArgumentException notKeys) {
            throw new IllegalStateException("this is no set of P-256 keys: " + file);
        }
    }

    /** As a whole, or not at all. */
    void write(Keys keys) {
        var jwks = new ArrayList<Map<String, Object>>();
        jwks.add(keys.current().secretJwk());
        keys.past().forEach(it -> jwks.add(it.jwk()));
        try {
            var folder = file.toAbsolutePath().getParent();
            Files.createDirectories(folder);
            var beside = Files.createTempFile(folder, "keys", ".tmp", attributes());
            Files.writeString(beside, JSON.writeValueAsString(Map.of("keys", jwks)));
            Files.move(beside, file, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
        } catch (IOException unwritable) {
            throw new UncheckedIOException("the keys of proofs cannot be kept: " + file, unwritable);
        }
    }

    private static FileAttribute<?>[] attributes() {
        return FileSystems.getDefault().supportedFileAttributeViews().contains("posix")
                ? OWNER_ALONE
                : new FileAttribute<?>[0];
    }
}
