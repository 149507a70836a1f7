package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.internal.PendingJavaScriptInvocation;
import fr.declic.authoring.Draft;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Part.Words;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;

/** Advice under the fields of the open part. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class HintListTest extends StudioTest {

    private static final String HARD =
            "L’utilisateur doit procéder au règlement de la somme qui est due avant la fin du mois.";

    private Draft draft;
    private String step;

    @BeforeEach
    void aHardWordInTheFirstStep() {
        draft = draft("le-clavier");
        step = draft.manuscript().parts().getFirst().id();
        write(HARD);
    }

    private void write(String words) {
        var first = draft.manuscript().parts().getFirst();
        var text = draft.manuscript().withPart(0, first.with(List.of(new Words(words))));
        draft = editor.save(draft.id(), draft.text(), text.text()).draft();
    }

    private HintList list() {
        return find(HintList.class).single();
    }

    private void openStep() {
        open(StudioRoutes.draft(draft.id(), step));
        pause();
    }

    /** What the browser says when one has not typed for a while. */
    private void pause() {
        fire(list(), "declic-pause");
    }

    private String hints() {
        return shown(list().getElement());
    }

    @Test
    void adviceComesAfterAPauseAndQuotesTheSentence() {
        open(StudioRoutes.draft(draft.id(), step));
        assertThat(hints()).as("not before").isBlank();
        pause();
        assertThat(hints()).contains("« " + HARD + " »", "Cette phrase fait 16 mots");
        assertThat(find(NativeDetails.class).all().getLast().getSummaryText()).startsWith("Conseils (");
    }

    @Test
    void adviceOnAnotherPartIsNotShownHere() {
        open(StudioRoutes.draft(draft.id(), draft.manuscript().parts().get(1).id()));
        pause();
        assertThat(hints()).doesNotContain(HARD);
        open(StudioRoutes.draft(draft.id()));
        pause();
        assertThat(hints()).doesNotContain(HARD);
    }

    @Test
    void setAsideItAsksForAReasonWhichIsKeptAndCanBeUndone() {
        openStep();
        press("Écarter");
        send("why-" + key(), " ");
        assertThat(hints()).contains("Écrivez une raison, même courte.");
        send("why-" + key(), "C’est le mot du guichet.");

        assertThat(hints()).contains("Le conseil est écarté.", "C’est le mot du guichet.", "Karim");
        press("Annuler");
        assertThat(hints()).doesNotContain("C’est le mot du guichet.").contains(HARD);
        assertThat(dismissed()).isZero();
    }

    @Test
    void whatWasSetAsideIsTakenUpAgainLater() {
        openStep();
        press("Écarter");
        send("why-" + key(), "Non.");
        assertThat(dismissed()).isOne();
        openStep();
        press("Reprendre");
        assertThat(dismissed()).isZero();
        assertThat(hints()).contains(HARD);
    }

    @Test
    void oneMayKeepItAfterAll() {
        openStep();
        press("Écarter");
        press("Le garder");
        assertThat(find(NativeButton.class).withText("Écarter").all()).isNotEmpty();
        assertThat(hints()).doesNotContain("Pourquoi l’écarter");
        assertThat(dismissed()).isZero();
    }

    /** Words that someone else writes meanwhile do not take the form away. */
    @Test
    void whileAReasonIsWrittenTheListStaysAsItIs() {
        openStep();
        press("Écarter");
        write("Posez la main ici.");
        ((DraftView) view()).desk().take(draft);
        pause();
        assertThat(hints()).contains("Pourquoi l’écarter", HARD);
        send("why-" + key(), "Non.");
        assertThat(hints()).as("the sentence is gone, and so is the advice").doesNotContain(HARD);
        assertThat(dismissed()).isZero();
    }

    @Test
    void showHasTheBrowserSelectTheSentence() {
        openStep();
        test(find(NativeButton.class).withText("Montrer").all().getFirst()).click();
        assertThat(list().getUI().orElseThrow().getInternals().dumpPendingJavaScriptInvocations())
                .extracting(PendingJavaScriptInvocation::getInvocation)
                .anySatisfy(it -> assertThat(it.getParameters().toString()).contains("procéder au"));
    }

    @Test
    void aStepAboutWhichThereIsNothingToSayShowsNothing() {
        write("Posez la main ici.");
        openStep();
        assertThat(hints()).isBlank();
    }

    private String key() {
        var id = shownForm();
        return id.substring("why-".length());
    }

    private String shownForm() {
        return find(com.vaadin.flow.component.html.Input.class).all().stream()
                .flatMap(it -> it.getId().stream())
                .filter(it -> it.startsWith("why-"))
                .findFirst()
                .orElseThrow();
    }

    private int dismissed() {
        return jdbc.sql("select count(*) from module_draft_dismissal")
                .query(Integer.class)
                .single();
    }
}
