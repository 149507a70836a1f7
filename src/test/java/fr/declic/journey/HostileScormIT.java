package fr.declic.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser;
import fr.declic.exchange.QuizWriter;
import fr.declic.exchange.Scorm;
import java.nio.charset.StandardCharsets;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** What an author writes is text in a package too, on every step, before and after the answer. */
class HostileScormIT extends ScormJourney {

    @ParameterizedTest
    @EnumSource
    void markupInEveryTextOfAModuleStaysText(Scorm version) {
        var hostile = Hostile.of(library(), module("exemples"), "hostile");
        System.out.println("texts that are markup: " + hostile.texts());
        assertThat(hostile.texts()).isGreaterThan(300);
        var platform = platform(version);
        platform.install(pack(hostile.revision(), version));
        var page = visit(platform, new Browser.NewContextOptions());
        page.navigate("/play");
        var main = frame(page).locator("main .acts .main");
        main.first().waitFor();
        var inside = page.frames().getLast();
        int shown = 0;
        for (int step = 0; frame(page).locator("main .place").count() > 0; step++) {
            Hostile.isHarmless(page, version + " step " + step);
            shown += frame(page).locator("main").innerText().contains("hurt=1") ? 1 : 0;
            if (frame(page).locator("main [data-pass]").isVisible()) {
                frame(page).locator("main [data-pass]").click();
                continue;
            }
            while (main.innerText().equals("Valider")) {
                inside.evaluate(ANSWER);
                main.click();
                Hostile.isHarmless(page, version + " step " + step + ", answered");
            }
            main.click();
        }
        Hostile.isHarmless(page, version + ", at its end");
        assertThat(shown).as("steps on which it is read").isGreaterThan(10);
    }

    /** What a quiz of another program shows is HTML there. */
    @Test
    void markupInEveryTextOfAQuestionStaysTextWhereverItIsReadAsHtml() {
        var module = Hostile.of(library(), module("le-clavier"), "hostile")
                .revision()
                .module();
        var xml = Jsoup.parse(
                new String(QuizWriter.moodleXml(module).bytes(), StandardCharsets.UTF_8), Parser.xmlParser());
        var texts = xml.select("[format=html] > text").eachText();
        assertThat(texts).hasSizeGreaterThan(20).anyMatch(it -> it.contains("hurt=1"));
        // Names, categories and what one types are no HTML in that program.
        var gift = new String(QuizWriter.gift(module).bytes(), StandardCharsets.UTF_8)
                .replaceAll("(?m)^(\\$CATEGORY.*|::.*?::|\\t=%\\d+%[^#]*)", "")
                .replaceAll("\\\\(.)", "$1");
        assertThat(gift).contains("hurt=1");
        for (var text : Stream.concat(texts.stream(), Stream.of(gift)).toList()) {
            assertThat(Jsoup.parseBodyFragment(text)
                            .select("script, style, svg, [onerror], [onload], [onfocus], [src=x]"))
                    .as(text)
                    .isEmpty();
        }
    }
}
