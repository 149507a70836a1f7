package fr.declic.bench;

import com.google.gson.JsonObject;
import com.google.gson.JsonPrimitive;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.options.LoadState;
import com.microsoft.playwright.options.WaitUntilState;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/** Chromium on slow 4G with a quarter of a processor: the phone that Lighthouse takes for slow. */
final class SlowPhone implements AutoCloseable {

    private static final double LATENCY = 562.5; // ms
    private static final int DOWN = 180_000; // bytes a second: 1.44 Mbit/s
    private static final int UP = 84_375; // 675 kbit/s
    private static final int SLOWER = 4;
    private static final int PATIENCE = 300_000; // ms

    /** Flow is usable when it has drawn the screen and the first screen has stepped aside. */
    private static final String WATCH = """
            window.bench = {lcp: 0, element: '', cls: 0, shifts: [], flow: 0};
            new PerformanceObserver(list => list.getEntries().forEach(it => {
              bench.lcp = it.startTime;
              bench.element = it.element ? it.element.tagName + ' ' + it.element.textContent.trim().slice(0, 40) : '';
            })).observe({type: 'largest-contentful-paint', buffered: true});
            new PerformanceObserver(list => list.getEntries().forEach(it => {
              bench.cls += it.value;
              it.sources.forEach(source => bench.shifts.push(it.value.toFixed(4) + ' à ' + Math.round(it.startTime)
                + ' ms : ' + (source.node?.nodeName ?? '?') + '.' + (source.node?.className ?? '')));
            })).observe({type: 'layout-shift', buffered: true});
            (function watch() {
              const main = document.querySelector('#outlet main');
              const first = document.getElementById('first-screen');
              if (main?.offsetHeight && !first?.offsetHeight) bench.flow = performance.now();
              else requestAnimationFrame(watch);
            })();
            """;

    private final Playwright playwright =
            Playwright.create(new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
    private final Browser browser;

    SlowPhone() {
        var program = System.getenv().getOrDefault("DECLIC_CHROMIUM", "/usr/bin/chromium");
        browser = playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program))
                        .setArgs(List.of(
                                "--no-sandbox",
                                "--disable-gpu",
                                "--disable-quic",
                                "--no-first-run",
                                "--disable-background-networking",
                                "--disable-component-update",
                                "--disable-sync")));
    }

    /** What came over the air for one address. */
    record Load(String url, int status, long bytes) {}

    /**
     * One first visit.
     *
     * @param lcp ms until the largest text or picture was painted
     * @param cls how much the page jumped
     * @param flow ms until Flow had drawn
     */
    record Visit(List<Load> loads, double lcp, String largest, double cls, List<?> shifts, double flow) {
        long bytes() {
            return loads.stream().mapToLong(Load::bytes).sum();
        }
    }

    /** Opens an address as someone who was never here, and waits until nothing more comes. */
    Visit visit(String url) {
        try (var context = browser.newContext(
                new Browser.NewContextOptions().setLocale("fr-FR").setViewportSize(412, 823))) {
            context.setDefaultTimeout(PATIENCE);
            context.setDefaultNavigationTimeout(PATIENCE);
            var page = context.newPage();
            var loads = watch(context.newCDPSession(page));
            page.addInitScript(WATCH);
            page.navigate(url, new Page.NavigateOptions().setWaitUntil(WaitUntilState.COMMIT));
            page.waitForFunction("bench.flow > 0");
            page.waitForFunction("document.fonts.size >= 4 && document.fonts.status === 'loaded'"); // they come last
            page.waitForLoadState(LoadState.NETWORKIDLE);
            page.waitForTimeout(1_000);
            return visit((Map<?, ?>) page.evaluate("bench"), List.copyOf(loads.values()));
        }
    }

    private static Visit visit(Map<?, ?> seen, List<Load> loads) {
        return new Visit(
                loads,
                number(seen.get("lcp")),
                (String) seen.get("element"),
                number(seen.get("cls")),
                (List<?>) seen.get("shifts"),
                number(seen.get("flow")));
    }

    private static double number(Object value) {
        return ((Number) value).doubleValue();
    }

    /** Slows the page down and gathers what it loads, headers included; a {@code data:} address costs nothing. */
    private static Map<String, Load> watch(CDPSession devtools) {
        var loads = new LinkedHashMap<String, Load>();
        devtools.on("Network.responseReceived", event -> {
            var response = event.getAsJsonObject("response");
            var url = response.get("url").getAsString();
            if (!url.startsWith("data:")) {
                loads.put(id(event), new Load(url, response.get("status").getAsInt(), 0));
            }
        });
        devtools.on(
                "Network.loadingFinished",
                event -> loads.computeIfPresent(
                        id(event),
                        (_, load) -> new Load(
                                load.url(),
                                load.status(),
                                event.get("encodedDataLength").getAsLong())));
        devtools.send("Network.enable");
        devtools.send("Network.emulateNetworkConditions", conditions());
        var slower = new JsonObject();
        slower.addProperty("rate", SLOWER);
        devtools.send("Emulation.setCPUThrottlingRate", slower);
        return loads;
    }

    private static JsonObject conditions() {
        var conditions = new JsonObject();
        conditions.add("offline", new JsonPrimitive(false));
        conditions.addProperty("latency", LATENCY);
        conditions.addProperty("downloadThroughput", DOWN);
        conditions.addProperty("uploadThroughput", UP);
        return conditions;
    }

    private static String id(JsonObject event) {
        return event.get("requestId").getAsString();
    }

    @Override
    public void close() {
        browser.close();
        playwright.close();
    }
}
