package fr.declic.learning;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import fr.declic.activity.Activity;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import java.time.Duration;
import java.util.List;
import java.util.stream.Collectors;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;

/**
 * How the questions of a module are answered, for whoever writes it. Answers to earlier texts count for the questions
 * that were the same there, see {@link SameQuestion}: a comma in another step begins nothing anew, another key does.
 * Nobody is named, and no group of fewer than five people shows, see {@link Part} and {@link QuestionStatistics}.
 */
@Service
@PreAuthorize("hasAnyRole('TRAINER', 'ADMIN')")
public class ItemStatistics {

    private static final Duration AGE = Duration.ofMinutes(10);

    private final Shelf shelf;
    private final RevisionArchive archive;
    private final ModuleAttempts attempts;

    private final Cache<Key, List<QuestionStatistics>> counted =
            Caffeine.newBuilder().maximumSize(200).expireAfterWrite(AGE).build();

    ItemStatistics(Shelf shelf, RevisionArchive archive, ModuleAttempts attempts) {
        this.shelf = shelf;
        this.archive = archive;
        this.attempts = attempts;
    }

    /** Those of the text that is served now, one for each question, in its order; empty if no such module is served. */
    public List<QuestionStatistics> of(String moduleId) {
        return shelf.library()
                .revision(moduleId)
                .or(() -> shelf.library().example(moduleId))
                .map(this::of)
                .orElse(List.of());
    }

    /**
     * Those of any text of a module, such as one that is being written, one for each question, in its order. They may be
     * ten minutes old: words that are no question's can be written without counting anew.
     */
    public List<QuestionStatistics> of(Revision revision) {
        return counted.get(Key.of(revision), _ -> count(revision));
    }

    private List<QuestionStatistics> count(Revision revision) {
        var id = revision.module().id();
        var questions = revision.module().activities().map(Activity::id).collect(Collectors.toSet());
        return Count.of(
                revision,
                archive::find,
                rows -> attempts.skim(id, questions, rows),
                rows -> attempts.read(id, questions, rows));
    }

    /** Texts with the same questions have the same statistics. */
    private record Key(String moduleId, List<SameQuestion> questions) {

        static Key of(Revision revision) {
            return new Key(
                    revision.module().id(),
                    revision.module()
                            .activities()
                            .map(activity -> SameQuestion.of(revision, activity))
                            .toList());
        }
    }
}
