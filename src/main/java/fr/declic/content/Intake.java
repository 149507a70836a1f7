package fr.declic.content;

import java.util.List;

/** What became of a file that a trainer gave for a module. */
public sealed interface Intake {

    /**
     * Fit to stand beside {@code module.md}.
     *
     * @param name safe, and not yet used there
     * @param told what was changed that one may see or hear, in plain French; often nothing
     */
    record Taken(String name, Media media, List<String> told) implements Intake {
        public Taken {
            told = List.copyOf(told);
        }
    }

    /**
     * Not fit.
     *
     * @param why at least one; the file is the name as it was given, lines are those of a drawing
     */
    record Refused(List<ContentProblem> why) implements Intake {
        public Refused {
            why = List.copyOf(why);
        }
    }
}
