package fr.declic.content;

import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** The keys that a shape needs and a text has not, in lists of parts too, as the problems of the reader name them. */
public final class MissingKeys {

    private MissingKeys() {}

    public static List<DraftPath> of(Named draft, Shape shape) {
        var missing = new ArrayList<DraftPath>();
        add(draft, shape, DraftPath.ROOT, missing);
        return missing;
    }

    private static void add(Named draft, Shape shape, DraftPath here, List<DraftPath> missing) {
        for (var field : shape.fields()) {
            var path = here.key(field.key());
            var value = draft.values().get(field.key());
            if (value == null && field.presence().needs(draft) && !missing.contains(path)) {
                missing.add(path);
            }
            if (field.kind() instanceof FieldKind.Groups groups && value instanceof Items(var items)) {
                IntStream.range(0, items.size())
                        .filter(i -> items.get(i) instanceof Named)
                        .forEach(i -> add((Named) items.get(i), groups.shape(), path.item(i), missing));
            }
        }
    }
}
