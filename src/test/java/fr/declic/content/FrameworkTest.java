package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Framework.Competency;
import fr.declic.content.Framework.Competency.Kind;
import java.util.List;
import org.junit.jupiter.api.Test;

class FrameworkTest {

    @Test
    void modulesNameCompetenciesAndTheBlocksWhoseCompetenciesAreNotKnown() {
        var framework = new Framework(
                "remn",
                "Titre",
                "2019",
                "",
                "",
                List.of(
                        new Competency("CCP1", Kind.AREA, "CCP1", "Bloc", "", "official"),
                        new Competency("CCP1-1", Kind.COMPETENCY, "CCP1", "Compétence", "", "official"),
                        new Competency("CCP2", Kind.AREA, "CCP2", "Bloc", "", "secondary")));
        assertThat(framework.named()).extracting(Competency::code).containsExactly("CCP1-1", "CCP2");
    }
}
