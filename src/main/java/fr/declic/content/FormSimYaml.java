package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.FormSim;
import java.util.Optional;

/** Reads and writes what is particular to a {@code form-sim}. */
final class FormSimYaml {

    private FormSimYaml() {}

    static Optional<Activity> read(About about, String prompt, Fields fields, Pictures files) {
        var story = StoryYaml.read(fields);
        return story.map(it -> new FormSim(about, prompt, it));
    }

    static void write(FormSim it, YamlWriter out) {
        StoryYaml.write(it.story(), out);
    }
}
