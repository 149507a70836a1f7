package fr.declic.learning;

import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Guessed;
import fr.declic.activity.Answer.LabReport;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Reached;
import fr.declic.activity.Answer.Rewritten;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Answer.Walked;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Grader;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.RefusedAnswer;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.learning.Slip.Kind;
import fr.declic.page.Markdown;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * All slips that one activity knows, and those that an answer shows. Pure. Only what the author wrote is ever in them.
 *
 * @param all in the order of the activity's parts
 * @param exclusive whether a wrong answer shows exactly one of them
 * @param ofAll whether they are counted over everybody, not only over those who were wrong
 */
record Slips(List<Slip> all, boolean exclusive, boolean ofAll, Function<Answer, Stream<Slip>> shown) {

    /** Which of them an answer shows, by place; none where the answer does not fit the activity. */
    Set<Integer> in(Answer answer) {
        try {
            return shown.apply(answer)
                    .map(all::indexOf)
                    .filter(place -> place >= 0)
                    .collect(Collectors.toSet());
        } catch (RefusedAnswer | ClassCastException | IndexOutOfBoundsException doesNotFit) {
            return Set.of();
        }
    }

    /** @param text the language of the activity */
    static Slips of(Activity activity, Locale text) {
        var plain = new Plain(new Markdown(text));
        return switch (activity) {
            case Choice it -> picks(it.options(), it.multiple(), plain);
            case Hotspot it -> picks(it.options(), it.multiple(), plain);
            case ImageContext it -> picks(it.options(), it.multiple(), plain);
            case ShortText it -> shortText(it);
            case Order it -> order(it, plain);
            case Sort it -> sort(it, plain);
            case Estimate it -> estimate(it);
            case Checklist it -> checklist(it, plain);
            case Scenario it -> scenario(it, plain);
            case Rewrite it -> rewrite(it);
            case Lab it -> lab(it);
        };
    }

    private record Plain(Markdown markdown) {

        Slip slip(Kind kind, String text) {
            return new Slip(kind, markdown.plain(text));
        }
    }

    private static Slips picks(List<Option> options, boolean multiple, Plain plain) {
        var slips = options.stream()
                .map(option -> plain.slip(option.right() ? Kind.MISSED : Kind.PICKED, option.text()))
                .toList();
        Function<Answer, Stream<Slip>> shown = answer -> IntStream.range(0, options.size())
                .filter(i -> ((Picked) answer).options().contains(i)
                        != options.get(i).right())
                .mapToObj(slips::get);
        return multiple
                ? new Slips(slips, false, false, shown)
                : new Slips(wrong(slips), true, false, answer -> shown.apply(answer)
                        .filter(slip -> slip.kind() == Kind.PICKED));
    }

    private static List<Slip> wrong(List<Slip> slips) {
        return slips.stream()
                .filter(slip -> slip.kind() == Kind.PICKED)
                .distinct()
                .toList();
    }

    private static Slips shortText(ShortText it) {
        var other = new Slip(Kind.UNFORESEEN, "");
        var foreseen = it.answers().stream()
                .filter(option -> !option.right())
                .map(option -> new Slip(Kind.TYPED, option.text()));
        return new Slips(
                Stream.concat(foreseen, Stream.of(other)).distinct().toList(),
                true,
                false,
                answer -> Stream.of(Grader.foreseen(it, ((Typed) answer).text())
                        .map(option -> new Slip(Kind.TYPED, option.text()))
                        .orElse(other)));
    }

    private static Slips order(Order it, Plain plain) {
        var slips = it.items().stream()
                .map(item -> plain.slip(Kind.MISPLACED, item.text()))
                .toList();
        return new Slips(slips, false, false, answer -> {
            var placed = ((Ordered) answer).items();
            return IntStream.range(0, placed.size())
                    .filter(place -> placed.get(place) != place)
                    .mapToObj(place -> slips.get(placed.get(place)));
        });
    }

    private static Slips sort(Sort it, Plain plain) {
        var slips = new ArrayList<Slip>();
        for (var card : it.cards()) {
            for (int box = 0; box < it.boxes().size(); box++) {
                if (box != card.box()) {
                    slips.add(boxed(it, it.cards().indexOf(card), box, plain));
                }
            }
        }
        return new Slips(List.copyOf(slips), false, false, answer -> {
            var boxes = ((Sorted) answer).boxes();
            return IntStream.range(0, boxes.size())
                    .filter(card -> boxes.get(card) >= 0
                            && boxes.get(card) != it.cards().get(card).box())
                    .mapToObj(card -> boxed(it, card, boxes.get(card), plain));
        });
    }

    private static Slip boxed(Sort it, int card, int box, Plain plain) {
        var markdown = plain.markdown();
        return new Slip(
                Kind.BOX,
                markdown.plain(it.cards().get(card).text()),
                markdown.plain(it.boxes().get(box)));
    }

    private static Slips estimate(Estimate it) {
        var low = new Slip(Kind.TOO_LOW, "");
        var high = new Slip(Kind.TOO_HIGH, "");
        return new Slips(
                List.of(low, high),
                true,
                false,
                answer -> Stream.of(((Guessed) answer).number() < it.figure() ? low : high));
    }

    private static Slips checklist(Checklist it, Plain plain) {
        var slips =
                it.items().stream().map(item -> plain.slip(Kind.TICKED, item)).toList();
        return new Slips(slips, false, true, answer -> ((Picked) answer)
                .options().stream().map(slips::get));
    }

    private static Slips scenario(Scenario it, Plain plain) {
        var ends = it.scenes().stream()
                .flatMap(scene -> scene.end().stream())
                .filter(end -> end.worth() < 100)
                .map(end -> plain.slip(Kind.END, end.title()))
                .distinct()
                .toList();
        return new Slips(ends, true, false, answer -> it.walk(((Walked) answer).turns()).scene().end().stream()
                .map(end -> plain.slip(Kind.END, end.title())));
    }

    private static Slips rewrite(Rewrite it) {
        var slips = it.keep().stream()
                .map(keep -> new Slip(Kind.UNSAID, keep.words().getFirst()))
                .toList();
        return new Slips(slips, false, false, answer -> it.missing(((Rewritten) answer).text()).stream()
                .map(keep -> slips.get(it.keep().indexOf(keep))));
    }

    private static Slips lab(Lab it) {
        var slips =
                it.goalIds().stream().map(goal -> new Slip(Kind.HELPED, goal)).toList();
        return new Slips(slips, false, true, answer -> ((LabReport) answer)
                .goals().stream().filter(Reached::help).map(goal -> new Slip(Kind.HELPED, goal.id())));
    }
}
