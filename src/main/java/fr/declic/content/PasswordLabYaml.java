package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.PasswordLab;
import java.util.List;
import java.util.Optional;

/** Reads and writes what is particular to a {@code password-lab}. */
final class PasswordLabYaml {

    private PasswordLabYaml() {}

    static Optional<Activity> read(About about, String prompt, Fields fields) {
        return Optional.of(new PasswordLab(about, prompt, List.of("build"), fields.inline("feedback", Limits.SENTENCE)));
    }

    static void write(PasswordLab it, YamlWriter out) {
        out.quoted("feedback", it.feedback());
    }
}
