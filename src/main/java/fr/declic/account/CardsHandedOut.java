package fr.declic.account;

/** Someone made this many cards for people who are not here yet. */
public record CardsHandedOut(int cards) {}
