package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.authoring.Difference;
import fr.declic.content.ContentFolder;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.content.Manuscript;
import fr.declic.content.Part;
import fr.declic.platform.Messages;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A module is told in the words of its forms. */
class ToldTextTest {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.shipped());
    private static final ToldText TOLD = new ToldText(new Messages(), LIBRARY, Locale.FRENCH);

    private static final String ACTIVITY = """
            id: quelle-prise
            type: choice
            prompt: "Où va la clé ?"
            taught_in: le-geste
            difficulty: 1
            competencies: [digcomp:5.1]
            options:
              - text: "Dans la prise plate"
                right: true
                feedback: "Oui."
              - text: "Dans la prise ronde"
                feedback: "Non."
            """;

    private static Part step(String activity) {
        return Part.of("## La prise\n<!-- step: la-prise; sound: voix.webm -->\n\nNadia a une clé.\n\n```activity\n"
                + activity + "```\n");
    }

    private static String changed(String before, String after) {
        return Difference.between(
                        new Manuscript("", List.of(step(before))), new Manuscript("", List.of(step(after))), TOLD)
                .parts()
                .getFirst()
                .lines()
                .stream()
                .map(line -> line.runs().stream().map(it -> it.text()).collect(Collectors.joining("|")))
                .collect(Collectors.joining("\n"));
    }

    @Test
    void anActivityHasALineForEachFieldUnderItsNameInTheForm() {
        assertThat(TOLD.body(step(ACTIVITY)))
                .isEqualTo(String.join(
                        "\n",
                        "Nadia a une clé.",
                        "",
                        "Identifiant\u00a0: quelle-prise",
                        "Type d’activité\u00a0: Choisir",
                        "La question ou la consigne\u00a0: Où va la clé ?",
                        "Étape qui l’enseigne\u00a0: le-geste",
                        "Difficulté\u00a0: 1",
                        "Compétences\u00a0: 5.1 · Repérer et résoudre des problèmes techniques (DigComp)",
                        "Réponse\u00a0: Dans la prise plate",
                        "C’est juste\u00a0: oui",
                        "Retour\u00a0: Oui.",
                        "Réponse\u00a0: Dans la prise ronde",
                        "Retour\u00a0: Non."));
    }

    @Test
    void aStepIsCalledByItsTitleItsIdAndItsSound() {
        assertThat(TOLD.naming(step("")))
                .isEqualTo("Titre de l’étape\u00a0: La prise\nIdentifiant\u00a0: la-prise\nSon\u00a0: voix.webm");
    }

    @Test
    void aChangedFieldIsToldWithThoseBesideIt() {
        assertThat(changed(ACTIVITY, ACTIVITY.replace("Oui.", "Oui, elle y entre.")))
                .isEqualTo(
                        "\nC’est juste\u00a0: oui\nRetour\u00a0: Oui|, elle y entre|.\nRéponse\u00a0: Dans la prise ronde\n");
    }

    /** Else one would be told of a change without seeing it. */
    @Test
    void whatIsOnlyWrittenOtherwiseIsToldAsItIsWritten() {
        assertThat(changed(ACTIVITY, ACTIVITY.replace("\"Oui.\"", "'Oui.'"))).contains("feedback: |\"|'|Oui.|\"|'");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "# une remarque\nid: un\ntype: choice\n",
                "type: unheard-of\n",
                "type: choice\nprompt: [a]\n",
                "}{\n"
            })
    void whatNoFormCouldShowIsToldAsItIsWritten(String yaml) {
        assertThat(TOLD.body(step(yaml))).endsWith("\n\n" + yaml);
    }

    @Test
    void whatTheFormDoesNotKnowIsToldUnderItsOwnName() {
        assertThat(TOLD.body(step(ACTIVITY + "colour: red\nsizes:\n  - wide: 3\n")))
                .endsWith("\ncolour\u00a0: red\nwide\u00a0: 3");
    }

    @Test
    void whatTheHeadNamesIsCalledAsInTheForm() {
        assertThat(TOLD.head(
                        "---\ntheme: first-clicks\nprerequisites: [le-clavier, gone]\nadapted_from: le-clavier\n---\n"))
                .contains("Thème\u00a0: Premiers clics", "Adapté de\u00a0: Le clavier")
                .contains("avant\u00a0: Le clavier", "avant\u00a0: gone");
    }

    @Test
    void everyModuleOfTheLibraryIsToldWithoutItsMarking() {
        for (var revision : LIBRARY.revisions().values()) {
            var manuscript = Manuscript.of(revision.text());
            assertThat(TOLD.head(manuscript.head()).lines())
                    .as(revision.module().id())
                    .anyMatch(it -> it.equals(
                            "Titre du module\u00a0: " + revision.module().title()))
                    .noneMatch(it -> it.matches("[a-z_]+: .*|---"));
            for (var part : manuscript.parts()) {
                assertThat(TOLD.body(part).lines())
                        .as("%s/%s", revision.module().id(), part.id())
                        .noneMatch(it -> it.matches(
                                "\\s*(- )?(prompt|text|right|feedback|taught_in|difficulty): .*|```.*|<!--.*"));
            }
        }
    }
}
