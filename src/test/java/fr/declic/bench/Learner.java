package fr.declic.bench;

import fr.declic.activity.Question;
import fr.declic.activity.Scenario;
import fr.declic.bench.Tree.Node;
import fr.declic.bench.Walk.Stop;
import java.io.IOException;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.ResourceBundle;
import java.util.function.Predicate;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.node.NullNode;

/** Someone who goes through a walk: answers, rightly or not, asks for help after two misses, goes on. */
final class Learner {

    private static final String CHECK =
            ResourceBundle.getBundle("messages.page", Locale.FRENCH).getString("page.step.check");

    /** The activity is drawn anew when, and only when, an answer was graded and kept. */
    private static final String DRAWN = "\"innerHTML\"";

    private static final Predicate<Node> MAIN = it -> it.is("main");
    private static final Predicate<Node> HELP = it -> it.is("quiet");
    private static final Predicate<Node> PASS =
            it -> it.is("second") && it.text().startsWith("Passer");
    private static final int TRIES = 3;
    private static final int ONE_WRONG_IN = 4;

    private final Walk walk;
    private final Random random;
    private final Cookies cookies = new Cookies();
    private final Map<Exercise, Integer> acknowledged = new HashMap<>();
    private @Nullable Tab tab;
    private int at;
    private int tries;

    Learner(Walk walk, long seed) {
        this.walk = walk;
        this.random = new Random(seed);
    }

    /** A question of a module. */
    record Exercise(String module, String activity) {}

    /** What was just done. */
    record Act(boolean answer, Reply reply) {}

    /** Comes to the screen where they are, as after a reload. */
    void open(Wire wire) throws IOException {
        tab = new Tab(wire, stop().address());
        tries = 0;
    }

    Cookies cookies() {
        return cookies;
    }

    Stop stop() {
        return walk.stops().get(at);
    }

    /** The screen after this one, in the same module. */
    Stop following() {
        return stop().last() ? stop() : walk.stops().get(at + 1);
    }

    void stand(Stop stop) {
        at = walk.stops().indexOf(stop);
    }

    boolean finished() {
        return at == walk.stops().size() - 1;
    }

    /** How many answers to each question the server said it had graded. */
    Map<Exercise, Integer> acknowledged() {
        return acknowledged;
    }

    /** Does the next thing that there is to do. */
    Act act() throws IOException {
        var question = stop().question();
        return question.isPresent() && canCheck() ? work(question.get()) : new Act(false, move());
    }

    private Act work(Question question) throws IOException {
        boolean story = question instanceof Scenario;
        if (tries >= TRIES && !story) {
            return new Act(false, tab().click(find(HELP).orElseThrow(() -> missing("help")), NullNode.instance));
        }
        boolean wrong = tries == 0 && random.nextInt(ONE_WRONG_IN) == 0;
        var answer = wrong ? Guess.wrong(question) : Guess.right(question, tries);
        var reply = tab().click(onward(), answer);
        if (!reply.body().contains(DRAWN)) {
            throw missing("grade");
        }
        tries++;
        if (story && canCheck()) {
            return new Act(false, reply); // A turn; the answer is the whole way.
        }
        acknowledged.merge(new Exercise(stop().module(), question.id()), 1, Integer::sum);
        return new Act(true, reply);
    }

    private Reply move() throws IOException {
        var reply = stop().last()
                ? tab().follow(walk.stops().get(at + 1).address())
                : tab().click(onward(), NullNode.instance);
        at++;
        tries = 0;
        return reply;
    }

    /** The main button, or the one that passes a lab. The server says nothing of what does not show. */
    private Node onward() {
        return find(MAIN).or(() -> find(PASS)).orElseThrow(() -> missing("way on"));
    }

    private boolean canCheck() {
        return find(MAIN).filter(it -> it.text().equals(CHECK)).isPresent();
    }

    private Optional<Node> find(Predicate<Node> which) {
        return tab().tree().find(which.and(Node::visible));
    }

    /** What the screen says helps one to see why. */
    private IllegalStateException missing(String what) {
        var notice = find(it -> it.is("notice")).map(Node::text).orElse("");
        return new IllegalStateException("no %s: %s: %s".formatted(what, stop().address(), notice));
    }

    private Tab tab() {
        if (tab == null) {
            throw new IllegalStateException("nothing is open");
        }
        return tab;
    }
}
