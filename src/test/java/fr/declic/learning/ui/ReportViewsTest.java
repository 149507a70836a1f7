package fr.declic.learning.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.dom.Element;
import fr.declic.account.GuestEntrance;
import fr.declic.account.Role;
import fr.declic.account.TestPeople;
import fr.declic.learning.ProblemReport;
import fr.declic.learning.ProblemReports;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.FormViewTest;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;

/** Says that something is wrong with a step, and reads the answer, without a browser. */
@SpringBootTest
@WithAnonymousUser
@SuppressWarnings("NullAway.Init")
class ReportViewsTest extends FormViewTest {

    private static final String MODULE = "la-souris-et-le-pave-tactile";
    private static final String STEP = "m/" + MODULE + "/question-lien";

    @Autowired
    ProblemReports reports;

    @Autowired
    GuestEntrance entrance;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    @AfterEach
    void noReports() {
        jdbc.sql("delete from problem_report").update();
    }

    private String shown() {
        return shown(opened().getElement());
    }

    private static Component opened() {
        return (Component)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private static String shown(Element element) {
        var html = element.getProperty("innerHTML", "");
        var own = element.isTextNode() ? element.getText() : "";
        return own + html + element.getChildren().map(ReportViewsTest::shown).reduce("", String::concat);
    }

    private void send(Map<String, String> typed) {
        send("Envoyer", typed);
    }

    /** The dialog is over the step, which is not drawn anew. */
    @Test
    void aReportFromAStepIsKeptAndTheStepStaysAsItIs() {
        open(STEP);
        var step = opened();
        assertThat(((FirstScreen) step).mainHtml())
                .endsWith(
                        "<div class=\"report\"><a class=\"second\" href=\"/signaler/%s/question-lien\">Signaler un problème</a></div>"
                                .formatted(MODULE));
        press("Signaler un problème");
        assertThat(shown()).contains("Je ne comprends pas", "Il y a une erreur", "Ça ne marche pas", "Autre chose");
        assertThat(shown()).contains("N’écrivez ni nom, ni numéro, ni mot de passe.");

        send(Map.of("words", "Le dessin manque."));
        assertThat(shown()).contains("Choisissez d’abord une ligne.");
        assertThat(rows()).isZero();

        send(Map.of("kind", "broken", "words", "Le dessin manque."));
        assertThat(shown()).contains("Merci, c’est envoyé", "votre travail est resté comme il était");
        assertThat(shown()).as("nobody to show an answer to").doesNotContain("l’accueil vous le dira");
        assertThat(rows()).isOne();

        press("Revenir à l’étape");
        assertThat(opened()).isSameAs(step);
    }

    private int rows() {
        return jdbc.sql("select count(*) from problem_report")
                .query(Integer.class)
                .single();
    }

    @Test
    void theSameFormHasAPageThatLeadsBackToTheStep() {
        open("signaler/" + MODULE + "/question-lien");
        assertThat(shown()).contains("Signaler un problème");
        send(Map.of("kind", "nonsense"));
        assertThat(rows()).isZero();
        send(Map.of("kind", "unclear"));
        press("Revenir à l’étape");
        assertThat(view()).isEqualTo("StepView");
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(STEP);

        open("signaler/" + MODULE + "/encore-1");
        press("Annuler");
        assertThat(view()).isEqualTo("MoreView");
    }

    @Test
    void aStepThatIsNotThereHasNoSuchPage() {
        for (var address : new String[] {MODULE + "/encore-99", MODULE + "/nulle-part", "nulle-part/a"}) {
            open("signaler/" + address);
            assertThat(view()).as(address).isNotEqualTo("ReportView");
        }
        assertThat(rows()).isZero();
    }

    @Test
    void theAnswerShowsOnTheHomePageAndOnTheStepUntilItIsRead() {
        SecurityContextHolder.clearContext();
        entrance.enter();
        var guest = SecurityContextHolder.getContext();
        open(STEP);
        press("Signaler un problème");
        send(Map.of("kind", "wrong", "words", "<b>Deux</b>\nlignes"));
        assertThat(shown()).contains("l’accueil vous le dira");
        open("mes-signalements");
        assertThat(shown()).contains("Il y a une erreur", "<b>Deux</b>", "Pas encore de réponse");
        open("");
        assertThat(shown()).doesNotContain("On vous a répondu");

        answer("C’est corrigé, merci.");
        SecurityContextHolder.setContext(guest);

        for (var address : new String[] {"", STEP}) {
            open(address);
            assertThat(shown()).as(address).contains("On vous a répondu", "/mes-signalements");
            assertThat(((FirstScreen) opened()).mainHtml()).contains("On vous a répondu");
        }
        open("m/" + MODULE + "/double");
        assertThat(shown()).as("another step").doesNotContain("On vous a répondu");
        open("mes-signalements");
        assertThat(shown()).contains("C’est corrigé, merci.");
        open("");
        assertThat(shown()).doesNotContain("On vous a répondu");
    }

    private void answer(String text) {
        TestPeople.be(TestPeople.account(jdbc, "", Role.TRAINER), Role.TRAINER);
        assertThat(reports.open(MODULE)).extracting(ProblemReport::words).containsExactly("<b>Deux</b>\nlignes");
        assertThat(reports.answer(reports.open(MODULE).getFirst().id(), text)).isTrue();
    }

    @Test
    void whoReportedNothingIsToldHow() {
        open("mes-signalements");
        assertThat(shown()).contains("Vous n’avez rien signalé");
    }
}
