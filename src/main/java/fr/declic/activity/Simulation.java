package fr.declic.activity;

import java.util.HashSet;
import java.util.List;
import java.util.Set;

/**
 * A small invented world in which tasks are done, one after the other: a browser, a webmail, a form, a territory. The
 * world says what happens, in events such as {@code open menu}; a task is done when one of its events happens.
 */
public sealed interface Simulation extends Lab permits BrowserSim, MailSim, FormSim, MapLab, ImageCrop {

    /**
     * A task.
     *
     * @param ask what to do, in a sentence or two
     * @param when the events that end it, one at least
     * @param help what to try, for who is stuck
     * @param right what is said when it is done
     */
    record Task(String id, String ask, List<String> when, String help, String right) {
        public Task {
            Check.that(Check.isId(id), "id", id);
            when = List.copyOf(when);
            Check.that(!when.isEmpty(), "when", when);
        }
    }

    /**
     * What is better not done.
     *
     * @param when its events, one at least
     * @param say why, and what to do instead; said when it happens, in kind words
     */
    record Trap(List<String> when, String say) {
        public Trap {
            when = List.copyOf(when);
            Check.that(!when.isEmpty(), "when", when);
        }
    }

    /** A line of the card of the person whom one plays: {@code Nom}, {@code Rosa Valtier}. */
    record Line(String name, String value) {}

    /**
     * What every simulation tells.
     *
     * @param identity who one plays, at most 10 lines; empty when nothing is to be typed
     * @param tasks 1 to 12, in their order, each id once
     * @param traps at most 12
     * @param feedback what is said when all is done
     */
    record Story(List<Line> identity, List<Task> tasks, List<Trap> traps, String feedback) {
        public Story {
            identity = List.copyOf(identity);
            tasks = List.copyOf(tasks);
            traps = List.copyOf(traps);
            Check.that(!tasks.isEmpty() && tasks.size() <= 12, "tasks", tasks.size());
            Check.that(new HashSet<>(tasks.stream().map(Task::id).toList()).size() == tasks.size(), "tasks", "twice");
        }
    }

    Story story();

    /** All that can happen in this world. A task that waits for something else would never end. */
    Set<String> events();

    /** All that a learner reads in this world, in Markdown, for the checker of plain language. */
    List<String> words();

    @Override
    default List<String> goalIds() {
        return story().tasks().stream().map(Task::id).toList();
    }

    @Override
    default String feedback() {
        return story().feedback();
    }
}
