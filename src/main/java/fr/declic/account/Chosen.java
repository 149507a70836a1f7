package fr.declic.account;

/** What came of choosing a login and a password. */
public sealed interface Chosen {

    record Done() implements Chosen {}

    /** Someone else has this login. */
    record LoginTaken() implements Chosen {}

    /** Too short, too long, or with signs that a login cannot have. */
    record LoginRefused() implements Chosen {}

    record PasswordRefused(PasswordCheck why) implements Chosen {}

    /** The present password was not the one typed. */
    record WrongPassword() implements Chosen {}

    /** The link was used, or its time is over. */
    record LinkIsOver() implements Chosen {}

    /** Here one gets a login by invitation only. */
    record ByInvitation() implements Chosen {}

    /** Too many people at once, or too many tries: a little later. */
    record Crowd() implements Chosen {}
}
