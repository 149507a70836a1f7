package fr.declic.authoring;

import fr.declic.content.Manuscript;
import fr.declic.content.Part;
import fr.declic.content.Part.Practice;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;

/** What trainers do with the steps of a draft. Pure: each gives another text. Places are from 0. */
public final class StepEdits {

    private static final Pattern ACTIVITY_ID = Pattern.compile("(?m)^id: *([a-z0-9-]+) *$");

    private StepEdits() {}

    /** A new step behind a place; -1 puts it first. It never comes behind the review. */
    public static Manuscript add(Manuscript text, int behind, String title) {
        var step = Part.step(free(Manuscript.idOf(title), ids(text)), title, Optional.empty(), List.of());
        return text.adding(Math.min(behind + 1, steps(text)), step);
    }

    /** A copy right behind, under ids of its own. The review has none. */
    public static Manuscript duplicate(Manuscript text, int place) {
        var part = text.parts().get(place);
        if (part.review()) {
            return text;
        }
        var taken = activityIds(text);
        var blocks = new ArrayList<Part.Block>();
        for (var block : part.blocks()) {
            blocks.add(block instanceof Practice(String yaml) ? new Practice(renamed(yaml, taken)) : block);
        }
        return text.adding(place + 1, Part.step(free(part.id(), ids(text)), part.title(), part.sound(), blocks));
    }

    public static Manuscript remove(Manuscript text, int place) {
        return text.removing(place);
    }

    /** Moves a step; the review stays last. */
    public static Manuscript move(Manuscript text, int from, int to) {
        int last = steps(text) - 1;
        return from > last || to < 0 || to > last || from == to ? text : text.moving(from, to);
    }

    /**
     * Whether the id of a step is the one that its title gives, and nobody outside knows it.
     *
     * @param known the ids of the steps that were published, which never change
     */
    public static boolean follows(Manuscript text, int place, Set<String> known) {
        var part = text.parts().get(place);
        return !part.review()
                && !known.contains(part.id())
                && part.id().matches(Pattern.quote(Manuscript.idOf(part.title())) + "(-\\d+)?");
    }

    /**
     * Gives a step another title, while it is being typed. What names its id follows it.
     *
     * @param follows whether the id followed before the first key
     */
    public static Manuscript retitle(Manuscript text, int place, String title, boolean follows) {
        var part = text.parts().get(place);
        var line = title.replaceAll("\\s+", " ").strip();
        var changed = text.withPart(place, part.titled(line));
        if (!follows || Manuscript.idOf(line).isEmpty()) {
            return changed;
        }
        var others = ids(text);
        others.remove(part.id());
        return rename(changed, place, free(Manuscript.idOf(line), others));
    }

    /** Gives a step another id, and says it in the activities that name it. */
    public static Manuscript rename(Manuscript text, int place, String id) {
        var was = text.parts().get(place).id();
        var changed = text.withPart(place, text.parts().get(place).identified(id));
        var named = Pattern.compile("(?m)^taught_in: *" + Pattern.quote(was) + " *$");
        for (int i = 0; i < changed.parts().size(); i++) {
            var part = changed.parts().get(i);
            changed = changed.withPart(
                    i,
                    part.with(part.blocks().stream()
                            .map(block -> block instanceof Practice(String yaml)
                                    ? new Practice(named.matcher(yaml).replaceAll("taught_in: " + id))
                                    : block)
                            .toList()));
        }
        return changed;
    }

    /** The ids of the steps. */
    public static Set<String> ids(Manuscript text) {
        var ids = new HashSet<String>();
        text.parts().forEach(part -> ids.add(part.id()));
        return ids;
    }

    /** The ids of the activities, those of half-written ones too. */
    public static Set<String> activityIds(Manuscript text) {
        var ids = new HashSet<String>();
        text.parts().stream().flatMap(part -> part.activities().stream()).forEach(yaml -> {
            var found = ACTIVITY_ID.matcher(yaml);
            if (found.find()) {
                ids.add(found.group(1));
            }
        });
        return ids;
    }

    /** An id that is not taken: the one that is wanted, else with a number. */
    public static String free(String wanted, Set<String> taken) {
        var base = wanted.isEmpty()
                ? "etape"
                : wanted.length() > 56 ? wanted.substring(0, 56).replaceAll("-+$", "") : wanted;
        var id = base;
        for (int n = 2; taken.contains(id) || id.equals("fin") || id.equals("encore"); n++) {
            id = base + "-" + n;
        }
        return id;
    }

    /** How many parts are steps: the review comes after them. */
    public static int steps(Manuscript text) {
        return (int) text.parts().stream().filter(part -> !part.review()).count();
    }

    /** An activity under an id that is free, which is then taken. */
    public static String renamed(String yaml, Set<String> taken) {
        var found = ACTIVITY_ID.matcher(yaml);
        if (!found.find()) {
            return yaml;
        }
        var id = free(found.group(1), taken);
        taken.add(id);
        return yaml.substring(0, found.start(1)) + id + yaml.substring(found.end(1));
    }
}
