package fr.declic.cohort;

import fr.declic.account.AccountId;
import java.time.Instant;
import java.util.Optional;

/**
 * Someone who agreed to be seen by those who accompany a group.
 *
 * @param name how they are called; empty if they never said
 * @param begun modules that they have begun, the finished ones included
 * @param acquired modules whose matter they have acquired, with help or alone
 * @param last the title of the module that they last touched
 * @param seen the day of their last visit
 */
public record Member(
        AccountId id,
        String name,
        Instant agreed,
        int begun,
        int finished,
        long acquired,
        Optional<String> last,
        Instant seen) {}
