package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.BrowserSim;
import java.util.Optional;

/** Reads and writes what is particular to a {@code browser-sim}. */
final class BrowserSimYaml {

    private BrowserSimYaml() {}

    static Optional<Activity> read(About about, String prompt, Fields fields, Pictures files) {
        var story = StoryYaml.read(fields);
        return story.map(it -> new BrowserSim(about, prompt, it));
    }

    static void write(BrowserSim it, YamlWriter out) {
        StoryYaml.write(it.story(), out);
    }
}
