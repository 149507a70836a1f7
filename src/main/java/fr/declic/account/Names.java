package fr.declic.account;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.stereotype.Component;

/**
 * How people are called, for features that have checked that the one who asks may know it: no screen asks this itself.
 */
@Component
public class Names {

    private final People people;
    private final Accounts accounts;

    Names(People people, Accounts accounts) {
        this.people = people;
        this.accounts = accounts;
    }

    /** A name as it is kept, for a person or for a group; empty if it cannot be one: 1 to 80 signs. */
    public static Optional<String> read(String typed) {
        return PersonName.name(typed);
    }

    /** Those who never said are not in it: a login is half of a secret, and no name. */
    public Map<AccountId, String> of(Set<AccountId> persons) {
        return people.called(persons);
    }

    /** The day of their last visit. */
    public Map<AccountId, Instant> seen(Set<AccountId> persons) {
        return people.seen(persons);
    }

    /** Someone who works here and can come in, by login. */
    public Optional<AccountId> colleague(String login) {
        return PersonName.login(login)
                .flatMap(accounts::credentials)
                .map(Accounts.Credentials::account)
                .filter(it -> accounts.roles(it).stream().anyMatch(role -> role != Role.RESIDENT));
    }

    /** Trainers who can come in, by their whole name or login: several may bear the same name. */
    public List<AccountId> trainers(String nameOrLogin) {
        return people.holding(Role.TRAINER, nameOrLogin);
    }
}
