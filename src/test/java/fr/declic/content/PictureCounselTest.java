package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.About;
import fr.declic.activity.Hotspot;
import fr.declic.activity.Hotspot.Shape;
import fr.declic.activity.Hotspot.Spot;
import fr.declic.activity.Question.Option;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PictureCounselTest {

    private static final String ALT = "Une souris de bureau";

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            ALT_REPEATS      | Tenir la souris
            ALT_REPEATS      | Posez la main à plat
            ALT_REPEATS      | Le doigt va sur un bouton
            ALT_SAYS_PICTURE | Image de clavier
            ALT_SAYS_PICTURE | Photo d'un clavier
            ALT_SAYS_PICTURE | Cette illustration montrant un clavier
            ALT_SAYS_PICTURE | Image 3
            ALT_SAYS_PICTURE | Schéma du clavier
            """)
    void anAlternativeTextSaysWhatTheScreenDoesNot(HintRule rule, String alt) {
        assertThat(Calm.hints(Calm.with(ALT, alt))).singleElement().satisfies(hint -> {
            assertThat(hint.rule()).isEqualTo(rule);
            assertThat(hint.place().step()).isEqualTo("tenir");
            assertThat(hint.place().field()).isEqualTo("alt");
            assertThat(hint.place().quote()).isEqualTo(alt);
            assertThat(hint.place().line()).isEqualTo(30);
        });
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            Une photo de deux personnes dans un cadre
            Une main tient une souris, le pouce sur le côté
            L'image est cachée par un doigt
            """)
    void oneThatShowsSomethingIsLeftInPeace(String alt) {
        assertThat(Calm.rules(Calm.with(ALT, alt))).isEmpty();
    }

    @ParameterizedTest(name = "{0} letters: {1}")
    @CsvSource({"160, false", "161, true"})
    void aLongOneCannotBeStoppedWhileItIsRead(int letters, boolean told) {
        assertThat(Calm.rules(Calm.with(ALT, "m".repeat(letters))))
                .containsExactlyElementsOf(told ? List.of(HintRule.ALT_TOO_LONG) : List.of());
    }

    @Test
    void thePictureOfAnActivityIsLookedAtToo() {
        var spot = new Spot(new Option("Ici", true, "C'est là."), Shape.RECTANGLE, 0, 0, 10, 10);
        var other = new Spot(new Option("Là", false, "C'est le mur."), Shape.RECTANGLE, 20, 20, 10, 10);
        var hotspot = new Hotspot(
                About.of("bureau"), "Où est le clavier ?", "main.svg", "Où est le clavier", List.of(spot, other));
        var module = Calm.read(Calm.MODULE).module().with(List.of(), List.of(hotspot));
        assertThat(PictureCounsel.of(module)).singleElement().satisfies(hint -> {
            assertThat(hint.rule()).isEqualTo(HintRule.ALT_REPEATS);
            assertThat(hint.place().activity()).isEqualTo("bureau");
        });
    }
}
