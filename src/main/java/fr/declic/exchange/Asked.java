package fr.declic.exchange;

import java.math.BigDecimal;
import java.util.List;

/** What a question of another program asks, whatever its format. Texts are in our Markdown, or plain where said. */
sealed interface Asked {

    /**
     * A foreseen answer.
     *
     * @param percent what it earns, -100 to 100
     */
    record Reply(String text, double percent, String feedback) {}

    /**
     * A number that is right, or wrong, with those around it.
     *
     * @param near how far another number may be, from 0
     */
    record Figure(BigDecimal value, BigDecimal near, double percent, String feedback) {}

    /** A thing and the plain name of where it belongs. */
    record Pair(String stem, String answer, String feedback) {}

    /** Choose among replies; {@code one}: only one may be picked. */
    record Choose(List<Reply> replies, boolean one, boolean shuffle) implements Asked {}

    /** Type a word. The replies are plain; {@code *} stands for anything. */
    record Type(List<Reply> replies, boolean caseMatters) implements Asked {}

    /** Type a number; {@code otherwise} is the feedback for any other. */
    record Count(List<Figure> figures, String otherwise) implements Asked {}

    /** Match; {@code extra} are answers that match nothing. */
    record Match(List<Pair> pairs, List<String> extra) implements Asked {}

    /** Put in order. */
    record Arrange(List<Reply> items) implements Asked {}

    /** Nothing that we ask. */
    record Alien(String reason) implements Asked {}

    /**
     * What every question carries.
     *
     * @param line where it begins in its file, from 1
     * @param type as its format calls it
     * @param id that its author gave it; may be empty
     * @param general the feedback for whatever answer
     * @param whenRight the feedback for right answers; so for the next two
     */
    record Setting(
            int line,
            String type,
            String name,
            String id,
            List<String> category,
            String prompt,
            String general,
            String whenRight,
            String whenPartly,
            String whenWrong,
            List<String> hints,
            List<String> tags) {}
}
