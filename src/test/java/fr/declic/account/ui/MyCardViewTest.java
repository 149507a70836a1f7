package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import fr.declic.account.AccountRoutes;
import fr.declic.account.NewCard;
import fr.declic.platform.Fragment;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MyCardViewTest extends AccountViewTest {

    private static final NewCard CARD = new NewCard(List.of("éléphant", "abeille", "citron", "mammouth", "zèbre"));

    @Test
    void whoIsNobodyYetHasNothingToKeep() {
        open();

        assertThat(said()).contains("Il n’y a encore rien à garder.");
        assertThat(mainButtons()).isEmpty();
    }

    @Test
    void aCardIsMadeOnlyWhenOneAsks() {
        entrance.enter();

        open();

        assertThat(mainButtons()).containsExactly("Faire ma carte");
        assertThat(said()).contains("Ce n’est pas votre carte bancaire.");
        verify(desk, never()).issue();
    }

    @Test
    void aNewCardShowsItsNumberedWordsAndACodeForPhones() {
        entrance.enter();
        given(desk.issue()).willReturn(Optional.of(CARD));
        open();

        press("Faire ma carte");

        assertThat(find(ListItem.class).all()).extracting(ListItem::getText).containsExactlyElementsOf(CARD.words());
        var qr = find(Fragment.class).withClassName("qr").single();
        assertThat(qr.getHtml()).startsWith("<svg").contains("<path");
        assertThat(qr.getElement().getAttribute("role")).isEqualTo("img");
        assertThat(said()).contains("Ces mots ne s’affichent qu’une fois.", "Ce n’est pas votre carte bancaire.");
        assertThat(mainButtons()).containsExactly("Imprimer");
    }

    @Test
    void aCardIsShownOnce() {
        entrance.enter();
        given(desk.hasCard()).willReturn(true);

        open();

        assertThat(find(Div.class).withClassName("my-card").all()).isEmpty();
        assertThat(said()).contains("Vous avez déjà une carte Déclic.");
    }

    @Test
    void anotherCardIsMadeOnlyAfterAsking() {
        entrance.enter();
        given(desk.hasCard()).willReturn(true);
        given(desk.issue()).willReturn(Optional.of(CARD));
        open();

        press("Faire une autre carte");
        assertThat(said()).contains("L’ancienne carte ne marchera plus.");
        assertThat(mainButtons()).containsExactly("Garder l’ancienne");
        verify(desk, never()).issue();

        press("Faire une autre carte");
        assertThat(heading()).isEqualTo("Voici votre carte Déclic");
    }

    @Test
    void theOldCardCanBeKept() {
        entrance.enter();
        given(desk.hasCard()).willReturn(true);
        open();
        press("Faire une autre carte");

        press("Garder l’ancienne");

        assertThat(said()).contains("Vous avez déjà une carte Déclic.");
        verify(desk, never()).issue();
    }

    @Test
    void inACrowdItAsksToTryAgain() {
        entrance.enter();
        given(desk.issue()).willReturn(Optional.empty());
        open();

        press("Faire ma carte");

        assertThat(status()).startsWith("Beaucoup de monde");
    }

    private void open() {
        navigate(AccountRoutes.MY_CARD, MyCardView.class);
    }
}
