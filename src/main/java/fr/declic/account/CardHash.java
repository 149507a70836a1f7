package fr.declic.account;

import java.nio.charset.StandardCharsets;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import org.bouncycastle.crypto.generators.Argon2BytesGenerator;
import org.bouncycastle.crypto.params.Argon2Parameters;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/** The slow hash of a card's code: Argon2id with 19 MiB, two passes, one lane (OWASP's first choice). */
@Component
class CardHash {

    private static final int MEMORY_KIB = 19 * 1024;
    private static final int PASSES = 2;
    private static final int LANES = 1;
    private static final int BYTES = 32;

    private final SlowTurns turns;
    private final CardSalt salt;
    private final int memoryKib;

    @Autowired
    CardHash(CardSalt salt, SlowTurns turns) {
        this(salt, turns, MEMORY_KIB);
    }

    /** For tests of something else, which need no slow hash. */
    CardHash(CardSalt salt, SlowTurns turns, int memoryKib) {
        this.turns = turns;
        this.salt = salt;
        this.memoryKib = memoryKib;
    }

    /** The hash in hexadecimal; empty when too many others are at it. */
    Optional<String> of(List<String> words) {
        return turns.take(() -> hash(code(words), salt.bytes(), memoryKib));
    }

    static String hash(String code, byte[] salt) {
        return hash(code, salt, MEMORY_KIB);
    }

    private static String hash(String code, byte[] salt, int memoryKib) {
        var argon2 = new Argon2BytesGenerator();
        argon2.init(new Argon2Parameters.Builder(Argon2Parameters.ARGON2_id)
                .withVersion(Argon2Parameters.ARGON2_VERSION_13)
                .withMemoryAsKB(memoryKib)
                .withIterations(PASSES)
                .withParallelism(LANES)
                .withSalt(salt)
                .build());
        var hash = new byte[BYTES];
        argon2.generateBytes(code.getBytes(StandardCharsets.UTF_8), hash);
        return HexFormat.of().formatHex(hash);
    }

    /** The one way in which a code is written, without accents. */
    static String code(List<String> words) {
        return words.stream().map(CardWords::plain).collect(Collectors.joining("-"));
    }
}
