package fr.declic.exchange;

import fr.declic.content.ContentProblem;
import java.util.List;

/** What came out of reading a file of quiz questions. */
public sealed interface QuizReading {

    /**
     * Each question of the file is either an item or set aside, in the order of the file.
     *
     * @param told what concerns the file as a whole: sentences in plain French
     */
    record Read(List<QuizItem> items, List<SetAside> aside, List<String> told) implements QuizReading {
        public Read {
            items = List.copyOf(items);
            aside = List.copyOf(aside);
            told = told.stream().map(Sentences::spaced).toList();
        }
    }

    /** The file as a whole cannot be read, or is too big: nothing of it was taken. */
    record Refused(ContentProblem problem) implements QuizReading {}
}
