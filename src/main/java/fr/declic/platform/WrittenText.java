package fr.declic.platform;

import java.util.UUID;

/** What people write, as it is kept. Pure. */
public final class WrittenText {

    private WrittenText() {}

    /** Without signs that cannot be seen or stored; what is longer is cut. Lines stay. */
    public static String of(String typed, int most) {
        var kept = typed.replace("\r\n", "\n")
                .codePoints()
                .filter(WrittenText::isFine)
                .limit(most)
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append);
        // A sign outside the first plane counts for two in the browser and in the column.
        while (kept.length() > most) {
            kept.setLength(kept.offsetByCodePoints(kept.length(), -1));
        }
        return kept.toString();
    }

    /** The same on one line, without space around it. */
    public static String line(String typed, int most) {
        return of(typed.replaceAll("\\s+", " ").strip(), most).strip();
    }

    private static boolean isFine(int sign) {
        return sign == '\n'
                || sign == '\t'
                || !Character.isISOControl(sign)
                        && Character.getType(sign) != Character.SURROGATE
                        && !(sign >= 0x202A && sign <= 0x202E) // would turn the direction of what follows
                        && !(sign >= 0x2066 && sign <= 0x2069);
    }

    /** 32 hexadecimal digits that nobody guesses. */
    public static String newId() {
        return UUID.randomUUID().toString().replace("-", "");
    }
}
