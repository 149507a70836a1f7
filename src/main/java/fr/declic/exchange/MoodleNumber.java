package fr.declic.exchange;

import java.math.BigDecimal;
import java.util.Optional;
import java.util.regex.Pattern;

/** Numbers as Moodle writes them: twelve digits at most on each side of a point or a comma. */
final class MoodleNumber {

    private static final Pattern NUMBER = Pattern.compile("[-+]?([0-9]{1,12}([.,][0-9]{0,12})?|[.,][0-9]{1,12})");
    private static final int LONGEST = 30;

    private MoodleNumber() {}

    static Optional<BigDecimal> of(String text) {
        var word = text.strip();
        return word.length() <= LONGEST && NUMBER.matcher(word).matches()
                ? Optional.of(new BigDecimal(word.replace(',', '.')))
                : Optional.empty();
    }
}
