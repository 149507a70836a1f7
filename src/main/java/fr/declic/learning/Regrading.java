package fr.declic.learning;

import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Answer.Rewritten;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Grade;
import fr.declic.activity.Grader;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.ShortText;
import fr.declic.content.CourseModule;
import fr.declic.content.Revision;
import fr.declic.learning.ModuleAttempts.Row;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Grades past answers by the key of the text that is served and by another one, and counts where they differ. Pure. */
final class Regrading {

    /** A question whose key changed, and the counts. */
    private record Question(Activity now, Activity then, FlipCount firsts, FlipCount lasts) {}

    private final Map<String, Question> changed = new LinkedHashMap<>();
    private final Function<String, Optional<Revision>> texts;
    private final AnswerWords words;
    private final CourseModule module;

    /** @param texts earlier texts of the module, by their hashes */
    Regrading(Revision now, Revision then, Function<String, Optional<Revision>> texts, AnswerWords words) {
        this.texts = texts;
        this.words = words;
        module = then.module();
        module.activities().forEach(after -> now.module()
                .activity(after.id())
                .filter(before -> !SameKey.of(before, after))
                .ifPresent(before ->
                        changed.put(after.id(), new Question(before, after, new FlipCount(), new FlipCount()))));
    }

    /** Those whose key changed. */
    Set<String> questions() {
        return changed.keySet();
    }

    /** What one person answered, by question, oldest first. */
    void add(Map<String, List<Row>> person) {
        changed.forEach((id, question) -> Optional.ofNullable(person.get(id)).ifPresent(rows -> {
            add(question, rows.getFirst(), question.firsts());
            add(question, rows.getLast(), question.lasts());
        }));
    }

    List<KeyFlips> result() {
        return changed.entrySet().stream()
                .map(it -> new KeyFlips(
                        it.getKey(),
                        it.getValue().firsts().result(),
                        it.getValue().lasts().result()))
                .toList();
    }

    private void add(Question question, Row row, FlipCount count) {
        var answer = AnswerJson.read(row.answer().orElseThrow());
        var asked = texts.apply(row.sha256())
                .flatMap(text -> text.module().activity(question.now().id()));
        boolean now = asked.flatMap(it -> Carried.grade(it, answer, question.now()))
                .map(Grade::full)
                .orElse(row.share() == 1);
        var then =
                asked.flatMap(it -> Carried.grade(it, answer, question.then())).map(Grade::full);
        count.add(now, then, asked.map(it -> words(question, it, answer)).orElse(""));
    }

    private String words(Question question, Activity asked, Answer answer) {
        return switch (answer) {
            case Typed(var typed) -> foreseen(question, asked, typed);
            case Rewritten _ -> "";
            case LabReport report -> report.goals().stream().map(Reached::id).collect(Collectors.joining("\n"));
            default -> words.of(asked, answer, module.language());
        };
    }

    /** The author's own spelling: what somebody typed is theirs. */
    private static String foreseen(Question question, Activity asked, String typed) {
        return Stream.of(question.then(), question.now(), asked)
                .filter(ShortText.class::isInstance)
                .flatMap(it -> Grader.foreseen((ShortText) it, typed).stream())
                .map(Option::text)
                .findFirst()
                .orElse("");
    }
}
