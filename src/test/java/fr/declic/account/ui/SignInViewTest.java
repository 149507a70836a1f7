package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyBoolean;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import fr.declic.account.AccountId;
import fr.declic.account.AccountRoutes;
import fr.declic.account.SignInDesk.SignedIn;
import java.time.Duration;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;

class SignInViewTest extends AccountViewTest {

    private static final Map<String, String> TYPED = Map.of("login", "nour", "password", "quatre chaises vertes");

    @Test
    void aPasswordManagerKnowsBothFields() {
        open();

        assertThat(find(Input.class).all())
                .extracting(field -> field.getElement().getAttribute("autocomplete"))
                .containsExactly("username", "current-password");
        assertThat(mainButtons()).containsExactly("Entrer");
    }

    @Test
    void theMachineIsSharedUnlessOneSaysThatItIsTheirs() {
        given(signIn.signIn(any(), any(), anyBoolean(), any()))
                .willReturn(new SignedIn.Welcome(new AccountId(UUID.randomUUID())));
        open();
        send("Entrer", TYPED);
        verify(signIn).signIn(eq("nour"), eq("quatre chaises vertes"), eq(false), any());

        send("Entrer", Map.of("login", "nour", "password", "quatre chaises vertes", "mine", "yes"));
        verify(signIn).signIn(eq("nour"), eq("quatre chaises vertes"), eq(true), any());
    }

    @Test
    void whatDoesNotGoTogetherIsSaidWithoutSayingWhichOfTheTwo() {
        given(signIn.signIn(any(), any(), anyBoolean(), any())).willReturn(new SignedIn.Wrong());
        open();

        send("Entrer", TYPED);

        assertThat(said()).contains("Cet identifiant et ce mot de passe ne vont pas ensemble.");
        assertThat(field("password").getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(field("password").getElement().getAttribute("aria-describedby"))
                .contains("password-fault");
    }

    @Test
    void whoTriesOftenIsToldHowLongToWait() {
        given(signIn.signIn(any(), any(), anyBoolean(), any())).willReturn(new SignedIn.Wait(Duration.ofMillis(4200)));
        open();

        send("Entrer", TYPED);

        assertThat(status()).contains("Attendez 5 secondes");
    }

    @Test
    void whoIsHereAlreadyLearnsIt() {
        entrance.enter();
        open();
        assertThat(said()).contains("ce que vous avez fait ici vous suit");
    }

    @Test
    void whoFindsSomeoneElseHereLeavesFirst() {
        entrance.enter();
        access.rename("Zoé");
        open();
        assertThat(said()).contains("Si ce n’est pas vous, quittez d’abord.");
        assertThat(find(Anchor.class).withText("Quitter d’abord").single().getHref())
                .isEqualTo("/quitter");
    }

    private Input field(String id) {
        return find(Input.class).withId(id).single();
    }

    private void open() {
        navigate(AccountRoutes.SIGN_IN, SignInView.class);
    }
}
