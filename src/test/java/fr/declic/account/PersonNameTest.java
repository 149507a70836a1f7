package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PersonNameTest {

    @ParameterizedTest
    @ValueSource(strings = {"Zoé", "Jean-Luc", "O’Brien", "محمد", "Nguyễn Thị", "M. Martin (accueil)", "李"})
    void namesOfAllScriptsAreKept(String name) {
        assertThat(PersonName.name(name)).contains(name);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "   ", "<b>Zoé</b>", "Zo\u202eé", "Zo\u0000é", "a\u200bb", "=1+1", "-x", "@x"})
    void whatHidesTurnsOrActsIsRefused(String name) {
        assertThat(PersonName.name(name)).isEmpty();
    }

    @Test
    void aNameHas80SignsAtMost() {
        assertThat(PersonName.name("x".repeat(80))).isPresent();
        assertThat(PersonName.name("x".repeat(81))).isEmpty();
    }

    @ParameterizedTest(name = "{0} is kept as {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Zoe                 | zoe
            '  Nour   B '       | nour b
            jean@exemple.example| jean@exemple.example
            ÉLODIE              | élodie
            d’Artagnan          | d'artagnan
            """)
    void aLoginIsComparedWithoutCapitalsAndNeedlessSpaces(String typed, String kept) {
        assertThat(PersonName.login(typed)).contains(kept);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "zo", "<script>", "a b<c", ".abc"})
    void whatIsNoLoginIsRefused(String typed) {
        assertThat(PersonName.login(typed)).isEmpty();
    }
}
