package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.activity.Evidence.Way;
import fr.declic.content.Revision;
import fr.declic.learning.ModuleAttempts.Row;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalDouble;
import java.util.Set;
import java.util.function.BiConsumer;
import java.util.function.Consumer;
import java.util.function.Function;

/**
 * Counts the answers to the questions of a text, in two passes over all answers to its module: up to whose first try
 * people count, then what they did. At any time it knows the answers of one person. Pure.
 */
final class Count {

    /** Fewer say little of what a person knows. */
    private static final int OTHER_QUESTIONS = 2;

    /** Gives all answers to the module, person by person, each person's oldest first. */
    @FunctionalInterface
    interface Pass {
        void over(Consumer<Row> rows);
    }

    private final SameQuestions same;
    private final Map<String, Tally> tallies = new LinkedHashMap<>();
    private final Snapshot snapshot = new Snapshot();

    private Count(Revision revision, Function<String, Optional<Revision>> texts) {
        same = new SameQuestions(revision, texts);
        var module = revision.module();
        module.activities()
                .forEach(activity -> tallies.put(
                        activity.id(),
                        new Tally(Slips.of(activity, module.language()), Way.of(activity.type()) != Way.FREE)));
    }

    /**
     * @param texts other texts of the module, by their hashes
     * @param skim a pass that may leave the answers out
     * @param read the same pass with them
     * @return one for each question, in the order of the text
     */
    static List<QuestionStatistics> of(
            Revision revision, Function<String, Optional<Revision>> texts, Pass skim, Pass read) {
        var count = new Count(revision, texts);
        byPerson(skim, (_, rows) -> count.skim(rows));
        byPerson(read, (_, rows) -> count.count(rows));
        return count.tallies.entrySet().stream()
                .map(tally ->
                        new QuestionStatistics(tally.getKey(), tally.getValue().figures()))
                .toList();
    }

    /** Hands on what each person did with each question, and forgets it before the next person. */
    static void byPerson(Pass pass, BiConsumer<AccountId, Map<String, List<Row>>> sink) {
        var person = new OnePerson(sink);
        pass.over(person::add);
        person.end();
    }

    private void skim(Map<String, List<Row>> person) {
        person.forEach((question, rows) -> {
            if (same.in(rows.getFirst().sha256(), question)) {
                snapshot.add(question, rows.getFirst().id());
            }
        });
    }

    private void count(Map<String, List<Row>> person) {
        var firsts = new HashMap<String, FirstTry>();
        person.forEach((question, rows) -> {
            if (same.in(rows.getFirst().sha256(), question)) {
                firsts.put(question, firstTry(question, rows));
            }
        });
        firsts.forEach((question, first) -> {
            if (first.id() <= snapshot.end(question)) {
                tally(question).add(first.person(others(question, firsts)));
            }
        });
    }

    private FirstTry firstTry(String question, List<Row> rows) {
        var row = rows.getFirst();
        var shown = row.answer()
                .filter(_ -> row.id() <= snapshot.end(question))
                .map(AnswerJson::read)
                .map(tally(question)::shownIn)
                .orElse(Set.of());
        var first = new FirstTry(row, shown);
        rows.stream().filter(it -> same.in(it.sha256(), question)).forEach(first::add);
        return first;
    }

    private OptionalDouble others(String question, Map<String, FirstTry> firsts) {
        var others = firsts.entrySet().stream()
                .filter(it ->
                        !it.getKey().equals(question) && tally(it.getKey()).graded())
                .map(Map.Entry::getValue)
                .toList();
        return others.size() < OTHER_QUESTIONS
                ? OptionalDouble.empty()
                : others.stream().mapToDouble(it -> it.right() ? 1 : 0).average();
    }

    /** A question that is the same in another text has its tally: it is one of this text's. */
    private Tally tally(String question) {
        return Optional.ofNullable(tallies.get(question)).orElseThrow();
    }
}
