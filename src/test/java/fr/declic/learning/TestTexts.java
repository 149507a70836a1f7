package fr.declic.learning;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Small texts of one module, made for a test. */
final class TestTexts {

    private static final Revision BASE = LibraryReader.read(ContentFolder.shipped())
            .revision("premier-geste")
            .orElseThrow();

    private TestTexts() {}

    /** A text of one step without anything to do; its questions are off the path. */
    static Revision text(String sha256, Activity... questions) {
        var step = new Step("lire", "Lire", Optional.empty(), List.of(new Step.Text("Lisez.")));
        var module = BASE.module().with(List.of(step), List.of(questions));
        return new Revision(sha256.repeat(64), module, "", Map.of());
    }

    /** The first option is right, the others are not. */
    static Choice choice(String id, String... options) {
        return choice(id, 1, options);
    }

    /** @param right how many options are right, from the first */
    static Choice choice(String id, int right, String... options) {
        var all = List.of(options).stream()
                .map(text -> new Option(text, List.of(options).indexOf(text) < right, "Retour."))
                .toList();
        return new Choice(About.of(id), "Lequel ?", all, true);
    }
}
