package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.activity.Simulation;
import fr.declic.content.Step.Practice;
import fr.declic.content.Step.Text;
import fr.declic.language.Sentences;
import java.util.List;
import java.util.Optional;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A piece of what the reader of a module sees, as plain sentences.
 *
 * <p>The texts of the steps, the prompts, options, feedback and hints. Not titles, code and addresses, pictures, what is to
 * be typed, nor what only the person beside the learner reads.
 *
 * @param field where it stands, such as {@code quel-bouton.options[1].feedback}, counted from 1, or the id of a step
 * @param text one sentence or more, a line each or several to a line, without Markdown
 */
record Prose(String field, String text) {

    /** All the prose of a module, in the order of its file. */
    static List<Prose> of(CourseModule module) {
        return Stream.concat(
                        module.steps().stream().flatMap(Prose::of),
                        module.review().stream().flatMap(Prose::of))
                .filter(prose -> !prose.text().isBlank())
                .toList();
    }

    /** Whether a sentence, as the language checker cut it, comes from here. */
    boolean holds(String sentence) {
        return Sentences.of(text).stream().anyMatch(one -> one.text().equals(sentence));
    }

    /** The prose of one step. */
    static Stream<Prose> of(Step step) {
        return step.blocks().stream().flatMap(block -> switch (block) {
            case Text it -> Stream.of(markdown(step.id(), it.markdown()));
            case Practice it -> of(it.activity());
        });
    }

    /** The prose of one activity. */
    static Stream<Prose> of(Activity activity) {
        var matter =
                switch (activity) {
                    case Choice it -> options(it.options());
                    case ShortText it ->
                        Stream.concat(feedback(it.answers()), Stream.of(markdown("feedback", it.otherwise())));
                    case Order it -> items(it.items());
                    case Sort it -> sort(it);
                    case Hotspot it -> options(it.options());
                    case ImageContext it -> options(it.options());
                    case Estimate it ->
                        Stream.of(markdown("feedback", it.feedback()), markdown("caution", it.caution()));
                    case Scenario it ->
                        it.scenes().stream()
                                .flatMap(scene -> Stream.concat(
                                        Stream.of(markdown(scene.id(), scene.say())),
                                        scene.turns().stream()
                                                .flatMap(turn -> Stream.of(
                                                        markdown(scene.id() + ".text", turn.text()),
                                                        markdown(scene.id() + ".feedback", turn.feedback())))));
                    case Rewrite it ->
                        Stream.concat(
                                it.keep().stream().map(keep -> markdown("keep", keep.feedback())),
                                Stream.of(markdown("example", it.example()), markdown("feedback", it.feedback())));
                    case Checklist it ->
                        Stream.concat(
                                it.items().stream().map(item -> markdown("items", item)),
                                Stream.of(markdown("feedback", it.feedback())));
                    case Simulation it -> simulation(it);
                    case Lab it -> Stream.of(markdown("feedback", it.feedback()));
                };
        return Stream.of(
                        Stream.of(markdown("prompt", activity.prompt())),
                        matter,
                        hint(activity.about().hint()))
                .flatMap(parts -> parts)
                .map(part -> new Prose(activity.id() + "." + part.field(), part.text()));
    }

    private static Stream<Prose> simulation(Simulation it) {
        var story = it.story();
        var tasks = story.tasks().stream()
                .flatMap(task -> Stream.of(
                        markdown(task.id() + ".ask", task.ask()),
                        markdown(task.id() + ".help", task.help()),
                        markdown(task.id() + ".right", task.right())));
        var traps = story.traps().stream().map(trap -> markdown("traps", trap.say()));
        var world = it.words().stream().map(words -> markdown("world", words));
        return Stream.of(tasks, traps, world, Stream.of(markdown("feedback", it.feedback())))
                .flatMap(parts -> parts);
    }

    private static Stream<Prose> hint(Optional<String> hint) {
        return hint.stream().map(text -> markdown("hint", text));
    }

    private static Stream<Prose> options(List<Option> options) {
        return numbered(options.size(), "options", i -> options.get(i).text(), i -> options.get(i)
                .feedback());
    }

    private static Stream<Prose> feedback(List<Option> answers) {
        return IntStream.range(0, answers.size())
                .mapToObj(i -> markdown(
                        "answers[%d].feedback".formatted(i + 1), answers.get(i).feedback()));
    }

    private static Stream<Prose> items(List<Item> items) {
        return numbered(items.size(), "items", i -> items.get(i).text(), i -> items.get(i)
                .feedback());
    }

    private static Stream<Prose> sort(Sort sort) {
        var boxes = IntStream.range(0, sort.boxes().size())
                .mapToObj(
                        i -> markdown("boxes[%d]".formatted(i + 1), sort.boxes().get(i)));
        var cards = sort.cards();
        return Stream.concat(
                boxes, numbered(cards.size(), "cards", i -> cards.get(i).text(), i -> cards.get(i)
                        .feedback()));
    }

    private static Stream<Prose> numbered(
            int count, String list, IntFunction<String> text, IntFunction<String> feedback) {
        return IntStream.range(0, count)
                .boxed()
                .flatMap(i -> Stream.of(
                        markdown("%s[%d].text".formatted(list, i + 1), text.apply(i)),
                        markdown("%s[%d].feedback".formatted(list, i + 1), feedback.apply(i))));
    }

    private static Prose markdown(String field, String markdown) {
        return new Prose(field, PlainText.of(markdown));
    }
}
