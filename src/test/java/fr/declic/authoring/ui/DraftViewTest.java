package fr.declic.authoring.ui;

import static fr.declic.account.TestPeople.account;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.Element;
import fr.declic.account.Role;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.ActivityShape;
import fr.declic.content.Part;
import fr.declic.platform.FilePieces;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The editor's controls: words, activities, lists, ids, and two people at once. */
class DraftViewTest extends EditorTest {

    private static final String CHOICE = """
            ```activity
            id: question
            type: choice
            prompt: "Quel bouton ?"
            options:
              - text: "Un"
                right: true
                feedback: "Oui."
              - text: "Deux"
                feedback: "Non."
            hint: "Regardez."
            taught_in: avant
            ```
            """;
    private static final String BEFORE = HEAD + "## Avant\n<!-- step: avant -->\n\nUn mot.\n\n";
    private static final String HERE = BEFORE + "## Ici\n<!-- step: ici -->\n\n";

    private void here(String blocks) {
        write(HERE + blocks, Map.of(), "ici");
    }

    private Part part(String key) {
        return Part.of(kept().manuscript().textOf(key).orElseThrow());
    }

    private Element prose() {
        return all().filter(it -> it.getTag().equals("declic-prose"))
                .findFirst()
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "ADVISER", "ADMIN"})
    void onlyATrainerOpensADraft(Role role) {
        here("Un mot.\n");
        UI.getCurrent().navigate("aide");
        be(account(jdbc, "Autre", role), role);
        UI.getCurrent().navigate(StudioRoutes.draft(draft));
        assertThat(find(DraftView.class).all()).isEmpty();
    }

    @Test
    void wordsAreKeptAsTheyAreTyped() {
        here("Un mot.\n\n" + CHOICE);
        write(prose(), "Un mot.", "Un autre mot.");
        assertThat(part("ici").blocks()).first().isEqualTo(new Part.Words("Un autre mot."));
        assertThat(part("ici").activities()).hasSize(1);
    }

    @Test
    void theTextIsCutIntoItsPartsOnceForAllFieldsAndAgainWhenItChanges() {
        here("Un mot.\n\n" + CHOICE);
        var before = view().desk().text();
        view().refresh();
        assertThat(view().desk().text()).isSameAs(before);
        write(prose(), "Un mot.", "Un autre mot.");
        assertThat(view().desk().text().textOf("ici").orElseThrow()).contains("Un autre mot.");
    }

    @Test
    void wordsThatAreTakenAwayDoNotMoveTheActivityUnderTheField() {
        here("Un mot.\n\n" + CHOICE);
        write(prose(), "Un mot.", "");
        assertThat(part("ici").blocks()).hasSize(1);
        type("activity-0-prompt", "Une autre question ?");
        write(prose(), "", "De retour.");
        assertThat(part("ici").blocks()).hasSize(2).first().isEqualTo(new Part.Words("De retour."));
        assertThat(part("ici").activities().getFirst()).contains("Une autre question ?");
    }

    @Test
    void aNewStepHasWordsToWriteAtOnceAndNothingIsKeptBefore() {
        here("");
        var before = text();
        assertThat(prose()).isNotNull();
        assertThat(text()).isEqualTo(before);
        write(prose(), "", "Le premier mot.");
        assertThat(text()).contains("<!-- step: ici -->\n\nLe premier mot.\n");
    }

    @Test
    void aHeadingInTheWordsMakesAStepOfItsOwnOnce() {
        here("Un mot.\n");
        write(prose(), "Un mot.", "Un mot.\n\n## Suite\n\nAutre.");
        assertThat(kept().manuscript().byKey().keySet()).containsExactly("avant", "ici", "suite");
        write(prose(), "Un mot.", "Un mot de plus.");
        assertThat(kept().manuscript().byKey().keySet()).containsExactly("avant", "ici", "suite");
    }

    @Test
    void aPictureThatIsBroughtIsKeptBesideTheDraft() throws IOException {
        here("Un mot.\n");
        send(prose(), "prose-picture", "Ma main.PNG", png());
        assertThat(kept().files()).containsOnlyKeys("ma-main.png");
        assertThat(new FilesDesk(view()).addresses()).containsOnlyKeys("ma-main.png");
    }

    @Test
    void whatIsNoPictureIsRefusedAndNothingIsKept() {
        here("Un mot.\n");
        send(prose(), "prose-picture", "x.png", new byte[] {1, 2, 3});
        assertThat(kept().files()).isEmpty();
    }

    @Test
    void aPictureOfAnActivityIsChosenOrBrought() throws IOException {
        here("Un mot.\n");
        click("Ajouter une activité");
        click(all().filter(it -> "hotspot".equals(it.getAttribute("data-type")))
                .findFirst()
                .orElseThrow());
        send(byId("activity-0-picture-file"), "piece", "C:\\Photos\\Été.PNG", png());
        assertThat(kept().files()).containsKeys("a-remplacer.svg", "ete.png");
        assertThat(part("ici").activities().getFirst()).contains("picture: ete.png");
        choose(byId("activity-0-picture"), "a-remplacer.svg");
        assertThat(part("ici").activities().getFirst()).contains("picture: a-remplacer.svg");
    }

    @Test
    void aPlaceDrawnOnThePictureIsThatOfTheNumbers() {
        here("Un mot.\n");
        click("Ajouter une activité");
        click(all().filter(it -> "hotspot".equals(it.getAttribute("data-type")))
                .findFirst()
                .orElseThrow());
        var canvas = all(byId("activity-0-spots-1-at"))
                .filter(it -> "canvas".equals(it.getAttribute("class")))
                .findFirst()
                .orElseThrow();
        fire(canvas, "drawn", it -> it.put("event.detail", "5 6 30 31"));
        assertThat(part("ici").activities().getFirst()).contains("at: \"5 6 30 31\"");
        assertThat(byId("activity-0-spots-1-at-width").getProperty("value")).isEqualTo("30");
        fire(canvas, "drawn", it -> it.put("event.detail", "n'importe quoi"));
        assertThat(part("ici").activities().getFirst()).contains("at: \"5 6 30 31\"");
    }

    private static byte[] png() throws IOException {
        var out = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(40, 30, BufferedImage.TYPE_INT_RGB), "png", out);
        return out.toByteArray();
    }

    private void send(Element field, String event, String name, byte[] bytes) {
        assertThat(bytes.length).isLessThan(FilePieces.PIECE);
        fire(field, event, it -> it.put("event.detail.name", name)
                .put("event.detail.size", bytes.length)
                .put("event.detail.from", 0)
                .put("event.detail.text", Base64.getEncoder().encodeToString(bytes)));
    }

    static List<ActivityShape> shapes() {
        return ActivityShape.all();
    }

    @ParameterizedTest
    @MethodSource("shapes")
    void aNewActivityOfEachTypeIsReadWithoutFault(ActivityShape shape) {
        here("Un mot.\n");
        click("Ajouter une activité");
        click(all().filter(it -> shape.type().equals(it.getAttribute("data-type")))
                .findFirst()
                .orElseThrow());
        assertThat(part("ici").activities()).singleElement().asString().contains("type: " + shape.type());
        assertThat(view().desk().reading().in(view().desk().text(), "ici")).isEmpty();
        assertThat(kept().files().keySet())
                .containsExactlyInAnyOrderElementsOf(
                        shape.starter("x", "y").files().keySet());
        assertThat(find(ShapeForm.class).all()).hasSize(1);
    }

    @Test
    void theChooserIsLeftWithoutAnActivity() {
        here("Un mot.\n");
        var before = text();
        click("Ajouter une activité");
        assertThat(said()).contains("On met chaque carte dans sa boîte.");
        click("Annuler");
        assertThat(find(ActivityChooser.class).all()).isEmpty();
        click("Ajouter une activité");
        fire(
                find(ActivityChooser.class).single().getElement(),
                "keydown",
                it -> it.put("event.key === 'Escape'", true));
        assertThat(find(ActivityChooser.class).all()).isEmpty();
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void partsOfAListAreAddedCopiedMovedAndTakenAway() {
        here(CHOICE);
        click("Ajouter dans «\u00a0Réponses proposées\u00a0»");
        type("activity-0-options-3-text", "Trois");
        assertThat(options()).containsExactly("Un", "Deux", "Trois");
        click("Monter «\u00a0Réponses proposées, nº\u00a03\u00a0»");
        assertThat(options()).containsExactly("Un", "Trois", "Deux");
        click("Descendre «\u00a0Réponses proposées, nº\u00a01\u00a0»");
        assertThat(options()).containsExactly("Trois", "Un", "Deux");
        click("Copier «\u00a0Réponses proposées, nº\u00a02\u00a0»");
        assertThat(options()).containsExactly("Trois", "Un", "Un", "Deux");
        click("Enlever «\u00a0Réponses proposées, nº\u00a03\u00a0»");
        assertThat(options()).containsExactly("Trois", "Un", "Deux");
        click("Enlever «\u00a0Réponses proposées, nº\u00a01\u00a0»");
        assertThat(options()).containsExactly("Un", "Deux");
        click("Remettre");
        assertThat(options()).containsExactly("Trois", "Un", "Deux");
        assertThat(byId("activity-0-options-1-text").getProperty("value")).isEqualTo("Trois");
    }

    @ParameterizedTest
    @CsvSource({"0,1,Deux|Un", "1,0,Deux|Un", "0,-1,Un|Deux", "1,2,Un|Deux", "-1,0,Un|Deux"})
    void altAndAnArrowMoveAPart(int from, int to, String after) {
        here(CHOICE);
        fire(find(GroupList.class).single().getElement(), "item-move", it -> it.put("event.detail.from", from)
                .put("event.detail.to", to));
        assertThat(String.join("|", options())).isEqualTo(after);
    }

    private List<String> options() {
        return part("ici")
                .activities()
                .getFirst()
                .lines()
                .filter(it -> it.startsWith("  - text: "))
                .map(it -> it.replaceAll(".*\"(.*)\"", "$1"))
                .toList();
    }

    @Test
    void theLastPartOfAListThatNeedNotBeThereTakesItsKeyAway() {
        here("Un mot.\n");
        click("Ajouter une activité");
        click(all().filter(it -> "scenario".equals(it.getAttribute("data-type")))
                .findFirst()
                .orElseThrow());
        while (part("ici").activities().getFirst().contains("meters:")) {
            click("Enlever «\u00a0Jauges, nº\u00a01\u00a0»");
        }
        assertThat(has("activity-0-meters-add")).isTrue();
        click(byId("activity-0-meters-add"));
        assertThat(part("ici").activities().getFirst()).contains("meters:");
    }

    @Test
    void whatSpeaksOfAPartFollowsItsName() {
        here("Un mot.\n");
        click("Ajouter une activité");
        click(all().filter(it -> "sort".equals(it.getAttribute("data-type")))
                .findFirst()
                .orElseThrow());
        var boxes = byId("activity-0-boxes").getProperty("value").split("\n");
        type("activity-0-boxes", "Un tout autre nom\n" + boxes[1]);
        assertThat(part("ici").activities().getFirst())
                .contains("box: \"Un tout autre nom\"")
                .doesNotContain("\"" + boxes[0] + "\"");
        assertThat(view().desk().reading().in(view().desk().text(), "ici")).isEmpty();
    }

    @Test
    void aFieldComesAndGoesWithWhatIsWrittenBesideIt() {
        here("Un mot.\n");
        click("Ajouter une activité");
        click(all().filter(it -> "typing-lab".equals(it.getAttribute("data-type")))
                .findFirst()
                .orElseThrow());
        click("Voir le texte");
        type("activity-0-text", part("ici").activities().getFirst() + "traps: []\n");
        assertThat(has("activity-0-text")).isTrue();
        click("Voir le formulaire");
        choose(byId("activity-0-goals-1-goal"), "correction");
        assertThat(part("ici").activities().getFirst())
                .contains("goal: correction")
                .contains("traps: []");
    }

    @Test
    void anActivityIsTakenAwayAndPutBack() {
        here("Un mot.\n\n" + CHOICE);
        var before = text();
        click("Enlever «\u00a0Choisir\u00a0»");
        assertThat(part("ici").activities()).isEmpty();
        click("Remettre");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void anActivityGoesBeforeTheWordsAndBehind() {
        here("Un mot.\n\n" + CHOICE);
        click("Monter «\u00a0Choisir\u00a0»");
        assertThat(part("ici").blocks().getFirst()).isInstanceOf(Part.Practice.class);
        click("Descendre «\u00a0Choisir\u00a0»");
        assertThat(part("ici").blocks().getFirst()).isInstanceOf(Part.Words.class);
    }

    @Test
    void theReviewHasSeveralActivitiesUnderIdsOfTheirOwn() {
        write(BEFORE + "## Encore\n<!-- review -->\n\n" + CHOICE, Map.of(), "*review");
        click("Copier «\u00a0Choisir\u00a0»");
        assertThat(part("*review").activities()).hasSize(2).last().asString().startsWith("id: question-2\n");
        click("Ajouter une activité");
        click(all().filter(it -> "order".equals(it.getAttribute("data-type")))
                .findFirst()
                .orElseThrow());
        assertThat(part("*review").activities()).hasSize(3);
        type("activity-1-prompt", "La deuxième ?");
        assertThat(part("*review").activities().get(1)).contains("La deuxième ?");
        type("activity-2-hint", "");
        assertThat(byId("activity-2-hint").getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(byId("activity-1-hint").getAttribute("aria-invalid")).isNull();
    }

    @Test
    void anotherTypeKeepsWhatBothHaveAndCanBeUndone() {
        here(CHOICE);
        var before = text();
        click("Changer de type");
        click(all().filter(it -> "order".equals(it.getAttribute("data-type")))
                .findFirst()
                .orElseThrow());
        assertThat(part("ici").activities().getFirst())
                .contains("id: question", "type: order", "Quel bouton ?", "Regardez.", "taught_in: avant", "items:")
                .doesNotContain("options:");
        assertThat(view().desk().reading().in(view().desk().text(), "ici")).isEmpty();
        click("Remettre");
        assertThat(text()).isEqualTo(before);
    }

    @Test
    void theTextOfAnActivityIsSeenAndWrittenAndLeft() {
        here(CHOICE);
        click("Voir le texte");
        assertThat(byId("activity-0-text").getProperty("value")).startsWith("id: question\n");
        type("activity-0-text", "id: question\ntype: inconnu\n");
        assertThat(part("ici").activities().getFirst()).isEqualTo("id: question\ntype: inconnu\n");
        assertThat(all().map(Element::getTextRecursively)).doesNotContain("Voir le formulaire");
        type("activity-0-text", "id: question\ntype: choice\n");
        click("Voir le formulaire");
        assertThat(find(ShapeForm.class).all()).hasSize(1);
        assertThat(byId("activity-0-prompt").getAttribute("aria-invalid")).isEqualTo("true");
    }

    @ParameterizedTest
    @CsvSource({"options: \"oui\"", "prompt: [un]", "id: deux", "{x", "options: [un]"})
    void whatAFormCouldNotShowIsEditedAsText(String line) {
        here("```activity\nid: question\ntype: choice\n" + line + "\n```\n");
        assertThat(find(ShapeForm.class).all()).isEmpty();
        assertThat(said()).contains("Le formulaire ne peut pas montrer ce texte en entier.");
        assertThat(byId("activity-0-text").getProperty("value")).contains(line);
    }

    @Test
    void commentsAreToldBeforeTheyWouldBeLost() {
        here(CHOICE.replace("hint:", "# à revoir\nhint:"));
        assertThat(find(ShapeForm.class).all()).isEmpty();
        assertThat(said()).contains("Ce texte a des commentaires.");
        click("Voir le formulaire");
        assertThat(text()).contains("# à revoir");
        type("activity-0-hint", "Encore.");
        assertThat(text()).doesNotContain("# à revoir").contains("Encore.");
    }

    @Test
    void aKeyThatNobodyKnowsStaysWhileTheRestIsEdited() {
        here(CHOICE.replace("hint:", "inconnu: \"oui\"\nhint:"));
        type("activity-0-hint", "Encore.");
        assertThat(text()).contains("inconnu: \"oui\"");
    }

    @Test
    void aFaultStandsBesideItsFieldAndGoesWithIt() {
        here(CHOICE);
        type("activity-0-options-2-feedback", "");
        var field = byId("activity-0-options-2-feedback");
        assertThat(field.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field.getAttribute("aria-describedby")).contains("activity-0-options-2-feedback-fault");
        assertThat(byId("activity-0-options-2-feedback-fault").getTextRecursively())
                .isNotEmpty();
        type("activity-0-options-2-feedback", "Voilà.");
        assertThat(byId("activity-0-options-2-feedback")).isEqualTo(field);
        assertThat(field.getAttribute("aria-invalid")).isNull();
    }

    @Test
    void theIdOfANewStepFollowsItsTitleWithEachKey() {
        here("Un mot.\n\n" + CHOICE.replace("avant", "ici"));
        for (var title : List.of("U", "Un", "", "Un b", "Un bon titre")) {
            type("step-title", title);
        }
        assertThat(kept().manuscript().byKey().keySet()).containsExactly("avant", "un-bon-titre");
        assertThat(view().key()).isEqualTo("un-bon-titre");
        assertThat(text()).contains("taught_in: un-bon-titre");
        write(prose(), "Un mot.", "Des mots.");
        assertThat(part("un-bon-titre").blocks()).hasSize(2).first().isEqualTo(new Part.Words("Des mots."));
    }

    @Test
    void theIdOfAPublishedStepStays() {
        draft = studio.adapt("le-clavier");
        var first = kept().manuscript().keyAt(0);
        openPart(first);
        type("step-title", "Un titre tout neuf");
        assertThat(kept().manuscript().keyAt(0)).isEqualTo(first);
        assertThat(kept().manuscript().parts().getFirst().title()).isEqualTo("Un titre tout neuf");
    }

    @Test
    void competenciesAndModulesAreFoundByTheirNames() {
        write(BEFORE, Map.of(), "");
        type("head-competencies-search", "digcomp 5.2");
        assertThat(all(byId("head-competencies")).map(Element::getTextRecursively))
                .anyMatch(it -> it.contains("5.2 ·"));
        click(all(byId("head-competencies"))
                .filter(it -> it.getTag().equals("button"))
                .findFirst()
                .orElseThrow());
        assertThat(text()).contains("competencies: [digcomp:5.2]");
        click(all(byId("head-competencies"))
                .filter(it -> it.getTag().equals("button"))
                .findFirst()
                .orElseThrow());
        assertThat(text()).contains("competencies: []");
        type("head-prerequisites-search", "zzzz");
        assertThat(said()).contains("Rien de ce nom.");
        type("head-prerequisites-search", "CLAVIER");
        click(all(byId("head-prerequisites"))
                .filter(it -> it.getTag().equals("button"))
                .findFirst()
                .orElseThrow());
        assertThat(text()).contains("prerequisites: [").doesNotContain("prerequisites: []");
    }

    @Test
    void theIdOfAModuleThatWasNeverPublishedIsChanged() {
        write(BEFORE, Map.of(), "");
        click("Changer");
        type("module-name", "Pas un nom");
        click("Prendre ce nom");
        assertThat(said()).contains("Un identifiant a de 1 à 60 caractères");
        type("module-name", "un-autre-nom");
        click("Prendre ce nom");
        assertThat(kept().moduleId()).isEqualTo("un-autre-nom");
        assertThat(text()).contains("id: un-autre-nom\n");
        type("head-title", "Encore un titre");
        assertThat(text()).contains("id: un-autre-nom\n", "Encore un titre");
    }

    @Test
    void theIdOfAPublishedModuleStays() {
        draft = studio.adapt("le-clavier");
        openPart("");
        assertThat(said()).contains("Il est publié sous ce nom");
        assertThat(all().map(Element::getTextRecursively)).doesNotContain("Changer");
    }

    @Test
    void aHeadThatAFormCouldNotShowIsEditedAsText() {
        write(BEFORE.replace("authors: [\"Karim\"]", "authors: \"Karim\""), Map.of(), "");
        assertThat(find(ShapeForm.class).all()).isEmpty();
        assertThat(said()).contains("Le formulaire ne peut pas montrer cet en-tête en entier.");
        type("head", kept().manuscript().head().replace("authors: \"Karim\"", "authors: [\"Karim\"]"));
        view().redraw();
        assertThat(find(ShapeForm.class).all()).hasSize(1);
    }

    @Test
    void theTextHasItsFaultsInTheOrderOfItsLines() {
        write(BEFORE.replace("minutes: ", "foo: 1\nminutes: trente"), Map.of(), "");
        open(StudioRoutes.source(draft));
        var lines = find(NativeButton.class).all().stream()
                .map(NativeButton::getText)
                .filter(it -> it.startsWith("Ligne "))
                .map(it -> Integer.parseInt(it.substring("Ligne ".length())))
                .toList();
        assertThat(lines).hasSizeGreaterThan(1).isSorted();
    }

    @Test
    void twoPeopleOnOneStepLoseNothing() {
        here("Un mot.\n\n" + CHOICE);
        be(lea, Role.TRAINER);
        var theirs = text().replace("Un mot.\n\n```", "Celui de Léa.\n\n```");
        editor.save(draft, text(), theirs);
        be(karim, Role.TRAINER);
        write(prose(), "Un mot.", "Celui de Karim.");
        assertThat(text()).contains("Celui de Léa.").doesNotContain("Celui de Karim.");
        assertThat(shown(find(ClashNotice.class).single().getElement()))
                .contains("Celui de Karim.", "Réponse : ", "Type d’activité : Choisir")
                .doesNotContain("```", "<!--", "##");
        assertThat(find(ProseField.class).single().getValue()).isEqualTo("Celui de Léa.");
        click("Remettre ma version");
        assertThat(text()).contains("Celui de Karim.");
        assertThat(find(ProseField.class).single().getValue()).isEqualTo("Celui de Karim.");
    }

    private static void look() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private void asLea(Runnable act) {
        be(lea, Role.TRAINER);
        act.run();
        be(karim, Role.TRAINER);
    }

    @Test
    void oneSeesWhoElseIsThereAndWhatTheyChangeWithoutDoingAnything() {
        here("Un mot.\n");
        asLea(() -> {
            editor.present(draft, "b".repeat(32), "avant");
            editor.save(draft, text(), text().replace("-->\n\nUn mot.\n\n## Ici", "-->\n\nDe Léa.\n\n## Chez Léa"));
        });
        assertThat(said()).doesNotContain("Léa");
        look();
        assertThat(said()).contains("Léa travaille aussi sur ce module.", "Chez Léa");
        asLea(() -> {
            editor.leave("b".repeat(32));
            editor.save(draft, text(), text().substring(0, text().indexOf("## Chez Léa")));
        });
        look();
        assertThat(said()).doesNotContain("Léa travaille").contains("a été enlevée par quelqu’un d’autre");
    }

    @Test
    void anotherWindowOfOnesOwnIsCalledThatAndNotAColleague() {
        here("Un mot.\n");
        editor.present(draft, "b".repeat(32), "avant");
        look();
        assertThat(said()).doesNotContain("fenêtre"); // It may be the page that was just loaded again.
        look();
        assertThat(said()).contains("dans une autre fenêtre").doesNotContain("Karim travaille");
        editor.leave("b".repeat(32));
        look();
        assertThat(said()).doesNotContain("fenêtre");
    }

    @Test
    void whatOneIsAboutToClickInTheListOfPartsStaysTheSameWhileOneTypes() {
        here("Un mot.\n\n" + CHOICE);
        var before = find(PartRail.class).single().getElement();
        var buttons =
                all(before).filter(it -> it.getTag().equals("button")).limit(4).toList();
        type("step-title", "Là-bas");
        type("activity-0-prompt", "");
        assertThat(all(before).filter(it -> it.getTag().equals("button"))).containsAll(buttons);
        assertThat(button("Enlever «\u00a0Là-bas\u00a0»")).isIn(all(before).toList());
        assertThat(find(PartRail.class).single().getElement().getTextRecursively())
                .contains("Là-basà corriger");
        type("activity-0-prompt", "Quel bouton ?");
        assertThat(find(PartRail.class).single().getElement().getTextRecursively())
                .doesNotContain("corriger");
    }

    @Test
    void theOpenStepIsTakenAwayAndComesBack() {
        here("Un mot.\n");
        click("Enlever «\u00a0Ici\u00a0»");
        assertThat(kept().manuscript().byKey().keySet()).containsExactly("avant");
        assertThat(view().key()).isEqualTo("avant");
        assertThat(said()).contains("L’étape «\u00a0Ici\u00a0» est enlevée.");
        click("La remettre");
        assertThat(kept().manuscript().byKey().keySet()).containsExactly("avant", "ici");
        assertThat(view().key()).isEqualTo("ici");
    }

    @Test
    void aStepThatHasANewNameStillTellsItsFaults() {
        here("");
        type("step-title", "Tout autre chose");
        assertThat(view().key()).isEqualTo("tout-autre-chose");
        assertThat(find(FaultList.class).single().getElement().getTextRecursively())
                .contains("Cette étape est vide.");
        write(prose(), "", "Un mot.");
        click("Ajouter une activité");
        click(all().filter(it -> "choice".equals(it.getAttribute("data-type")))
                .findFirst()
                .orElseThrow());
        type("activity-0-prompt", "");
        assertThat(find(FaultList.class).single().getElement().getTextRecursively())
                .contains("La question ou la consigne");
        assertThat(byId("activity-0-prompt-fault").getText()).isEqualTo("Ce texte est vide. Écrivez-le.");
    }

    @Test
    void aDoubleClickAddsOneStep() {
        here("Un mot.\n");
        var add = button("Ajouter une étape");
        fire(add, "click", it -> it.put("event.detail", 1));
        fire(add, "click", it -> it.put("event.detail", 2));
        assertThat(kept().manuscript().byKey()).hasSize(3);
    }

    @Test
    void aFaultBesideItsFieldIsNotRepeatedButTheFieldIsNamed() {
        here("Un mot.\n\n" + CHOICE);
        type("activity-0-options-2-feedback", "");
        var fault = byId("activity-0-options-2-feedback-fault").getText();
        assertThat(fault).isNotEmpty();
        var list = find(FaultList.class).single().getElement();
        assertThat(list.getTextRecursively()).contains("Retour, nº\u00a02").doesNotContain(fault);
        type("step-title", "");
        assertThat(list.getTextRecursively()).contains("Retour, nº\u00a02", "titre d’étape");
    }

    @Test
    void wordsThatComeBackAfterTheServerWasAwayAreTold() {
        here("Un mot.\n");
        var unsaid = find(Unsaid.class).single().getElement();
        fire(unsaid, "words-back", it -> it.put("event.detail", ""));
        assertThat(said()).contains("remis à sa place");
        fire(unsaid, "words-back", it -> it.put("event.detail", "Mes mots"));
        assertThat(said()).contains("à copier si vous voulez\u00a0: Mes mots");
    }

    @Test
    void eachOfTwoStepsWithOneIdIsOpenedByItsLinkAndSoIsOneWithout() {
        here("Un mot.\n\n## Ici encore\n<!-- step: ici -->\n\nDeux mots.\n\n##\n\nTrois mots.\n");
        var links = find(Anchor.class).all().stream()
                .map(Anchor::getHref)
                .filter(it -> it.startsWith("/espace/studio/module/"))
                .distinct()
                .map(it -> it.substring(1))
                .toList();
        assertThat(links).hasSize(5).noneMatch(it -> it.contains("#") || it.contains("?"));
        assertThat(links.stream().map(this::opened)).containsExactlyInAnyOrder("", "avant", "ici", "ici#2", "?");
        UI.getCurrent().navigate(StudioRoutes.preview(draft, "ici#2"));
        assertThat(find(PreviewView.class).single().getElement().getTextRecursively())
                .contains("sert deux fois");
    }

    private String opened(String address) {
        UI.getCurrent().navigate(address);
        return view().key();
    }

    @Test
    void twoPeopleOnTwoStepsBothKeepTheirWords() {
        here("Un mot.\n\n" + CHOICE);
        be(lea, Role.TRAINER);
        editor.save(draft, text(), text().replace("avant -->\n\nUn mot.", "avant -->\n\nCelui de Léa."));
        be(karim, Role.TRAINER);
        type("activity-0-prompt", "Celle de Karim ?");
        assertThat(text()).contains("Celui de Léa.", "Celle de Karim ?");
        assertThat(find(ClashNotice.class).all()).isEmpty();
    }

    @Test
    void theEventsOfASimulationAreOffered() {
        here("Un mot.\n");
        click("Ajouter une activité");
        click(all().filter(it -> "mail-sim".equals(it.getAttribute("data-type")))
                .findFirst()
                .orElseThrow());
        var before = part("ici").activities().getFirst();
        var fold = byId("activity-0-tasks-1-when")
                .getParent()
                .getChildren()
                .filter(it -> it.getTag().equals("details"))
                .findFirst()
                .orElseThrow();
        fire(fold, "toggle", _ -> {});
        click(all(fold).filter(it -> it.getTag().equals("button")).findFirst().orElseThrow());
        assertThat(part("ici").activities().getFirst()).isNotEqualTo(before);
    }

    @Test
    void thePagesOfABrowserAreWrittenAndAdded() {
        here("Un mot.\n");
        click("Ajouter une activité");
        click(all().filter(it -> "browser-sim".equals(it.getAttribute("data-type")))
                .findFirst()
                .orElseThrow());
        var page = new String(editor.media(kept()).get("page-une.md").bytes(), StandardCharsets.UTF_8);
        choose(byId("activity-0-pages-text-0"), page.replace("Le texte de votre", "Voici la"));
        assertThat(new String(editor.media(kept()).get("page-une.md").bytes(), StandardCharsets.UTF_8))
                .contains("Voici la première page.");
        click("Ajouter une page");
        assertThat(part("ici").activities().getFirst())
                .contains("pages: [\"page-une.md\", \"page-deux.md\", \"page-1.md\"]");
        assertThat(kept().files()).containsKey("page-1.md");
    }

    @Test
    void wordsComeBeforeAnActivityOrBehindIt() {
        here(CHOICE);
        click("Ajouter du texte avant");
        write(prose(), "", "Avant.");
        assertThat(part("ici").blocks()).hasSize(2).first().isEqualTo(new Part.Words("Avant."));
        click("Ajouter du texte");
        write(all().filter(it -> it.getTag().equals("declic-prose")).toList().getLast(), "", "Après.");
        assertThat(part("ici").blocks()).hasSize(3).last().isEqualTo(new Part.Words("Après."));
    }
}
