package fr.declic.authoring.ui;

import fr.declic.content.ActivityShape;
import fr.declic.content.DraftPath;
import fr.declic.content.Manuscript;
import fr.declic.content.Part;
import fr.declic.content.Placeholders;
import fr.declic.content.ShapeLabels;
import fr.declic.content.YamlDraft;
import fr.declic.content.YamlDraft.Named;
import java.util.HashMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/** What people call the activities of a draft: by what they ask, or by their kind as long as they ask nothing. */
final class ActivityNames {

    /** Characters of a question that are enough to know it again. */
    private static final int ENOUGH = 60;

    private final Map<String, String> names = new HashMap<>();
    private final Map<String, String> steps = new HashMap<>();

    ActivityNames(Manuscript text, UnaryOperator<String> messages) {
        for (var part : text.parts()) {
            for (var yaml : part.activities()) {
                YamlDraft.read(yaml).ifPresent(it -> add(part, it, messages));
            }
        }
    }

    private void add(Part part, Named activity, UnaryOperator<String> messages) {
        var id = activity.text(DraftPath.of("id"));
        names.putIfAbsent(id, name(activity, messages));
        steps.putIfAbsent(id, part.review() ? messages.apply("authoring.rail.review") : part.title());
    }

    private static String name(Named activity, UnaryOperator<String> messages) {
        var asked = activity.text(DraftPath.of("prompt")).replaceAll("[*`]", "").strip();
        if (asked.isEmpty() || Placeholders.isOne(asked)) {
            return ActivityShape.of(activity.text(DraftPath.of("type")))
                    .map(it -> messages.apply(ShapeLabels.type(it)))
                    .orElse(asked);
        }
        return asked.length() <= ENOUGH
                ? asked
                : asked.substring(0, ENOUGH).replaceAll("\\s+\\S*$", "").strip() + "…";
    }

    /** By its id, which is what it is called when it is not in the draft. */
    String of(String id) {
        return names.getOrDefault(id, id);
    }

    /** The title of the step that it is in; empty when there is none. */
    String step(String id) {
        return steps.getOrDefault(id, "");
    }
}
