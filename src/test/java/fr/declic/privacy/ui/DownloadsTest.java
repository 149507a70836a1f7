package fr.declic.privacy.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.privacy.PrivacyRoutes;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** Who gets which file, through the doors. */
@SuppressWarnings("NullAway.Init")
class DownloadsTest extends PrivacyViewTest {

    private static final String ARCHIVE = "/" + PrivacyRoutes.MY_ARCHIVE;
    private static final String JOURNAL = "/" + PrivacyRoutes.JOURNAL_CSV;

    @Autowired
    WebApplicationContext application;

    private MockMvc browser;

    @BeforeEach
    void build() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse ask(String address, AccountId who, Role role) throws Exception {
        return browser.perform(get(address).with(user(who.value().toString()).roles(role.name())))
                .andReturn()
                .getResponse();
    }

    @ParameterizedTest
    @EnumSource(Role.class)
    void everyoneWhoIsKnownGetsTheirOwnArchiveAndOnlyAdministratorsTheJournal(Role role) throws Exception {
        var someone = account("Quelqu’un", role);
        var archive = ask(ARCHIVE, someone, role);
        assertThat(archive.getStatus()).isEqualTo(200);
        assertThat(archive.getContentType()).isEqualTo("application/zip");
        assertThat(archive.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(archive.getContentAsByteArray()).startsWith('P', 'K');
        assertThat(ask(JOURNAL, someone, role).getStatus())
                .isEqualTo(Set.of(Role.ADMIN).contains(role) ? 200 : 404);
    }

    @ParameterizedTest
    @ValueSource(strings = {ARCHIVE, JOURNAL})
    void whoIsNobodyMeetsNothing(String address) throws Exception {
        var answer = browser.perform(get(address)).andReturn().getResponse();
        assertThat(answer.getStatus()).isEqualTo(404);
        assertThat(answer.getContentAsByteArray()).isEmpty();
    }

    @Test
    void anIdThatOneAddsChangesNothing() throws Exception {
        var zoe = account("Zoé", Role.RESIDENT);
        var other = account("Autre", Role.RESIDENT);
        var size = ask(ARCHIVE, zoe, Role.RESIDENT).getContentAsByteArray().length;
        var forged = ask(ARCHIVE + "?person=" + other.value() + "&id=" + other.value(), zoe, Role.RESIDENT);
        assertThat(forged.getContentAsByteArray().length).isCloseTo(size, org.assertj.core.data.Offset.offset(20));
        assertThat(ask("/mes-donnees/" + other.value() + ".zip", zoe, Role.RESIDENT)
                        .getStatus())
                .isEqualTo(404);
        assertThat(ask(ARCHIVE, new AccountId(UUID.randomUUID()), Role.RESIDENT).getStatus())
                .as("whose account is erased")
                .isEqualTo(404);
    }
}
