package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import fr.declic.account.AccountRoutes;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** What is one's own: a name, a login, devices. */
class MyOwnViewsTest extends AccountViewTest {

    private static final String PHRASE = "quatre chaises vertes au grenier";

    @Test
    void whoIsNobodyFindsTheWaysToComeBack() {
        navigate(AccountRoutes.ME, MeView.class);

        assertThat(said()).contains("Rien n’est gardé sur vous.");
        assertThat(hrefs()).contains("/carte", "/connexion", "/");
    }

    @Test
    void aNameIsOptionalSavedAndMayBeTakenBack() {
        entrance.enter();
        navigate(AccountRoutes.ME, MeView.class);

        send("Enregistrer", Map.of("name", "  Zoé "));
        assertThat(access.me().orElseThrow().name()).isEqualTo("Zoé");
        assertThat(status()).isEqualTo("C’est enregistré.");

        send("Enregistrer", Map.of("name", "<script>"));
        assertThat(said()).contains("Un nom a 80 signes au plus");
        assertThat(access.me().orElseThrow().name()).isEqualTo("Zoé");

        send("Enregistrer", Map.of("name", ""));
        assertThat(access.me().orElseThrow().name()).isEmpty();
    }

    @Test
    void oneOwnsACardALoginDevicesGroupsAndData() {
        entrance.enter();
        navigate(AccountRoutes.ME, MeView.class);

        assertThat(hrefs()).contains("/ma-carte", "/mon-acces", "/mes-appareils", "/mes-groupes", "/mes-donnees");
    }

    @Test
    void aLoginIsChosenOnceThenItsPasswordChanged() {
        entrance.enter();
        navigate(AccountRoutes.MY_ACCESS, MyAccessView.class);
        send("C’est choisi", Map.of("login", "zoe-" + System.identityHashCode(this), "password", "court"));
        assertThat(said()).contains("Il faut 12 signes au moins.");
        send("C’est choisi", Map.of("login", "zoe-" + System.identityHashCode(this), "password", PHRASE));
        assertThat(heading()).isEqualTo("C’est fait");

        navigate(AccountRoutes.ME, MeView.class);
        navigate(AccountRoutes.MY_ACCESS, MyAccessView.class);
        assertThat(heading()).isEqualTo("Changer de mot de passe");
        send("Changer", Map.of("present", "pas le bon mot de passe", "password", "une autre phrase longue"));
        assertThat(said()).contains("Ce n’est pas votre mot de passe actuel.");
        send("Changer", Map.of("present", PHRASE, "password", "une autre phrase longue"));
        assertThat(heading()).isEqualTo("Le mot de passe est changé");
    }

    @Test
    void oneSeesWhereOneIsSignedInAndThisDeviceCannotBeEndedHere() {
        entrance.enter();
        navigate(AccountRoutes.MY_DEVICES, MyDevicesView.class);

        assertThat(find(ListItem.class).withClassName("card-sheet").all()).hasSize(1);
        assertThat(said()).contains("C’est celui-ci.");
        assertThat(find(NativeButton.class).withText("Sortir").all()).isEmpty();
    }

    private List<String> hrefs() {
        return find(Anchor.class).all().stream().map(Anchor::getHref).toList();
    }
}
