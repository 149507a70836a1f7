package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.content.Step.Practice;
import fr.declic.content.Step.Text;
import java.util.List;
import java.util.function.Function;

/**
 * How high a step is on a screen of 1366 × 768, in lines of text. An estimate from the look's own measures: letters of
 * 21 px with 1.6 between lines, 58 letters to a line, 44 beside a picture. The bar, the title and the buttons take the
 * place of some ten lines.
 *
 * <p>Only text and what lies below it count. A lab stands beside its text, and a scenario, cards to sort, a sheet or a
 * picture to click have a screen of their own.
 */
final class ScreenLines {

    private static final int WIDE = 58;
    private static final int BESIDE_A_PICTURE = 44;
    private static final double GAP = 0.5;

    /** An option or a card: a box of 60 px and what lies between two. */
    private static final double BOX = 2;

    private static final double FIELD = 2.5;

    /** How many lines one sees without scrolling. */
    private static final double FITS = 14;

    private ScreenLines() {}

    /** How many lines are no hindrance: advisers scroll without trouble, but one idea is still one idea. */
    static double fit(Audience audience) {
        return switch (audience) {
            case RESIDENT -> FITS;
            case ADVISER -> FITS * 1.5;
        };
    }

    static double of(Step step) {
        int width = step.blocks().stream().anyMatch(block -> block instanceof Text it && hasPicture(it.markdown()))
                ? BESIDE_A_PICTURE
                : WIDE;
        return step.blocks().stream()
                .mapToDouble(block -> switch (block) {
                    case Text it -> lines(it.markdown(), width);
                    case Practice it -> lines(it.activity(), width);
                })
                .sum();
    }

    private static boolean hasPicture(String markdown) {
        return markdown.lines().anyMatch(line -> line.startsWith("!["));
    }

    /** Lines of Markdown; a picture stands beside them. */
    private static double lines(String markdown, int width) {
        return markdown.lines()
                .filter(line -> !line.startsWith("!["))
                .mapToDouble(line -> line.isBlank() ? GAP : wrapped(line, width))
                .sum();
    }

    private static double lines(Activity activity, int width) {
        double prompt = wrapped(activity.prompt(), width) + GAP;
        return prompt
                + switch (activity) {
                    case Choice it -> boxes(it.options(), option -> option.text(), width);
                    case ShortText _ -> FIELD;
                    case Order it -> boxes(it.items(), item -> item.text(), width);
                    case ImageContext it -> boxes(it.options(), option -> option.text(), width);
                    case Sort _, Hotspot _, Estimate _, Scenario _, Rewrite _, Checklist _, Lab _ -> 0;
                };
    }

    private static <T> double boxes(List<T> all, Function<T, String> text, int width) {
        return all.stream()
                .mapToDouble(it -> BOX + wrapped(text.apply(it), width) - 1)
                .sum();
    }

    private static int wrapped(String line, int width) {
        return Math.max(1, Math.ceilDiv(line.strip().length(), width));
    }
}
