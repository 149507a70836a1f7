package fr.declic.account;

/** What a computer that waits for a phone has learned. */
public sealed interface PhoneSaid {

    /** Nothing yet. */
    record Nothing() implements PhoneSaid {}

    /** Yes: they are in. */
    record Yes(AccountId account) implements PhoneSaid {}

    record No() implements PhoneSaid {}

    /** Nothing in time; what is shown opens nothing from now on. */
    record TooLate() implements PhoneSaid {}
}
