package fr.declic.content;

import fr.declic.content.YamlDraft.Items;
import fr.declic.content.YamlDraft.Named;
import fr.declic.content.YamlDraft.Text;
import java.util.LinkedHashMap;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.snakeyaml.engine.v2.api.LoadSettings;
import org.snakeyaml.engine.v2.api.lowlevel.Parse;
import org.snakeyaml.engine.v2.comments.CommentType;
import org.snakeyaml.engine.v2.events.CommentEvent;
import org.snakeyaml.engine.v2.exceptions.YamlEngineException;

/** Reads the YAML of a draft, with the strict reader's idea of simple YAML and nobody's idea of what it should say. */
final class DraftReader {

    /** Longer keys cannot be written in one line that YAML takes for a key. */
    private static final int LONGEST_KEY = 200;

    private DraftReader() {}

    static Optional<Named> read(String yaml) {
        return YamlReader.read(yaml, 1, new Problems(""))
                .filter(DraftReader::canBeWritten)
                .map(DraftReader::draft)
                .flatMap(it -> it instanceof Named named ? Optional.of(named) : Optional.empty());
    }

    private static boolean canBeWritten(Yaml node) {
        return switch (node) {
            case Yaml.Text _ -> true;
            case Yaml.Items it -> it.items().stream().allMatch(DraftReader::canBeWritten);
            case Yaml.Named it ->
                it.values().keySet().stream().allMatch(key -> key.length() <= LONGEST_KEY)
                        && it.values().values().stream().allMatch(value -> canBeWritten(value.node()));
        };
    }

    private static YamlDraft draft(Yaml node) {
        return switch (node) {
            case Yaml.Text it -> new Text(StringUtils.stripEnd(it.value(), "\n"), it.style() == Yaml.Style.PLAIN);
            case Yaml.Items it ->
                new Items(it.items().stream().map(DraftReader::draft).toList());
            case Yaml.Named it -> {
                var values = new LinkedHashMap<String, YamlDraft>();
                it.values().forEach((key, value) -> values.put(key, draft(value.node())));
                yield new Named(values);
            }
        };
    }

    static boolean hasComments(String yaml) {
        var settings = LoadSettings.builder()
                .setParseComments(true)
                .setBufferSize(yaml.length() + 1)
                .build();
        try {
            for (var event : new Parse(settings).parseString(yaml)) {
                if (event instanceof CommentEvent it && it.getCommentType() != CommentType.BLANK_LINE) {
                    return true;
                }
            }
        } catch (YamlEngineException _) {
            // Not to be read as a draft either.
        }
        return false;
    }
}
