package fr.declic.proof;

import fr.declic.exchange.Statement;
import java.text.Normalizer;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** A name that someone types to have it printed. It is kept nowhere but in the file that they get. */
final class PrintedName {

    private static final Pattern NAME = Pattern.compile("[\\p{L}][\\p{L}\\p{M}\\p{N} .,'’·-]*");

    private PrintedName() {}

    /** The signs of a name that our letters lack, each once; without them it would be another name. */
    static List<String> lacking(String name) {
        return name.codePoints()
                .filter(it -> !AttestationFont.has(it))
                .distinct()
                .mapToObj(Character::toString)
                .toList();
    }

    /** Empty if it cannot be one. */
    static Optional<String> of(String typed) {
        var clean = Normalizer.normalize(StringUtils.normalizeSpace(StringUtils.left(typed, 500)), Normalizer.Form.NFC);
        return Optional.of(clean)
                .filter(it -> it.length() <= Statement.LONGEST_NAME
                        && NAME.matcher(it).matches());
    }
}
