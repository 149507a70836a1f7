package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.MailSim;
import java.util.Optional;

/** Reads and writes what is particular to a {@code mail-sim}. */
final class MailSimYaml {

    private MailSimYaml() {}

    static Optional<Activity> read(About about, String prompt, Fields fields, Pictures files) {
        var story = StoryYaml.read(fields);
        return story.map(it -> new MailSim(about, prompt, it));
    }

    static void write(MailSim it, YamlWriter out) {
        StoryYaml.write(it.story(), out);
    }
}
