package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ReducedMotion;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer.Walked;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Grader;
import fr.declic.activity.Lab;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.content.ContentFolder;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import fr.declic.exchange.Scorm;
import fr.declic.exchange.ScormPackage;
import fr.declic.exchange.ScormPackage.Origin;
import fr.declic.page.Texts;
import fr.declic.platform.Messages;
import fr.declic.player.PageTexts;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the journeys through SCORM packages share: a platform, a visitor, and somebody who knows all the answers. */
abstract class ScormJourney {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));
    private static final Messages MESSAGES = new Messages();
    private static final Texts FRENCH = new PageTexts(MESSAGES, Locale.FRENCH);

    private final List<AutoCloseable> opened = new ArrayList<>();
    private final List<String> elsewhere = new CopyOnWriteArrayList<>();
    final List<String> errors = new CopyOnWriteArrayList<>();

    static byte[] pack(Revision revision, Scorm version) {
        return ScormPackage.write(revision, version, Origin.UNNAMED, MESSAGES.under("lab.", Locale.FRENCH), FRENCH);
    }

    static Library library() {
        return LIBRARY;
    }

    static Revision module(String id) {
        return LIBRARY.revision(id).or(() -> LIBRARY.example(id)).orElseThrow();
    }

    static List<Revision> all() {
        return Stream.concat(LIBRARY.revisions().values().stream(), LIBRARY.examples().values().stream())
                .toList();
    }

    final LearningPlatform platform(Scorm version) {
        var platform = new LearningPlatform(version);
        opened.add(platform);
        return platform;
    }

    final Page visit(LearningPlatform platform, Browser.NewContextOptions options) {
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

    static FrameLocator frame(Page page) {
        return page.frameLocator("iframe");
    }

    /** Answers the step's question rightly, as its key says, by the controls that people have. */
    static final String ANSWER = """
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
    static final String THROUGH = """
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

    static JsonNode cmi(LearningPlatform platform) {
        return JsonMapper.shared().readTree(platform.kept()).path("cmi");
    }

    /** All questions right, the first turn taken in each scene of a story, and labs passed. */
    static String expected(Revision revision) {
        var counted = revision.module().steps().stream()
                .flatMap(step -> step.activity().stream())
                .filter(it -> !(it instanceof Estimate || it instanceof Checklist || it instanceof Rewrite))
                .toList();
        return counted.isEmpty()
                ? ""
                : String.valueOf(Math.round(
                        100 * counted.stream().mapToDouble(ScormJourney::earned).sum() / counted.size()));
    }

    private static double earned(Activity activity) {
        return switch (activity) {
            case Lab _ -> 0;
            case Scenario story ->
                Grader.grade(story, new Walked(firstTurns(story))).share();
            default -> 1;
        };
    }

    static List<Integer> firstTurns(Scenario story) {
        var turns = new ArrayList<Integer>();
        while (story.walk(turns).scene().end().isEmpty()) {
            turns.add(0);
        }
        return turns;
    }
}
