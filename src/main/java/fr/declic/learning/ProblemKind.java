package fr.declic.learning;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody says is wrong with a step. */
public enum ProblemKind {
    /** I do not understand. */
    UNCLEAR,
    /** There is a mistake. */
    WRONG,
    /** It does not work. */
    BROKEN,
    OTHER;

    /** As it is stored, and the last part of its message keys. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    public static Optional<ProblemKind> of(String code) {
        return Stream.of(values()).filter(kind -> kind.code().equals(code)).findFirst();
    }
}
