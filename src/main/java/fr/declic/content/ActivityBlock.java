package fr.declic.content;

import fr.declic.activity.Activity;
import java.util.List;
import java.util.Map;

/**
 * The block of one activity by itself: the lines between its fences, in canonical form. For what goes into a draft, so
 * it may not be whole yet: a text that is empty is still to be written, and its key is left out.
 */
public final class ActivityBlock {

    private ActivityBlock() {}

    /** The YAML of an activity, with LF line ends. Reading it gives an equal activity, or says what is missing. */
    public static String write(Activity activity) {
        var out = YamlWriter.ofDraft();
        ActivityWriter.write(activity, out);
        var lines = out.toString().strip().lines().toList();
        return String.join("\n", lines.subList(1, lines.size() - 1)) + "\n";
    }

    /**
     * What docs/activities.md asks and this block does not have, as far as one can tell without its module: whether
     * steps, variants and competencies that it names exist is not looked at. Lines count from 1 in the block.
     */
    public static List<ContentProblem> faults(String yaml) {
        var problems = new Problems("");
        var pictures = new Pictures(ContentFolder.of(Map.of()), "", new MediaShelf(), problems);
        new ActivityReader(Codes.all(), pictures, problems).read(yaml, 1);
        return problems.all();
    }

    /** An id out of a name: "Quel bouton ?" gives {@code quel-bouton}; empty when no letter or digit is in it. */
    public static String id(String name) {
        return Section.slug(name);
    }

    /** Whether this may be the id of an activity. */
    public static boolean isId(String text) {
        return Fields.isId(text);
    }
}
