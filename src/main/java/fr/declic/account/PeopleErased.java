package fr.declic.account;

/**
 * Accounts that nobody had used for long were erased. Nothing is said of whose they were.
 *
 * @param guests without login
 * @param people with one
 */
public record PeopleErased(int guests, int people) {}
