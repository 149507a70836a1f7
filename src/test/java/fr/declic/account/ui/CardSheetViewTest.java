package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.BDDMockito.given;

import fr.declic.account.AccountId;
import fr.declic.account.AccountRoutes;
import fr.declic.account.NewCard;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "7e3b1c52-1111-4222-8333-944455556666", roles = "ADVISER")
class CardSheetViewTest extends AccountViewTest {

    private static final NewCard CARD = new NewCard(List.of("éléphant", "abeille", "citron", "mammouth", "zèbre"));
    private static final String PERSON = UUID.randomUUID().toString();

    @Test
    void aNumberThatIsNoneIsSaid() {
        given(sheet.begin(anyInt())).willReturn(false);
        navigate(AccountRoutes.CARD_SHEET, CardSheetView.class);

        send("Faire les cartes", Map.of("count", "trente"));

        assertThat(said()).contains("Écrivez un nombre, de 1 à 30.");
    }

    @Test
    void theCardsAreMadeOneByOneWhileOneSeesHowFarItIs() {
        given(sheet.begin(10)).willReturn(true);
        navigate(AccountRoutes.CARD_SHEET, CardSheetView.class);

        send("Faire les cartes", Map.of("count", "10"));

        assertThat(heading()).isEqualTo("Les cartes se préparent");
    }

    @Test
    void aNewCardForSomeoneAsksOnceThenShowsItsWords() {
        var person = AccountId.read(PERSON).orElseThrow();
        given(desk.mayIssueFor(person)).willReturn(true);
        given(desk.issueFor(person)).willReturn(Optional.of(CARD));
        navigate(AccountRoutes.NEW_CARD.replace(":person", PERSON), NewCardView.class);
        assertThat(said()).contains("L’ancienne carte ne marchera plus.");

        press("Faire la nouvelle carte");

        assertThat(find(CardPaper.class).all()).hasSize(1);
        assertThat(mainButtons()).containsExactly("Imprimer");
    }
}
