package fr.declic.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Playwright;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** The system's Chromium, driven by Playwright: one for all the journeys. */
public final class Chromium {

    private static final List<String> QUIET = List.of(
            "--no-sandbox",
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private Chromium() {}

    static Browser shared() {
        return Holder.BROWSER;
    }

    /** One that keeps the pages that one leaves, for Back to show them as they were, as people's browsers do. */
    static Browser keepingPages() {
        return KeepingPages.BROWSER;
    }

    public static Browser launch() {
        return launch(List.of());
    }

    /** One whose microphone is a machine that beeps once a second, and that says yes when asked for it. */
    static Browser beeping() {
        return Beeping.BROWSER;
    }

    private static Browser launch(List<String> unlikePlaywright) {
        return launch(unlikePlaywright, QUIET);
    }

    private static Browser launch(List<String> unlikePlaywright, List<String> args) {
        var program = System.getenv().getOrDefault("DECLIC_CHROMIUM", "/usr/bin/chromium");
        var playwright = Playwright.create(
                new Playwright.CreateOptions().setEnv(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1")));
        return playwright
                .chromium()
                .launch(new BrowserType.LaunchOptions()
                        .setExecutablePath(Path.of(program))
                        .setIgnoreDefaultArgs(unlikePlaywright)
                        .setArgs(args));
    }

    private static final class KeepingPages {
        static final Browser BROWSER = launch(List.of("--disable-back-forward-cache"));
    }

    private static final class Beeping {
        static final Browser BROWSER = launch(
                List.of(),
                Stream.concat(
                                QUIET.stream(),
                                Stream.of("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream"))
                        .toList());
    }

    /** Made when first asked for; it ends with this process. */
    private static final class Holder {
        static final Browser BROWSER = launch();
    }
}
