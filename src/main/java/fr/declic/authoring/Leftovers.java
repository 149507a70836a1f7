package fr.declic.authoring;

import fr.declic.content.ActivityShape;
import fr.declic.content.DraftPath;
import fr.declic.content.HeadShape;
import fr.declic.content.Manuscript;
import fr.declic.content.Part;
import fr.declic.content.Placeholders;
import fr.declic.content.YamlDraft;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The example words and pictures of new activities that nobody has replaced yet. Pure. */
public final class Leftovers {

    private Leftovers() {}

    /** The words under a picture of a step. */
    private static final Pattern ALT = Pattern.compile("!\\[(.*)]\\([^)]*\\)");

    /**
     * An activity, or the words of a part, that still have some.
     *
     * @param part the key of the part that it is in
     * @param activity its id; empty for the words of the part
     * @param fields how many
     */
    public record Leftover(String part, String activity, int fields) {}

    /** In the order of the text. */
    public static List<Leftover> of(Manuscript text) {
        return Stream.concat(head(text), text.byKey().entrySet().stream().flatMap(it -> in(it.getKey(), it.getValue())))
                .filter(it -> it.fields() > 0)
                .toList();
    }

    private static Stream<Leftover> head(Manuscript text) {
        return text.frontMatter().flatMap(YamlDraft::read).stream()
                .map(it -> new Leftover(
                        Manuscript.HEAD,
                        "",
                        Placeholders.in(it, HeadShape.shape()).size()));
    }

    private static Stream<Leftover> in(String key, Part part) {
        long words = part.blocks().stream()
                .filter(Part.Words.class::isInstance)
                .flatMap(it -> ((Part.Words) it).markdown().lines())
                .filter(Leftovers::isOne)
                .count();
        return Stream.concat(
                Stream.of(new Leftover(key, "", (int) words)),
                part.activities().stream()
                        .flatMap(yaml -> YamlDraft.read(yaml).stream())
                        .map(it -> new Leftover(key, it.text(DraftPath.of("id")), count(it))));
    }

    private static boolean isOne(String line) {
        var picture = ALT.matcher(line.strip());
        return Placeholders.isOne(picture.matches() ? picture.group(1) : line);
    }

    private static int count(YamlDraft.Named activity) {
        return ActivityShape.of(activity.text(DraftPath.of("type")))
                .map(it -> Placeholders.in(activity, it.shape()).size())
                .orElse(0);
    }
}
