package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Glossary.Term;
import fr.declic.content.Hint.Place;
import fr.declic.content.Hint.Severity;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class CounselTest {

    private static final Glossary NONE = new Glossary(List.of());
    private static final String LINE = "Posez la main à plat.";

    @Test
    void aGoodModuleIsLeftInPeace() {
        assertThat(Calm.hints(Calm.read(Calm.MODULE))).isEmpty();
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SHORT_SENTENCE | Posez la main à plat sur la table de bois qui est tout près de votre lit.
            SHORT_SENTENCE | Posez la main à plat sur la table de bois près du lit.
            ONE_IDEA       | Prenez la main de la dame qui est là dans le lit.
            POSITIVE       | Il ne voit pas le lit et ne le dit pas.
            ACTIVE         | La main est tenue par la dame.
            SAME_ADDRESS   | Pose ta main. Posez-la.
            DIGITS         | Posez deux mains.
            SMALL_NUMBERS  | Il y a 45 000 mains.
            FULL_DATE      | Venez le 13/10/2025.
            PLAIN_SIGN     | La main, le bras, etc.
            EVERYDAY_WORD  | La vérification est là.
            SAME_WORD      | Un mail. Un courriel.
            FRENCH_WORD    | Le software est là.
            ACRONYM        | La CAF est ici.
            """)
    void aSentenceIsAdvisedOnWhereItStands(HintRule rule, String sentence) {
        var hints = Calm.hints(Calm.with(LINE, sentence));
        assertThat(hints).anySatisfy(hint -> {
            assertThat(hint.rule()).isEqualTo(rule);
            assertThat(hint.place().step()).isEqualTo("tenir");
            assertThat(sentence).contains(hint.place().quote());
            assertThat(hint.place().line()).isEqualTo(27);
            assertThat(hint.message()).isNotBlank();
            assertThat(hint.remedy()).isNotBlank();
        });
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "Ne cliquez pas ici.",
                "Prenez celle qui vous plaît ici.",
                "Il n'y a rien.",
                "Appelez le 33700.",
                "Ajoutez le 0 805 805 817.",
                "Elle est partie par e-mail.",
                "Anne habite à Bourg-la-Reine.",
                "Enregistrez la publicité."
            })
    void whatMustBeSaidNowAndThenIsNotBlamed(String sentence) {
        assertThat(Calm.rules(Calm.with(LINE, sentence))).isEmpty();
    }

    @Test
    void aQuestionThatSaysNotIsWorthALookWhereATextThatSaysItIsNot() {
        var hints = Calm.hints(Calm.with("Quel bouton sert le plus ?", "Quel bouton ne sert pas ?"));
        assertThat(hints).singleElement().satisfies(hint -> {
            assertThat(hint.rule()).isEqualTo(HintRule.POSITIVE);
            assertThat(hint.severity()).isEqualTo(Severity.WORTH_A_LOOK);
            assertThat(hint.place())
                    .isEqualTo(new Place("question", "bouton", "prompt", "Quel bouton ne sert pas ?", 49));
        });
    }

    @Test
    void whatTheGateOfTheLibraryWouldRefuseIsAdvice() {
        var hints = Calm.hints(Calm.with(LINE, "La CAF est là. Prenez la main qui vous plaît le plus pour la nuit."));
        assertThat(hints)
                .extracting(Hint::rule, Hint::severity)
                .contains(org.assertj.core.groups.Tuple.tuple(HintRule.ACRONYM, Severity.ADVICE));
    }

    @Test
    void aStepIsTooMuchForAScreenOrTooHardToRead() {
        var sixteen = "Posez la main ici.\n".repeat(17);
        assertThat(Calm.rules(Calm.with(LINE, sixteen))).containsExactly(HintRule.ONE_SCREEN);
        var hard = "Paramétrez immédiatement. Numérisez méthodiquement. Administrez précautionneusement. ".repeat(6);
        assertThat(Calm.rules(Calm.with(LINE, hard))).contains(HintRule.EASY_STEP, HintRule.EASY_MODULE);
    }

    @Test
    void theSameSentenceKeepsItsKeyAndAChangedOneGetsAnother() {
        var sentence = "La main est tenue par la dame.";
        var here = only(Calm.with(LINE, sentence));
        var lower = only(Calm.with(LINE, "Posez-la.\nIci.\n" + sentence));
        var other = only(Calm.with(LINE, "La main est tenue par la fille."));
        assertThat(lower.place().line()).isEqualTo(here.place().line() + 2);
        assertThat(lower.key()).isEqualTo(here.key()).hasSize(16);
        assertThat(other.key()).isNotEqualTo(here.key());
    }

    @Test
    void anOptionThatMovesKeepsItsKey() {
        var here = Calm.with(
                "La petite roue\"\n    feedback: \"Elle fait descendre la page.\"\nhint: \"Regardez",
                "La petite roue, etc.\"\n    feedback: \"Elle fait descendre la page.\"\nhint: \"Regardez");
        var first = Calm.with(
                "  - text: \"Celui de gauche\"",
                "  - text: \"La petite roue, etc.\"\n    feedback: \"Elle descend.\"\n  - text: \"Celui de gauche\"");
        assertThat(only(first).key()).isEqualTo(only(here).key());
        assertThat(only(first).place().field()).isEqualTo("options[1].text");
        assertThat(only(here).place().field()).isEqualTo("options[3].text");
    }

    @Test
    void aWordThatIsDismissedIsDismissedInTheWholeModule() {
        var here = only(Calm.with(LINE, "La vérification est là."));
        var there = only(Calm.with("Regardez votre main.", "La bonne vérification."));
        assertThat(there.key()).isEqualTo(here.key());
        assertThat(there.place().activity()).isEqualTo("bouton");
    }

    @Test
    void hardWordsThatComeBackAreToldTogetherUnlessSomethingBeforeExplainsThem() {
        var glossary =
                new Glossary(List.of(new Term("lien", List.of("liens"), "x"), new Term("onglet", List.of(), "x")));
        var module = Calm.with(LINE, "Un lien va ici.\nLes liens vont là.\nPressez le lien.\nVoyez l'onglet.");
        var library = Calm.library(glossary, module);
        assertThat(Counsel.of(module, library, Calm.TODAY)).singleElement().satisfies(hint -> {
            assertThat(hint.rule()).isEqualTo(HintRule.EXPLAINED_WORD);
            assertThat(hint.message()).contains("lien").doesNotContain("onglet");
            assertThat(hint.place().quote()).isEqualTo("Un lien va ici.");
        });

        var before = Calm.read(Calm.MODULE.replace(LINE, "Un lien, c'est un mot."));
        var after = module.module();
        var asking = new CourseModule(
                "suite",
                after.title(),
                after.language(),
                after.audience(),
                after.theme(),
                after.minutes(),
                after.objective(),
                after.ownCanDo(),
                after.competencies(),
                List.of("calme", "perdu"),
                after.coopTheme(),
                after.authors(),
                after.licence(),
                after.checkedOn(),
                after.reviewEvery(),
                after.certainty(),
                after.sources(),
                after.together(),
                after.guide(),
                after.testedWith(),
                after.adaptedFrom(),
                after.steps(),
                after.review());
        assertThat(Counsel.of(asking, Calm.library(glossary, before), Calm.TODAY))
                .isEmpty();
        assertThat(Counsel.of(asking, Calm.library(glossary), Calm.TODAY)).hasSize(1);
    }

    @Test
    void aModuleInAnotherLanguageIsAdvisedOnWhatNeedsNoFrench() {
        var english = Calm.read(Calm.MODULE
                .replace("language: fr", "language: en")
                .replace(LINE, "Prenez la main qui vous plaît le plus pour la nuit du lit de la dame.")
                .replace("Celui de gauche", "Celui de gauche, sous le premier doigt de la main"));
        assertThat(Calm.rules(english)).containsExactly(HintRule.RIGHT_IS_LONGEST);
    }

    @Test
    void hintsComeInTheOrderOfTheFile() {
        var hints = Calm.hints(Calm.read(Calm.MODULE
                .replace("Vous savez viser.", "Bravo !")
                .replace(LINE, "La main est tenue par la dame.")
                .replace("Lequel est sous le doigt ?", "Le doigt, le pied, etc.")
                .replace("minutes: 3", "minutes: 20")));
        assertThat(hints).extracting(hint -> hint.place().line()).containsExactly(7, 27, 40, 75);
    }

    @Test
    void aTextThatIsBeingTypedIsAdvisedOnWithTheKeysItWillHave() {
        var sentence = "La main est tenue par la dame.";
        var typed = Counsel.ofPart("Oui.\n\n" + sentence, Place.of("tenir", "", ""), Audience.RESIDENT, NONE);
        assertThat(typed).singleElement().satisfies(hint -> {
            assertThat(hint.key()).isEqualTo(only(Calm.with(LINE, sentence)).key());
            assertThat(hint.place().line()).isEqualTo(3);
        });
    }

    @Test
    void whatOnlyTheWholeModuleCanTellWaits() {
        assertThat(Counsel.ofPart("La CAF est là. Pose ta main. Posez-la.", Place.step(""), Audience.RESIDENT, NONE))
                .isEmpty();
        assertThat(Counsel.ofPart("![Image de main](main.svg)", Place.step(""), Audience.RESIDENT, NONE))
                .extracting(Hint::rule)
                .containsExactly(HintRule.ALT_SAYS_PICTURE);
        assertThat(Counsel.ofPart("```activity\nid: x\n", Place.step(""), Audience.RESIDENT, NONE))
                .isEmpty();
        assertThat(Counsel.ofPart("", Place.step(""), Audience.ADVISER, NONE)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"> ", "- ", "*_", "[", "![", "`", "\n\n", "a ", "« ", "'", "1234 ", "qui "})
    void whateverIsPastedIsLookedAtInPeace(String piece) {
        assertThat(Counsel.ofPart(
                        piece.repeat(Limits.STEP_TEXT / piece.length()), Place.step(""), Audience.RESIDENT, NONE))
                .allSatisfy(hint -> assertThat(hint.place().line()).isPositive());
        assertThat(Counsel.ofPart(piece.repeat(200_000), Place.step(""), Audience.RESIDENT, NONE))
                .isEmpty();
    }

    private static Hint only(Revision revision) {
        var hints = Calm.hints(revision);
        assertThat(hints).hasSize(1);
        return hints.getFirst();
    }
}
