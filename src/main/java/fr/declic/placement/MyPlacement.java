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
        return way(audience).map(this::state);
    }

    private State state(Way way) {
        if (way.replies().isEmpty()) {
            var labs = way.placing().bank().labs();
            return new State.NotBegun(!labs.isEmpty(), labs.stream().limit(1).anyMatch(it -> it.touch()
                    .isPresent()));
        }
        return way.over()
                ? new State.Found(starts.advice(way.placing(), way.replies()))
                : new State.UnderWay(way.number());
    }

    /**
     * What is asked at a place of the way: before the end of it what was answered, at its end what comes now; nothing
     * beyond.
     *
     * @param touch whether a finger does it, if it is a lab that has a twin
     */
    public Optional<Asked> asked(Audience audience, int number, boolean touch) {
        return way(audience).flatMap(way -> way.at(number, touch).flatMap(it -> asked(way, it, number)));
    }

    private Optional<Asked> asked(Way way, Name name, int number) {
        boolean answered = way.answered(number);
        boolean twin = !answered && way.placing().lab(name).flatMap(Lab::touch).isPresent();
        return shelf.library().revision(name.moduleId()).flatMap(revision -> revision.module()
                .activity(name.activityId())
                .map(activity -> new Asked(number, way.among(number), revision, activity, answered, twin)));
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
        var way = way(placing, audience, person);
        var before = way.reply(name);
        if (before.isPresent()) {
            runs.change(person, audience, name, outcome);
            return before.get().outcome() != outcome;
        }
        var item = way.asked(name);
        var reply = new Reply(name, outcome, placing.difficulties().applyAsDouble(item));
        runs.add(person, audience, way.number(), reply, clock.instant());
        if (way.teaches() && outcome.tells()) {
            var taught = beliefs.of(item).answered(Placing.ability(way.replies()), outcome == Outcome.RIGHT);
            calibrations.keep(item, beliefs, taught.near(item.difficulty()));
        }
        runs.move(person, audience, way.after(reply).map(Item::name), clock.instant());
        return true;
    }

    /** The current person's. */
    private Optional<Way> way(Audience audience) {
        return placing(audience, calibrations::all).map(placing -> current.id()
                .map(person -> way(placing, audience, person))
                .orElseGet(() -> new Way(placing, Optional.empty(), List.of())));
    }

    private Way way(Placing placing, Audience audience, AccountId person) {
        var replies = runs.answers(person, audience).stream().map(Kept::reply).toList();
        return new Way(placing, runs.find(person, audience), replies);
    }

    private static Name name(Asked asked) {
        return new Name(asked.revision().module().id(), asked.activity().id());
    }

    private Optional<Placing> placing(Audience audience, Supplier<Beliefs> beliefs) {
        var library = shelf.library();
        return library.placement(audience)
                .map(bank -> new Placing(
                        bank, id -> library.module(id).map(CourseModule::theme).orElse(""), Difficulties.of(beliefs)));
    }
}
