package fr.declic.content;

import fr.declic.activity.Simulation;
import fr.declic.activity.Simulation.Line;
import fr.declic.activity.Simulation.Story;
import fr.declic.activity.Simulation.Task;
import fr.declic.activity.Simulation.Trap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads and writes what every simulation has: who one plays, tasks, traps. */
final class StoryYaml {

    static final Range TASKS = new Range(1, 12);
    static final Range TRAPS = new Range(1, 12);
    static final Range LINES = new Range(1, 10);

    private StoryYaml() {}

    /** Empty, with its problems, when it has a fault. */
    static Optional<Story> read(Fields fields) {
        int before = fields.problems.count();
        var identity = fields.has("identity")
                ? fields.mappings("identity", LINES).stream()
                        .map(StoryYaml::line)
                        .toList()
                : List.<Line>of();
        var tasks = fields.mappings("tasks", TASKS);
        fields.checkDistinct("tasks", tasks.stream().map(it -> it.id("id")).toList());
        var traps = fields.has("traps") ? fields.mappings("traps", TRAPS) : List.<Fields>of();
        var feedback = fields.inline("feedback", Limits.SENTENCE);
        var readTasks =
                tasks.stream().map(StoryYaml::task).flatMap(Optional::stream).toList();
        var readTraps =
                traps.stream().map(StoryYaml::trap).flatMap(Optional::stream).toList();
        return fields.problems.count() > before
                ? Optional.empty()
                : Optional.of(new Story(identity, readTasks, readTraps, feedback));
    }

    private static Line line(Fields fields) {
        var line = new Line(fields.oneLine("name", 1, Limits.TITLE), fields.oneLine("value", 1, Limits.TITLE));
        fields.refuseOthers();
        return line;
    }

    private static Optional<Task> task(Fields fields) {
        int before = fields.problems.count();
        var id = fields.id("id");
        var ask = fields.inline("ask", Limits.SENTENCE);
        var when = when(fields);
        var help = fields.inline("help", Limits.SENTENCE);
        var right = fields.inline("right", Limits.SENTENCE);
        fields.refuseOthers();
        return fields.problems.count() > before ? Optional.empty() : Optional.of(new Task(id, ask, when, help, right));
    }

    private static Optional<Trap> trap(Fields fields) {
        int before = fields.problems.count();
        var when = when(fields);
        var say = fields.inline("say", Limits.SENTENCE);
        fields.refuseOthers();
        return fields.problems.count() > before ? Optional.empty() : Optional.of(new Trap(when, say));
    }

    private static List<String> when(Fields fields) {
        var when = fields.words("when");
        if (fields.has("when") && when.isEmpty()) {
            fields.fault("when", "Cette liste est vide.", "Dites ce qui termine la tâche, par exemple [open accueil].");
        }
        return when;
    }

    /** Refuses a task or a trap that waits for what cannot happen. */
    static <S extends Simulation> Optional<S> checked(S simulation, Fields fields) {
        var possible = simulation.events();
        var story = simulation.story();
        var impossible = Stream.concat(
                        story.tasks().stream().flatMap(it -> it.when().stream()),
                        story.traps().stream().flatMap(it -> it.when().stream()))
                .filter(event -> !possible.contains(event))
                .distinct()
                .toList();
        impossible.forEach(event -> fields.fault(
                "tasks",
                "« " + event + " » n'arrive jamais dans cet exercice.",
                "Ce qui peut arriver : " + possible.stream().sorted().collect(Collectors.joining(", ")) + "."));
        return impossible.isEmpty() ? Optional.of(simulation) : Optional.empty();
    }

    static void write(Story story, YamlWriter out) {
        if (!story.identity().isEmpty()) {
            out.mappings("identity", story.identity(), line -> {
                out.quoted("name", line.name());
                out.quoted("value", line.value());
            });
        }
        out.mappings("tasks", story.tasks(), task -> {
            out.plain("id", task.id());
            out.quoted("ask", task.ask());
            out.plain("when", task.when());
            out.quoted("help", task.help());
            out.quoted("right", task.right());
        });
        if (!story.traps().isEmpty()) {
            out.mappings("traps", story.traps(), trap -> {
                out.plain("when", trap.when());
                out.quoted("say", trap.say());
            });
        }
        out.quoted("feedback", story.feedback());
    }
}
