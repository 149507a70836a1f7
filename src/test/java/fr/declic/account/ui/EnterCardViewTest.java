package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;
import static org.mockito.Mockito.verifyNoInteractions;

import com.vaadin.flow.component.ComponentUtil;
import com.vaadin.flow.component.PollEvent;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.account.AccountId;
import fr.declic.account.AccountRoutes;
import fr.declic.account.PhoneSaid;
import fr.declic.account.Redeemed;
import fr.declic.account.WaitingComputer;
import fr.declic.platform.Fragment;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.dao.TransientDataAccessResourceException;

class EnterCardViewTest extends AccountViewTest {

    private static final WaitingComputer COMPUTER = new WaitingComputer("0123456789abcdef0123456789abcdef", "482913");

    @Test
    void thereIsOneNumberedFieldForEachWordAndOneMainButton() {
        open();

        assertThat(heading()).isEqualTo("Votre carte Déclic");
        assertThat(find(NativeLabel.class).all())
                .extracting(NativeLabel::getText)
                .containsExactly("Mot 1", "Mot 2", "Mot 3", "Mot 4", "Mot 5");
        assertThat(fields()).allSatisfy(field -> {
            assertThat(field.getElement().getAttribute("autocomplete")).isEqualTo("off");
            assertThat(field.getElement().getAttribute("spellcheck")).isEqualTo("false");
        });
        assertThat(mainButtons()).containsExactly("Entrer");
        assertThat(said()).contains("Ce n’est pas votre carte bancaire.");
    }

    @Test
    void fourLettersCompleteTheWord() {
        open();

        type(fields().getFirst(), "elep");

        assertThat(fields().getFirst().getValue()).isEqualTo("éléphant");
    }

    @Test
    void aCodePastedIntoTheFirstFieldFillsAll() {
        open();

        type(fields().getFirst(), "1. éléphant 2. abeille 3. citron 4. mammouth 5. zèbre");

        assertThat(fields())
                .extracting(Input::getValue)
                .containsExactly("éléphant", "abeille", "citron", "mammouth", "zèbre");
    }

    @Test
    void enterInAFieldIsEnough() {
        given(desk.redeem(any(), any(), any())).willReturn(new Redeemed.UnknownCode());
        open();

        type(fields().getFirst(), "éléphant abeille citron mammouth");
        pressEnter(fields().getLast(), "zebr");

        verify(desk).redeem(eq("éléphant abeille citron mammouth zèbre"), any(), any());
        assertThat(status()).startsWith("Ces mots n’ouvrent rien.");
    }

    /** As the browser tells it: the word has not been a change yet. */
    private static void pressEnter(Input field, String typed) {
        var data = JacksonUtils.createObjectNode().put("event.key === 'Enter'", true);
        data.put("event.target.value", typed);
        var element = field.getElement();
        element.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(element, "keydown", data));
    }

    @Test
    void theCodeOfAQrEntersAtOnce() {
        given(desk.redeem(any(), any(), any())).willReturn(new Redeemed.UnknownCode());

        open().enterScanned("elephant-abeille-citron-mammouth-zebre");

        verify(desk).redeem(eq("éléphant abeille citron mammouth zèbre"), any(), any());
    }

    @Test
    void whoIsHereAlreadyIsNotMovedByAnAddressThatTheyWereSent() {
        entrance.enter();

        open().enterScanned("elephant-abeille-citron-mammouth-zebre");

        verify(desk, never()).redeem(any(), any(), any());
        assertThat(fields()).extracting(Input::getValue).contains("éléphant");
    }

    @Test
    void withoutACodeInTheAddressNothingIsTried() {
        open().enterScanned("");

        verifyNoInteractions(desk);
    }

    @Test
    void anUnknownWordIsNamedAndTheNearestIsProposedAndTaken() {
        given(desk.redeem(any(), any(), any()))
                .willReturn(new Redeemed.NotWords(List.of(new Redeemed.Unknown("citrron", List.of("citron")))));
        open();
        type(fields().get(2), "citrron");

        press("Entrer");

        assertThat(status()).startsWith("Un mot n’est pas dans notre liste");
        assertThat(said()).contains("Nous ne connaissons pas « citrron »");
        assertThat(fields().get(2).getElement().getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(fields().get(1).getElement().getAttribute("aria-invalid")).isEqualTo("false");

        press("citron");

        assertThat(fields().get(2).getValue()).isEqualTo("citron");
        assertThat(status()).isEqualTo("Le mot est corrigé\u00a0: citron.");
    }

    @Test
    void missingWordsAreCounted() {
        given(desk.redeem(any(), any(), any())).willReturn(new Redeemed.NotFive(3));
        open();

        press("Entrer");

        assertThat(status()).isEqualTo("Il faut 5 mots. 3 sont écrits.");
    }

    @Test
    void afterManyTriesItSaysHowLongToWaitAndThatTheCardStillWorks() {
        given(desk.redeem(any(), any(), any())).willReturn(new Redeemed.Wait(Duration.ofMillis(4200)));
        open();

        press("Entrer");

        assertThat(status()).contains("Attendez 5 secondes", "Votre carte marche toujours");
    }

    @Test
    void whoEntersIsWelcomedAndMayKeepThisMachine() {
        given(desk.redeem(any(), any(), any())).willReturn(new Redeemed.Welcome(new AccountId(UUID.randomUUID())));
        open();

        press("Entrer");

        assertThat(heading()).startsWith("Bonjour.");
        assertThat(mainButtons()).containsExactly("Continuer");
        press("Cet ordinateur est à moi");
        verify(machine).thisMachineIsMine();
    }

    @Test
    void whenSomeoneIsHereAlreadyItSaysSo() {
        entrance.enter();

        open();

        assertThat(said()).contains("Quelqu’un est déjà là");
        assertThat(find(Anchor.class).withText("Quitter d’abord").single().getHref())
                .isEqualTo("/" + AccountRoutes.LEAVE);
    }

    @Test
    void aGuestWithoutACardLearnsThatWhatTheyDidJoinsTheirs() {
        entrance.enter();
        open();
        assertThat(said()).contains("ce que vous avez fait ici rejoint votre carte");
    }

    @Test
    void whoeverHasACardIsNotMixedWithAnother() {
        entrance.enter();
        given(desk.hasCard()).willReturn(true);
        open();
        assertThat(said()).contains("Quelqu’un est déjà là").doesNotContain("rejoint votre carte");
    }

    @Test
    void withAPhoneTheComputerShowsACodeAndANumberAndWaits() {
        waitForPhone();

        assertThat(find(H2.class).single().getText()).isEqualTo("482\u00a0913");
        assertThat(find(Fragment.class).single().getElement().getAttribute("role"))
                .isEqualTo("img");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2000);
        poll();
        assertThat(find(H2.class).single().getText()).isEqualTo("482\u00a0913");
    }

    @Test
    void whenThePhoneSaysYesTheyAreWelcomedAndNothingWaitsAnyMore() {
        waitForPhone();
        given(approvals.answer(COMPUTER)).willReturn(new PhoneSaid.Yes(new AccountId(UUID.randomUUID())));

        poll();

        assertThat(heading()).startsWith("Bonjour.");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    static Stream<Arguments> phonesThatDoNotSayYes() {
        return Stream.of(
                Arguments.of(new PhoneSaid.No(), "Votre téléphone a dit non."),
                Arguments.of(new PhoneSaid.TooLate(), "Le temps est passé."));
    }

    @ParameterizedTest
    @MethodSource("phonesThatDoNotSayYes")
    void whenThePhoneSaysNoOrNothingInTimeAnotherCodeIsOffered(PhoneSaid said, String told) {
        waitForPhone();
        given(approvals.answer(COMPUTER)).willReturn(said);
        poll();
        assertThat(status()).startsWith(told);
        assertThat(mainButtons()).containsExactly("Montrer un autre code");
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    @Test
    void aDatabaseThatIsLostForAMomentIsAskedAgain() {
        waitForPhone();
        given(approvals.answer(COMPUTER)).willThrow(new TransientDataAccessResourceException("lost"));
        poll();
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(2000);
    }

    @Test
    void whoGoesElsewhereNoLongerWaits() {
        waitForPhone();
        navigate(AccountRoutes.LEAVE, LeaveView.class);
        assertThat(UI.getCurrent().getPollInterval()).isEqualTo(-1);
    }

    private void waitForPhone() {
        given(approvals.ask()).willReturn(COMPUTER);
        given(approvals.answer(COMPUTER)).willReturn(new PhoneSaid.Nothing());
        open();
        press("Avec mon téléphone");
    }

    private static void poll() {
        ComponentUtil.fireEvent(UI.getCurrent(), new PollEvent(UI.getCurrent(), true));
    }

    private EnterCardView open() {
        return navigate(AccountRoutes.ENTER_CARD, EnterCardView.class);
    }

    private List<Input> fields() {
        return find(Input.class).all();
    }
}
