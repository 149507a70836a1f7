package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.HashSet;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CardWordsTest {

    private final CardWords words = new CardWords();

    @ParameterizedTest
    @ValueSource(
            strings = {
                "éléphant abeille citron mammouth zèbre",
                "elephant abeille citron mammouth zebre",
                "ÉLÉPHANT ABEILLE CITRON MAMMOUTH ZÈBRE",
                "  éléphant\tabeille\n citron, mammouth; zèbre. ",
                "1. éléphant 2. abeille 3. citron 4. mammouth 5. zèbre",
                "1) Éléphant\n2) Abeille\n3) Citron\n4) Mammouth\n5) Zèbre",
                "elephant-abeille-citron-mammouth-zebre",
                "elephantabeillecitronmammouthzebre",
                "elep abei citr mamm zebr",
                "https://declic.example/carte#elephant-abeille-citron-mammouth-zebre",
                "e\u0301le\u0301phant abeille citron mammouth ze\u0300bre",
                "éléphant\u00a0abeille\u202fcitron_mammouth/zèbre"
            })
    void theSameWordsHoweverTheyAreTyped(String typed) {
        assertThat(words.cut(typed).stream().flatMap(part -> words.complete(part).stream()))
                .extracting(CardWords::plain)
                .containsExactly("elephant", "abeille", "citron", "mammouth", "zebre");
    }

    @ParameterizedTest(name = "{0} means {1}")
    @CsvSource(nullValues = "-", textBlock = """
            abei     , abeille
            Abei     , abeille
            abeill   , abeille
            abeille  , abeille
            abe      , -
            abeilles , -
            abeixle  , -
            chat     , chaton
            ''       , -
            """)
    void fourLettersAreEnoughAndNoneMayBeWrong(String typed, String word) {
        assertThat(words.complete(typed).orElse(null)).isEqualTo(word);
    }

    @ParameterizedTest(name = "{0} looks like {1}")
    @CsvSource(textBlock = """
            abelle   , abeille
            habeille , abeille
            elefant  , éléphant
            citrron  , citron
            """)
    void theNearestWordsAreProposed(String typed, String word) {
        assertThat(words.near(typed)).contains(word).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void nothingIsProposedForWhatLooksLikeNoWord() {
        assertThat(words.near("wxqzwxqz")).isEmpty();
    }

    @Test
    void aLongTextIsNotReadToItsEnd() {
        assertThat(words.cut("abeille ".repeat(100_000))).hasSizeLessThan(30);
    }

    @Test
    void aCardHasFiveWordsOfTheList() {
        assertThat(words.draw()).hasSize(5).allSatisfy(word -> assertThat(words.complete(word))
                .contains(word));
    }

    @Test
    void cardsDiffer() {
        var drawn = IntStream.range(0, 1000).mapToObj(_ -> words.draw()).toList();

        assertThat(new HashSet<List<String>>(drawn)).hasSize(1000);
    }
}
