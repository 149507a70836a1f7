package fr.declic.account;

import java.time.Instant;

/**
 * A link to hand over to one person. What it holds opens their account, so it does not print itself.
 *
 * @param code what stands in the address behind the #, where no log sees it
 */
public record OneTimeLink(String code, Instant expires) {

    @Override
    public String toString() {
        return "OneTimeLink[…]";
    }
}
