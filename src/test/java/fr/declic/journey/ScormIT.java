package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.data.Offset.offset;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import fr.declic.activity.About;
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
import fr.declic.content.ContentFolder;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import fr.declic.exchange.Scorm;
import fr.declic.exchange.ScormPackage;
import fr.declic.exchange.ScormPackage.Origin;
import fr.declic.page.Texts;
import fr.declic.platform.Messages;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** A module as a SCORM package, played in a real browser by the run-time of {@code scorm-again}. */
class ScormIT {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));
    private static final Messages MESSAGES = new Messages();
    private static final Texts FRENCH = new Texts() {
        @Override
        public String get(String key, Object... args) {
            return MESSAGES.getTranslation(key, Locale.FRENCH, args);
        }

        @Override
        public Locale locale() {
            return Locale.FRENCH;
        }
    };

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<String> elsewhere = new CopyOnWriteArrayList<>();
    private final List<String> errors = new CopyOnWriteArrayList<>();

    private static byte[] pack(Revision revision, Scorm version) {
        return ScormPackage.write(revision, version, Origin.UNNAMED, MESSAGES.under("lab.", Locale.FRENCH), FRENCH);
    }

    private static Revision module(String id) {
        return LIBRARY.revision(id).or(() -> LIBRARY.example(id)).orElseThrow();
    }

    private static List<Revision> all() {
        return Stream.concat(LIBRARY.revisions().values().stream(), LIBRARY.examples().values().stream())
                .toList();
    }

    private LearningPlatform platform(Scorm version) {
        var platform = new LearningPlatform(version);
        opened.add(platform);
        return platform;
    }

    private Page visit(LearningPlatform platform, Browser.NewContextOptions options) {
        BrowserContext visitor = Chromium.shared()
                .newContext(
                        options.setBaseURL(platform.url()).setLocale("fr-FR").setReducedMotion(ReducedMotion.REDUCE));
        visitor.setDefaultTimeout(60_000);
        opened.addFirst(visitor);
        var page = visitor.newPage();
        page.onRequest(request -> {
            if (!request.url().startsWith(platform.url()) && !request.url().startsWith("data:")) {
                elsewhere.add(request.url());
            }
        });
        page.onConsoleMessage(message -> {
            if (message.type().equals("error")) {
                errors.add(message.text());
            }
        });
        page.onPageError(errors::add);
        return page;
    }

    @AfterEach
    void nothingWasAskedOfAnotherHostAndNothingBroke() throws Exception {
        for (var one : opened) {
            one.close();
        }
        assertThat(elsewhere).as("requests to another host").isEmpty();
        assertThat(errors).as("what the console says").isEmpty();
    }

    private static FrameLocator frame(Page page) {
        return page.frameLocator("iframe");
    }

    /** Answers the step's question rightly, as its key says, by the controls that people have. */
    private static final String ANSWER = """
            () => {
              const { steps } = JSON.parse(document.getElementById('declic-module').textContent);
              const title = document.title.split(' · ')[0];
              const all = what => [...document.querySelectorAll('main ' + what)];
              const at = Number(/\\d+/.exec(document.querySelector('.place').textContent)[0]) - 1;
              const activity = steps[at].activity;
              const place = part => activity.order.indexOf(part);
              switch (activity.type) {
                case 'choice': case 'hotspot': case 'image-context':
                  activity.right.forEach((right, part) => {
                    if (right) document.querySelector(`main input[value="${place(part)}"]`).click();
                  });
                  break;
                case 'short-text':
                  document.querySelector('main .write input').value = activity.answers[activity.right.indexOf(true)];
                  break;
                case 'sort':
                  activity.right.forEach((box, part) =>
                    document.querySelector(`main fieldset[data-item="${place(part)}"] input[value="${box}"]`).click());
                  break;
                case 'order':
                  activity.order.forEach((_, part) => {
                    const card = document.querySelector(`main li[data-item="${place(part)}"]`);
                    while ([...card.parentElement.children].indexOf(card) > part) card.querySelector('[data-move=up]').click();
                  });
                  break;
                case 'scenario': document.querySelector('main .picks input').click(); break;
                case 'rewrite-lab':
                  document.querySelector('main textarea').value = activity.keep.map(words => words[0]).join('. ');
                  break;
                case 'checklist': document.querySelector('main .pick input').click(); break;
                case 'estimate': document.querySelector('main input[type=range]').value = activity.figure; break;
              }
            }
            """;

    /** Goes through the whole module at once; says what went wrong. A story may take many turns. */
    private static final String THROUGH = """
            () => {
              const answer = %s;
              const shows = it => it && !it.hidden;
              for (let i = 0; i < 400; i++) {
                const main = document.querySelector('main .acts .main');
                const pass = document.querySelector('main [data-pass]');
                if (!main) return document.querySelector('[data-left]') ? '' : 'no end';
                if (shows(pass)) { pass.click(); continue; }
                if (main.textContent === 'Valider') { answer(); main.click(); continue; }
                main.click();
              }
              return 'it never ends at ' + document.title;
            }
            """.formatted(ANSWER);

    private static JsonNode cmi(LearningPlatform platform) {
        return JsonMapper.shared().readTree(platform.kept()).path("cmi");
    }

    @ParameterizedTest
    @EnumSource
    void onePlaysLeavesComesBackToTheSameStepAndFinishes(Scorm version) {
        var platform = platform(version);
        var revision = module("le-clavier");
        platform.install(pack(revision, version));
        var page = visit(platform, new Browser.NewContextOptions());
        page.navigate("/play");
        var main = frame(page).locator("main");
        var next = main.locator(".acts .main");
        assertThat(main.locator(".place")).hasText(Pattern.compile("Étape 1 sur \\d+"));
        assertThat(main.locator(".notice")).isHidden();

        toTheFirstQuestion(main);
        var question = main.locator("h1").innerText();
        next.click();
        assertThat(main.locator(".acts .notice")).hasText("Choisissez d’abord une réponse.");
        wrong(main);
        next.click();
        assertThat(main.locator(".say.not-yet").first()).isVisible();
        main.locator("[data-help]").click();
        assertThat(main.locator(".hint")).containsText("Un indice.");
        page.locator("iframe").evaluate("it => it.remove()"); // as when the platform's window closes

        page.navigate("/play");
        assertThat(main.locator("h1")).hasText(question);
        assertThat(main.locator(".hint")).containsText("Un indice.");
        assertThat(main.locator(".say.not-yet").first()).isVisible();
        assertThat(cmi(platform).toString()).contains("incomplete");

        page.frames().getLast().evaluate(THROUGH);
        assertThat(main.locator("h1")).hasText("C’est fini. Bravo pour votre travail.");
        assertThat(main.locator("[data-kept]")).isVisible();
        page.locator("iframe").evaluate("it => it.remove()");
        finished(version, cmi(platform), expected(revision));

        page.navigate("/play");
        assertThat(main.locator("h1")).hasText("C’est fini. Bravo pour votre travail.");
    }

    private static void toTheFirstQuestion(Locator main) {
        for (int i = 0; i < 20; i++) {
            var pass = main.locator("[data-pass]");
            if (pass.isVisible()) {
                pass.click();
            } else if (main.locator(".acts .main").innerText().equals("Valider")) {
                return;
            } else {
                main.locator(".acts .main").click();
            }
        }
        throw new AssertionError("no question");
    }

    private static void wrong(Locator main) {
        main.page().frames().getLast().evaluate("""
                () => {
                  const { steps } = JSON.parse(document.getElementById('declic-module').textContent);
                  const at = Number(/\\d+/.exec(document.querySelector('.place').textContent)[0]) - 1;
                  const { order, right } = steps[at].activity;
                  document.querySelector(`main input[value="${order.indexOf(right.indexOf(false))}"]`).click();
                }
                """);
    }

    private static void finished(Scorm version, JsonNode cmi, String score) {
        switch (version) {
            case V1_2 -> {
                assertThat(cmi.at("/core/lesson_status").asString()).isEqualTo("completed");
                assertThat(cmi.at("/core/score/raw").asString()).isEqualTo(score);
                assertThat(cmi.at("/core/score/max").asString()).isEqualTo("100");
            }
            case V2004 -> {
                assertThat(cmi.at("/completion_status").asString()).isEqualTo("completed");
                assertThat(cmi.at("/score/raw").asString()).isEqualTo(score);
                assertThat(cmi.at("/score/scaled").asString())
                        .isEqualTo(String.valueOf(Integer.parseInt(score) / 100.0));
                assertThat(cmi.at("/progress_measure").asString()).isEqualTo("1");
            }
        }
        assertThat(cmi.at("/interactions").toString()).contains("correct").contains("latency");
        assertThat(cmi.at("/suspend_data").asString()).hasSizeLessThan(4096);
    }

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

    /** All questions right, the first turn taken in each scene of a story, and labs passed. */
    private static String expected(Revision revision) {
        var counted = revision.module().steps().stream()
                .flatMap(step -> step.activity().stream())
                .filter(it -> !(it instanceof Estimate || it instanceof Checklist || it instanceof Rewrite))
                .toList();
        return counted.isEmpty()
                ? ""
                : String.valueOf(Math.round(
                        100 * counted.stream().mapToDouble(ScormIT::earned).sum() / counted.size()));
    }

    private static double earned(Activity activity) {
        return switch (activity) {
            case Lab _ -> 0;
            case Scenario story ->
                Grader.grade(story, new Walked(firstTurns(story))).share();
            default -> 1;
        };
    }

    private static List<Integer> firstTurns(Scenario story) {
        var turns = new ArrayList<Integer>();
        while (story.walk(turns).scene().end().isEmpty()) {
            turns.add(0);
        }
        return turns;
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
                                answers.stream().map(ScormIT::sent).toList()));
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

    @Test
    void aLabIsPlayedInThePackageByTheKeyboardAloneAndCounts() {
        var platform = platform(Scorm.V1_2);
        platform.install(pack(module("premier-geste"), Scorm.V1_2));
        var page = visit(platform, new Browser.NewContextOptions());
        page.navigate("/play");
        var main = frame(page).locator("main");
        var next = main.locator(".acts .main");
        var wide = main.locator("declic-first-gesture button").first();
        assertThat(next).isHidden();
        Journey.tabTo(page, wide);
        page.keyboard().press("Enter");
        assertThat(next).isFocused();
        assertThat(main.locator(".say")).isVisible();
        page.keyboard().press("Enter");
        assertThat(main.locator("h1")).isFocused();
        assertThat(page.evaluate("() => Number(rte.cmi.core.score.raw)")).isEqualTo(33);

        page.navigate("/play");
        main.locator("[data-previous]").click();
        assertThat(main.locator("declic-first-gesture .lab-rest")).isVisible();
        assertThat(next).hasText("Suivant");
    }

    /** The browser of the journeys has no voice. */
    @Test
    void whereTheMachineHasNoVoiceListeningSaysSo() {
        var platform = platform(Scorm.V2004);
        platform.install(pack(module("le-clavier"), Scorm.V2004));
        var page = visit(platform, new Browser.NewContextOptions());
        page.navigate("/play");
        frame(page).locator("#listen").click();
        assertThat(frame(page).locator("main")).containsText("Cet appareil n’a pas de voix pour lire.");
    }

    /** A platform that only notes what it is told, and answers as it is told to. */
    private Page noting(LearningPlatform platform, String values, String commit) {
        var page = visit(platform, new Browser.NewContextOptions());
        page.addInitScript("""
                const values = %s;
                window.told = {};
                window.API = {
                  LMSInitialize: () => 'true', LMSFinish: () => 'true', LMSCommit: () => '%s',
                  LMSGetValue: name => values[name] ?? '', LMSSetValue: (name, value) => (told[name] = value, 'true'),
                };
                """.formatted(values, commit));
        page.navigate("/module/index.html");
        return page;
    }

    @Test
    void aPlatformThatDoesNotKeepIsNotHidden() {
        var platform = platform(Scorm.V1_2);
        platform.install(pack(module("le-clavier"), Scorm.V1_2));
        var page = noting(platform, "{}", "false");
        assertThat(page.locator(".acts .notice")).containsText("n’a pas gardé");
    }

    @Test
    void whoLooksAgainChangesNothing() {
        var platform = platform(Scorm.V1_2);
        platform.install(pack(module("le-clavier"), Scorm.V1_2));
        var page = noting(platform, "{'cmi.core.lesson_mode': 'review'}", "true");
        assertThat(page.evaluate(THROUGH)).isEqualTo("");
        assertThat(page.evaluate("() => Object.keys(told).length")).isEqualTo(0);
    }

    @Test
    void whatWasReachedIsNotTakenBackByANewerText() {
        var platform = platform(Scorm.V1_2);
        platform.install(pack(module("le-clavier"), Scorm.V1_2));
        var page = noting(platform, """
                {'cmi.core.lesson_status': 'passed', 'cmi.core.score.raw': '90', 'cmi.suspend_data': '{"r":"older"}'}
                """, "true");
        assertThat(page.evaluate("() => told['cmi.core.score.raw']")).isEqualTo("90");
        assertThat(page.evaluate("() => 'cmi.core.lesson_status' in told")).isEqualTo(false);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "nothing of ours",
                "{}",
                "{\"r\":\"another text\",\"f\":3,\"m\":[[100,0,0,3,[0]]]}",
                "{\"r\":\"REVISION\",\"f\":\"x\",\"m\":[[9,9,9,9,[99]],[1,4,-1,3,{}],null,[],[100,0,0,3,[-7]]]}"
            })
    void whateverThePlatformKeptThePlaceIsFoundAgain(String suspended) {
        var revision = module("le-clavier");
        var step = revision.module().steps().get(2);
        var platform = platform(Scorm.V1_2);
        platform.install(pack(revision, Scorm.V1_2));
        var kept = suspended.replace("REVISION", revision.sha256().substring(0, 12));
        var values = JsonMapper.shared()
                .writeValueAsString(Map.of("cmi.core.lesson_location", step.id(), "cmi.suspend_data", kept));
        var page = noting(platform, values, "true");
        assertThat(page.locator(".place")).hasText(Pattern.compile("Étape 3 sur"));
        assertThat(page.evaluate(THROUGH)).isEqualTo("");
    }

    @Test
    void howeverMuchIsTypedThePlaceAndWhatItWasWorthAreKept() {
        var steps = IntStream.range(0, 40)
                .mapToObj(i -> new Step("s" + i, "S" + i, Optional.empty(), List.of(new Step.Practice(word(i)))))
                .toList();
        var old = module("le-clavier");
        var module = old.module().with(steps, List.of());
        var platform = platform(Scorm.V1_2);
        platform.install(pack(new Revision(old.sha256(), module, old.text(), old.media()), Scorm.V1_2));
        var page = visit(platform, new Browser.NewContextOptions());
        page.navigate("/play");
        var played = page.frames().getLast().evaluate("""
                () => {
                  for (let i = 0; i < 39; i++) {
                    const main = document.querySelector('main .acts .main');
                    document.querySelector('main input').value = 'é'.repeat(200);
                    main.click();
                    main.click();
                  }
                  return document.querySelector('.place').textContent;
                }
                """);
        assertThat((String) played).contains("40 sur 40");
        assertThat((String) page.evaluate("() => rte.cmi.suspend_data")).hasSizeBetween(500, 4096);
        page.navigate("/play");
        var main = frame(page).locator("main");
        assertThat(main.locator(".place")).hasText("Étape 40 sur 40");
        main.locator("[data-previous]").click();
        assertThat(main.locator(".acts .main")).hasText("Suivant");
    }

    private static ShortText word(int i) {
        var about = new About("a" + i, Optional.of("…"), Optional.of("s0"), 1, List.of(), Optional.empty());
        var right = new Question.Option("é".repeat(200), true, "Oui.");
        return new ShortText(about, "?", List.of(right), "Non.", ShortText.forgiveAll());
    }

    @Test
    void withoutAPlatformItPlaysAndSaysThatNothingIsKept() {
        var platform = platform(Scorm.V1_2);
        platform.install(pack(module("exemples"), Scorm.V1_2));
        var page = visit(platform, new Browser.NewContextOptions());
        page.navigate("/module/index.html");
        assertThat(page.locator("main .notice")).containsText("rien n’est gardé");
        assertThat(page.evaluate(THROUGH)).isEqualTo("");
        assertThat(page.locator("main .acts .notice")).containsText("rien n’est gardé");
        assertThat(page.locator("main [data-kept]")).isHidden();
    }

    /** The page's own policy would keep out what axe brings along. */
    @Test
    void everyKindOfActivityIsAccessibleBeforeAndAfterItsAnswer() {
        var platform = platform(Scorm.V1_2);
        platform.install(pack(module("exemples"), Scorm.V1_2));
        var page = visit(platform, new Browser.NewContextOptions().setBypassCSP(true));
        page.navigate("/module/index.html");
        var main = page.locator("main .acts .main");
        for (int step = 0; page.locator("main .place").count() > 0; step++) {
            Accessibility.check(page, "step " + step);
            if (page.locator("main [data-pass]").isVisible()) {
                page.locator("main [data-pass]").click();
            } else {
                if (main.innerText().equals("Valider")) {
                    while (main.innerText().equals("Valider")) {
                        page.evaluate(ANSWER);
                        main.click();
                    }
                    Accessibility.check(page, "step " + step + ", answered");
                }
                main.click();
            }
        }
        Accessibility.check(page, "the end");
    }
}
