package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import fr.declic.account.AccountRoutes;
import fr.declic.account.Scanned;
import java.time.Duration;
import org.junit.jupiter.api.Test;

class ApproveViewTest extends AccountViewTest {

    @Test
    void itShowsTheNumberAndAsksBeforeAnythingHappens() {
        scan(new Scanned.Computer("482913"));

        assertThat(find(H2.class).single().getText()).isEqualTo("482\u00a0913");
        assertThat(said()).contains("Un ordinateur demande à continuer votre parcours.");
        assertThat(mainButtons()).containsExactly("Oui, c’est moi");
        verify(approvals, never()).approve(any());
    }

    @Test
    void yesOpensTheComputer() {
        given(approvals.approve("code")).willReturn(true);
        scan(new Scanned.Computer("482913"));

        press("Oui, c’est moi");

        verify(approvals).approve("code");
        assertThat(heading()).isEqualTo("C’est fait");
    }

    @Test
    void noRefusesAndSaysThatAllIsSafe() {
        given(approvals.refuse("code")).willReturn(true);
        scan(new Scanned.Computer("482913"));

        press("Non");

        verify(approvals).refuse("code");
        assertThat(heading()).isEqualTo("Vous avez dit non");
        assertThat(said()).contains("Votre place est en sécurité.");
    }

    @Test
    void aYesThatComesTooLateSaysSo() {
        scan(new Scanned.Computer("482913"));

        press("Oui, c’est moi");

        assertThat(heading()).isEqualTo("Ce code n’ouvre plus rien");
    }

    @Test
    void anOldCodeSaysWhatToDo() {
        scan(new Scanned.Nothing());

        assertThat(heading()).isEqualTo("Ce code n’ouvre plus rien");
        assertThat(said()).contains("Sur l’ordinateur, montrez un autre code.");
    }

    @Test
    void whoTriedManyCodesWaitsAndMayTryAgain() {
        scan(new Scanned.Wait(Duration.ofMillis(4200)));
        assertThat(status()).contains("Attendez 5 secondes");

        given(approvals.look(eq("code"), any(), any())).willReturn(new Scanned.Computer("482913"));
        press("Essayer encore");

        assertThat(find(H2.class).single().getText()).isEqualTo("482\u00a0913");
    }

    @Test
    void aPhoneThatIsNotSignedInIsToldSoAndOfferedTheCard() {
        navigate(AccountRoutes.APPROVE, ApproveView.class).scanned("code");

        assertThat(said()).contains("Ce téléphone ne garde pas encore votre place.");
        assertThat(find(Anchor.class)
                        .withText("Entrer ma carte Déclic")
                        .single()
                        .getHref())
                .isEqualTo("/" + AccountRoutes.ENTER_CARD);
        verifyNoInteractions(approvals);
    }

    private void scan(Scanned found) {
        entrance.enter();
        given(approvals.look(eq("code"), any(), any())).willReturn(found);
        navigate(AccountRoutes.APPROVE, ApproveView.class).scanned("code");
    }
}
