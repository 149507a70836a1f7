package fr.declic.account;

/** Someone was let in on this browser, or let in anew as on another kind of machine. */
public record CameIn(AccountId account) {}
