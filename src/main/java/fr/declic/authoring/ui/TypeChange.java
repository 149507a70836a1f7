package fr.declic.authoring.ui;

import fr.declic.content.ActivityShape;
import fr.declic.content.DraftPath;
import fr.declic.content.FieldKind;
import fr.declic.content.YamlDraft.Named;

/** An activity becomes one of another type: what both have is kept, the rest is begun anew. Pure. */
final class TypeChange {

    private TypeChange() {}

    /** @param begun a new activity of the other type */
    static Named of(Named activity, ActivityShape from, ActivityShape to, Named begun) {
        var changed = begun;
        for (var field : to.fields()) {
            var path = DraftPath.ROOT.key(field.key());
            var same = from.shape().fields().stream()
                    .anyMatch(it -> it.key().equals(field.key()) && it.kind().equals(field.kind()));
            var value = activity.at(path);
            if (same && value.isPresent() && !(field.kind() instanceof FieldKind.Fixed)) {
                changed = changed.with(path, value.get());
            }
        }
        return changed;
    }
}
