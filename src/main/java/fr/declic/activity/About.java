package fr.declic.activity;

import java.util.List;
import java.util.Optional;

/**
 * What every activity carries besides its own matter.
 *
 * @param id 1 to 60 of a-z, 0-9 and hyphen; unique in the module
 * @param hint helps one think without giving the answer; always there for a question
 * @param taughtIn the id of the step that taught it; always there for a question
 * @param difficulty the author's guess, 1 to 5
 * @param competencies codes such as {@code digcomp:5.2}; empty means those of the module
 * @param variantOf the id of another activity of the module that trains the same skill
 */
public record About(
        String id,
        Optional<String> hint,
        Optional<String> taughtIn,
        int difficulty,
        List<String> competencies,
        Optional<String> variantOf) {

    public About {
        Check.that(Check.isId(id), "id", id);
        Check.that(difficulty >= 1 && difficulty <= 5, "difficulty", difficulty);
        competencies = List.copyOf(competencies);
    }

    /** The same, with only an id. For tests and simple labs. */
    public static About of(String id) {
        return new About(id, Optional.empty(), Optional.empty(), 1, List.of(), Optional.empty());
    }
}
