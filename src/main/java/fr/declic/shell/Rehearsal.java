package fr.declic.shell;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import org.jsoup.Connection;
import org.jsoup.Jsoup;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.context.event.ApplicationReadyEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/**
 * A visit before the first one: with {@code --declic.rehearsal}, the server opens its own home page, then the pages
 * that home leads to, and stops. The start-up cache is made from such a run, so that it also knows what a visit needs.
 */
@Component
@ConditionalOnProperty("declic.rehearsal")
class Rehearsal {

    private static final int PATIENCE = 120_000; // ms

    @EventListener
    void play(ApplicationReadyEvent ready) {
        var port = ready.getApplicationContext().getEnvironment().getRequiredProperty("local.server.port");
        visit("http://localhost:" + port + "/");
        ready.getApplicationContext().close();
    }

    /** Opens a page and those of its site that it leads to. Returns what was opened. */
    static List<String> visit(String home) {
        try {
            var pages = open(home).parse().select("a[href]").eachAttr("abs:href").stream()
                    .filter(address -> address.startsWith(home) && !address.contains("#"))
                    .distinct()
                    .toList();
            for (var page : pages) {
                open(page);
            }
            return pages;
        } catch (IOException unanswered) {
            throw new UncheckedIOException(unanswered);
        }
    }

    private static Connection.Response open(String address) throws IOException {
        return Jsoup.connect(address).timeout(PATIENCE).ignoreHttpErrors(true).execute();
    }
}
