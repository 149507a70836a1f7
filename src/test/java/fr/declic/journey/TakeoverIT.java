package fr.declic.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** The moment when Flow takes the place of the first screen. */
class TakeoverIT extends Journey {

    private static final String WATCH = """
            window.moved = [];
            new PerformanceObserver(list => list.getEntries().forEach(it => moved.push(it.value)))
              .observe({type: 'layout-shift', buffered: true});
            """;
    private static final String FONT = "[...document.fonts].some(it => it.status === 'loaded'"
            + " && it.family.includes('Atkinson Hyperlegible Next'))";

    @ParameterizedTest
    @ValueSource(strings = {"/", "/m/la-souris-et-le-pave-tactile/question-lien"})
    void theScriptsAreAskedForOnceAndAtOnceNothingMovesAndTheFontComesLast(String address) {
        var page = visit(new Browser.NewContextOptions().setViewportSize(412, 823));
        page.addInitScript(WATCH);
        var loads = new ArrayList<Map.Entry<String, Integer>>();
        page.onResponse(response -> loads.add(Map.entry(response.url(), response.status())));
        open(page, address);
        page.waitForFunction(FONT);

        var preloads = (List<?>) page.evaluate(
                "[...document.querySelectorAll('head link[rel=modulepreload][crossorigin]')].map(it => it.href)");
        assertThat(preloads)
                .map(Object::toString)
                .map(it -> it.replaceAll(".*/|-[\\w-]{8}\\.js$", ""))
                .containsExactly("FlowBootstrap", "generated-flow-imports", "FlowClient");
        preloads.forEach(it -> assertThat(loads)
                .filteredOn(load -> load.getKey().equals(it))
                .containsExactly(Map.entry(it.toString(), 200)));
        var moved = (Number) page.evaluate("moved.reduce((all, one) => all + one, 0)");
        assertThat(moved.doubleValue()).isLessThanOrEqualTo(0.05);
    }
}
