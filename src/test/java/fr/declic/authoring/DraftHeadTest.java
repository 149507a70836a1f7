package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Audience;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DraftHeadTest {

    @Test
    void aHeadIsReadWhateverItsFaults() {
        assertThat(DraftHead.of(
                        "---\nid: [\ntitle: \"Le \\\"clic\\\"\"\naudience: adviser\ntheme: posture\n---\n\ntitle: non"))
                .isEqualTo(new DraftHead(
                        Optional.of("Le \"clic\""), Optional.of(Audience.ADVISER), Optional.of("posture")));
        assertThat(DraftHead.of("---\ntitle: \"\"\naudience: everyone\n---\n\ntheme: media\n"))
                .isEqualTo(new DraftHead(Optional.empty(), Optional.empty(), Optional.empty()));
        assertThat(DraftHead.of("")).isEqualTo(DraftHead.of("x\ny"));
    }

    @ParameterizedTest(name = "[{0}] as a title is read again as it was")
    @CsvSource(delimiter = '|', textBlock = """
            Cliquer
            L'e-mail : une « lettre »
            Un "mot" et un \\ trait
            $1 et {0}
            """)
    void aTitleIsWrittenSoThatItIsReadAgain(String title) {
        var text = Template.titled("---\nid: x\ntitle: \"Avant\"\n---\n", title);
        assertThat(text).doesNotContain("Avant");
        if (!title.contains("\\")) {
            assertThat(DraftHead.of(text).title()).contains(title);
        }
    }
}
