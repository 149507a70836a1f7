package fr.declic.account;

import com.nulabinc.zxcvbn.Zxcvbn;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.crypto.argon2.Argon2PasswordEncoder;
import org.springframework.stereotype.Component;
import org.springframework.util.function.SingletonSupplier;

/**
 * Which passwords are good enough, and their slow hash: Argon2id with 19 MiB, two passes, one lane, a salt for each
 * (OWASP's first choice). What is tried first comes from zxcvbn's lists (MIT licence), with some French ones added.
 */
@Component
class Passwords {

    static final int LEAST = 12;
    static final int MOST = 200;

    /** Fewer guesses than this, by zxcvbn's reckoning, is a password that is found at once: 10^8. */
    private static final double FEW = 8;

    /** Longer than this, zxcvbn takes long and says no more. */
    private static final int LOOKED_AT = 40;

    /** So many signs at least that are not the person's own name or login. */
    private static final int REST = 8;

    private static final List<String> FRENCH = List.of(
            "motdepasse",
            "bonjour",
            "soleil",
            "azerty",
            "azertyuiop",
            "qsdfghjklm",
            "wxcvbn",
            "chouchou",
            "doudou",
            "loulou",
            "marseille",
            "coucou",
            "camille",
            "nicolas",
            "jetaime",
            "secret",
            "declic",
            "bienvenue",
            "medaille",
            "mediatheque",
            "bibliotheque",
            "mairie",
            "france",
            "conseiller",
            "numerique");

    private final SlowTurns turns;
    private final Argon2PasswordEncoder encoder;

    /** Its lists are large: they are read when someone first chooses a password, not at each start. */
    private final SingletonSupplier<Zxcvbn> guesser = SingletonSupplier.of(Zxcvbn::new);

    /** What is compared when there is no such login, so that the answer takes as long. */
    private final SingletonSupplier<String> nobody;

    @Autowired
    Passwords(SlowTurns turns) {
        this(turns, 19 * 1024);
    }

    /** For tests of something else, which need no slow hash. */
    Passwords(SlowTurns turns, int memoryKib) {
        this.turns = turns;
        encoder = new Argon2PasswordEncoder(16, 32, 1, memoryKib, 2);
        nobody = SingletonSupplier.of(() -> encode(Secret.random().digits()));
    }

    /** @param about what is known of them: login, name */
    PasswordCheck check(String password, List<String> about) {
        var plain = StringUtils.stripAccents(password).toLowerCase(Locale.ROOT);
        if (password.codePointCount(0, password.length()) < LEAST) {
            return new PasswordCheck.TooShort(LEAST);
        }
        if (password.length() > MOST) {
            return new PasswordCheck.TooLong(MOST);
        }
        var looked = StringUtils.left(plain, LOOKED_AT);
        if (guesses(looked, FRENCH) < FEW) {
            return new PasswordCheck.Common();
        }
        var rest = about.stream().flatMap(Passwords::parts).reduce(plain, (left, part) -> left.replace(part, ""));
        return rest.length() < REST && rest.length() < plain.length()
                ? new PasswordCheck.AboutThem()
                : new PasswordCheck.Good();
    }

    private double guesses(String password, List<String> known) {
        return guesser.obtain().measure(password, known).getGuessesLog10();
    }

    private static Stream<String> parts(String text) {
        var plain = StringUtils.stripAccents(text).toLowerCase(Locale.ROOT);
        return Stream.concat(Stream.of(plain, plain.replaceAll("[^a-z0-9]", "")), Stream.of(plain.split("[^a-z0-9]+")))
                .filter(part -> part.length() > 2);
    }

    /** Empty when too many others are at it. */
    Optional<String> hash(String password) {
        return turns.take(() -> encode(password));
    }

    /**
     * Whether it is the password of this hash; empty when too many others are at it.
     *
     * @param hash empty where there is none, which takes as long
     */
    Optional<Boolean> matches(String password, Optional<String> hash) {
        var typed = StringUtils.left(password, MOST + 1);
        return turns.take(() -> encoder.matches(composed(typed), hash.orElseGet(nobody::obtain)) && hash.isPresent());
    }

    private String encode(String password) {
        var hash = encoder.encode(composed(password));
        if (hash == null) {
            throw new IllegalStateException("no hash was made");
        }
        return hash;
    }

    /** The same letters typed on another system give the same password (NIST SP 800-63B). */
    private static String composed(String password) {
        return Normalizer.normalize(password, Normalizer.Form.NFC);
    }
}
