package fr.declic.account;

import java.time.Instant;
import java.util.Optional;
import java.util.Set;

/**
 * What is known of an account to those who look after people.
 *
 * @param name how they are called here; empty if they never said
 * @param comesOtherwise whether they come in with a passkey or by their organisation
 * @param seen the day of their last visit
 */
public record Person(
        AccountId id,
        String name,
        Optional<String> login,
        Set<Role> roles,
        boolean disabled,
        boolean hasCard,
        boolean comesOtherwise,
        Instant created,
        Instant seen) {

    public Person {
        roles = Set.copyOf(roles);
    }
}
