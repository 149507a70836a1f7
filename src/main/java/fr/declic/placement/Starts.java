package fr.declic.placement;

import fr.declic.content.CourseModule;
import fr.declic.content.PlacementBank.Item;
import fr.declic.content.PlacementBank.Start;
import fr.declic.content.Shelf;
import fr.declic.learning.Notebook;
import fr.declic.learning.Progress;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** What to say at the end: a module to begin with, and why. One that is finished already gives way to the next. */
@Component
class Starts {

    private static final int SHOWN = 4;

    private final Shelf shelf;
    private final Notebook notebook;

    Starts(Shelf shelf, Notebook notebook) {
        this.shelf = shelf;
        this.notebook = notebook;
    }

    Advice advice(Placing placing, List<Reply> replies) {
        var starts = placing.bank().starts();
        var finished = notebook.all().stream()
                .filter(Progress::completed)
                .map(Progress::moduleId)
                .collect(Collectors.toSet());
        int at = at(starts, replies, finished);
        return new Advice(
                module(starts, at).orElseThrow(),
                starts.get(at).why(),
                module(starts, at - 1),
                module(starts, at + 1),
                shown(placing, replies));
    }

    /** Who told nothing begins at the beginning. */
    static int at(List<Start> starts, List<Reply> replies, Set<String> finished) {
        int right = replies.stream().anyMatch(it -> it.outcome().tells())
                ? Placing.start(starts, Placing.ability(replies))
                : 0;
        return IntStream.range(right, starts.size())
                .filter(i -> !finished.contains(starts.get(i).moduleId()))
                .findFirst()
                .orElse(right);
    }

    static List<String> shown(Placing placing, List<Reply> replies) {
        return replies.stream()
                .filter(it -> it.outcome() == Outcome.RIGHT)
                .sorted(Comparator.comparingDouble(Reply::difficulty).reversed())
                .flatMap(it -> placing.item(it.item()).map(Item::shows).stream())
                .limit(SHOWN)
                .toList();
    }

    private Optional<CourseModule> module(List<Start> starts, int at) {
        return at < 0 || at >= starts.size()
                ? Optional.empty()
                : shelf.library().module(starts.get(at).moduleId());
    }
}
