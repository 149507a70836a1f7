package fr.declic.learning;

import fr.declic.account.AccountId;
import fr.declic.learning.ModuleAttempts.Row;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.BiConsumer;

/** Gathers the rows of one person, hands them on, and forgets them before the next person. */
final class OnePerson {

    /** Of one person's answers to one question, no more than these are looked at. */
    static final int MOST = 200;

    private final BiConsumer<AccountId, Map<String, List<Row>>> sink;
    private final Map<String, List<Row>> rows = new HashMap<>();
    private Optional<AccountId> now = Optional.empty();

    /** @param sink takes a person's rows by question, each oldest first; it may not keep them */
    OnePerson(BiConsumer<AccountId, Map<String, List<Row>>> sink) {
        this.sink = sink;
    }

    void add(Row row) {
        if (now.filter(row.learner()::equals).isEmpty()) {
            end();
            now = Optional.of(row.learner());
        }
        var answers = rows.computeIfAbsent(row.activityId(), _ -> new ArrayList<>());
        if (answers.size() == MOST) {
            answers.removeLast();
        }
        answers.add(row);
    }

    /** There are no more. */
    void end() {
        now.ifPresent(person -> sink.accept(person, rows));
        rows.clear();
    }
}
