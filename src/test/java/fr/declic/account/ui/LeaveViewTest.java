package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.html.Anchor;
import fr.declic.account.AccountRoutes;
import org.junit.jupiter.api.Test;

class LeaveViewTest extends AccountViewTest {

    @Test
    void itAsksBeforeAnythingHappens() {
        open();

        assertThat(heading()).isEqualTo("Vous voulez partir\u00a0?");
        assertThat(button("Rester").isEnabled()).isTrue();
        assertThat(mainButtons()).containsExactly("Quitter");
        verifyNoInteractions(departure);
    }

    @Test
    void leavingLeaves() {
        open();

        press("Quitter");

        verify(departure).leave();
    }

    @Test
    void stayingDoesNot() {
        open();

        press("Rester");

        verifyNoInteractions(departure);
    }

    @Test
    void anAnonymousVisitorLearnsThatNothingIsKept() {
        open();

        assertThat(said()).contains("Rien n’est gardé sur cet ordinateur.");
        assertThat(find(Anchor.class).all()).isEmpty();
    }

    @Test
    void whoHasNoCardIsOfferedOne() {
        entrance.enter();
        given(machine.isTheOnlyWayBack()).willReturn(true);

        open();

        assertThat(said()).contains("Sans carte Déclic").doesNotContain("garde votre place");
        assertThat(find(Anchor.class).withText("Faire ma carte Déclic").single().getHref())
                .isEqualTo("/" + AccountRoutes.MY_CARD);
    }

    @Test
    void whoHasACardIsTold() {
        entrance.enter();
        given(desk.hasCard()).willReturn(true);

        open();

        assertThat(said()).contains("Votre carte Déclic garde votre place.");
        assertThat(find(Anchor.class).all()).isEmpty();
    }

    @Test
    void whoHasALoginIsOfferedNoCard() {
        entrance.enter();

        open();

        assertThat(said()).contains("Votre identifiant garde votre place.");
        assertThat(find(Anchor.class).all()).isEmpty();
    }

    private void open() {
        navigate(AccountRoutes.LEAVE, LeaveView.class);
    }
}
