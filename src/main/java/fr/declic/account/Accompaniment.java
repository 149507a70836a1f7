package fr.declic.account;

/** Who accompanies whom. A feature that knows it has a bean of this type; where nobody does, nobody accompanies. */
@FunctionalInterface
public interface Accompaniment {

    /** Whether this person agreed that this adviser accompanies them. */
    boolean accompanies(AccountId adviser, AccountId person);
}
