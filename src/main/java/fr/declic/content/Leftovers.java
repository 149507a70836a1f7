package fr.declic.content;

import fr.declic.content.Part.Block;
import fr.declic.content.Part.Practice;
import fr.declic.content.Part.Words;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** The example words and pictures of templates and of new activities that nobody has replaced yet. Pure. */
public final class Leftovers {

    /** The words under a picture of a step. */
    private static final Pattern ALT = Pattern.compile("!\\[(.*)]\\([^)]*\\)");

    private Leftovers() {}

    /**
     * A place that still has some.
     *
     * @param part the key of the part that it is in
     * @param activity the id of the activity, may be blank; empty for the words of the part itself
     * @param fields how many: fields of the head or of an activity, lines of words
     */
    public record Leftover(String part, Optional<String> activity, int fields) {}

    /** In the order of the text. */
    public static List<Leftover> of(Manuscript text) {
        var head = text.frontMatter().flatMap(YamlDraft::read).stream()
                .map(it -> new Leftover(
                        Manuscript.HEAD,
                        Optional.empty(),
                        Placeholders.in(it, HeadShape.shape()).size()));
        var parts = text.byKey().entrySet().stream()
                .flatMap(part -> part.getValue().blocks().stream().flatMap(block -> of(part.getKey(), block)));
        return Stream.concat(head, parts).filter(it -> it.fields() > 0).toList();
    }

    private static Stream<Leftover> of(String part, Block block) {
        return switch (block) {
            case Words(var markdown) -> Stream.of(new Leftover(part, Optional.empty(), lines(markdown)));
            case Practice(var yaml) ->
                YamlDraft.read(yaml).stream()
                        .map(it -> new Leftover(part, Optional.of(it.text(DraftPath.of("id"))), fields(it)));
        };
    }

    private static int lines(String words) {
        return (int) words.lines().filter(Leftovers::isOne).count();
    }

    private static boolean isOne(String line) {
        var picture = ALT.matcher(line.strip());
        return Placeholders.isOne(picture.matches() ? picture.group(1) : line);
    }

    private static int fields(YamlDraft.Named activity) {
        return ActivityShape.of(activity.text(DraftPath.of("type")))
                .map(it -> Placeholders.in(activity, it.shape()).size())
                .orElse(0);
    }
}
