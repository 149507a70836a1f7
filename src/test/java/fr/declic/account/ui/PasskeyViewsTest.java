package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import fr.declic.account.AccountId;
import fr.declic.account.AccountRoutes;
import fr.declic.account.MyPasskeys.Asked;
import fr.declic.account.Organisation.Refusal;
import fr.declic.account.Passkey;
import fr.declic.account.PasskeyDesk.Shown;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Passkeys, and the way by one's organisation, on the screens where one comes in. */
class PasskeyViewsTest extends AccountViewTest {

    private static final Instant MADE = Instant.parse("2026-11-03T10:00:00Z");

    @Test
    void theButtonIsHiddenUntilTheBrowserSaysThatItCanAtTheOneAddress() {
        navigate(AccountRoutes.SIGN_IN, SignInView.class);
        var element = passkey().getElement();
        assertThat(element.hasAttribute("hidden")).isTrue();
        assertThat(element.getAttribute("origin")).isEqualTo("https://declic.exemple.example");
    }

    @ParameterizedTest
    @CsvSource({
        "NotAllowedError, La fenêtre a été fermée",
        "AbortError, ''",
        "InvalidStateError, a déjà une clé d’accès",
        "SecurityError, n’a pas pu se servir",
        "'', n’a pas pu se servir"
    })
    void whatFailsInTheBrowserIsSaidInASentence(String failure, String said) {
        navigate(AccountRoutes.SIGN_IN, SignInView.class);
        passkey().heard(failure, passkey()::enter);
        assertThat(status()).contains(said).matches(it -> it.isEmpty() == said.isEmpty());
        verify(passkeys, never()).enter(any(), any(), any());
    }

    @Test
    void aKeyThatOpensNothingAndTooManyTriesAreSaidInASentence() {
        navigate(AccountRoutes.SIGN_IN, SignInView.class);
        given(passkeys.enter(eq("{}"), any(), any()))
                .willReturn(new Shown.Unknown(), new Shown.Wait(Duration.ofMillis(4200)));

        passkey().heard("{}", passkey()::enter);
        assertThat(status()).contains("Cette clé d’accès n’ouvre rien ici.");
        passkey().heard("{}", passkey()::enter);
        assertThat(status()).contains("Attendez 5 secondes");

        given(passkeys.enter(eq("{}"), any(), any())).willReturn(new Shown.Welcome(new AccountId(UUID.randomUUID())));
        passkey().heard("{}", passkey()::enter);
    }

    @Test
    void whoIsNobodyHasNoKeys() {
        navigate(AccountRoutes.MY_ACCESS, MyAccessView.class);
        assertThat(find(PasskeyList.class).all()).isEmpty();
    }

    @Test
    void onesKeysAreThereWithTheirDaysAndCanBeRemoved() {
        entrance.enter();
        given(mine.all())
                .willReturn(List.of(
                        new Passkey("a", "Firefox · Linux", MADE, Optional.of(MADE.plus(Duration.ofDays(2)))),
                        new Passkey("b", "", MADE, Optional.empty())))
                .willReturn(List.of());
        navigate(AccountRoutes.MY_ACCESS, MyAccessView.class);
        assertThat(said())
                .contains("Ajoutée avec Firefox · Linux", "Le 3 novembre 2026", "Utilisée le 5 novembre 2026")
                .contains("Une clé d’accès");

        test(find(com.vaadin.flow.component.html.NativeButton.class)
                        .withText("Retirer")
                        .all()
                        .getFirst())
                .click();

        verify(mine).remove("a");
        assertThat(status()).contains("Elle n’ouvre plus rien ici.");
    }

    @Test
    void whoHasAPasswordSaysItBeforeTheyAddAKey() {
        entrance.enter();
        given(mine.wantsPassword()).willReturn(true);
        given(mine.ask("pas le bon")).willReturn(new Asked.WrongPassword());
        given(mine.ask("trop")).willReturn(new Asked.Full());
        navigate(AccountRoutes.MY_ACCESS, MyAccessView.class);

        send("Ajouter une clé d’accès", Map.of("passkey-password", "pas le bon"));
        assertThat(said()).contains("Ce n’est pas votre mot de passe actuel.");
        assertThat(find(Input.class)
                        .withId("passkey-password")
                        .single()
                        .getElement()
                        .getAttribute("autocomplete"))
                .isEqualTo("current-password");
        send("Ajouter une clé d’accès", Map.of("passkey-password", "trop"));
        assertThat(status()).contains("Vous avez déjà 10 clés d’accès.");
    }

    @Test
    void whetherAKeyWasKeptIsSaid() {
        entrance.enter();
        given(mine.add("{}")).willReturn(true, false);
        navigate(AccountRoutes.MY_ACCESS, MyAccessView.class);
        var list = find(PasskeyList.class).single();
        list.keep("{}");
        assertThat(status()).startsWith("C’est fait.");
        list.keep("{}");
        assertThat(status()).startsWith("La clé n’a pas pu être ajoutée.");
    }

    @Test
    void theOrganisationIsCalledByItsNameAndItsRefusalIsSaid() {
        given(organisation.name()).willReturn(Optional.of("la Métropole"));
        for (var refusal : Refusal.values()) {
            given(organisation.refusal()).willReturn(Optional.of(refusal));
            navigate(AccountRoutes.SIGN_IN, SignInView.class);
            assertThat(status()).isNotEmpty().doesNotContain("account.organisation");
            navigate(AccountRoutes.ME, MeView.class);
        }
        navigate(AccountRoutes.SIGN_IN, SignInView.class);
        assertThat(find(Anchor.class)
                        .withText("Entrer avec la Métropole")
                        .single()
                        .getHref())
                .isEqualTo("/oauth2/authorization/organisation");
    }

    private PasskeyButton passkey() {
        return find(PasskeyButton.class).single();
    }
}
