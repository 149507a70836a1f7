package fr.declic.account;

import java.util.Optional;

/**
 * Someone came in with a carte Déclic.
 *
 * @param before whom this browser belonged to until now, if it was another account
 */
public record CardRedeemed(AccountId account, Optional<AccountId> before) {}
