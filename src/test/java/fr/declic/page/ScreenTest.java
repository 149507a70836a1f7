package fr.declic.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Audience;
import fr.declic.page.CataloguePage.Found;
import fr.declic.page.HomeState.Kept;
import fr.declic.page.ModulePlace.State;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ScreenTest {

    private static final Texts FRENCH = BundleTexts.FRENCH;
    private static final HomeState NEW = new HomeState("/m/a/b", Optional.empty());

    static Stream<String> screens() {
        var library = Samples.library();
        var found = Optional.of(new Found("\"><script>", List.of("la-souris", "gone")));
        var others = Stream.of(
                Screen.compose(HomePage.main(NEW, FRENCH), FRENCH),
                Screen.compose(CoursePage.main(Samples.COURSE, library, Map.of(), FRENCH), FRENCH),
                Screen.compose(
                        CataloguePage.main(
                                library, Audience.RESIDENT, List.of(), Map.of(), Optional.empty(), true, FRENCH),
                        FRENCH),
                Screen.compose(
                        CataloguePage.main(library, Audience.RESIDENT, List.of(), Map.of(), found, false, FRENCH),
                        FRENCH));
        return Stream.concat(
                others, IntStream.range(0, Samples.MODULE.steps().size()).mapToObj(ScreenTest::step));
    }

    private static String step(int number) {
        var step = Samples.MODULE.steps().get(number);
        var state = step.activity().map(Samples::first).orElseGet(() -> ActivityState.first(List.of()));
        return Screen.step(Samples.REVISION, step, state, Map.of(), new Way(Optional.of("/a"), "/b"), FRENCH);
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyScreenHasOneHeadingOneMainAndAtMostOneFilledButton(String html) {
        var screen = Jsoup.parseBodyFragment(html).body();
        assertThat(screen.select("h1[tabindex=-1]")).hasSize(1);
        assertThat(screen.select("main#main")).hasSize(1);
        assertThat(screen.select(".main:not(.if-touch, .if-touch *)")).hasSizeLessThanOrEqualTo(1);
        assertThat(foreign(screen)).isEmpty();
    }

    /** What runs or comes from elsewhere. */
    private static List<Element> foreign(Element screen) {
        return screen.select("script, iframe, [src^=http], link");
    }

    @ParameterizedTest
    @MethodSource("screens")
    void everyScreenIsWellFormedAndItsIdsAreUnique(String html) {
        var parser = Parser.htmlParser().setTrackErrors(10);
        parser.parseInput("<!doctype html><title>x</title>" + html, "");
        assertThat(parser.getErrors()).isEmpty();
        assertThat(Jsoup.parse(html).select("[id]").eachAttr("id")).doesNotHaveDuplicates();
    }

    @Test
    void theToolsNeverMove() {
        var tools = screens()
                .map(html -> Jsoup.parse(html).select(".tools").outerHtml())
                .distinct();
        assertThat(tools).hasSize(1);
    }

    @Test
    void theVisibleWordsOfAToolArePartOfItsName() {
        Jsoup.parseBodyFragment(Frame.header(Optional.empty(), House.UNNAMED, FRENCH))
                .select(".tool[aria-label] span")
                .forEach(span -> assertThat(span.parent().attr("aria-label")).containsIgnoringCase(span.text()));
    }

    @Test
    void whoComesBackLateIsToldForHowLongTheirPlaceIsKept() {
        var state = new HomeState("/m/a/b", Optional.empty(), false, Optional.of(12), false);
        assertThat(Jsoup.parse(HomePage.main(state, FRENCH)).select(".notice").text())
                .contains("Vous n’étiez pas venu depuis longtemps.", "12 mois");
        assertThat(HomePage.main(NEW, FRENCH)).doesNotContain("notice");
    }

    @Test
    void aKeptPlaceOpensTheDoorOnIt() {
        var state = new HomeState("/m/a/b", Optional.of(new Kept("Le clavier", 3, 7, "/m/le-clavier/x")));
        var door = Jsoup.parse(HomePage.main(state, FRENCH)).select("a[href=/m/le-clavier/x]");
        assertThat(door.text()).contains("Le clavier", "étape 3 sur 7");
        assertThat(Jsoup.parse(HomePage.main(NEW, FRENCH)).select("a[href=/carte]"))
                .hasSize(1);
    }

    @Test
    void aCourseGoesOnWhereItWasLeft() {
        var places = Map.of(
                "la-souris", new ModulePlace(State.DONE, Optional.empty()),
                "le-clavier", new ModulePlace(State.STARTED, Optional.of("question-2")));
        var page = Jsoup.parse(CoursePage.main(Samples.COURSE, Samples.library(), places, FRENCH));
        assertThat(page.select("a.main").attr("href")).isEqualTo("/m/le-clavier/question-2");
        assertThat(page.select("a.main").text()).isEqualTo("Continuer");
        assertThat(page.select(".state").eachText()).containsExactly("Terminé", "Commencé");
        assertThat(page.text()).doesNotContain("8 min");
    }

    @Test
    void aStepSaysWhereOneIsAndKeepsItsPictureAside() {
        var step = Samples.MODULE.steps().getFirst();
        var parts = StepPage.parts(Samples.REVISION, step, FRENCH);
        assertThat(Jsoup.parse(parts.place()).text())
                .isEqualTo("Étape 1 sur " + Samples.MODULE.steps().size());
        assertThat(parts.words()).doesNotContain("<svg").contains("Posez la main à plat.<br> L’index va à gauche.");
        assertThat(parts.picture()).get().asString().startsWith("<svg").contains("aria-label=\"Une souris\"");
        assertThat(StepPage.parts(Samples.REVISION, step, FRENCH)).isEqualTo(parts);
    }

    @Test
    void theStylesOfTheFirstScreenAreLight() {
        assertThat(Stylesheet.firstScreen().length()).isLessThan(20_000);
        assertThat(Stylesheet.firstScreen()).doesNotContain("/*", "  ", "@import", "url(");
    }

    @Test
    void theStylesKeepTheSpacesThatMeanSomething() {
        assertThat(Stylesheet.light("/* a */ .a  .b > c , d :hover { width : calc(1px + 2px) ; }\n"))
                .isEqualTo(".a .b > c,d :hover{width :calc(1px + 2px)}");
    }

    @Test
    void theColoursOfTextAndControlsReachTheirContrast() {
        var tokens = Resource.read("css/tokens.css").orElseThrow();
        for (var theme : List.of(1, 2)) {
            for (var ground : List.of("paper", "sheet", "tint", "warm")) {
                for (var text : List.of("ink", "ink-soft", "brand", "right", "hint")) {
                    assertThat(contrast(tokens, text, ground, theme))
                            .as(text + " on " + ground)
                            .isGreaterThan(4.5);
                }
            }
            assertThat(contrast(tokens, "line", "paper", theme)).isGreaterThan(3);
            assertThat(contrast(tokens, "line", "sheet", theme)).isGreaterThan(3);
            assertThat(contrast(tokens, "on-brand", "brand", theme)).isGreaterThan(4.5);
        }
    }

    /** WCAG 2.2, relative luminance. */
    private static double contrast(String tokens, String one, String other, int theme) {
        double a = luminance(tokens, one, theme);
        double b = luminance(tokens, other, theme);
        return (Math.max(a, b) + 0.05) / (Math.min(a, b) + 0.05);
    }

    private static double luminance(String tokens, String name, int theme) {
        var pair = Pattern.compile("--%s: light-dark\\(#(\\w{6}), #(\\w{6})\\)".formatted(name))
                .matcher(tokens);
        assertThat(pair.find()).as(name).isTrue();
        int rgb = Integer.parseInt(pair.group(theme), 16);
        return 0.2126 * linear(rgb >> 16) + 0.7152 * linear(rgb >> 8) + 0.0722 * linear(rgb);
    }

    private static double linear(int channel) {
        double value = (channel & 0xff) / 255.0;
        return value <= 0.04045 ? value / 12.92 : Math.pow((value + 0.055) / 1.055, 2.4);
    }
}
