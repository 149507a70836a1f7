package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Page;
import fr.declic.activity.About;
import fr.declic.activity.Question;
import fr.declic.activity.Question.ShortText;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import fr.declic.exchange.Scorm;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

/** Platforms of all sorts: some keep nothing, some only look, some hand back what we never wrote. */
class ScormPlatformIT extends ScormJourney {

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
}
