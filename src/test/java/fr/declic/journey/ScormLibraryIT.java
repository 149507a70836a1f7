package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.microsoft.playwright.Browser;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Guessed;
import fr.declic.activity.Answer.Ordered;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Rewritten;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Answer.Walked;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Grader;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.content.Revision;
import fr.declic.exchange.Scorm;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Random;
import java.util.stream.IntStream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;

/** Every shipped module as a package: it plays to its end, and grades as the server does. */
class ScormLibraryIT extends ScormJourney {

    @Test
    void everyModuleOfTheLibraryIsPlayedToItsEndWithAllItCanEarn() {
        playsToTheEnd(Scorm.V1_2, all());
    }

    @Test
    void everyTypeOfActivityIsToldToThePlatformAsTheNewerVersionHasIt() {
        playsToTheEnd(Scorm.V2004, List.of(module("exemples"), module("le-clavier")));
    }

    private void playsToTheEnd(Scorm version, List<Revision> revisions) {
        var platform = platform(version);
        var page = visit(platform, new Browser.NewContextOptions());
        for (var revision : revisions) {
            var id = revision.module().id();
            platform.install(pack(revision, version));
            page.navigate("/play");
            assertThat(frame(page).locator("main h1")).isVisible();
            assertThat(page.frames().getLast().evaluate(THROUGH)).as(id).isEqualTo("");
            var kept = page.evaluate("() => rte.cmi.suspend_data");
            assertThat((String) kept).as(id).hasSizeLessThan(4096);
            var score = page.evaluate("() => String((rte.cmi.core ?? rte.cmi).score.raw)");
            assertThat(score).as(id).isEqualTo(expected(revision));
            assertThat(errors).as(id).isEmpty();
        }
    }

    @Test
    void thePageGradesAsTheServerDoes() {
        long seed = System.nanoTime();
        var random = new Random(seed);
        var platform = platform(Scorm.V2004);
        var page = visit(platform, new Browser.NewContextOptions());
        for (var revision : all()) {
            platform.install(pack(revision, Scorm.V2004));
            page.navigate("/module/index.html");
            for (var activity : questions(revision)) {
                var answers = IntStream.range(0, 40)
                        .mapToObj(_ -> answer(activity, random))
                        .toList();
                var shares = (List<?>) page.evaluate(
                        """
                        ([id, answers]) => {
                          const { steps } = JSON.parse(document.getElementById('declic-module').textContent);
                          const { activity } = steps.find(it => it.activity?.id === id);
                          return answers.map(it => activity.type === 'rewrite-lab'
                            ? Declic.grading.missing(activity, it).length : Declic.grading.share(activity, it));
                        }
                        """,
                        List.of(
                                activity.id(),
                                answers.stream().map(ScormLibraryIT::sent).toList()));
                for (int i = 0; i < answers.size(); i++) {
                    var grade = Grader.grade(activity, answers.get(i));
                    double wanted = activity instanceof Rewrite ? grade.notes().size() : grade.share();
                    assertThat(((Number) shares.get(i)).doubleValue())
                            .as("seed %d, %s/%s, %s", seed, revision.module().id(), activity.id(), answers.get(i))
                            .isCloseTo(wanted, offset(1e-9));
                }
            }
        }
    }

    private static List<Activity> questions(Revision revision) {
        return revision.module().steps().stream()
                .flatMap(step -> step.activity().stream())
                .filter(it -> !(it instanceof Lab))
                .toList();
    }

    private static Object sent(Answer answer) {
        return switch (answer) {
            case Picked it -> List.copyOf(it.options());
            case Typed it -> it.text();
            case Rewritten it -> it.text();
            case Guessed it -> it.number();
            case Walked it -> it.turns();
            case Ordered it -> it.items();
            case Sorted it -> it.boxes();
            case Answer.LabReport _ -> throw new AssertionError("no lab");
        };
    }

    private static Answer answer(Activity activity, Random random) {
        return switch (activity) {
            case Choice it -> picked(it.options().size(), it.multiple(), random);
            case Hotspot it -> picked(it.spots().size(), it.multiple(), random);
            case ImageContext it -> picked(it.captions().size(), it.multiple(), random);
            case Checklist it -> picked(it.items().size(), true, random);
            case ShortText it -> new Typed(typed(it.answers(), random));
            case Order it -> {
                var items = new ArrayList<>(
                        IntStream.range(0, it.items().size()).boxed().toList());
                Collections.shuffle(items, random);
                yield new Ordered(items);
            }
            case Sort it ->
                new Sorted(it.cards().stream()
                        .map(_ -> random.nextInt(-1, it.boxes().size()))
                        .toList());
            case Estimate it -> new Guessed(random.nextInt(it.least(), it.most() + 1));
            case Scenario it -> {
                var turns = new ArrayList<Integer>();
                while (it.walk(turns).scene().end().isEmpty() && turns.size() < Scenario.MOST_TURNS) {
                    turns.add(random.nextInt(it.walk(turns).scene().turns().size()));
                }
                yield new Walked(it.walk(turns).scene().end().isPresent() ? turns : firstTurns(it));
            }
            case Rewrite it -> new Rewritten(rewritten(it, random));
            case Lab _ -> throw new AssertionError("no lab");
        };
    }

    private static Picked picked(int size, boolean multiple, Random random) {
        var picked = new HashSet<Integer>();
        for (int i = 0; i < (multiple ? random.nextInt(size + 1) : 1); i++) {
            picked.add(random.nextInt(size));
        }
        return new Picked(picked);
    }

    /** A foreseen answer as people type it, or nearly one. */
    private static String typed(List<Question.Option> answers, Random random) {
        var text = answers.get(random.nextInt(answers.size())).text();
        return disguised(random.nextInt(4) == 0 ? text + "x" : text, random);
    }

    private static String disguised(String text, Random random) {
        return switch (random.nextInt(7)) {
            case 0 -> text.toUpperCase(Locale.ROOT);
            case 1 -> StringUtils.stripAccents(text);
            case 2 -> "  " + text.replace(" ", "   ") + "\u00a0";
            case 3 -> text.replace('\'', '’').replace(" ", "");
            case 4 -> text.replace("e", "é").replace("oe", "œ");
            case 5 -> Normalizer.normalize(text, Normalizer.Form.NFD);
            default -> text;
        };
    }

    private static String rewritten(Rewrite it, Random random) {
        return it.keep().stream()
                .filter(_ -> random.nextBoolean())
                .map(keep ->
                        disguised(keep.words().get(random.nextInt(keep.words().size())), random))
                .reduce("Bonjour.", (a, b) -> a + " " + b);
    }
}
