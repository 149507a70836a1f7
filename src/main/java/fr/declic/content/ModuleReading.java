package fr.declic.content;

import java.util.List;

/** What came out of reading a module's file. */
public sealed interface ModuleReading {

    /** Every rule of docs/modules.md that concerns one module alone holds. */
    record Good(Revision revision) implements ModuleReading {}

    /**
     * Some rule does not hold.
     *
     * @param problems at least one, in the order in which they were found
     */
    record Faulty(List<ContentProblem> problems) implements ModuleReading {
        public Faulty {
            problems = List.copyOf(problems);
        }
    }
}
