package fr.declic.privacy;

import fr.declic.account.AccountId;
import fr.declic.account.PeopleDesk;
import fr.declic.account.Person;
import fr.declic.privacy.Audits.Filter;
import java.time.Instant;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/** The audit, as administrators read it. */
@Service
@PreAuthorize("hasRole('ADMIN')")
public class Journal {

    /** How many lines a page holds. */
    public static final int PAGE = 50;

    /** More people than one means by a part of a name. */
    private static final int MOST_PAGES = 10;

    private final Audits audits;
    private final PeopleDesk people;

    Journal(Audits audits, PeopleDesk people) {
        this.audits = audits;
        this.people = people;
    }

    /**
     * @param actor how who did it is called; empty when it was this program, or someone erased or without a name
     * @param person how whom it was about is called; empty when nobody, or without a name
     */
    public record Line(Instant at, Optional<String> actor, Optional<String> person, Noted noted) {}

    /**
     * The newest first.
     *
     * @param name a part of the name or login of who did it, or of whom it was about; empty for all
     * @param act empty for all
     * @param page from 0
     */
    public List<Line> read(String name, Optional<Act> act, int page) {
        var noted = audits.find(filter(name, act), Math.max(page, 0) * PAGE, PAGE);
        var names = people.names(noted.stream()
                .flatMap(it -> Stream.concat(it.actor().stream(), it.person().stream()))
                .collect(Collectors.toSet()));
        return noted.stream()
                .map(it -> new Line(
                        it.at(), it.actor().map(names::get), it.person().map(names::get), it))
                .toList();
    }

    public int count(String name, Optional<Act> act) {
        return audits.count(filter(name, act));
    }

    private Filter filter(String name, Optional<Act> act) {
        return new Filter(name.isBlank() ? Optional.empty() : Optional.of(called(name)), act);
    }

    private Set<AccountId> called(String name) {
        var found = new HashSet<AccountId>();
        for (int page = 0; page < MOST_PAGES; page++) {
            var some = people.search(name, page);
            some.stream().map(Person::id).forEach(found::add);
            if (some.size() < PeopleDesk.PAGE) {
                break;
            }
        }
        return found;
    }
}
