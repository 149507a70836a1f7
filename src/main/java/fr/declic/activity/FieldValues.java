package fr.declic.activity;

import fr.declic.activity.FormSim.Kind;
import java.math.BigInteger;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** What an expected value must look like, so that the person who writes it is not refused by the form. */
public final class FieldValues {

    private static final Pattern DATE = Pattern.compile("(\\d{2})/(\\d{2})/(\\d{4})");
    private static final Pattern NUMBER = Pattern.compile("\\d{1,9}");
    private static final Pattern EMAIL = Pattern.compile("[^\\s@]+@[^\\s@]+\\.[^\\s@.]{2,}");
    private static final Pattern PHONE = Pattern.compile("0\\d{9}");
    private static final Pattern IBAN = Pattern.compile("[A-Z]{2}\\d{2}[A-Z0-9]{10,30}");
    private static final BigInteger CHECK = BigInteger.valueOf(97);

    private FieldValues() {}

    /** Whether a value can be expected of a field of this kind. */
    public static boolean fits(Kind kind, String value, List<String> options) {
        return switch (kind) {
            case TEXT, LONG, ADDRESS, SECRET -> !value.isBlank();
            case NUMBER -> NUMBER.matcher(value).matches();
            case DATE -> isDate(value);
            case EMAIL -> EMAIL.matcher(value).matches();
            case PHONE -> PHONE.matcher(value.replace(" ", "")).matches();
            case IBAN -> isIban(value.replace(" ", "").toUpperCase(Locale.ROOT));
            case CHOICE -> options.contains(value);
            case TICK -> List.of("oui", "non").contains(value);
            case FILE -> false;
        };
    }

    private static boolean isDate(String value) {
        var parts = DATE.matcher(value);
        try {
            return parts.matches()
                    && LocalDate.of(
                                    Integer.parseInt(parts.group(3)),
                                    Integer.parseInt(parts.group(2)),
                                    Integer.parseInt(parts.group(1)))
                            .isAfter(LocalDate.of(1899, 12, 31));
        } catch (DateTimeException _) {
            return false;
        }
    }

    /** The check of international account numbers: the first four at the end, letters as numbers, rest 1 by 97. */
    private static boolean isIban(String value) {
        if (!IBAN.matcher(value).matches()) {
            return false;
        }
        var digits = (value.substring(4) + value.substring(0, 4))
                .chars()
                .mapToObj(c -> Integer.toString(Character.digit(c, 36)))
                .collect(Collectors.joining());
        return new BigInteger(digits).mod(CHECK).equals(BigInteger.ONE);
    }
}
