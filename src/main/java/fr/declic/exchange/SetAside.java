package fr.declic.exchange;

import java.util.List;

/**
 * A question that has no twin here, kept whole so that nothing is lost.
 *
 * @param line where it begins in its file, from 1
 * @param type as its format calls it, such as {@code essay}
 * @param name as its author called it; may be empty
 * @param reason why it has no twin: sentences in plain French
 * @param source its text, as it stands in the file
 * @param files that came with it
 */
public record SetAside(int line, String type, String name, String reason, String source, List<Attached> files) {
    public SetAside {
        reason = Sentences.spaced(reason);
        files = List.copyOf(files);
    }
}
