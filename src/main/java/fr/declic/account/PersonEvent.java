package fr.declic.account;

import java.util.Set;

/** What was done to a person's account by someone, published in the transaction that does it. */
public sealed interface PersonEvent {

    AccountId person();

    record Invited(AccountId person, Set<Role> roles) implements PersonEvent {}

    record RolesChanged(AccountId person, Set<Role> roles) implements PersonEvent {}

    record Disabled(AccountId person) implements PersonEvent {}

    record Enabled(AccountId person) implements PersonEvent {}

    /** A link was made that lets them choose another password. */
    record ResetLinkMade(AccountId person) implements PersonEvent {}

    /** A new card was made for them by someone else; their old one is dead. */
    record CardReplaced(AccountId person) implements PersonEvent {}

    /** Someone saw what we hold of the account: its name, login, roles and dates. */
    record LookedAt(AccountId person) implements PersonEvent {}
}
