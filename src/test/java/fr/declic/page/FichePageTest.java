package fr.declic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.Objects;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;

class FichePageTest {

    private static final String HTML =
            FichePage.document(Samples.REVISION, Samples.library(), "https://declic.example", BundleTexts.FRENCH);
    private static final Document FICHE = Jsoup.parse(HTML);

    @Test
    void itIsOneRequestWithoutScript() {
        assertThat(FICHE.select("script, iframe, object, embed, link[rel=stylesheet], style:contains(@import)"))
                .isEmpty();
        assertThat(FICHE.select("img[src^=http]")).isEmpty();
        assertThat(HTML).doesNotContain("url(").doesNotContainIgnoringCase("onload=");
        assertThat(FICHE.getAllElements()).noneMatch(element -> element.attributes().asList().stream()
                .anyMatch(attribute -> attribute.getKey().startsWith("on")));
    }

    @Test
    void itIsLight() {
        var withoutPictures = HTML.replaceAll("(?s)<figure>.*?</figure>", "");
        assertThat(withoutPictures.getBytes(StandardCharsets.UTF_8)).hasSizeLessThan(30_000);
    }

    @Test
    void itsAnswersAreItsLastLinesAndNowhereElse() {
        Element last =
                Objects.requireNonNull(FICHE.selectFirst("main")).children().last();
        assertThat(last).isNotNull();
        assertThat(last.className()).isEqualTo("answers");
        assertThat(last.text()).contains("Il sert à choisir.");
        last.remove();
        assertThat(FICHE.text()).doesNotContain("Il sert à choisir.");
    }

    @Test
    void itsPicturesComeBeforeTheTextThatFlowsBesideThem() {
        assertThat(Objects.requireNonNull(FICHE.selectFirst(".step")).children())
                .extracting(Element::tagName)
                .startsWith("h2", "figure", "p");
    }

    @Test
    void theQuestionsOfAdvisersStayOnScreen() {
        var fiche = Jsoup.parse(FichePage.document(
                Samples.forAdvisers(), Samples.library(), "https://declic.example", BundleTexts.FRENCH));
        assertThat(fiche.select(".questions, .answers")).isEmpty();
        assertThat(fiche.select(".flow .step, .together, .sources")).isNotEmpty();
    }

    @Test
    void itSaysWhatItIsToWhoSharesItsLink() {
        var fiche = Jsoup.parse(HTML);
        assertThat(fiche.title()).isEqualTo("La souris et le pavé tactile · Déclic");
        assertThat(Objects.requireNonNull(fiche.selectFirst("html")).attr("lang"))
                .isEqualTo("fr");
        assertThat(fiche.select("meta[name=description]").attr("content")).startsWith("Vous savez déplacer");
        assertThat(fiche.select("meta[property=og:url]").attr("content"))
                .isEqualTo("https://declic.example/fiche/la-souris");
    }

    @Test
    void itLeadsBackToTheModuleAndNamesItsSourcesWithTheirDates() {
        var fiche = Jsoup.parse(HTML);
        assertThat(fiche.select(".qr svg[role=img]").attr("aria-label")).isNotEmpty();
        assertThat(fiche.select(".qr").text()).contains("declic.example/m/la-souris");
        assertThat(fiche.select(".sources").text())
                .contains("example.org/guide", "20 novembre 2026", "22 novembre 2026", "CC BY-SA 4.0");
        assertThat(fiche.select(".together").text()).contains("Quel geste", "Le clavier");
    }

    @Test
    void everyTagIsClosed() {
        var parser = Parser.htmlParser().setTrackErrors(20);
        parser.parseInput(HTML, "");
        assertThat(parser.getErrors()).isEmpty();
    }
}
