package fr.declic.account;

/** What we say of a password that someone chose. */
public sealed interface PasswordCheck {

    record Good() implements PasswordCheck {}

    /** @param least the least number of signs */
    record TooShort(int least) implements PasswordCheck {}

    /** @param most the greatest number of signs */
    record TooLong(int most) implements PasswordCheck {}

    /** Among those that are tried first, or made of them. */
    record Common() implements PasswordCheck {}

    /** Made of their login or name. */
    record AboutThem() implements PasswordCheck {}

    default boolean isGood() {
        return this instanceof Good;
    }
}
