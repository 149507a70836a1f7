package fr.declic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class SentencesTest {

    @ParameterizedTest(name = "[{0}] has {1} sentences")
    @CsvSource(delimiter = '|', textBlock = """
            Elle hésite. Elle a raison.                     | 2
            Elle hésite\\nElle a raison                     | 2
            Vous connaissez l'adresse ? Tapez-la !          | 2
            « Oui ! » dit-il.                               | 1
            Il attend… puis il clique.                      | 1
            Demandez à M. Diallo. Il sait.                  | 2
            Le site est caf.fr. Ouvrez-le.                  | 2
            Prenez un papier, p. ex. Un ticket.             | 1
            Le prix est de 2.5 euros.                       | 1
            Trois choix : oui ; non ; plus tard.            | 1
            1. Ouvrez le site.\\n2. Cliquez.                | 2
            - Un point\\n\\n• Un autre                      | 2
            « Que faire ? » Elle demande.                   | 2
            …                                               | 0
            """)
    void aLineBreakOrAFullStopEndsASentence(String text, int sentences) {
        assertThat(Sentences.of(text.replace("\\n", "\n"))).hasSize(sentences);
    }

    @ParameterizedTest(name = "[{0}] has {1} words")
    @CsvSource(delimiter = '|', textBlock = """
            L'ordinateur s'allume.                          | 2
            Est-ce que la souris bouge ?                    | 5
            Il coûte 1 000 euros.                           | 4
            Il coûte 2,50 euros.                            | 4
            Le site est service-public.gouv.fr.             | 3
            Écrivez à awa@mairie.example ce soir.           | 4
            Ouvrez https://caf.fr/carte maintenant.         | 2
            Oui et/ou non.                                  | 4
            Que faire ?                                     | 2
            12 rue de la Paix                               | 5
            Aujourd’hui — oui.                              | 2
            """)
    void aWordStandsBetweenSpacesAndAnAddressIsNoWord(String text, int words) {
        assertThat(Sentences.of(text)).singleElement().satisfies(one -> assertThat(one.words())
                .hasSize(words));
    }

    @Test
    void theWordsAreKeptAsWritten() {
        assertThat(Sentences.of("Tapez l’adresse\u00A0: vite\u202F!"))
                .containsExactly(new Sentence("Tapez l'adresse : vite !", List.of("Tapez", "l'adresse", "vite")));
    }
}
