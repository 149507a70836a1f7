package fr.declic.cohort.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.ArgumentMatchers.eq;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.account.AccountId;
import fr.declic.cohort.Cohort;
import fr.declic.cohort.CohortDesk;
import fr.declic.cohort.CohortRoutes;
import fr.declic.cohort.Member;
import fr.declic.cohort.MyGroup;
import fr.declic.cohort.MyGroups;
import fr.declic.cohort.MyGroups.Found;
import fr.declic.platform.ViewTest;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.test.context.bean.override.mockito.MockitoBean;

/** The groups from both sides, without a browser; who may see whom is tested in CohortTest. */
@SpringBootTest
@WithMockUser(username = "7e3b1c52-1111-4222-8333-944455556666", roles = "ADVISER")
@SuppressWarnings("NullAway.Init")
class CohortViewsTest extends ViewTest {

    private static final Instant FAR = Instant.parse("2126-11-26T10:00:00Z");
    private static final Cohort GROUP = new Cohort("g1", "<b>Atelier</b>", "abeille-citron-zebre", FAR, 1);
    private static final AccountId ZOE = new AccountId(UUID.fromString("1e3b1c52-1111-4222-8333-944455556666"));
    private static final MyGroup MINE = new MyGroup("g1", "<b>Atelier</b>", List.of("Nour"), Optional.of(FAR));

    @MockitoBean
    CohortDesk desk;

    @MockitoBean
    MyGroups groups;

    CohortViewsTest() {
        super("fr.declic.cohort.ui");
    }

    @BeforeEach
    void oneGroup() {
        given(desk.open("g1")).willReturn(Optional.of(GROUP));
        given(desk.mine()).willReturn(List.of(GROUP));
        given(desk.members("g1")).willReturn(List.of(new Member(ZOE, "", FAR, 3, 1, Optional.of("Le clavier"), FAR)));
    }

    @Test
    void whoHasNoGroupIsToldAndMakesOne() {
        given(desk.mine()).willReturn(List.of());
        given(desk.make("Atelier")).willReturn(Optional.of(GROUP));
        navigate(CohortRoutes.GROUPS, GroupsView.class);
        assertThat(said()).contains("Vous n’avez pas encore de groupe.");

        send("Faire le groupe", Map.of("name", "Atelier"));

        assertThat(heading()).isEqualTo("<b>Atelier</b>");
    }

    @Test
    void aNameThatIsNoneIsSaid() {
        given(desk.make(anyString())).willReturn(Optional.empty());
        navigate(CohortRoutes.GROUPS, GroupsView.class);
        send("Faire le groupe", Map.of("name", "<>"));
        assertThat(said()).contains("Un nom a 80 signes au plus");
    }

    @Test
    void aGroupShowsItsWordsAndWhoAgreed() {
        open();

        assertThat(said()).contains("abeille citron zebre", "/groupe", "26 novembre 2126");
        assertThat(find(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .startsWith("Sans nom 1", "3", "1", "Le clavier", "26 novembre 2126");
        assertThat(find(Anchor.class).withText("Carte perdue").single().getHref())
                .isEqualTo("/espace/nouvelle-carte/" + ZOE.value());
    }

    @Test
    void aMemberIsRemovedAndTheWordsChanged() {
        open();
        press("Retirer");
        verify(desk).remove("g1", ZOE);
        press("Changer les mots");
        verify(desk).renewCode("g1");
        assertThat(said()).contains("Les mots sont changés.");
    }

    @Test
    void closingAGroupAsksOnce() {
        open();
        press("Fermer le groupe");
        assertThat(heading()).isEqualTo("Fermer ce groupe\u00a0?");
        press("Fermer le groupe");
        verify(desk).close("g1");
    }

    @Test
    void aColleagueWhomNobodyKnowsIsSaid() {
        open();
        send("Ajouter", Map.of("login", "personne"));
        assertThat(said()).contains("Aucun collègue n’a cet identifiant.");

        given(desk.share("g1", "sami")).willReturn(true);
        send("Ajouter", Map.of("login", "sami"));
        assertThat(said()).contains("Votre collègue voit ce groupe.");
    }

    @Test
    @WithMockUser(username = "7e3b1c52-1111-4222-8333-944455556666", roles = "RESIDENT")
    void whoJoinsReadsFirstWhoWillSeeWhat() {
        given(groups.look(eq("abeille citron zebre"), any(), any()))
                .willReturn(new Found.Group(
                        "abeille-citron-zebre", new MyGroup("g1", "Atelier", List.of("Nour"), Optional.empty())));
        given(groups.join("abeille-citron-zebre")).willReturn(true);
        navigate(CohortRoutes.JOIN, JoinView.class);

        send("Voir le groupe", Map.of("words", "abeille citron zebre"));

        assertThat(said()).contains("Nour", "Elle ne verra pas vos réponses.");
        assertThat(find(ListItem.class).all())
                .extracting(ListItem::getText)
                .contains("les modules que vous commencez et finissez");
        press("Oui, je rejoins");
        assertThat(heading()).isEqualTo("Vous êtes dans le groupe");
    }

    @Test
    @WithMockUser(username = "7e3b1c52-1111-4222-8333-944455556666", roles = "RESIDENT")
    void wordsThatLeadNowhereAndTooManyTriesAreSaid() {
        given(groups.look(any(), any(), any())).willReturn(new Found.Nothing());
        navigate(CohortRoutes.JOIN, JoinView.class);
        send("Voir le groupe", Map.of("words", "x"));
        assertThat(said()).contains("Aucun groupe n’a ces 3 mots.");

        given(groups.look(any(), any(), any())).willReturn(new Found.Wait(Duration.ofSeconds(5)));
        send("Voir le groupe", Map.of("words", "x"));
        assertThat(said()).contains("Attendez 5 secondes");
    }

    @Test
    @WithMockUser(username = "7e3b1c52-1111-4222-8333-944455556666", roles = "RESIDENT")
    void oneSeesWhoSeesWhatAndStopsIt() {
        given(groups.mine()).willReturn(List.of(MINE), List.of());
        navigate(CohortRoutes.MINE, MyGroupsView.class);
        assertThat(said()).contains("Vous accompagne\u00a0: Nour", "Elles ne voient pas vos réponses.");

        press("Ne plus partager");

        verify(groups).leave("g1");
        assertThat(said()).contains("Ce groupe ne voit plus rien de vous.", "Vous n’êtes dans aucun groupe.");
    }

    private void open() {
        navigate(CohortRoutes.GROUPS + "/g1", GroupView.class);
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String said() {
        return find(Paragraph.class).all().stream().map(Paragraph::getText).collect(Collectors.joining("\n"));
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    private void send(String button, Map<String, String> typed) {
        var form = find(NativeButton.class).withText(button).single().getElement();
        while (!form.getTag().equals("form")) {
            form = form.getParent();
        }
        var data = JacksonUtils.createObjectNode();
        typed.forEach(data.putObject("Object.fromEntries(new FormData(event.target))")::put);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }
}
