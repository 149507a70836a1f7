package fr.declic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Optional;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class HouseTest {

    @Test
    void aPlaceWithANameShowsItBesideTheMark() {
        var shown = header(new House("Médiathèque des Lilas", Optional.of("/logo/ab"), false));
        assertThat(shown.select(".of").text()).isEqualTo("Médiathèque des Lilas");
        assertThat(shown.select(".of img[alt=]").attr("src")).isEqualTo("/logo/ab");
    }

    @Test
    void withoutANameNothingIsAddedSinceNothingWouldSayWhatThePictureIs() {
        assertThat(header(new House("", Optional.of("/logo/ab"), false)).select(".of"))
                .isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"<script>alert(1)</script>", "\"><img src=x onerror=alert(1)>"})
    void aNameIsNeverMoreThanText(String name) {
        var shown = header(new House(name, Optional.empty(), false));
        assertThat(shown.select(".of").text()).isEqualTo(name);
        assertThat(shown.select("script, img, [onerror]")).isEmpty();
    }

    @Test
    void onlyWhoWorksHereHasAWayToTheirTools() {
        assertThat(header(new House("", Optional.empty(), true)).select("a[href=/espace]"))
                .hasSize(1);
        assertThat(header(House.UNNAMED).select("a[href=/espace]")).isEmpty();
    }

    private static Document header(House house) {
        return Jsoup.parseBodyFragment(Frame.header(Optional.empty(), house, BundleTexts.FRENCH));
    }
}
