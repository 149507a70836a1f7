package fr.declic.activity;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** An activity that is answered in words or by choosing, and graded against a key that stays on the server. */
public sealed interface Question extends Activity
        permits Question.Choice,
                Question.ShortText,
                Question.Order,
                Question.Sort,
                Hotspot,
                ImageContext,
                Estimate,
                Checklist,
                Scenario,
                Rewrite {

    /**
     * An answer that the author foresaw.
     *
     * @param feedback what to say to the person who gave it: kind, and it teaches
     */
    record Option(String text, boolean right, String feedback) {}

    /**
     * One or more options are right.
     *
     * @param options 2 to 6
     * @param shuffle whether options are shown in another order than the file's, stable for a learner
     */
    record Choice(About about, String prompt, List<Option> options, boolean shuffle) implements Question {
        public Choice {
            options = List.copyOf(options);
            Check.that(options.size() >= 2 && options.size() <= 6, "options", options.size());
            Check.that(options.stream().anyMatch(Option::right), "options", "no right one");
        }

        /** Whether more than one option is to be picked. */
        public boolean multiple() {
            return options.stream().filter(Option::right).count() > 1;
        }

        @Override
        public String type() {
            return "choice";
        }
    }

    /** What is forgiven in a typed answer. */
    enum Leniency {
        CASE,
        ACCENTS,
        SPACES
    }

    /**
     * A word or two to type.
     *
     * @param answers those foreseen, right or wrong, each with its feedback; at least one is right
     * @param otherwise the feedback for any other answer
     * @param forgive what does not count as a difference
     */
    record ShortText(About about, String prompt, List<Option> answers, String otherwise, Set<Leniency> forgive)
            implements Question {
        public static final int MAX_LENGTH = 200;

        public ShortText {
            answers = List.copyOf(answers);
            forgive = Set.copyOf(forgive);
            Check.that(answers.stream().anyMatch(Option::right), "answers", "no right one");
        }

        /** Forgives everything that can be forgiven. */
        public static Set<Leniency> forgiveAll() {
            return EnumSet.allOf(Leniency.class);
        }

        @Override
        public String type() {
            return "short-text";
        }
    }

    /** A thing to put in its place, and why it goes there. */
    record Item(String text, String feedback) {}

    /**
     * Things to put in order.
     *
     * @param items 3 to 7, in the right order; shown in another
     */
    record Order(About about, String prompt, List<Item> items) implements Question {
        public Order {
            items = List.copyOf(items);
            Check.that(items.size() >= 3 && items.size() <= 7, "items", items.size());
        }

        @Override
        public String type() {
            return "order";
        }
    }

    /**
     * A card to sort.
     *
     * @param box the place of its right box in the list of boxes, from 0
     */
    record Card(String text, int box, String feedback) {}

    /**
     * Cards to put into boxes.
     *
     * @param boxes 2 to 4 names
     * @param cards 3 to 10
     */
    record Sort(About about, String prompt, List<String> boxes, List<Card> cards) implements Question {
        public Sort {
            boxes = List.copyOf(boxes);
            cards = List.copyOf(cards);
            int count = boxes.size();
            Check.that(count >= 2 && count <= 4, "boxes", count);
            Check.that(cards.size() >= 3 && cards.size() <= 10, "cards", cards.size());
            Check.that(cards.stream().allMatch(card -> card.box() >= 0 && card.box() < count), "box", "unknown");
        }

        @Override
        public String type() {
            return "sort";
        }
    }
}
