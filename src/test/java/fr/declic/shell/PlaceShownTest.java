package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.place.Place;
import fr.declic.place.PlaceSettings;
import fr.declic.place.Places;
import fr.declic.place.Saved;
import java.util.List;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** What a place says of itself, in the first HTML that anybody gets. */
@SuppressWarnings("NullAway.Init")
class PlaceShownTest extends OverHttpTest {

    private static final List<String> ALL = List.of("/", "/aide", "/mentions", "/confidentialite", "/accessibilite");

    @Autowired
    PlaceSettings settings;

    @AfterEach
    void comeBack() {
        save(Place.DEFAULT);
    }

    @Test
    void theNameAndThePictureStandInTheFrameOfEveryPublicPage() {
        save(Places.LIBRARY);
        for (var address : ALL) {
            var shown = Jsoup.parse(get(address).body());
            assertThat(shown.select("#first-screen .bar .of").text())
                    .as(address)
                    .isEqualTo("Médiathèque des Lilas");
            assertThat(shown.select("html").attr("lang")).as(address).isEqualTo("en");
            assertThat(shown.select("#first-screen a[href=/espace]"))
                    .as(address)
                    .isEmpty();
        }
        assertThat(get("/mentions").body()).contains("Ville des Lilas<br>1 rue du Lac", "Hébergeur SAS");
    }

    @Test
    void thePictureIsHandedOutUnderAnAddressOfItsOwnAndNoOther() {
        save(Places.LIBRARY);
        var address = Jsoup.parse(get("/").body()).select(".of img").attr("src");
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("image/png");
        assertThat(answer.headers().firstValue("Cache-Control"))
                .get()
                .asString()
                .contains("immutable");
        assertThat(answer.headers().firstValue("X-Content-Type-Options")).hasValue("nosniff");
        assertThat(get("/logo/other").statusCode()).isEqualTo(404);

        save(Place.DEFAULT);
        assertThat(get(address).statusCode()).isEqualTo(404);
    }

    @Test
    void nothingThatAPlaceWroteEverRuns() {
        for (var attack : List.of("<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>")) {
            save(Places.attack(attack));
            for (var address : ALL) {
                var screen = Jsoup.parse(get(address).body()).select("#first-screen");
                assertThat(screen.text()).as(address).contains(attack);
                assertThat(screen.select("script, img, [onerror]")).as(address).isEmpty();
            }
        }
    }

    @Test
    void nothingInTheScriptThatSaysTheViewCanEndItOrBeMarkup() {
        for (var address : ALL) {
            var scripts = Jsoup.parse(get(address).body()).select("script[initial]");
            assertThat(scripts).as(address).isNotEmpty().allSatisfy(script -> assertThat(script.data())
                    .doesNotContainPattern("(?i)<[/!]|<script"));
            assertThat(scripts.last().data()).as(address).contains("\\u003C/h1>");
        }
    }

    private void save(Place place) {
        var admin = UsernamePasswordAuthenticationToken.authenticated(
                "admin", null, AuthorityUtils.createAuthorityList("ROLE_ADMIN"));
        SecurityContextHolder.getContext().setAuthentication(admin);
        try {
            assertThat(settings.save(place)).isInstanceOf(Saved.Kept.class);
        } finally {
            SecurityContextHolder.clearContext();
        }
    }
}
