package fr.declic.exchange;

import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * The questions of a module in the format of another program.
 *
 * @param text with LF line ends
 * @param written how many activities are in it
 * @param left activities that are not in it, and why
 * @param changed activities that are in it, and what of them is not, or means something else there
 */
public record QuizWriting(String text, int written, List<Left> left, List<Left> changed) {

    /**
     * Something that could not be carried.
     *
     * @param activity the id
     * @param type such as {@code hotspot}
     * @param sentence in plain French
     */
    public record Left(String activity, String type, String sentence) {
        public Left {
            sentence = Sentences.spaced(sentence);
        }
    }

    public QuizWriting {
        left = List.copyOf(left);
        changed = List.copyOf(changed);
    }

    /** In UTF-8 without a mark. */
    public byte[] bytes() {
        return text.getBytes(StandardCharsets.UTF_8);
    }
}
