package fr.declic.placement;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.GuestEntrance;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Grader;
import fr.declic.activity.Help;
import fr.declic.activity.RefusedAnswer;
import fr.declic.content.Audience;
import fr.declic.content.CourseModule;
import fr.declic.content.PlacementBank.Item;
import fr.declic.content.PlacementBank.Lab;
import fr.declic.content.PlacementBank.Name;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.ModulePlayer;
import fr.declic.placement.Calibrations.Beliefs;
import fr.declic.placement.Runs.Kept;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.security.access.prepost.PreAuthorize;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The current person's way to a start. Anyone may begin: the first answer makes a guest. All that is shown follows from
 * the answers that are stored, so that one goes on tomorrow where one stopped.
 */
@Service
@PreAuthorize("permitAll()")
public class MyPlacement {

    private final Shelf shelf;
    private final CurrentAccount current;
    private final GuestEntrance entrance;
    private final ModulePlayer player;
    private final Runs runs;
    private final Calibrations calibrations;
    private final Starts starts;
    private final Clock clock;

    MyPlacement(
            Shelf shelf,
            CurrentAccount current,
            GuestEntrance entrance,
            ModulePlayer player,
            Runs runs,
            Calibrations calibrations,
            Starts starts,
            Clock clock) {
        this.shelf = shelf;
        this.current = current;
        this.entrance = entrance;
        this.player = player;
        this.runs = runs;
        this.calibrations = calibrations;
        this.starts = starts;
        this.clock = clock;
    }

    /** How far the current person is. */
    public sealed interface State {

        /** @param labs whether there are some before the questions; @param twin whether a finger does another first one */
        record NotBegun(boolean labs, boolean twin) implements State {}

        /** @param number of the lab or question that is asked now */
        record UnderWay(int number) implements State {}

        record Found(Advice advice) implements State {}
    }

    /** Empty when this library has no questions for these people. */
    public Optional<State> state(Audience audience) {
        return placing(audience, this::beliefs).map(placing -> state(audience, placing));
    }

    private State state(Audience audience, Placing placing) {
        var mine = mine(audience);
        if (mine.replies().isEmpty()) {
            var labs = placing.bank().labs();
            return new State.NotBegun(!labs.isEmpty(), labs.stream().limit(1).anyMatch(it -> it.touch()
                    .isPresent()));
        }
        return mine.ended() || next(placing, mine).isEmpty()
                ? new State.Found(starts.advice(placing, mine.replies()))
                : new State.UnderWay(mine.replies().size() + 1);
    }

    /**
     * What is asked at a place of the way: before the end of it what was answered, at its end what comes now; nothing
     * beyond.
     *
     * @param touch whether a finger does it, if it is a lab that has a twin
     */
    public Optional<Asked> asked(Audience audience, int number, boolean touch) {
        return placing(audience, this::beliefs).flatMap(placing -> {
            var mine = mine(audience);
            int known = mine.replies().size();
            if (number < 1 || number > known + 1 || number > known && mine.ended()) {
                return Optional.empty();
            }
            boolean answered = number <= known;
            var name = answered
                    ? Optional.of(mine.replies().get(number - 1).item())
                    : next(placing, mine).map(it -> byHand(placing, it, touch));
            int among = (int) mine.replies().stream()
                            .limit(number - 1L)
                            .filter(it -> placing.lab(it.item()).isEmpty())
                            .count()
                    + 1;
            return name.flatMap(it -> asked(placing, it, number, among, answered));
        });
    }

    private Optional<Asked> asked(Placing placing, Name name, int number, int among, boolean answered) {
        boolean twin = !answered && placing.lab(name).flatMap(Lab::touch).isPresent();
        return shelf.library().revision(name.moduleId()).flatMap(revision -> revision.module()
                .activity(name.activityId())
                .map(activity -> new Asked(number, among, revision, activity, answered, twin)));
    }

    private static Name byHand(Placing placing, Item item, boolean touch) {
        return placing.lab(item.name())
                .filter(_ -> touch)
                .flatMap(Lab::touch)
                .orElse(item)
                .name();
    }

    /**
     * Keeps an answer; one that is right is kept as an attempt too, beside the way through its module.
     *
     * @throws RefusedAnswer if it does not fit, or is to something else than what is asked
     */
    @Transactional
    public void answer(Audience audience, Revision revision, Activity activity, Answer answer, Help help) {
        boolean right = Grader.grade(activity, answer).full();
        var name = new Name(revision.module().id(), activity.id());
        if (take(audience, name, right ? Outcome.RIGHT : Outcome.NOT_YET) && right) {
            player.aside(revision, activity, answer, help);
        }
    }

    /** "Je ne sais pas". */
    @Transactional
    public void unknown(Audience audience, Asked asked) {
        take(audience, name(asked), Outcome.UNKNOWN);
    }

    /** "Je n’ai pas ce qu’il faut": only for a lab. */
    @Transactional
    public void pass(Audience audience, Asked asked) {
        if (!asked.lab()) {
            throw new RefusedAnswer("a question is not passed");
        }
        take(audience, name(asked), Outcome.PASSED);
    }

    /** "J’arrête là": what was answered is enough. Who has answered nothing is where they were before. */
    @Transactional
    public void enough(Audience audience) {
        current.id()
                .filter(person -> !runs.answers(person, audience).isEmpty())
                .ifPresent(person -> runs.move(person, audience, Optional.empty(), clock.instant()));
    }

    /** From the first question again; what was answered is forgotten, attempts apart. */
    @Transactional
    public void again(Audience audience) {
        current.id().ifPresent(person -> {
            runs.drop(person, audience);
            runs.begin(person, audience, false, clock.instant());
        });
    }

    /** Whether this is news: the first answer to it, or another one than before. */
    private boolean take(Audience audience, Name name, Outcome outcome) {
        var beliefs = calibrations.all();
        var placing = placing(audience, () -> beliefs).orElseThrow(() -> new RefusedAnswer("no questions"));
        var person = entrance.enter();
        runs.begin(person, audience, true, clock.instant());
        var mine = mine(person, audience);
        var before =
                mine.replies().stream().filter(it -> it.item().equals(name)).findFirst();
        if (before.isPresent()) {
            runs.change(person, audience, name, outcome);
            return before.get().outcome() != outcome;
        }
        var item = next(placing, mine)
                .filter(asked -> asked.name().equals(name) || placing.twins(asked.name(), name))
                .flatMap(_ -> placing.item(name))
                .orElseThrow(() -> new RefusedAnswer("not what is asked"));
        var reply = new Reply(name, outcome, placing.difficulties().applyAsDouble(item));
        runs.add(person, audience, mine.replies().size() + 1, reply, clock.instant());
        if (mine.teaches() && outcome.tells()) {
            var taught = beliefs.of(item).answered(Placing.ability(mine.replies()), outcome == Outcome.RIGHT);
            calibrations.keep(item, beliefs, taught.near(item.difficulty()));
        }
        var all = new ArrayList<>(mine.replies());
        all.add(reply);
        runs.move(person, audience, placing.next(all).map(Item::name), clock.instant());
        return true;
    }

    private record Mine(Optional<Run> run, List<Reply> replies) {
        boolean ended() {
            return run.flatMap(Run::endedAt).isPresent();
        }

        boolean teaches() {
            return run.filter(Run::teaches).isPresent();
        }
    }

    private Mine mine(Audience audience) {
        return current.id().map(person -> mine(person, audience)).orElse(new Mine(Optional.empty(), List.of()));
    }

    private Mine mine(AccountId person, Audience audience) {
        return new Mine(
                runs.find(person, audience),
                runs.answers(person, audience).stream().map(Kept::reply).toList());
    }

    /** The one that was chosen when the last answer came, unless the library has no such question any more. */
    private static Optional<Item> next(Placing placing, Mine mine) {
        return mine.run()
                .flatMap(Run::next)
                .flatMap(placing::item)
                .or(() -> mine.ended() ? Optional.empty() : placing.next(mine.replies()));
    }

    private static Name name(Asked asked) {
        return new Name(asked.revision().module().id(), asked.activity().id());
    }

    private Beliefs beliefs() {
        return calibrations.all();
    }

    private Optional<Placing> placing(Audience audience, Supplier<Beliefs> beliefs) {
        var library = shelf.library();
        return library.placement(audience)
                .map(bank -> new Placing(
                        bank, id -> library.module(id).map(CourseModule::theme).orElse(""), Difficulties.of(beliefs)));
    }
}
