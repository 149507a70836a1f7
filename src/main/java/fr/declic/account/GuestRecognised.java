package fr.declic.account;

/**
 * A guest turned out to be someone who has an account. Published in the transaction that ends with the guest's account
 * taken away: what is to be kept of it moves to the account now.
 */
public record GuestRecognised(AccountId guest, AccountId account) {}
