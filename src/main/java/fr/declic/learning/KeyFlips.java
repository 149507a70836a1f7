package fr.declic.learning;

import java.util.List;

/**
 * What another key would say of the answers that people gave to one question. Nothing is rewritten: an answer stays as
 * it was graded. Every number of people is rounded down to a multiple of five, so that no crafted key tells one person
 * from another; 0 stands for fewer than five, perhaps nobody.
 *
 * @param activityId the question's
 * @param firsts each person's first answer, of whatever text of the module
 * @param lasts each person's last answer
 */
public record KeyFlips(String activityId, Flips firsts, Flips lasts) {

    /**
     * @param people who answered
     * @param becomeRight answers that were not fully right and would be
     * @param becomeWrong answers that were fully right and would no longer be
     * @param noLongerFit answers that speak of something that is gone
     * @param answers those that flip, given by at least five people each, the most frequent first
     * @param others people whose answer flips and is not among these
     */
    public record Flips(
            int people, int becomeRight, int becomeWrong, int noLongerFit, List<Flipped> answers, int others) {

        public Flips {
            answers = List.copyOf(answers);
        }
    }

    /**
     * An answer that flips.
     *
     * @param answer in words, plain, one line for each part; of what is typed only what the author foresaw, and empty
     *     for a text that was written again
     * @param becomesRight else it becomes wrong
     */
    public record Flipped(String answer, boolean becomesRight, int people) {}
}
