package fr.declic.exchange;

import fr.declic.activity.Activity;
import fr.declic.content.CourseModule;
import fr.declic.content.Step.Practice;
import fr.declic.exchange.Asked.Alien;
import fr.declic.exchange.QuizWriting.Left;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * Writes the questions of a module for Moodle, the review's among them. Reading what was written with
 * {@link QuizReader} gives the same activities, but for what docs/exchange.md says.
 */
public final class QuizWriter {

    /** What one activity becomes. */
    record Piece(String text, List<String> changed) {}

    private QuizWriter() {}

    /** As Moodle XML. */
    public static QuizWriting moodleXml(CourseModule module) {
        return write(module, MoodleXmlWriter.start(module.title()), MoodleXmlWriter::piece, MoodleXmlWriter.END);
    }

    /** As GIFT, which has no hints and no feedback for things to match or to put in order. */
    public static QuizWriting gift(CourseModule module) {
        return write(module, GiftWriter.start(module.title()), GiftWriter::piece, "");
    }

    private static QuizWriting write(CourseModule module, String start, Function<Outgoing, Piece> writer, String end) {
        var text = new StringBuilder(start);
        var left = new ArrayList<Left>();
        var changed = new ArrayList<Left>();
        int written = 0;
        for (var activity : activities(module).toList()) {
            var outgoing = Outgoing.of(activity);
            if (outgoing.asked() instanceof Alien(String reason)) {
                left.add(new Left(activity.id(), activity.type(), reason));
                continue;
            }
            var piece = writer.apply(outgoing);
            text.append(piece.text());
            piece.changed().forEach(it -> changed.add(new Left(activity.id(), activity.type(), it)));
            written++;
        }
        return new QuizWriting(text.append(end).toString(), written, left, changed);
    }

    private static Stream<Activity> activities(CourseModule module) {
        var onThePath = module.steps().stream()
                .flatMap(step -> step.blocks().stream())
                .filter(Practice.class::isInstance)
                .map(block -> ((Practice) block).activity());
        return Stream.concat(onThePath, module.review().stream());
    }
}
