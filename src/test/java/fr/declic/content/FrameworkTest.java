package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Framework.Certainty;
import fr.declic.content.Framework.Competency;
import fr.declic.content.Framework.Competency.Kind;
import fr.declic.content.Framework.OtherName;
import fr.declic.content.Framework.ProficiencyLevel;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The frameworks that come with the program, against what was read of them, and the rules of the record. */
class FrameworkTest {

    private static final Library LIBRARY = LibraryReader.read(ContentTest.shipped());

    @Test
    void modulesNameCompetenciesAndTheBlocksWhoseCompetenciesAreNotKnown() {
        var framework = new Framework(
                "remn",
                "Titre",
                "2019",
                "",
                "",
                "",
                List.of(),
                List.of(
                        Samples.competency("CCP1", Kind.AREA, "CCP1", Certainty.OFFICIAL),
                        Samples.competency("CCP1-1", Kind.COMPETENCY, "CCP1", Certainty.OFFICIAL),
                        Samples.competency("CCP2", Kind.AREA, "CCP2", Certainty.SECONDARY)));
        assertThat(framework.named()).extracting(Competency::code).containsExactly("CCP1-1", "CCP2");
    }

    @ParameterizedTest(name = "{0}: level {1} is {2}, in English {3}")
    @CsvSource(textBlock = """
            digcomp, 0, , ,
            digcomp, 1, De base, Basic, UNOFFICIAL_TRANSLATION
            digcomp, 2, De base, Basic, UNOFFICIAL_TRANSLATION
            digcomp, 3, Intermédiaire, Intermediate, UNOFFICIAL_TRANSLATION
            digcomp, 4, Intermédiaire, Intermediate, UNOFFICIAL_TRANSLATION
            digcomp, 5, Avancé, Advanced, UNOFFICIAL_TRANSLATION
            digcomp, 6, Avancé, Advanced, UNOFFICIAL_TRANSLATION
            digcomp, 7, Très avancé, Highly advanced, UNOFFICIAL_TRANSLATION
            digcomp, 8, Très avancé, Highly advanced, UNOFFICIAL_TRANSLATION
            digcomp, 9, , ,
            crcn, 0, , ,
            crcn, 1, Novice, Novice, SECONDARY
            crcn, 2, Novice, Novice, SECONDARY
            crcn, 3, Indépendant, Independent, SECONDARY
            crcn, 4, Indépendant, Independent, SECONDARY
            crcn, 5, Avancé, Advanced, SECONDARY
            crcn, 6, Avancé, Advanced, SECONDARY
            crcn, 7, Expert, Expert, SECONDARY
            crcn, 8, Expert, Expert, SECONDARY
            remn, 1, , ,
            remn, 8, , ,
            """)
    void eachNamedLevelCoversTwoOfTheEight(
            String framework,
            int eight,
            @Nullable String french,
            @Nullable String english,
            @Nullable Certainty status) {
        var level = LIBRARY.frameworks().get(framework).level(eight);
        assertThat(level.map(it -> it.name(Locale.FRENCH)).orElse(null)).isEqualTo(french);
        assertThat(level.map(it -> it.name(Locale.ENGLISH)).orElse(null)).isEqualTo(english);
        assertThat(level.map(ProficiencyLevel::status).orElse(null)).isEqualTo(status);
    }

    @Test
    void whereCrcnAndPixSayItInTwoWaysBothAreKept() {
        assertThat(LIBRARY.competency("crcn:5.2")).get().satisfies(it -> {
            assertThat(it.nameFr()).isEqualTo("Évoluer dans un environnement numérique");
            assertThat(it.otherNames()).containsExactly(new OtherName("Construire un environnement numérique", "Pix"));
        });
        assertThat(LIBRARY.competency("crcn:3")).get().satisfies(it -> {
            assertThat(it.nameFr()).isEqualTo("Création de contenus");
            assertThat(it.otherNames()).containsExactly(new OtherName("Création de contenu", "Pix"));
        });
    }

    @ParameterizedTest(name = "{0}: {1} areas, {2} competencies")
    @CsvSource(textBlock = """
            digcomp, 5, 21
            crcn, 5, 16
            remn, 3, 4
            """)
    void theShippedFrameworksAreWhole(String code, int areas, int competencies) {
        var framework = LIBRARY.frameworks().get(code);
        assertThat(framework.competencies())
                .filteredOn(it -> it.kind() == Kind.AREA)
                .hasSize(areas);
        assertThat(framework.competencies())
                .filteredOn(it -> it.kind() == Kind.COMPETENCY)
                .hasSize(competencies);
        assertThat(framework.source()).isNotBlank();
        assertThat(framework.licence()).isNotBlank();
    }

    @ParameterizedTest(name = "{0}: who wants {1} gets {2}")
    @CsvSource(textBlock = """
            digcomp:1.1, fr, fr
            digcomp:1.1, en, en
            digcomp:1.1, de, fr
            crcn:1.1, fr, fr
            crcn:1.1, en, fr
            remn:CCP1-1, en, fr
            """)
    void aNameIsInTheLanguageThatOneWantsOrElseInFrench(String code, Locale wanted, Locale language) {
        assertThat(LIBRARY.competency(code)).get().satisfies(it -> {
            assertThat(it.language(wanted)).isEqualTo(language);
            assertThat(it.name(wanted)).isEqualTo(language == Locale.ENGLISH ? it.nameEn() : it.nameFr());
        });
    }

    @Test
    void aCodeThatNoFrameworkHasIsNoCompetency() {
        assertThat(LIBRARY.competency("digcomp:9.9")).isEmpty();
        assertThat(LIBRARY.competency("autre:1")).isEmpty();
        assertThat(LIBRARY.competency("5.2")).isEmpty();
        assertThat(LIBRARY.competency("module:le-clavier")).isEmpty();
    }
}
