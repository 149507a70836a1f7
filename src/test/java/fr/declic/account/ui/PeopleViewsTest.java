package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyInt;
import static org.mockito.ArgumentMatchers.anyString;
import static org.mockito.BDDMockito.given;
import static org.mockito.Mockito.verify;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableCell;
import fr.declic.account.AccountId;
import fr.declic.account.AccountRoutes;
import fr.declic.account.LinkMail;
import fr.declic.account.OneTimeLink;
import fr.declic.account.PeopleDesk.Done;
import fr.declic.account.Person;
import fr.declic.account.Role;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.test.context.support.WithMockUser;

@WithMockUser(username = "7e3b1c52-1111-4222-8333-944455556666", roles = "ADMIN")
class PeopleViewsTest extends AccountViewTest {

    private static final AccountId NOUR = new AccountId(UUID.fromString("1e3b1c52-1111-4222-8333-944455556666"));
    private static final Instant THEN = Instant.parse("2026-11-01T10:00:00Z");
    private static final OneTimeLink LINK = new OneTimeLink("0".repeat(32), THEN);

    @BeforeEach
    void someone() {
        given(people.mayGive()).willReturn(EnumSet.allOf(Role.class));
        given(people.search(anyString(), anyInt())).willReturn(List.of(nour(false)));
        given(people.count(anyString())).willReturn(1);
        given(people.look(NOUR)).willReturn(Optional.of(nour(false)));
    }

    private static Person nour(boolean disabled) {
        return new Person(
                NOUR, "<i>Nour</i>", Optional.of("nour"), Set.of(Role.ADVISER), disabled, false, false, THEN, THEN);
    }

    @Test
    void eachPersonHasARowThatLeadsToThem() {
        list();

        var link = find(Anchor.class).withText("<i>Nour</i>").single();
        assertThat(link.getHref()).isEqualTo("/espace/personnes/" + NOUR.value());
        assertThat(find(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .contains("nour", "Conseiller", "Ouvert");
    }

    @Test
    void nobodyFoundIsSaid() {
        given(people.search("zzz", 0)).willReturn(List.of());
        given(people.count("zzz")).willReturn(0);
        list();

        send("Chercher", Map.of("q", "zzz"));

        assertThat(said()).contains("Personne ne correspond.");
    }

    @Test
    void anInvitationGivesALinkToHandOver() {
        given(people.invite("Nour", Set.of(Role.ADVISER))).willReturn(new Done.WithLink(NOUR, LINK));
        list();

        send("Faire le lien", Map.of("name", "Nour", "role-adviser", "yes"));

        assertThat(find(Input.class).withId("one-time-link").single().getValue())
                .endsWith("/lien#" + LINK.code());
        assertThat(status()).startsWith("Le lien est prêt.");
    }

    @Test
    void aNameThatCannotBeOneAndNoRoleAreSaid() {
        given(people.invite(any(), any())).willReturn(new Done.NameRefused());
        list();
        send("Faire le lien", Map.of("name", "<>", "role-adviser", "yes"));
        assertThat(said()).contains("Écrivez un nom de 80 signes au plus");

        given(people.invite(any(), any())).willReturn(new Done.RolesRefused());
        send("Faire le lien", Map.of("name", "Nour"));
        assertThat(status()).contains("Choisissez au moins un rôle");
    }

    @Test
    void aLinkIsSentByMailOnlyWhereThereIsAServer() {
        given(people.reset(NOUR)).willReturn(new Done.WithLink(NOUR, LINK));
        person();
        press("Faire un lien pour un autre mot de passe");
        assertThat(find(NativeButton.class).withText("Envoyer").all()).isEmpty();

        given(mail.isPossible()).willReturn(true);
        given(mail.send(any(), any(), any())).willReturn(LinkMail.Sent.NOT_AN_ADDRESS);
        press("Faire un lien pour un autre mot de passe");
        send("Envoyer", Map.of("mail", "x"));
        assertThat(said()).contains("Cette adresse e-mail n’est pas complète.");

        given(mail.send(any(), any(), any())).willReturn(LinkMail.Sent.YES);
        send("Envoyer", Map.of("mail", "nour@exemple.example"));
        assertThat(status()).isEqualTo("Le message est parti.");
    }

    @Test
    void closingAnAccessAsksOnce() {
        given(people.disable(NOUR)).willReturn(new Done.Yes());
        person();

        press("Fermer son accès");
        assertThat(heading()).isEqualTo("Fermer l’accès de cette personne\u00a0?");
        press("Fermer son accès");

        verify(people).disable(NOUR);
        assertThat(status()).isEqualTo("L’accès est fermé.");
    }

    @Test
    void theLastAdministratorIsKeptAndOneIsToldWhy() {
        given(people.setRoles(any(), any())).willReturn(new Done.LastAdministrator());
        person();

        send("Enregistrer les rôles", Map.of("role-trainer", "yes"));

        verify(people).setRoles(NOUR, Set.of(Role.TRAINER));
        assertThat(status()).contains("C’est la dernière personne qui administre ce lieu.");
    }

    @Test
    void anAccessThatIsClosedMayBeOpenedAgain() {
        given(people.look(NOUR)).willReturn(Optional.of(nour(true)));
        given(people.enable(NOUR)).willReturn(new Done.Yes());
        person();

        press("Rouvrir son accès");

        verify(people).enable(NOUR);
    }

    @Test
    @WithMockUser(username = "7e3b1c52-1111-4222-8333-944455556666", roles = "TRAINER")
    void aTrainerSeesNeitherRolesNorTheWayToCloseAnAccess() {
        person();

        assertThat(find(NativeButton.class).all())
                .extracting(NativeButton::getText)
                .containsExactly("Faire un lien pour un autre mot de passe");
    }

    private void list() {
        navigate(AccountRoutes.PEOPLE, PeopleView.class);
    }

    private void person() {
        navigate(AccountRoutes.PEOPLE + "/" + NOUR.value(), PersonView.class);
    }
}
