package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import java.nio.file.Path;
import java.util.ArrayList;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** The power goes, again and again. {@code ./declic bench kill} does it more often, in the midst of many answers. */
class KilledServerIT {

    private static final String QUESTION = "/m/la-souris-et-le-pave-tactile/question-lien";
    private static final int KILLS = 4;
    private static final int NEWCOMERS = 2;

    @Test
    void noAnswerThatWasGradedIsLostWhenTheServerIsKilled(@TempDir Path data) {
        var people = new ArrayList<Page>();
        for (int kill = 0; kill < KILLS; kill++) {
            var server = Server.start(data);
            people.forEach(it -> findsTheirAnswer(it, server));
            for (int i = 0; i < NEWCOMERS; i++) {
                people.add(whoAnswers(server));
            }
            server.kill();
        }
        try (var server = Server.start(data)) {
            people.forEach(it -> findsTheirAnswer(it, server));
        }
        people.forEach(it -> it.context().close());
    }

    private static Page whoAnswers(Server server) {
        var page = Chromium.shared().newContext().newPage();
        page.setDefaultTimeout(Journey.PATIENCE_MS);
        Journey.open(page, server.url() + QUESTION);
        Journey.main(page).getByText("Il fait un seul clic.").click();
        Journey.mainAct(page).click();
        assertThat(Journey.mainAct(page)).hasText("Suivant");
        return page;
    }

    private static void findsTheirAnswer(Page page, Server server) {
        Journey.open(page, server.url() + QUESTION);
        assertThat(Journey.mainAct(page)).hasText("Suivant");
    }
}
