package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.MapLab;
import java.util.Optional;

/** Reads and writes what is particular to a {@code map-lab}. */
final class MapLabYaml {

    private MapLabYaml() {}

    static Optional<Activity> read(About about, String prompt, Fields fields, Pictures files) {
        var story = StoryYaml.read(fields);
        return story.map(it -> new MapLab(about, prompt, it));
    }

    static void write(MapLab it, YamlWriter out) {
        StoryYaml.write(it.story(), out);
    }
}
