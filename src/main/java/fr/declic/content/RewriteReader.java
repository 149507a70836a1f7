package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Rewrite.Keep;
import fr.declic.language.Advice;
import fr.declic.language.Level;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads a text to write again. */
final class RewriteReader {

    static final Map<String, Level> READERS = Map.of("resident", Level.RESIDENT, "adviser", Level.ADVISER);

    static final Range KEEP = new Range(1, 8);
    static final Range WORDS = new Range(1, 6);

    private RewriteReader() {}

    static Optional<Activity> rewrite(About about, String prompt, Fields fields) {
        int before = fields.problems.count();
        var text = fields.text("text", Rewrite.MAX_LENGTH);
        var reader = fields.has("reader") ? fields.oneOf("reader", READERS) : Optional.of(Level.RESIDENT);
        var keep =
                fields.mappings("keep", KEEP).stream().map(RewriteReader::keep).toList();
        var example = fields.text("example", Rewrite.MAX_LENGTH);
        var feedback = fields.inline("feedback", Limits.SENTENCE);
        if (fields.problems.count() > before) {
            return Optional.empty();
        }
        var rewrite = new Rewrite(about, prompt, text, reader.orElseThrow(), keep, example, feedback);
        return isFair(rewrite, fields) ? Optional.of(rewrite) : Optional.empty();
    }

    private static Keep keep(Fields fields) {
        var words = fields.lines("words", WORDS, Limits.ANSWER);
        var keep = new Keep(words.isEmpty() ? List.of("?") : words, fields.inline("feedback", Limits.SENTENCE));
        fields.refuseOthers();
        return keep;
    }

    /** The author's own example must earn everything, and the text to start from must not. */
    private static boolean isFair(Rewrite rewrite, Fields fields) {
        var missing = rewrite.missing(rewrite.example());
        missing.forEach(it -> fields.fault(
                "example",
                "L'exemple ne dit pas « " + it.words().getFirst() + " ».",
                "Ajoutez-le, ou changez « keep »."));
        var hard = rewrite.advice(rewrite.example()).stream()
                .filter(it -> it.severity() == Advice.Severity.ERROR)
                .toList();
        hard.forEach(it -> fields.fault("example", "L'exemple n'est pas simple. " + it.message(), it.suggestion()));
        boolean already = rewrite.isEasy(rewrite.text());
        if (already) {
            fields.fault("text", "Ce texte est déjà simple.", "Donnez un texte plus difficile à réécrire.");
        }
        return missing.isEmpty() && hard.isEmpty() && !already;
    }
}
