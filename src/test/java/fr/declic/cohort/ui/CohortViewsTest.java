package fr.declic.cohort.ui;

import static fr.declic.account.TestPeople.account;
import static fr.declic.account.TestPeople.be;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeTableCell;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.MyAccess;
import fr.declic.account.Role;
import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import fr.declic.cohort.Cohort;
import fr.declic.cohort.CohortDesk;
import fr.declic.cohort.CohortRoutes;
import fr.declic.cohort.MyGroups;
import fr.declic.competency.MyLevels;
import fr.declic.platform.FormViewTest;
import fr.declic.platform.Fragment;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** The screens of groups, for each of the two sides, on the whole application. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class CohortViewsTest extends FormViewTest {

    @Autowired
    CohortDesk desk;

    @Autowired
    MyGroups groups;

    @Autowired
    MyAccess access;

    @Autowired
    MyLevels levels;

    @Autowired
    CurrentAccount current;

    @Autowired
    JdbcClient jdbc;

    private AccountId nour;
    private Cohort group;

    @BeforeEach
    void anAdviserHasAGroup() {
        nour = account(jdbc, "Nour", Role.ADVISER);
        be(nour, Role.ADVISER);
        group = desk.make("Atelier du mardi").orElseThrow();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from cohort").update();
        jdbc.sql("delete from account").update();
    }

    @Test
    void aGroupIsMadeAndOneIsAtItsScreen() {
        open(CohortRoutes.GROUPS);
        assertThat(hrefs()).contains("/espace/groupes/" + group.id());

        send("Faire le groupe", Map.of("name", "<b>"));
        assertThat(said()).contains("Un nom a 80 signes au plus");
        send("Faire le groupe", Map.of("name", "Atelier du jeudi"));

        assertThat(heading()).isEqualTo("Atelier du jeudi");
        assertThat(said()).contains("Dites les 3 mots à voix haute");
    }

    @Test
    void theInvitationHasWordsACodeToScanAndAnAddressUntilItsTimeIsOver() {
        openGroup();
        assertThat(code().split(" ")).hasSize(3);
        assertThat(find(Fragment.class).withClassName("qr").single().getHtml()).startsWith("<svg");
        assertThat(said()).contains("/groupe et écrivez ces 3 mots");

        press("Changer les mots");
        assertThat(status()).startsWith("Les mots sont changés.");
        assertThat(desk.open(group.id()).orElseThrow().code()).isNotEqualTo(group.code());

        jdbc.sql("update cohort set code_until = made_at").update();
        open(CohortRoutes.GROUPS);
        openGroup();
        assertThat(said()).contains("Les mots de ce groupe ne marchent plus.");
        assertThat(find(Fragment.class).withClassName("qr").all()).isEmpty();
    }

    @Test
    void whoAgreedIsARowWithAWayToGiveThemACardAndMayBeTakenOut() {
        var zoe = member("<i>Zoé</i>");
        openGroup();

        assertThat(find(NativeTableCell.class).all())
                .extracting(it -> it.getElement().getTextRecursively())
                .contains("<i>Zoé</i>", "0");
        assertThat(hrefs()).contains("/espace/nouvelle-carte/" + zoe.value());

        press("Retirer");
        assertThat(status()).startsWith("Vous ne voyez plus cette personne.");
        assertThat(find(NativeTableCell.class).all()).isEmpty();
    }

    @Test
    void whatAMemberCanDoIsSaidWithWhatShowsItAndTheyReadThatOneLooked() {
        var zoe = member("Zoé");
        be(zoe, Role.RESIDENT);
        levels.bring(
                List.of("a", "b", "c").stream()
                        .map(id -> new Evidence(
                                "le-clavier",
                                id,
                                1,
                                Help.NONE,
                                List.of(),
                                "typing-lab",
                                2,
                                Optional.empty(),
                                Instant.EPOCH))
                        .toList(),
                "key");
        be(nour, Role.ADVISER);
        openGroup();
        var address = "/espace/groupes/" + group.id() + "/" + zoe.value();
        assertThat(hrefs()).contains(address);

        open(address.substring(1));
        assertThat(heading()).isEqualTo("Zoé");
        assertThat(find(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .contains("acquis seul", "3", "1 janvier 1970");
        assertThat(find(Span.class).all()).extracting(Span::getText).anyMatch(it -> it.startsWith("Je sais"));
        assertThat(jdbc.sql("select count(*) from audit where person_id = :zoe and act = 'PROGRESS_LOOKED_AT'")
                        .param("zoe", zoe.value())
                        .query(Integer.class)
                        .single())
                .isPositive();
    }

    @Test
    void whoHasTriedNothingYetIsSaidToHave() {
        var zoe = member("Zoé");
        be(nour, Role.ADVISER);
        open("espace/groupes/" + group.id() + "/" + zoe.value());
        assertThat(said()).contains("Cette personne n’a encore rien essayé.");
    }

    @Test
    void whoNeverSaidANameHasNone() {
        member("");
        openGroup();
        assertThat(find(NativeTableCell.class).all())
                .extracting(it -> it.getElement().getTextRecursively())
                .contains("Sans nom 1");
    }

    @Test
    void aGroupIsRenamedSharedAndClosedAfterAskingOnce() {
        openGroup();
        send("Enregistrer le nom", Map.of("name", "Atelier du soir"));
        assertThat(heading()).isEqualTo("Atelier du soir");
        assertThat(status()).isEqualTo("Le nom est changé.");

        send("Ajouter", Map.of("login", "personne"));
        assertThat(said()).contains("Aucun collègue n’a cet identifiant.");
        colleague("sami");
        send("Ajouter", Map.of("login", "SAMI"));
        assertThat(status()).isEqualTo("C’est fait. Votre collègue voit ce groupe.");

        press("Fermer le groupe");
        assertThat(heading()).isEqualTo("Fermer ce groupe\u00a0?");
        press("Garder le groupe");
        assertThat(heading()).isEqualTo("Atelier du soir");
        press("Fermer le groupe");
        press("Fermer le groupe");
        assertThat(desk.mine()).isEmpty();
    }

    @Test
    void aGroupThatAColleagueClosedMeanwhileIsSaidToBeGone() {
        openGroup();
        desk.close(group.id());

        press("Changer les mots");

        assertThat(heading()).isEqualTo("Ce groupe n’est plus là");
    }

    @Test
    void someoneElsesGroupAndAPersonWhomOneDoesNotAccompanyAreNotThere() {
        var zoe = member("Zoé");
        for (var role : List.of(Role.ADVISER, Role.TRAINER, Role.ADMIN)) {
            be(account(jdbc, "Sami", role), role);
            for (var address : List.of(
                    "espace/groupes/" + group.id(),
                    "espace/groupes/nothing",
                    "espace/nouvelle-carte/" + zoe.value(),
                    "espace/groupes/" + group.id() + "/" + zoe.value(),
                    "espace/groupes/" + group.id() + "/nobody",
                    "espace/nouvelle-carte/nothing")) {
                open(address);
                assertThat(view()).as(role + " " + address).isEqualTo("NotFoundView");
            }
        }
    }

    @Test
    void aMemberWhoLeftCannotBeGivenACardAnyMore() {
        var zoe = member("Zoé");
        be(zoe, Role.RESIDENT);
        groups.leave(group.id());

        be(nour, Role.ADVISER);
        open("espace/nouvelle-carte/" + zoe.value());
        assertThat(view()).isEqualTo("NotFoundView");
    }

    @Test
    void aResidentMeetsNothingOnTheOtherSide() {
        be(member("Zoé"), Role.RESIDENT);
        for (var address : List.of("espace/groupes", "espace/groupes/" + group.id(), "espace/cartes")) {
            open(address);
            assertThat(view()).as(address).isEqualTo("NotFoundView");
        }
    }

    @Test
    void whoAdministersSeesThatGroupsAreThereAndAnAdviserDoesNot() {
        member("Zoé");
        open(CohortRoutes.GROUPS);
        assertThat(said()).doesNotContain("parce que vous administrez");

        be(account(jdbc, "Chef", Role.ADMIN), Role.ADMIN);
        open(CohortRoutes.GROUPS);
        assertThat(said()).contains("parce que vous administrez");
        assertThat(find(NativeTableCell.class).all())
                .extracting(NativeTableCell::getText)
                .containsExactly("Atelier du mardi", "Nour", "1");
    }

    @Test
    void oneReadsWhoWillSeeWhatBeforeOneAgreesAndIsNobodyUntilThen() {
        SecurityContextHolder.clearContext();
        open(CohortRoutes.JOIN);
        send("Voir le groupe", Map.of("words", group.code().replace("-", " ")));

        assertThat(heading()).isEqualTo("Voulez-vous rejoindre ce groupe\u00a0?");
        assertThat(said())
                .contains("Atelier du mardi", "Nour", "Elle ne verra pas vos réponses.", "vous en donner une autre");
        assertThat(find(ListItem.class).all()).hasSize(4);
        assertThat(current.id()).isEmpty();

        press("Oui, je rejoins");
        assertThat(heading()).isEqualTo("Vous êtes dans le groupe");
        assertThat(hrefs()).contains("/ma-carte", "/moi", "/mes-groupes");
        assertThat(groups.mine()).hasSize(1);
    }

    @Test
    void whoIsHereAlreadyIsAskedWhetherItIsThem() {
        be(account(jdbc, "Zoé", Role.RESIDENT), Role.RESIDENT);
        open(CohortRoutes.JOIN);
        send("Voir le groupe", Map.of("words", group.code()));

        assertThat(said()).contains("Vous rejoignez avec le nom «\u00a0Zoé\u00a0».");
        assertThat(hrefs()).contains("/quitter");
    }

    @Test
    void wordsThatLeadNowhereAreSaid() {
        SecurityContextHolder.clearContext();
        open(CohortRoutes.JOIN);
        send("Voir le groupe", Map.of("words", "ceci n’est rien"));
        assertThat(said()).contains("Aucun groupe n’a ces 3 mots.");
    }

    @Test
    void oneStopsSharingAtOnceAndReadsThatNobodySeesAnything() {
        be(member("Zoé"), Role.RESIDENT);
        open(CohortRoutes.MINE);
        assertThat(said()).contains("Vous accompagne\u00a0: Nour");

        press("Ne plus partager");

        assertThat(status()).startsWith("C’est fait.");
        assertThat(said()).contains("Personne ne voit ce que vous faites.");
        be(nour, Role.ADVISER);
        assertThat(desk.members(group.id())).isEmpty();
    }

    /** A resident who agreed; whoever is here stays here. */
    private AccountId member(String name) {
        var zoe = account(jdbc, name, Role.RESIDENT);
        var before = SecurityContextHolder.getContext();
        be(zoe, Role.RESIDENT);
        groups.join(group.code());
        SecurityContextHolder.setContext(before);
        return zoe;
    }

    private void colleague(String login) {
        jdbc.sql("update account set login = :login, password_hash = 'x' where id = :id")
                .param("login", login)
                .param("id", account(jdbc, "Sami", Role.ADVISER).value())
                .update();
    }

    private void openGroup() {
        open("espace/groupes/" + group.id());
    }

    private String code() {
        return find(Paragraph.class).withClassName("code").single().getText();
    }
}
