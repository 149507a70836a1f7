package fr.declic.account;

/** Someone who was nobody yet became a guest. */
public record GuestArrived(AccountId account) {}
