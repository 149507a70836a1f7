package fr.declic.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.html.Anchor;
import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.privacy.Act;
import fr.declic.privacy.AuditTrail;
import fr.declic.privacy.PrivacyRoutes;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.security.core.context.SecurityContextHolder;

@SuppressWarnings("NullAway.Init")
class MyDataViewTest extends PrivacyViewTest {

    @Autowired
    AuditTrail audit;

    private AccountId zoe;

    @BeforeEach
    void someone() {
        zoe = account("<b>Zoé</b>", Role.RESIDENT);
    }

    private boolean exists(AccountId account) {
        return jdbc.sql("select count(*) from account where id = :id")
                        .param("id", account.value())
                        .query(Integer.class)
                        .single()
                == 1;
    }

    @Test
    void whoIsNobodyReadsThatNothingIsKept() {
        open(PrivacyRoutes.MY_DATA);
        assertThat(heading()).isEqualTo("Mes données");
        assertThat(shown()).contains("Rien n’est gardé sur vous.").doesNotContain("Télécharger");
        assertThat(buttons()).isEmpty();
    }

    @Test
    void oneSeesWhatIsKeptWhyForHowLongAndOnesRights() {
        be(zoe, Role.RESIDENT);
        open(PrivacyRoutes.MY_DATA);
        assertThat(shown())
                .contains(
                        "Sans visite pendant 36 mois",
                        "À quoi cela sert",
                        "<details><summary>Mon compte</summary>",
                        "&lt;b&gt;Zoé&lt;/b&gt;",
                        "Mes réponses",
                        "Qui a regardé ou changé mes données",
                        "Elle doit répondre en un mois",
                        "CNIL")
                .doesNotContain("<b>Zoé</b>");
        var download = find(Anchor.class).withText("Télécharger mes données").single();
        assertThat(download.getHref())
                .isEqualTo("/mes-donnees/mes-donnees.zip")
                .doesNotContain(zoe.value().toString());
        assertThat(download.isRouterIgnore()).isTrue();
    }

    @Test
    void oneReadsWhoLookedAtWhat() {
        var nour = account("Nour", Role.ADVISER);
        be(nour, Role.ADVISER);
        audit.note(Act.PROGRESS_LOOKED_AT, zoe, "");
        var formerColleague = account("Paul", Role.RESIDENT);
        be(formerColleague, Role.RESIDENT);
        audit.note(Act.PERSON_LOOKED_AT, zoe, "");

        be(zoe, Role.RESIDENT);
        open(PrivacyRoutes.MY_DATA);

        assertThat(shown())
                .contains("Nour</td><td>Parcours regardé", "Une personne qui ne travaille plus ici")
                .doesNotContain("Paul");
    }

    @Test
    void erasingAsksForAWordAndOffersTheDownloadFirst() {
        be(zoe, Role.RESIDENT);
        open(PrivacyRoutes.MY_DATA);
        press("Effacer mes données…");
        assertThat(heading()).isEqualTo("Effacer vos données\u00a0?");
        assertThat(shown()).contains("votre carte Déclic", "Téléchargez-la d’abord", "écrivez le mot EFFACER");
        assertThat(find(Anchor.class).withText("Télécharger mes données").all()).hasSize(1);

        for (var typed : new String[] {"", "oui", "efface", "x".repeat(5_000)}) {
            send("Tout effacer", Map.of("word", typed));
        }
        assertThat(shown()).contains("Rien n’est effacé. Pour effacer, écrivez le mot EFFACER dans la case.");
        assertThat(exists(zoe)).isTrue();

        press("Garder mes données");
        assertThat(heading()).isEqualTo("Mes données");
    }

    @ParameterizedTest
    @ValueSource(strings = {"EFFACER", "effacer", " Éffacer ", "e f f a c e r"})
    void theWordErasesAtOnceHoweverItIsWritten(String typed) {
        be(zoe, Role.RESIDENT);
        open(PrivacyRoutes.MY_DATA);
        press("Effacer mes données…");

        send("Tout effacer", Map.of("word", typed));

        assertThat(exists(zoe)).isFalse();
        assertThat(SecurityContextHolder.getContext().getAuthentication()).isNull();
    }

    @Test
    void theLastAdministratorIsToldWhyNot() {
        jdbc.sql("delete from account_role where role = 'ADMIN'").update();
        var boss = account("Chef", Role.ADMIN);
        be(boss, Role.ADMIN);
        open(PrivacyRoutes.MY_DATA);
        press("Effacer mes données…");

        send("Tout effacer", Map.of("word", "effacer"));

        assertThat(status()).contains("Vous êtes la dernière personne qui administre ce lieu.");
        assertThat(exists(boss)).isTrue();
    }

    @Test
    void theKindWordIsForWhoIsNobodyAnyMore() {
        open(PrivacyRoutes.ERASED);
        assertThat(shown()).contains("Vos données sont effacées.");

        be(zoe, Role.RESIDENT);
        open("");
        open(PrivacyRoutes.ERASED);
        assertThat(view()).isInstanceOf(MyDataView.class);
    }

    @Test
    void anIdInTheAddressLeadsNowhere() {
        be(zoe, Role.RESIDENT);
        open(PrivacyRoutes.MY_DATA + "/" + UUID.randomUUID());
        assertThat(view()).isNotInstanceOf(MyDataView.class);
        assertThat(shown()).contains("Cette page n’existe pas");
    }
}
