package fr.declic.activity;

import fr.declic.activity.Answer.Guessed;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Answer.Rewritten;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Answer.Walked;
import fr.declic.activity.Grade.Note;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Leniency;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;

/** Grades an answer. Pure: the same answer always earns the same grade. */
public final class Grader {

    private Grader() {}

    /**
     * Grades one answer to one activity.
     *
     * @throws RefusedAnswer if the answer does not fit the activity: forged or stale, never a learner's mistake
     */
    public static Grade grade(Activity activity, Answer answer) {
        return switch (activity) {
            case Choice it ->
                picks(it.options(), it.multiple(), as(Picked.class, answer).options());
            case Hotspot it ->
                picks(it.options(), it.multiple(), as(Picked.class, answer).options());
            case ImageContext it ->
                picks(it.options(), it.multiple(), as(Picked.class, answer).options());
            case Estimate it -> estimate(it, as(Guessed.class, answer).number());
            case Scenario it -> scenario(it, as(Walked.class, answer).turns());
            case Rewrite it -> rewrite(it, as(Rewritten.class, answer).text());
            case Checklist it -> checklist(it, as(Picked.class, answer).options());
            case ShortText it -> shortText(it, as(Typed.class, answer).text());
            case Order it -> order(it, as(Ordered.class, answer).items());
            case Sort it -> sort(it, as(Sorted.class, answer).boxes());
            case Lab it -> lab(it, as(LabReport.class, answer));
        };
    }

    /**
     * Looks at an answer that is on its way.
     *
     * @throws RefusedAnswer if it does not fit the activity, or the activity is answered at once
     */
    public static void checkDraft(Activity activity, Answer answer) {
        switch (activity) {
            case Scenario it -> it.walk(as(Walked.class, answer).turns());
            case Rewrite _ ->
                RefusedAnswer.unless(as(Rewritten.class, answer).text().length() <= Rewrite.MAX_LENGTH, "too long");
            default -> throw new RefusedAnswer("no drafts");
        }
    }

    /** (right - wrong) / keys, never below zero: ticking everything earns nothing. */
    private static Grade picks(List<Option> options, boolean multiple, Set<Integer> picked) {
        RefusedAnswer.unless(picked.stream().allMatch(i -> i >= 0 && i < options.size()), "no such option");
        long keys = options.stream().filter(Option::right).count();
        long right = picked.stream().filter(i -> options.get(i).right()).count();
        long wrong = picked.size() - right;
        RefusedAnswer.unless(multiple || picked.size() <= 1, "one option at most");
        var notes = picked.stream().sorted().map(i -> note(i, options.get(i))).toList();
        return new Grade((double) Math.max(0, right - wrong) / keys, notes, Optional.empty());
    }

    /** Close is right; how far a guess was is not a fault, so there is nothing in between. */
    private static Grade estimate(Estimate it, int number) {
        RefusedAnswer.unless(number >= it.least() && number <= it.most(), "off the scale");
        boolean near = Math.abs(number - it.figure()) <= it.near();
        return new Grade(near ? 1 : 0, List.of(), Optional.of(it.feedback()));
    }

    /** What the end that was reached is worth. */
    private static Grade scenario(Scenario it, List<Integer> turns) {
        var walk = it.walk(turns);
        RefusedAnswer.unless(walk.scene().end().isPresent(), "not at an end");
        return new Grade(walk.scene().end().orElseThrow().worth() / 100.0, List.of(), Optional.empty());
    }

    /** Easier, and still saying what matters: one does not go without the other. */
    private static Grade rewrite(Rewrite it, String written) {
        RefusedAnswer.unless(written.length() <= Rewrite.MAX_LENGTH, "too long");
        var notes = IntStream.range(0, it.keep().size())
                .filter(i -> !it.keep().get(i).isIn(written))
                .mapToObj(i -> new Note(i, false, it.keep().get(i).feedback()))
                .toList();
        double kept = 1 - (double) notes.size() / it.keep().size();
        double share = kept * it.eased(written);
        return new Grade(share, notes, share == 1 ? Optional.of(it.feedback()) : Optional.empty());
    }

    /** Any sheet is a good one. */
    private static Grade checklist(Checklist it, Set<Integer> ticked) {
        RefusedAnswer.unless(
                ticked.stream().allMatch(i -> i >= 0 && i < it.items().size()), "no such line");
        return new Grade(1, List.of(), Optional.of(it.feedback()));
    }

    private static Note note(int part, Option option) {
        return new Note(part, option.right(), option.feedback());
    }

    private static Grade shortText(ShortText it, String typed) {
        RefusedAnswer.unless(typed.length() <= ShortText.MAX_LENGTH, "too long");
        var foreseen = foreseen(it, typed);
        boolean right = foreseen.map(Option::right).orElse(false);
        var feedback = foreseen.map(Option::feedback).orElse(it.otherwise());
        return new Grade(right ? 1 : 0, List.of(), Optional.of(feedback));
    }

    /** The answer of the author that somebody typed, with what is forgiven; empty when the author did not foresee it. */
    public static Optional<Option> foreseen(ShortText it, String typed) {
        var normal = normal(typed, it.forgive());
        return it.answers().stream()
                .filter(option -> normal(option.text(), it.forgive()).equals(normal))
                .findFirst();
    }

    private static String normal(String text, Set<Leniency> forgive) {
        var normal = StringUtils.normalizeSpace(text.replace('’', '\''));
        if (forgive.contains(Leniency.SPACES)) {
            normal = StringUtils.deleteWhitespace(normal);
        }
        if (forgive.contains(Leniency.ACCENTS)) {
            normal = StringUtils.stripAccents(normal).replace("œ", "oe").replace("Œ", "OE");
        }
        return forgive.contains(Leniency.CASE) ? normal.toLowerCase(Locale.ROOT) : normal;
    }

    /** The share of neighbours that follow each other as they should: one slip does not cost everything. */
    private static Grade order(Order it, List<Integer> placed) {
        int size = it.items().size();
        RefusedAnswer.unless(placed.size() == size && placed.stream().allMatch(i -> i >= 0 && i < size), "items");
        RefusedAnswer.unless(new HashSet<>(placed).size() == size, "an item twice");
        var notes = new ArrayList<Note>();
        for (int place = 0; place < size; place++) {
            int item = placed.get(place);
            notes.add(new Note(item, item == place, it.items().get(item).feedback()));
        }
        long follow = IntStream.range(1, size)
                .filter(i -> placed.get(i) == placed.get(i - 1) + 1)
                .count();
        return new Grade((double) follow / (size - 1), notes, Optional.empty());
    }

    private static Grade sort(Sort it, List<Integer> boxes) {
        int size = it.cards().size();
        RefusedAnswer.unless(
                boxes.size() == size
                        && boxes.stream()
                                .allMatch(i -> i >= -1 && i < it.boxes().size()),
                "boxes");
        var notes = new ArrayList<Note>();
        for (int card = 0; card < size; card++) {
            if (boxes.get(card) >= 0) {
                var its = it.cards().get(card);
                notes.add(new Note(card, boxes.get(card) == its.box(), its.feedback()));
            }
        }
        long right = notes.stream().filter(Note::right).count();
        return new Grade((double) right / size, notes, Optional.empty());
    }

    /** The share of its goals that were reached; how much help it took is evidence, not grade. */
    private static Grade lab(Lab it, LabReport report) {
        var goals = it.goalIds();
        RefusedAnswer.unless(report.run().length() <= 40, "run");
        RefusedAnswer.unless(report.seconds() >= 0 && report.seconds() <= 3600, "seconds");
        RefusedAnswer.unless(report.goals().stream().allMatch(goal -> goals.contains(goal.id())), "no such goal");
        RefusedAnswer.unless(report.goals().stream().allMatch(Grader::plausible), "tries");
        long reached = report.goals().stream().map(Reached::id).distinct().count();
        RefusedAnswer.unless(reached == report.goals().size(), "a goal twice");
        return new Grade((double) reached / goals.size(), List.of(), Optional.of(it.feedback()));
    }

    private static boolean plausible(Reached goal) {
        return goal.tries() >= 1 && goal.tries() <= 10_000;
    }

    private static <T extends Answer> T as(Class<T> kind, Answer answer) {
        RefusedAnswer.unless(kind.isInstance(answer), "wrong kind");
        return kind.cast(answer);
    }
}
