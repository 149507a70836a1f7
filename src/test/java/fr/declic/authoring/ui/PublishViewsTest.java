package fr.declic.authoring.ui;

import static fr.declic.account.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.account.Role;
import fr.declic.authoring.Draft;
import fr.declic.authoring.Reviewing;
import fr.declic.authoring.StudioPeople;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Shelf;
import fr.declic.learning.LibraryKeeper;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Review, publication and history on the whole application. */
@SuppressWarnings("NullAway.Init")
class PublishViewsTest extends StudioTest {

    private static final String EVIL = "<img src=x onerror=alert(1)>";

    @Autowired
    Reviewing reviewing;

    @Autowired
    Shelf shelf;

    @Autowired
    LibraryKeeper keeper;

    private String id = "";

    @BeforeEach
    void aDraft() {
        id = studio.begin("essai", StudioPeople.TEXT, Map.of());
    }

    @AfterEach
    void theLibraryIsTheShippedOne() {
        StudioPeople.forget(jdbc, keeper, karim, lea);
    }

    private Draft draft() {
        return editor.find(id).orElseThrow();
    }

    private void change(String old, String now) {
        editor.save(id, draft().text(), draft().text().replace(old, now));
    }

    private void approved() {
        reviewing.send(id, "");
        as(lea, Role.TRAINER, () -> {
            reviewing.approve(id, draft().version(), "");
            return true;
        });
    }

    private boolean has(String button) {
        return !find(NativeButton.class).withText(button).all().isEmpty();
    }

    private String notice() {
        return elements(find(Notice.class).single().getElement())
                .filter(it -> it.getTag().equals("p"))
                .map(Element::getText)
                .findFirst()
                .orElse("");
    }

    /** All that stands on the screen. */
    private String said() {
        return String.join(
                "\n",
                elements(find(DraftScreen.class).single().getElement())
                        .map(Element::getText)
                        .toList());
    }

    private static Stream<Element> elements(Element from) {
        return Stream.concat(Stream.of(from), from.getChildren().flatMap(PublishViewsTest::elements));
    }

    private Element byId(String name) {
        return elements(find(DraftScreen.class).single().getElement())
                .filter(it -> name.equals(it.getAttribute("id")))
                .findFirst()
                .orElseThrow();
    }

    private void type(String field, String text) {
        fire(byId(field), "change", text);
    }

    private static void fire(Element element, String event, String value) {
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(new DomEvent(
                        element, event, JacksonUtils.createObjectNode().put("element.value", value)));
    }

    private List<String> tagged(String tag) {
        return elements(find(DraftScreen.class).single().getElement())
                .filter(it -> !it.isTextNode() && it.getTag().equals(tag))
                .map(Element::getTextRecursively)
                .toList();
    }

    @Test
    void whoWritesFindsTheRequestBeforeTheTextAndWhoReadsTheVerdictAfterIt() {
        open(StudioRoutes.review(id));
        assertThat(said().indexOf("Demander une relecture")).isPositive().isLessThan(said().indexOf("Une remarque"));
        press("Demander une relecture");
        as(lea, Role.TRAINER, () -> {
            open(StudioRoutes.review(id));
            assertThat(said().indexOf("Approuver"))
                    .isGreaterThan(said().indexOf("Une remarque"))
                    .isPositive();
            return true;
        });
    }

    @Test
    void theListSaysWhatTheReaderSaidToThoseWhoseTurnItIs() {
        reviewing.send(id, "");
        as(lea, Role.TRAINER, () -> {
            assertThat(listed()).contains("À relire par vous", "En relecture");
            reviewing.askForChanges(id, draft().version(), "Plus court.");
            return true;
        });
        assertThat(listed()).contains("Vos brouillons", "Changements demandés");
        change("Vous savez", "On sait");
        assertThat(listed()).contains("Changements demandés");
        approved();
        assertThat(listed()).contains("Vos brouillons", "Approuvé, à publier").doesNotContain("demandés");
        as(lea, Role.TRAINER, () -> {
            assertThat(listed()).contains("Approuvé, à publier").doesNotContain("À relire par vous");
            return true;
        });
        change("On sait", "Vous savez");
        assertThat(listed()).contains("En relecture").doesNotContain("Approuvé");
    }

    @Test
    void theListSpeaksOfChangesOnlyOnceThereAreSomeSinceItWasPublished() {
        approved();
        open(StudioRoutes.publish(id));
        press("Publier ce module");
        open(StudioRoutes.STUDIO);
        var item = find(ModuleItem.class)
                .withCondition(it -> shown(it.getElement()).contains("Essai"));
        assertThat(shown(item.single().getElement())).contains("Publié ici").doesNotContain("en cours");
        assertThat(shown()).doesNotContain("Vos brouillons");
        change("Vous savez", "On sait");
        assertThat(listed()).contains("Vos brouillons", "Publié ici", "Changements en cours");
    }

    /** What the list has first, and where it stands. */
    private String listed() {
        open(StudioRoutes.STUDIO);
        return find(H2.class).all().getFirst().getText()
                + shown(find(ModuleItem.class).all().getFirst().getElement());
    }

    @Test
    void whoIsAboutToPublishIsToldOfTheExampleWordsThatAreLeft() {
        open(StudioRoutes.publish(id));
        assertThat(said()).doesNotContain("mots d’exemple");
        editor.save(id, draft().text(), draft().text() + "\nÀ écrire : la suite.\n");
        open(StudioRoutes.publish(id));
        assertThat(said()).contains("Il reste des mots d’exemple à un endroit.");
    }

    @Test
    void aReviewIsAskedForGivenAndSettled() {
        open(StudioRoutes.review(id));
        assertThat(find(H1.class).single().getText()).isEqualTo("La relecture de «\u00a0Essai\u00a0»");
        assertThat(said()).contains("Personne n’a encore été invité");
        type("words", EVIL);
        press("Demander une relecture");
        assertThat(notice()).startsWith("La relecture est demandée.");
        assertThat(said()).contains(EVIL, "Quelqu’un d’autre doit le lire");
        assertThat(has("Approuver")).isFalse();

        be(lea, Role.TRAINER);
        open(StudioRoutes.review(id));
        assertThat(said()).contains("Karim a demandé une relecture le ");
        press("Lire");
        assertThat(find(H2.class).all().getFirst().getText()).isEqualTo("Lire");
        assertThat(hrefs()).contains("/" + StudioRoutes.draft(id, "lire"));
        press("Ajouter la remarque");
        assertThat(notice()).isEqualTo("Écrivez d’abord quelques mots.");
        type("remark", "Plus court. " + EVIL);
        press("Ajouter la remarque");
        assertThat(said()).contains("Plus court. " + EVIL, "Lire (une remarque)");
        press("Demander des changements");
        assertThat(notice()).isEqualTo("Écrivez d’abord quelques mots.");
        type("words", "Voyez mes remarques.");
        press("Demander des changements");
        assertThat(notice()).startsWith("Votre demande est envoyée.");

        be(karim, Role.TRAINER);
        open(StudioRoutes.review(id));
        assertThat(said()).contains("Léa a demandé des changements", "Voyez mes remarques.");
        press("Lire (une remarque)");
        press("C’est réglé");
        assertThat(said()).doesNotContain("Lire (une remarque)");
        press("Rouvrir");
        assertThat(said()).contains("Lire (une remarque)");
        press("Demander une relecture");
        press("Reprendre le brouillon");
        assertThat(notice()).startsWith("La relecture est arrêtée.");
    }

    @Test
    void aReaderApprovesWhatTheyRead() {
        reviewing.send(id, "");
        be(lea, Role.TRAINER);
        open(StudioRoutes.review(id));
        as(karim, Role.TRAINER, () -> {
            change("Posez la main", "Posez une main");
            return true;
        });
        press("Approuver");
        assertThat(notice()).startsWith("Le texte a changé pendant que vous le regardiez.");
        press("Approuver");
        assertThat(notice()).startsWith("Vous avez approuvé ce texte.");
        assertThat(hrefs()).contains("/" + StudioRoutes.publish(id));
    }

    @Test
    void aReaderIsToldThatTheTextIsAnotherOneBeforeTheyJudgeIt() {
        reviewing.send(id, "");
        be(lea, Role.TRAINER);
        open(StudioRoutes.review(id));
        as(karim, Role.TRAINER, () -> {
            change("Posez la main", "Posez une main");
            return true;
        });
        type("remark", "Plus court.");
        press("Ajouter la remarque");
        assertThat(notice()).startsWith("Le texte a changé pendant que vous le regardiez.");
        press("C’est réglé");
        press("Approuver");
        assertThat(notice()).startsWith("Vous avez approuvé ce texte.");
    }

    @Test
    void whatKeepsItFromBeingPublishedIsToldWithItsRemedy() {
        open(StudioRoutes.publish(id));
        assertThat(said())
                .contains(
                        "Il manque une relecture",
                        "ne voient pas ce module",
                        "Vous êtes la seule personne à écrire ici");
        assertThat(has("Publier ce module")).isFalse();
        assertThat(hrefs()).contains("/" + StudioRoutes.review(id));

        change("theme: first-clicks", "theme: nowhere");
        open(StudioRoutes.publish(id));
        assertThat(said()).contains("Une chose à corriger avant de publier");
        assertThat(hrefs()).contains("/" + StudioRoutes.draft(id));
    }

    @Test
    void anApprovedTextIsPublishedSeenAndWithdrawnAfterAQuestion() {
        approved();
        open(StudioRoutes.publish(id));
        assertThat(said()).contains("Léa a approuvé ce texte le ", "Tout est nouveau");
        press("Publier ce module");
        assertThat(notice()).startsWith("C’est publié.");
        assertThat(shelf.library().revision("essai")).isPresent();
        assertThat(hrefs()).contains("/m/essai");
        assertThat(has("Publier ce module")).isFalse();

        press("Retirer du catalogue");
        assertThat(find(H2.class).single().getText()).isEqualTo("Retirer ce module du catalogue\u00a0?");
        press("Le laisser en ligne");
        assertThat(shelf.library().revision("essai")).isPresent();
        press("Retirer du catalogue");
        press("Retirer le module");
        assertThat(notice()).isEqualTo("C’est fait. Votre brouillon reste ici.");
        assertThat(shelf.library().revision("essai")).isEmpty();
    }

    @Test
    void otherKeysAreShownAndAskedAboutOnceMore() {
        approved();
        open(StudioRoutes.publish(id));
        press("Publier ce module");
        change("    right: true\n", "");
        change("- text: \"Le bleu\"\n", "- text: \"Le bleu\"\n    right: true\n");
        approved();
        open(StudioRoutes.publish(id));
        assertThat(said()).contains("Des bonnes réponses ont changé", "«\u00a0Lequel ?\u00a0», dans «\u00a0");
        press("Publier ce module");
        assertThat(said()).contains("Publier avec d’autres bonnes réponses\u00a0?");
        press("Non, revenir");
        press("Publier ce module");
        press("Oui, publier");
        assertThat(notice()).startsWith("C’est publié.");
    }

    @Test
    void theDifferenceIsMarkedInWordsToo() {
        change("Posez la main", "Posez une main");
        open(StudioRoutes.history(id));
        assertThat(tagged("ins")).containsExactly("ajouté\u00a0: une");
        assertThat(tagged("del")).containsExactly("enlevé\u00a0: la");
    }

    @Test
    void anyTwoTextsAreComparedAndAnEarlierOneTakenUpAndPutBack() {
        change("Posez la main", "Posez une main");
        reviewing.send(id, "");
        change("Regardez bien.", "Regardez " + EVIL);
        open(StudioRoutes.history(id));
        assertThat(said()).contains("Karim", "Début", "Envoyé en relecture", "Maintenant");
        var first = editor.history(id).getLast().id();
        fire(byId("to"), "change", Long.toString(first));
        fire(byId("from"), "change", Long.toString(first));
        assertThat(said()).contains("Rien n’est différent.");
        fire(byId("to"), "change", "0");
        assertThat(tagged("ins")).anyMatch(it -> it.contains("onerror"));

        var before = draft().text();
        test(find(NativeButton.class).withText("Reprendre").all().getLast()).click();
        assertThat(notice()).startsWith("Le texte du ");
        assertThat(draft().text()).contains("Posez la main");
        press("Annuler");
        assertThat(notice()).startsWith("C’est annulé");
        assertThat(draft().text()).isEqualTo(before);
    }

    @Test
    void anUpdateOfTheShippedTextIsOfferedInTheEditorAndTakenUp() {
        var adapted = studio.adapt("premier-geste");
        var shipped = shelf.library().revision("le-clavier").orElseThrow();
        jdbc.sql("update module_draft set origin = :sha where id = :id")
                .param("sha", shipped.sha256())
                .param("id", adapted)
                .update();
        open(StudioRoutes.draft(adapted));
        assertThat(notice()).startsWith("La version livrée de ce module a changé.");
        press("Voir la mise à jour");
        assertThat(said()).contains("Mise à jour disponible");
        press("Garder mon texte");
        assertThat(notice()).isEqualTo("Votre texte reste comme il est.");
        assertThat(has("Reprendre les nouveautés")).isFalse();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "ADVISER", "ADMIN"})
    void whoIsNoTrainerMeetsNothing(Role role) {
        be(karim, role);
        for (var address : List.of(StudioRoutes.review(id), StudioRoutes.publish(id), StudioRoutes.history(id))) {
            open(address);
            assertThat(find(DraftScreen.class).all()).isEmpty();
        }
    }

    @Test
    void aDraftThatIsNotThereIsNotFound() {
        for (var address : List.of(StudioRoutes.review("x"), StudioRoutes.publish("x"), StudioRoutes.history("x"))) {
            open(address);
            assertThat(find(DraftScreen.class).all()).isEmpty();
        }
    }
}
