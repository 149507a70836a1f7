package fr.declic.account;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** What a name and a login may look like. Pure. */
final class PersonName {

    static final int LONGEST = 80;

    /** Letters of any script with their marks, digits, and what names are joined by. Nothing that hides or turns text. */
    private static final Pattern NAME = Pattern.compile("[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N} .,'’·_@()-]*");

    private static final Pattern LOGIN = Pattern.compile("[\\p{L}\\p{N}][\\p{L}\\p{M}\\p{N} .'’_@+-]{2,79}");

    private PersonName() {}

    /** The name as it is kept; empty if it cannot be one. */
    static Optional<String> name(String typed) {
        return Optional.of(clean(typed))
                .filter(name -> name.length() <= LONGEST && NAME.matcher(name).matches());
    }

    /** The login as it is kept and compared: without capitals. Empty if it cannot be one: 3 to 80 signs. */
    static Optional<String> login(String typed) {
        return Optional.of(clean(typed).toLowerCase(Locale.ROOT).replace('’', '\''))
                .filter(login -> LOGIN.matcher(login).matches());
    }

    private static String clean(String typed) {
        return Normalizer.normalize(StringUtils.normalizeSpace(StringUtils.left(typed, 500)), Normalizer.Form.NFC);
    }
}
