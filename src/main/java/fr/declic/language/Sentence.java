package fr.declic.language;

import java.util.List;

/**
 * A sentence, or a line that stands for one.
 *
 * @param text as written, with straight apostrophes and plain spaces
 * @param words in order, at least one
 */
public record Sentence(String text, List<String> words) {

    public Sentence {
        words = List.copyOf(words);
    }
}
