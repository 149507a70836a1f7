package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;

import com.vaadin.flow.component.html.Input;
import fr.declic.account.AccountRoutes;
import fr.declic.account.Chosen;
import fr.declic.account.LinkDesk.Opened;
import fr.declic.account.PasswordCheck;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LinkViewTest extends AccountViewTest {

    private static final Map<String, String> TYPED = Map.of("login", "nour", "password", "quatre chaises vertes");

    @Test
    void whoIsInvitedIsGreetedByNameAndChooses() {
        given(links.look(eq("code"), any(), any())).willReturn(new Opened.Person("<b>Nour</b>", Optional.empty()));
        given(links.choose("code", "nour", "quatre chaises vertes")).willReturn(new Chosen.Done());
        open();
        assertThat(said()).contains("Bonjour <b>Nour</b>.");
        assertThat(autocomplete()).containsExactly("username", "new-password");

        send("C’est choisi", TYPED);

        assertThat(heading()).isEqualTo("C’est fait");
    }

    @Test
    void aResetShowsTheLoginAndDoesNotLetItChange() {
        given(links.look(eq("code"), any(), any())).willReturn(new Opened.Person("", Optional.of("nour")));
        open();

        assertThat(heading()).isEqualTo("Choisir un autre mot de passe");
        var login = find(Input.class).withId("login").single();
        assertThat(login.getValue()).isEqualTo("nour");
        assertThat(login.getElement().hasAttribute("readonly")).isTrue();
    }

    static Map<Chosen, String> refusals() {
        return Map.of(
                new Chosen.LoginTaken(), "Quelqu’un a déjà cet identifiant.",
                new Chosen.LoginRefused(), "Un identifiant a entre 3 et 80 signes",
                new Chosen.PasswordRefused(new PasswordCheck.TooShort(12)), "Il faut 12 signes au moins.",
                new Chosen.PasswordRefused(new PasswordCheck.TooLong(200)), "200 signes au plus.",
                new Chosen.PasswordRefused(new PasswordCheck.Common()), "les voleurs essaient d’abord",
                new Chosen.PasswordRefused(new PasswordCheck.AboutThem()), "ressemble à votre nom",
                new Chosen.LinkIsOver(), "Demandez un autre lien",
                new Chosen.Crowd(), "Beaucoup de monde en ce moment.");
    }

    static Iterable<Map.Entry<Chosen, String>> eachRefusal() {
        return refusals().entrySet();
    }

    @ParameterizedTest
    @MethodSource("eachRefusal")
    void whatIsRefusedIsSaidInASentenceThatTellsWhatToDo(Map.Entry<Chosen, String> refusal) {
        given(links.look(eq("code"), any(), any())).willReturn(new Opened.Person("Nour", Optional.empty()));
        given(links.choose("code", "nour", "quatre chaises vertes")).willReturn(refusal.getKey());
        open();

        send("C’est choisi", TYPED);

        assertThat(said()).contains(refusal.getValue());
    }

    @Test
    void aLinkThatIsOverSaysWhomToAsk() {
        given(links.look(eq("code"), any(), any())).willReturn(new Opened.Nothing());
        open();

        assertThat(heading()).isEqualTo("Ce lien n’ouvre plus rien");
        assertThat(said()).contains("Demandez un autre lien à la personne qui vous l’a donné.");
    }

    private List<String> autocomplete() {
        return find(Input.class).all().stream()
                .map(field -> field.getElement().getAttribute("autocomplete"))
                .toList();
    }

    private void open() {
        navigate(AccountRoutes.LINK, LinkView.class).opened("code");
    }
}
