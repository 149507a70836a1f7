package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.clearInvocations;
import static org.mockito.Mockito.mock;
import static org.mockito.Mockito.mockingDetails;
import static org.mockito.Mockito.never;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.page.Page;
import fr.declic.account.AccountId;
import fr.declic.account.CameIn;
import fr.declic.account.CurrentAccount;
import fr.declic.account.ThisMachine;
import fr.declic.place.Place;
import fr.declic.place.PlaceSettings;
import fr.declic.platform.Messages;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.dao.QueryTimeoutException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class PresenceTest {

    private final AccountId someone = new AccountId(UUID.randomUUID());
    private final CurrentAccount current = mock(CurrentAccount.class);
    private final ThisMachine machine = mock(ThisMachine.class);
    private final PlaceSettings place = mock(PlaceSettings.class);
    private final Presence presence = new Presence(current, machine, new Messages(), place);
    private final Page page = mock(Page.class);
    private final UI ui = new UI() {
        @Override
        public Page getPage() {
            return page;
        }
    };

    @BeforeEach
    void aPage() {
        ui.setLocale(Locale.FRENCH);
        UI.setCurrent(ui);
        given(current.id()).willReturn(Optional.of(someone));
        given(place.current()).willReturn(Place.DEFAULT);
    }

    @AfterEach
    void closed() {
        UI.setCurrent(null);
    }

    @Test
    void nobodyIsNotAsked() {
        given(current.id()).willReturn(Optional.empty());

        assertThat(presence.begin(ui)).containsOnlyKeys(Presence.GONE);
        verify(machine, never()).isMine();
    }

    @Test
    void whoIsOnTheirOwnMachineIsNotAsked() {
        given(machine.isMine()).willReturn(true);

        assertThat(presence.begin(ui)).containsOnlyKeys(Presence.GONE);
    }

    @Test
    void onASharedMachineOneIsAskedAfterThirtyMinutes() {
        var words = words();

        assertThat(words.get("idle").asLong()).isEqualTo(1_800_000);
        assertThat(words.get("question").asString())
                .contains("Vous êtes toujours là\u00a0?", "<p>Votre place est gardée.</p>")
                .doesNotContain("ma-carte");
        assertThat(words.get("left").get("90").asString()).isEqualTo("Il reste 1 minute et 30 secondes.");
    }

    @Test
    void whoWouldLoseTheirPlaceIsOfferedACard() {
        given(machine.isTheOnlyWayBack()).willReturn(true);

        var words = words();

        assertThat(words.get("question").asString())
                .contains("vous perdez votre place", "href=\"/ma-carte\" router-ignore>Garder ma place</a>");
    }

    @Test
    void whileTheDatabaseIsLostTheMachineIsShared() {
        given(machine.isMine()).willThrow(new QueryTimeoutException("no answer"));

        assertThat(words().get("question").asString()).doesNotContain("ma-carte");
    }

    @Test
    void aPageThatStandsLearnsWhoCameInAndThatTheyMadeACard() {
        given(current.id()).willReturn(Optional.empty());
        presence.begin(ui);
        given(current.id()).willReturn(Optional.of(someone));
        given(machine.isTheOnlyWayBack()).willReturn(true);

        presence.on(new CameIn(someone));
        assertThat(sent()).isEqualTo(1);
        presence.renew(ui);
        assertThat(sent()).isZero();

        given(machine.isTheOnlyWayBack()).willReturn(false);
        presence.renew(ui);
        assertThat(sent()).isEqualTo(1);
    }

    @Test
    void someoneMayComeInWithoutAnyPage() {
        UI.setCurrent(null);

        presence.on(new CameIn(someone));

        assertThat(sent()).isZero();
    }

    private int sent() {
        int calls = mockingDetails(page).getInvocations().size();
        clearInvocations(page);
        return calls;
    }

    private JsonNode words() {
        return new JsonMapper().readTree(presence.begin(ui).get(Presence.ATTRIBUTE));
    }
}
