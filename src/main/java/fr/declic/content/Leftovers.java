package fr.declic.content;

import fr.declic.content.Part.Block;
import fr.declic.content.Part.Practice;
import fr.declic.content.Part.Words;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The example words and pictures of templates and of new activities that nobody has replaced yet. Pure. */
public final class Leftovers {

    private Leftovers() {}

    /**
     * A place that still has some.
     *
     * @param part the key of the part that it is in
     * @param activity the id of the activity, may be blank; empty for the words of the part itself
     * @param fields how many: fields of an activity, lines of words
     */
    public record Leftover(String part, Optional<String> activity, int fields) {}

    /** In the order of the text. */
    public static List<Leftover> of(Manuscript text) {
        var head = new Leftover(Manuscript.HEAD, Optional.empty(), lines(text.head()));
        var parts = text.byKey().entrySet().stream()
                .flatMap(part -> part.getValue().blocks().stream().flatMap(block -> of(part.getKey(), block)));
        return Stream.concat(Stream.of(head), parts)
                .filter(it -> it.fields() > 0)
                .toList();
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
        return (int) words.lines().filter(Placeholders::isOne).count();
    }

    private static int fields(YamlDraft.Named activity) {
        return ActivityShape.of(activity.text(DraftPath.of("type")))
                .map(it -> Placeholders.in(activity, it.shape()).size())
                .orElse(0);
    }
}
