package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.page.WordsPage;
import fr.declic.page.WordsPage.Part;
import fr.declic.place.Place;
import fr.declic.place.Places;
import fr.declic.platform.Messages;
import fr.declic.player.PageTexts;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class PlaceWordsTest {

    private static final Messages MESSAGES = new Messages();

    private record Page(String key, Function<Place, List<Part>> words) {
        Document of(Place place, Locale language) {
            return Jsoup.parseBodyFragment(
                    WordsPage.main(key + ".title", words.apply(place), new PageTexts(MESSAGES, language)));
        }
    }

    private static final Page HELP = new Page("shell.help", PlaceWords::help);
    private static final Page LEGAL = new Page("shell.legal", PlaceWords::legal);
    private static final Page PRIVACY = new Page("shell.privacy", PlaceWords::privacy);
    private static final Page ACCESSIBILITY = new Page("shell.accessibility", PlaceWords::accessibility);

    static Stream<Page> pages() {
        return Stream.of(HELP, LEGAL, PRIVACY, ACCESSIBILITY);
    }

    @ParameterizedTest
    @MethodSource("pages")
    void eachPageHasOneHeadingAndTheWayHomeInEveryLanguage(Page page) {
        for (var language : Messages.LANGUAGES) {
            for (var place : List.of(Place.DEFAULT, Places.LIBRARY)) {
                var shown = page.of(place, language);
                assertThat(shown.select("h1[tabindex=-1]")).hasSize(1);
                assertThat(shown.select("a.main[href=/]")).hasSize(1);
                assertThat(shown.select("h2")).isNotEmpty();
            }
        }
    }

    @ParameterizedTest
    @MethodSource("pages")
    void whatAPlaceWroteIsNeverMoreThanText(Page page) {
        for (var attack : List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>", "' onclick='x")) {
            var shown = page.of(Places.attack(attack), Locale.FRENCH);
            assertThat(shown.text()).contains(attack);
            assertThat(shown.select("script, img, [onerror], [onclick]")).isEmpty();
        }
    }

    @Test
    void helpGivesThePersonTheNumberToPressAndTheHours() {
        var shown = HELP.of(Places.LIBRARY, Locale.FRENCH);
        assertThat(shown.text())
                .contains("Prenez votre temps", "Mme Diallo, à l’accueil", "Mardi au samedi 10 h à 18 h", "Sonnez.")
                .doesNotContain("À compléter");
        assertThat(shown.select("a[href=tel:0123456789]").text()).isEqualTo("01 23 45 67 89");
    }

    @Test
    void helpSaysWhomToAskInGeneralUntilThePlaceHasSaidIt() {
        assertThat(HELP.of(Place.DEFAULT, Locale.FRENCH).text())
                .contains("Demandez à la personne près de vous", "France services")
                .doesNotContain("À compléter");
    }

    @Test
    void whatThePlaceHasNotFilledInIsSaidPlainly() {
        assertThat(LEGAL.of(Place.DEFAULT, Locale.FRENCH).select(".notice").eachText())
                .hasSize(3)
                .allMatch(text -> text.startsWith("À compléter par le lieu"));
        assertThat(PRIVACY.of(Place.DEFAULT, Locale.FRENCH).select(".notice")).hasSize(3);
        assertThat(ACCESSIBILITY.of(Place.DEFAULT, Locale.FRENCH).select(".notice"))
                .hasSize(1);
        pages().forEach(page -> assertThat(
                        page.of(Places.LIBRARY, Locale.FRENCH).select(".notice"))
                .isEmpty());
    }

    @Test
    void thePrivacyNoticeTellsTheDurationsOfThisPlaceTheRightsAndHowToComplain() {
        var shown = PRIVACY.of(Places.LIBRARY, Locale.FRENCH);
        assertThat(shown.text())
                .contains("après 6 mois sans visite", "après 24 mois sans visite", "dpo@lilas.example", "un mois")
                .contains("il n’y a pas de bandeau");
        assertThat(shown.select("a[href=https://www.cnil.fr/fr/plaintes]")).hasSize(1);
        assertThat(shown.select("ul li")).hasSizeGreaterThan(15);
    }

    @Test
    void theDeclarationSaysThatNobodyHasAssessedItAndWhereToTurn() {
        var shown = ACCESSIBILITY.of(Places.LIBRARY, Locale.FRENCH);
        assertThat(shown.text()).contains("non évaluée", "Défenseur des droits", "26 novembre 2026", "axe");
        assertThat(shown.select("a[href*=defenseurdesdroits.fr]")).hasSize(2);
    }
}
