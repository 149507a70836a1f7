package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Lab;
import fr.declic.activity.Lab.FirstGesture;
import fr.declic.activity.Lab.MouseLab;
import fr.declic.activity.Lab.TouchLab;
import fr.declic.activity.Lab.TypingLab;
import fr.declic.activity.Lab.TypingLab.Exercise;
import fr.declic.activity.PasswordLab;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads what is particular to each kind of lab. */
final class LabReader {

    private static final Pattern CORRECTION = Pattern.compile("(.{1,60}?) => (.{1,60})");

    static final Range LINES = new Range(1, 5);
    static final int LONGEST_CORRECTION = 2 * Limits.LINE + 4;

    private LabReader() {}

    static Optional<Activity> firstGesture(About about, String prompt, Fields fields) {
        var goals = goals(fields, FirstGesture.Goal.values());
        var feedback = feedback(fields);
        return goals.map(it -> new FirstGesture(about, prompt, it, feedback));
    }

    static Optional<Activity> mouseLab(About about, String prompt, Fields fields) {
        var goals = goals(fields, MouseLab.Goal.values());
        var feedback = feedback(fields);
        return goals.map(it -> new MouseLab(about, prompt, it, feedback));
    }

    static Optional<Activity> touchLab(About about, String prompt, Fields fields) {
        var goals = goals(fields, TouchLab.Goal.values());
        var feedback = feedback(fields);
        return goals.map(it -> new TouchLab(about, prompt, it, feedback));
    }

    static Optional<Activity> passwordLab(About about, String prompt, Fields fields) {
        var goals = goals(fields, PasswordLab.Goal.values());
        var feedback = feedback(fields);
        return goals.map(it -> new PasswordLab(about, prompt, it, feedback));
    }

    static Optional<Activity> typingLab(About about, String prompt, Fields fields) {
        var names = byName(TypingLab.Goal.values());
        var exercises = fields.mappings("goals", 1, names.size()).stream()
                .map(it -> exercise(it, names))
                .flatMap(Optional::stream)
                .toList();
        fields.checkDistinct(
                "goals", exercises.stream().map(it -> Lab.goalId(it.goal())).toList());
        var feedback = feedback(fields);
        boolean complete = !exercises.isEmpty()
                && exercises.stream().map(Exercise::goal).distinct().count() == exercises.size();
        return complete ? Optional.of(new TypingLab(about, prompt, exercises, feedback)) : Optional.empty();
    }

    private static Optional<Exercise> exercise(Fields fields, Map<String, TypingLab.Goal> names) {
        var goal = fields.oneOf("goal", names);
        boolean correction = goal.filter(TypingLab.Goal.CORRECTION::equals).isPresent();
        var lines = fields.lines("lines", LINES, correction ? LONGEST_CORRECTION : Limits.LINE);
        if (correction && !lines.stream().allMatch(LabReader::isCorrection)) {
            fields.fault(
                    "lines",
                    "Une ligne à corriger dit la faute et le texte juste.",
                    "Écrivez-la ainsi : \"bonnjour => bonjour\".");
        }
        fields.refuseOthers();
        return goal.filter(_ -> LINES.holds(lines.size())).map(it -> new Exercise(it, lines));
    }

    private static boolean isCorrection(String line) {
        var parts = CORRECTION.matcher(line);
        return parts.matches() && !parts.group(1).equals(parts.group(2));
    }

    private static <G extends Enum<G>> Optional<List<G>> goals(Fields fields, G[] all) {
        var goals = fields.allOf("goals", byName(all), 1).stream().distinct().toList();
        return goals.isEmpty() ? Optional.empty() : Optional.of(goals);
    }

    private static <G extends Enum<G>> Map<String, G> byName(G[] all) {
        return Arrays.stream(all).collect(Collectors.toMap(Lab::goalId, Function.identity()));
    }

    private static String feedback(Fields fields) {
        return fields.inline("feedback", Limits.SENTENCE);
    }
}
