package fr.declic.authoring;

import fr.declic.content.ActivityShape;
import fr.declic.content.DraftPath;
import fr.declic.content.Manuscript;
import fr.declic.content.Placeholders;
import fr.declic.content.YamlDraft;
import java.util.List;

/** The example words and pictures of new activities that nobody has replaced yet. Pure. */
public final class Leftovers {

    private Leftovers() {}

    /**
     * An activity that still has some.
     *
     * @param part the key of the part that it is in
     * @param activity its id; may be empty
     * @param fields how many
     */
    public record Leftover(String part, String activity, int fields) {}

    /** In the order of the text. */
    public static List<Leftover> of(Manuscript text) {
        return text.byKey().entrySet().stream()
                .flatMap(part -> part.getValue().activities().stream()
                        .flatMap(yaml -> YamlDraft.read(yaml).stream())
                        .map(it -> new Leftover(part.getKey(), it.text(DraftPath.of("id")), count(it))))
                .filter(it -> it.fields() > 0)
                .toList();
    }

    private static int count(YamlDraft.Named activity) {
        return ActivityShape.of(activity.text(DraftPath.of("type")))
                .map(it -> Placeholders.in(activity, it.shape()).size())
                .orElse(0);
    }
}
