package fr.declic.account;

/**
 * Accounts that nobody had used for long were erased. Nothing is said of whose they were.
 *
 * @param guests who had neither card nor login nor another way to come back
 * @param people everyone else
 */
public record PeopleErased(int guests, int people) {}
