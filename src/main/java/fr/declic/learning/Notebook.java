package fr.declic.learning;

import fr.declic.account.CurrentAccount;
import java.util.List;
import java.util.Optional;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * What the current learner has done, and where they stopped. Empty for who has not begun, whom it costs no connection:
 * without the database one can still read.
 */
@Service
@PreAuthorize("permitAll()")
public class Notebook {

    private final CurrentAccount current;
    private final Progresses progresses;

    Notebook(CurrentAccount current, Progresses progresses) {
        this.current = current;
        this.progresses = progresses;
    }

    /** All modules that were begun, the one last touched first. */
    public List<Progress> all() {
        return current.id().map(progresses::of).orElse(List.of());
    }

    /** The module to go on with: the one last touched that is not finished. */
    public Optional<Progress> unfinished() {
        return all().stream().filter(progress -> !progress.completed()).findFirst();
    }
}
