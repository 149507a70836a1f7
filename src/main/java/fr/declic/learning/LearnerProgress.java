package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.content.CourseModule;
import fr.declic.content.Shelf;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * How far learners have come, for a feature that has checked that they agreed to be seen by the one who asks.
 */
@Service
@PreAuthorize("hasAnyRole('ADVISER', 'TRAINER', 'ADMIN')")
public class LearnerProgress {

    private final Progresses progresses;
    private final Shelf shelf;

    LearnerProgress(Progresses progresses, Shelf shelf) {
        this.progresses = progresses;
        this.shelf = shelf;
    }

    /**
     * @param begun modules that they have begun, the finished ones included
     * @param last the title of the module that they last touched, if the library still has it
     */
    public record Summary(int begun, int finished, Optional<String> last) {

        public static final Summary NONE = new Summary(0, 0, Optional.empty());
    }

    /** Those who have begun nothing are not in it. */
    public Map<AccountId, Summary> of(Set<AccountId> learners) {
        return progresses.of(learners).entrySet().stream()
                .collect(Collectors.toMap(Map.Entry::getKey, learner -> summary(learner.getValue())));
    }

    private Summary summary(List<Progress> progresses) {
        var last = progresses.stream()
                .max(Comparator.comparing(Progress::movedAt))
                .flatMap(it -> shelf.library().module(it.moduleId()))
                .map(CourseModule::title);
        return new Summary(
                progresses.size(),
                (int) progresses.stream().filter(Progress::completed).count(),
                last);
    }
}
