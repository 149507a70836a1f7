package fr.declic.learning;

import fr.declic.content.Revision;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** Which questions of a text were the same in other texts of its module, each of which is read once. */
final class SameQuestions {

    private final Map<String, SameQuestion> questions;
    private final Map<String, Map<String, SameQuestion>> byText = new HashMap<>();
    private final Function<String, Optional<Revision>> texts;

    /** @param texts a text of the module by its hash; empty when it can no longer be read */
    SameQuestions(Revision revision, Function<String, Optional<Revision>> texts) {
        this.texts = texts;
        questions = questions(revision);
        byText.put(revision.sha256(), questions);
    }

    /** Whether the text has this question, and it was the same in this text. */
    boolean in(String sha256, String activityId) {
        var other = byText.computeIfAbsent(
                sha256, it -> texts.apply(it).map(SameQuestions::questions).orElse(Map.of()));
        return Optional.ofNullable(questions.get(activityId))
                .filter(it -> it.equals(other.get(activityId)))
                .isPresent();
    }

    private static Map<String, SameQuestion> questions(Revision revision) {
        var found = new HashMap<String, SameQuestion>();
        revision.module()
                .activities()
                .forEach(activity -> found.put(activity.id(), SameQuestion.of(revision, activity)));
        return found;
    }
}
