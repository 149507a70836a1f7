package fr.declic.exchange;

import fr.declic.activity.Activity;
import fr.declic.content.ActivityBlock;
import java.util.List;

/**
 * A question of another program that became the draft of one of our activities.
 *
 * @param line where it begins in its file, from 1
 * @param type as its format calls it, such as {@code multichoice}
 * @param name as its author called it; may be empty
 * @param category where it was filed, from the widest; may be empty
 * @param draft the activity; a text that is empty is still to be written. Its id is unique in one reading
 * @param files that came with it, to be put beside the module's file
 * @param toWrite what its author still has to write or mend before it can be published: sentences in plain French
 * @param changed what was not kept, or means something else here: sentences in plain French
 */
public record QuizItem(
        int line,
        String type,
        String name,
        List<String> category,
        Activity draft,
        List<Attached> files,
        List<String> toWrite,
        List<String> changed) {

    public QuizItem {
        category = List.copyOf(category);
        files = List.copyOf(files);
        toWrite = toWrite.stream().map(Sentences::spaced).toList();
        changed = changed.stream().map(Sentences::spaced).toList();
    }

    /** The lines of its {@code activity} block, without the fences. Keys that are still to be written are not there. */
    public String yaml() {
        return ActivityBlock.write(draft);
    }
}
