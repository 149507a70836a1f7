package fr.declic.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.vaadin.flow.component.html.NativeTableCell;
import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.privacy.Act;
import fr.declic.privacy.AuditTrail;
import fr.declic.privacy.Journal;
import fr.declic.privacy.PrivacyRoutes;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.access.AccessDeniedException;

@SuppressWarnings("NullAway.Init")
class JournalViewTest extends PrivacyViewTest {

    @Autowired
    AuditTrail audit;

    @Autowired
    Journal journal;

    @Autowired
    DownloadController downloads;

    private AccountId boss;
    private AccountId nour;

    @BeforeEach
    void someActs() {
        boss = account("Chef", Role.ADMIN);
        nour = account("<i>Nour</i>", Role.ADVISER);
        be(boss, Role.ADMIN);
        audit.note(Act.ROLES_CHANGED, nour, "ADVISER TRAINER");
        audit.note(Act.CARDS_HANDED_OUT, "8");
    }

    private List<String> cells() {
        return find(NativeTableCell.class).all().stream()
                .map(NativeTableCell::getText)
                .toList();
    }

    @Test
    void eachLineSaysWhoDidWhatToWhomTheNewestFirst() {
        open(PrivacyRoutes.JOURNAL);
        assertThat(status()).isEqualTo("2 lignes.");
        assertThat(cells())
                .hasSize(8)
                .containsSubsequence(
                        "Chef",
                        "Cartes Déclic préparées\u00a0: 8 cartes",
                        "—",
                        "Chef",
                        "Rôles changés\u00a0: Conseiller, Formateur",
                        "<i>Nour</i>");
    }

    @Test
    void oneSearchesByTheNameOfEitherAndByTheAct() {
        open(PrivacyRoutes.JOURNAL);
        send("Chercher", Map.of("name", "nour", "act", ""));
        assertThat(cells()).contains("<i>Nour</i>").doesNotContain("—");

        send("Chercher", Map.of("name", "", "act", "cards-handed-out"));
        assertThat(status()).isEqualTo("Une ligne.");

        send("Chercher", Map.of("name", "personne", "act", "forged"));
        assertThat(status()).isEqualTo("Aucune ligne.");
        assertThat(cells()).isEmpty();
    }

    @Test
    void fiftyLinesAPage() {
        IntStream.range(0, Journal.PAGE).forEach(n -> audit.note(Act.CARDS_HANDED_OUT, Integer.toString(n)));
        open(PrivacyRoutes.JOURNAL);
        assertThat(cells()).hasSize(4 * Journal.PAGE);
        assertThat(buttons()).contains("Page suivante").doesNotContain("Page précédente");

        press("Page suivante");
        assertThat(cells()).hasSize(8);
        assertThat(buttons()).contains("Page précédente").doesNotContain("Page suivante");
    }

    @Test
    void theWholeJournalComesAsCsvInWhichNothingIsAFormula() throws Exception {
        jdbc.sql("update account set display_name = '=HYPERLINK(\"x\")' where id = :id")
                .param("id", nour.value())
                .update();
        var response = new MockHttpServletResponse();
        downloads.journal(response);

        assertThat(response.getContentAsString())
                .startsWith("\ufeff\"at\";\"actor\";\"act\";\"detail\";\"person\"\r\n")
                .contains("\"Chef\";\"Rôles changés\";\"ADVISER TRAINER\";\"'=HYPERLINK(\"\"x\"\")\"");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "ADVISER", "TRAINER"})
    void onlyAdministratorsReadIt(Role role) {
        be(nour, role);
        open(PrivacyRoutes.JOURNAL);
        assertThat(view()).isNotInstanceOf(JournalView.class);
        assertThat(shown()).contains("Cette page n’existe pas");
        assertThatThrownBy(() -> journal.read("", Optional.empty(), 0)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> downloads.journal(new MockHttpServletResponse()))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void onesOwnArchiveIsHandedOverUncached() throws Exception {
        var response = new MockHttpServletResponse();
        downloads.myArchive(response);
        assertThat(response.getContentType()).isEqualTo("application/zip");
        assertThat(response.getHeader("Content-Disposition")).isEqualTo("attachment; filename=\"mes-donnees.zip\"");
        assertThat(response.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(response.getContentAsByteArray()).startsWith('P', 'K');
    }
}
