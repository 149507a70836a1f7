package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CourseModuleTest {

    private static CourseModule module(String objective, String canDo) {
        return Samples.revision(Samples.read(Samples.MODULE
                        .replace("objective: \"Vous savez essayer.\"", "objective: \"" + objective + "\"")
                        .replace("can_do: \"Je sais essayer.\"\n", canDo)))
                .module();
    }

    @Test
    void whatAPersonCanDoIsSaidAsItsFileSaysIt() {
        assertThat(module("Vous savez essayer.", "can_do: \"J'ose essayer.\"\n").canDo())
                .isEqualTo("J'ose essayer.");
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', textBlock = """
            Vous savez essayer.                          | Je sais essayer.
            Vous savez nommer les 4 libertés.            | Je sais nommer les 4 libertés.
            Vous savez nous prévenir et dévoiler.        | Je sais nous prévenir et dévoiler.
            Vous savez garder votre billet.              | Vous savez garder votre billet.
            Vous savez, chez vous, choisir.              | Vous savez, chez vous, choisir.
            Vous savez choisir. Vous osez.               | Vous savez choisir. Vous osez.
            Vous savez trier vos photos.                 | Vous savez trier vos photos.
            Vous savez reconnaître la vôtre.             | Vous savez reconnaître la vôtre.
            À la fin, on sait choisir.                   | À la fin, on sait choisir.
            """)
    void anObjectiveIsPutInTheFirstPersonOnlyIfTheSentenceStaysRight(String objective, String canDo) {
        assertThat(module(objective, "").canDo()).isEqualTo(canDo);
    }

    @Test
    void aModuleInAnotherLanguageSaysItInItsOwnWay() {
        var english = Samples.MODULE
                .replace("language: fr", "language: en")
                .replace("\"Je sais essayer.\"", "\"I can try things out.\"");

        assertThat(Samples.revision(Samples.read(english)).module().canDo()).isEqualTo("I can try things out.");
    }
}
