package fr.declic.place;

/** Why one setting cannot be kept as it is. */
public sealed interface Fault {

    Setting setting();

    /** @param most in characters */
    record TooLong(Setting setting, int most) implements Fault {}

    /** It holds a character that nobody sees, or a second line where one is meant. */
    record NotPlain(Setting setting) implements Fault {}

    record NotAPhone(Setting setting) implements Fault {}

    /** It is not a whole number between the two, which are included. */
    record OutOfBounds(Setting setting, int least, int most) implements Fault {}

    /**
     * These are not days that grow.
     *
     * @param most how many there may be
     */
    record NotDays(Setting setting, int most) implements Fault {}

    record UnknownLanguage(Setting setting) implements Fault {}
}
