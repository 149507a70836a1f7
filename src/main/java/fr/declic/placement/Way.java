package fr.declic.placement;

import fr.declic.activity.RefusedAnswer;
import fr.declic.content.PlacementBank.Item;
import fr.declic.content.PlacementBank.Lab;
import fr.declic.content.PlacementBank.Name;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * How far a person is on the way from the first lab to a start.
 *
 * @param run empty while they have not begun
 * @param replies in their order
 */
record Way(Placing placing, Optional<Run> run, List<Reply> replies) {

    Way {
        replies = List.copyOf(replies);
    }

    boolean ended() {
        return run.flatMap(Run::endedAt).isPresent();
    }

    boolean teaches() {
        return run.filter(Run::teaches).isPresent();
    }

    /** Whether nothing more is asked. */
    boolean over() {
        return ended() || next().isEmpty();
    }

    /** The place, from 1, of what is asked now. */
    int number() {
        return replies.size() + 1;
    }

    boolean answered(int number) {
        return number < number();
    }

    /** The one that was chosen when the last answer came, unless the library has no such question any more. */
    private Optional<Item> next() {
        return run.flatMap(Run::next)
                .flatMap(placing::item)
                .or(() -> ended() ? Optional.empty() : placing.next(replies));
    }

    /** What stands at a place, from 1: what was answered, or what is asked now; nothing beyond. */
    Optional<Name> at(int number, boolean touch) {
        if (number < 1 || number > number() || !answered(number) && ended()) {
            return Optional.empty();
        }
        return answered(number)
                ? Optional.of(replies.get(number - 1).item())
                : next().map(it -> byHand(it, touch).name());
    }

    private Item byHand(Item item, boolean touch) {
        return placing.lab(item.name()).filter(_ -> touch).flatMap(Lab::touch).orElse(item);
    }

    /** A place among the questions, labs apart, from 1. */
    int among(int number) {
        return (int) replies.stream()
                        .limit(number - 1L)
                        .filter(it -> placing.lab(it.item()).isEmpty())
                        .count()
                + 1;
    }

    Optional<Reply> reply(Name name) {
        return replies.stream().filter(it -> it.item().equals(name)).findFirst();
    }

    /** @throws RefusedAnswer if this is not what is asked now, nor a lab that stands for it */
    Item asked(Name name) {
        return next().filter(asked -> asked.name().equals(name) || placing.twins(asked.name(), name))
                .flatMap(_ -> placing.item(name))
                .orElseThrow(() -> new RefusedAnswer("not what is asked"));
    }

    /** What comes after one more answer. */
    Optional<Item> after(Reply reply) {
        return placing.next(Stream.concat(replies.stream(), Stream.of(reply)).toList());
    }
}
