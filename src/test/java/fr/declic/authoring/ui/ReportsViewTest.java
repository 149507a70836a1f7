package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import fr.declic.account.Role;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Shelf;
import fr.declic.learning.ProblemKind;
import fr.declic.learning.ProblemReports;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.core.context.SecurityContextHolder;

/** What learners reported, as who writes modules reads and answers it. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ReportsViewTest extends StudioTest {

    private static final String MODULE = "la-souris-et-le-pave-tactile";
    private static final String STEP = "question-lien";

    @Autowired
    ProblemReports reports;

    @Autowired
    Shelf shelf;

    private int visitors;

    /** Somebody whom nobody knows reports. */
    private void report(String module, String step, String words) {
        var trainer = SecurityContextHolder.getContext();
        SecurityContextHolder.clearContext();
        var revision = shelf.library().revision(module).orElseThrow();
        visitors++;
        assertThat(reports.report(
                        revision, step, ProblemKind.WRONG, words, "192.0.2." + visitors, "browser " + visitors))
                .isInstanceOf(ProblemReports.Sent.Kept.class);
        SecurityContextHolder.setContext(trainer);
    }

    private void openReports() {
        open(StudioRoutes.REPORTS);
        assertThat(view()).isInstanceOf(ReportsView.class);
    }

    @Test
    void whereNothingWasReportedItSaysSo() {
        openReports();
        assertThat(shown()).contains("Rien n’attend de réponse.");
        assertThat(find(NativeDetails.class).all()).isEmpty();
    }

    @Test
    void aReportIsInItsModuleWithItsStepAndItsWords() {
        report(MODULE, STEP, "<b>Deux</b>\nlignes");
        openReports();
        var module = shelf.library().revision(MODULE).orElseThrow().module();
        assertThat(shown())
                .contains(
                        module.title() + " (1)",
                        module.step(STEP).orElseThrow().title(),
                        "<b>Deux</b>\nlignes",
                        "Il y a une erreur",
                        "dans le texte actuel",
                        "aucun moyen de lui répondre");
    }

    @Test
    void whatWasSaidOfAnOlderTextSaysSo() {
        report(MODULE, STEP, "Ici.");
        jdbc.sql(
                        "update problem_report set sha256 = (select min(sha256) from module_revision where module_id <> :module)")
                .param("module", MODULE)
                .update();
        openReports();
        assertThat(shown()).contains("dans un texte plus ancien");
    }

    @Test
    void anAnswerIsAskedForAndThenTheReportIsBelow() {
        report(MODULE, STEP, "Ici.");
        openReports();
        send("answer", "  ");
        assertThat(shown()).contains("Écrivez une réponse, même courte.");
        send("answer", "C’est corrigé.");

        assertThat(shown()).contains("C’est répondu.", "Rien n’attend de réponse.", "C’est corrigé.");
        assertThat(find(NativeDetails.class).single().getSummaryText()).isEqualTo("Un signalement a sa réponse");
        assertThat(reports.counts()).isEmpty();
    }

    @Test
    void aReportThatSomebodyElseAnsweredMeanwhileIsNotAnsweredTwice() {
        report(MODULE, STEP, "Ici.");
        openReports();
        reports.answer(reports.open(MODULE).getFirst().id(), "Déjà.");
        send("answer", "Moi aussi.");
        assertThat(shown())
                .contains("Quelqu’un d’autre a déjà répondu", "Déjà.")
                .doesNotContain("Moi aussi.");
    }

    @Test
    void anAnswerLeavesWhatIsHalfWrittenToOthersWhereItIs() {
        report(MODULE, STEP, "Un.");
        report(MODULE, STEP, "Deux.");
        openReports();
        var cards = find(ReportCard.class).all();
        assertThat(shown()).contains(" (2)");
        send("answer", "C’est corrigé.");
        assertThat(shown()).contains("C’est répondu.", "C’est corrigé.", " (1)").doesNotContain(" (2)");
        assertThat(find(ReportCard.class).all()).contains(cards.getLast());
    }

    @Test
    void theStepOpensInTheEditorInADraftThatIsBegunForIt() {
        report(MODULE, STEP, "Ici.");
        openReports();
        press("Ouvrir l’étape dans l’éditeur");
        assertThat(view()).isInstanceOf(DraftView.class);
        assertThat(UI.getCurrent().getInternals().getActiveViewLocation().getPath())
                .isEqualTo(StudioRoutes.draft(draft(MODULE).id(), STEP));
    }

    @Test
    void aQuestionOffThePathOpensInTheReview() {
        report(MODULE, "encore-1", "Ici.");
        openReports();
        press("Ouvrir l’étape dans l’éditeur");
        assertThat(((DraftView) view()).key()).isEqualTo("*review");
    }

    @Test
    void oneModuleAloneCanBeLookedAt() {
        report(MODULE, STEP, "De la souris.");
        report("le-clavier", "arobase", "Du clavier.");
        open(StudioRoutes.reports("le-clavier"));
        assertThat(shown()).contains("Du clavier.").doesNotContain("De la souris.");
        assertThat(hrefs()).contains("/" + StudioRoutes.REPORTS);
        openReports();
        assertThat(shown()).contains("Du clavier.", "De la souris.");
    }

    @Test
    void theListAndTheEditorSayHowManyWait() {
        report(MODULE, STEP, "Un.");
        report(MODULE, STEP, "Deux.");
        report("le-clavier", "arobase", "Trois.");
        open(StudioRoutes.STUDIO);
        assertThat(shown()).contains("3 signalements");
        assertThat(hrefs()).contains("/" + StudioRoutes.REPORTS);
        open(StudioRoutes.draft(draft("le-clavier").id()));
        assertThat(shown()).contains("Un signalement");
        assertThat(hrefs()).contains("/" + StudioRoutes.reports("le-clavier"));
    }

    @Test
    void aHundredReportsOfOneModuleAreNotAllOnThePage() {
        for (int i = 0; i < 60; i++) {
            jdbc.sql("""
                            insert into problem_report (module_id, sha256, step_id, kind, words, at, state)
                            values (:module, :sha, :step, 'wrong', 'Ici.', current_timestamp, 'open')
                            """)
                    .param("module", MODULE)
                    .param("sha", shelf.library().revision(MODULE).orElseThrow().sha256())
                    .param("step", STEP)
                    .update();
        }
        openReports();
        assertThat(find(NativeButton.class)
                        .withText("Ouvrir l’étape dans l’éditeur")
                        .all())
                .hasSize(50);
        assertThat(shown()).contains("10 autres attendent");
    }

    @Test
    void onlyTrainersSeeThem() {
        assertOnlyForTrainers(StudioRoutes.REPORTS, ReportsView.class);
    }

    @Test
    void aReportOfSomebodyWithAnAccountSaysThatTheyWillReadTheAnswer() {
        be(Role.RESIDENT);
        var revision = shelf.library().revision(MODULE).orElseThrow();
        reports.report(revision, STEP, ProblemKind.UNCLEAR, "", "192.0.2.77", "browser");
        be(Role.TRAINER);
        openReports();
        assertThat(shown()).contains("La personne verra votre réponse");
        send("answer", "Merci.");
        assertThat(shown()).contains("La personne ne l’a pas encore lue.");
    }
}
