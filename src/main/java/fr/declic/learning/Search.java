package fr.declic.learning;

import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Revision;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.apache.commons.text.similarity.LevenshteinDistance;

/** Finds modules by words, and forgives accents, plurals and a slip of the keyboard. Pure. */
public final class Search {

    public static final int MAX_LENGTH = 100;

    /** Words that say nothing of a module. */
    private static final List<String> SMALL = List.of(
            "le", "la", "les", "un", "une", "des", "de", "du", "et", "ou", "mon", "ma", "mes", "son", "sur", "en", "au",
            "aux", "je", "vous");

    private Search() {}

    private record Hit(CourseModule module, int score) {}

    /** The ids of the modules that match every word, best first. */
    public static List<String> find(Library library, String query) {
        var words = words(StringUtils.left(query, MAX_LENGTH));
        if (words.isEmpty()) {
            return List.of();
        }
        return library.revisions().values().stream()
                .map(Revision::module)
                .map(module -> new Hit(module, score(module, words)))
                .filter(hit -> hit.score() > 0)
                .sorted(Comparator.comparingInt(Hit::score).reversed().thenComparing(hit -> hit.module()
                        .id()))
                .map(hit -> hit.module().id())
                .toList();
    }

    /** 3 for a word of the title, 2 of the objective, 1 of a step's title; 0 in all if a word is nowhere. */
    private static int score(CourseModule module, List<String> words) {
        var title = words(module.title());
        var objective = words(module.objective());
        var steps = words(module.steps().stream().map(step -> step.title()).reduce("", (a, b) -> a + " " + b));
        int sum = 0;
        for (var word : words) {
            int score = has(title, word) ? 3 : has(objective, word) ? 2 : has(steps, word) ? 1 : 0;
            if (score == 0) {
                return 0;
            }
            sum += score;
        }
        return sum;
    }

    private static boolean has(List<String> text, String word) {
        return text.stream().anyMatch(candidate -> alike(candidate, word));
    }

    /** One begins with the other, or one slip in four letters, two in eight. */
    private static boolean alike(String candidate, String word) {
        if (word.length() >= 3 && candidate.startsWith(word)) {
            return true;
        }
        int slips = word.length() / 4;
        return candidate.equals(word)
                || slips > 0 && new LevenshteinDistance(Math.min(slips, 2)).apply(candidate, word) >= 0;
    }

    private static List<String> words(String text) {
        var plain = StringUtils.stripAccents(text.toLowerCase(Locale.FRENCH)).replace("œ", "oe");
        return Stream.of(plain.split("[^a-z0-9@]+"))
                .filter(word -> word.length() > 1 || word.equals("@"))
                .filter(word -> !SMALL.contains(word))
                .map(word -> word.length() > 3 ? StringUtils.removeEnd(word, "s") : word)
                .toList();
    }
}
