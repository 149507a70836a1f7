package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.startsWith;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.declic.account.ApprovalDesk;
import fr.declic.account.CardDesk;
import fr.declic.account.ComfortSettings;
import fr.declic.account.CurrentAccount;
import fr.declic.account.GuestEntrance;
import fr.declic.account.PhoneSaid;
import fr.declic.account.Role;
import fr.declic.account.ThisMachine;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.test.context.support.WithAnonymousUser;
import org.springframework.security.test.context.support.WithMockUser;
import org.springframework.security.web.header.HeaderWriterFilter;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

@SpringBootTest(classes = AccountParts.class)
@SuppressWarnings("NullAway.Init")
class DoorsTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    FilterRegistrationBean<HeaderWriterFilter> headers;

    @Autowired
    CardDesk desk;

    @Autowired
    ApprovalDesk approvals;

    @Autowired
    ThisMachine machine;

    @Autowired
    CurrentAccount current;

    @Autowired
    GuestEntrance entrance;

    @Autowired
    ComfortSettings settings;

    private MockMvc browser;

    @BeforeEach
    void open() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .addFilters(headers.getFilter())
                .apply(springSecurity())
                .build();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
    }

    @Test
    void whatNobodyOpenedIsClosedAndLooksLikeWhatIsNotThere() throws Exception {
        for (var address : List.of("/closed-for-this-test", "/not-there-at-all")) {
            browser.perform(get(address))
                    .andExpect(status().isNotFound())
                    .andExpect(content().string(""));
            browser.perform(post(address)).andExpect(status().isForbidden());
        }
    }

    @Test
    @WithMockUser(roles = "RESIDENT")
    void itLooksTheSameToSomeoneWhoIsSignedIn() throws Exception {
        browser.perform(get("/closed-for-this-test")).andExpect(status().isNotFound());
    }

    @Test
    void aClosedDoorMakesNoSession() throws Exception {
        var asked = browser.perform(get("/closed-for-this-test")).andReturn().getRequest();
        assertThat(asked.getSession(false)).isNull();
    }

    @Test
    void aPublicPathIsOpenToRead() throws Exception {
        browser.perform(get("/open-for-this-test/a")).andExpect(status().isOk());
        browser.perform(post("/open-for-this-test/a")).andExpect(status().isForbidden());
    }

    @Test
    void aGuardedPathIsOpenToReadForWhomItIsForAndIsNotThereForOthers() throws Exception {
        for (var address : List.of("/guarded-for-this-test", "/trainers-in-this-test")) {
            browser.perform(get(address)).andExpect(status().isNotFound());
            browser.perform(get(address).with(user("someone").roles("TRAINER"))).andExpect(status().isOk());
            browser.perform(post(address).with(user("someone").roles("TRAINER")))
                    .andExpect(status().isForbidden());
        }
        browser.perform(get("/guarded-for-this-test").with(user("someone").roles("RESIDENT")))
                .andExpect(status().isOk());
        browser.perform(get("/trainers-in-this-test").with(user("someone").roles("RESIDENT")))
                .andExpect(status().isNotFound());
    }

    @Test
    void everyAnswerSaysWhatThePageMayDo() throws Exception {
        browser.perform(get("/anything/else"))
                .andExpect(header().string(PagePolicy.NAME, startsWith("default-src 'none'")))
                .andExpect(header().string("Referrer-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Opener-Policy", "same-origin"))
                .andExpect(header().string("Cross-Origin-Resource-Policy", "same-origin"))
                .andExpect(header().string("Cache-Control", containsString("no-store")))
                .andExpect(header().doesNotExist("Strict-Transport-Security"))
                .andExpect(header().string("X-Content-Type-Options", "nosniff"))
                .andExpect(header().string("X-Frame-Options", "DENY"))
                .andExpect(header().string("Permissions-Policy", PageHeaders.PERMISSIONS));
    }

    /** Each answer is a refusal here: what it says of itself does not depend on that. */
    @ParameterizedTest
    @CsvSource({
        "/espace/studio/module/0123, microphone=(self)",
        "/espace/studio/module/0123/une-etape, microphone=(self)",
        "/espace/studio, microphone=()",
        "/espace/studio/source/0123, microphone=()",
        "/apercu/0123, microphone=()",
        "/m/le-clavier/espace/studio/module/, microphone=()"
    })
    void theMicrophoneIsForTheEditorAlone(String address, String expected) throws Exception {
        browser.perform(get(address))
                .andExpect(header().string("Permissions-Policy", containsString(expected)))
                .andExpect(header().string("Permissions-Policy", containsString("camera=()")));
    }

    @Test
    void byTlsEveryAnswerAsksForTlsForAYear() throws Exception {
        browser.perform(get("/anything/else").secure(true))
                .andExpect(header().string("Strict-Transport-Security", "max-age=31536000 ; includeSubDomains"));
    }

    @Test
    @WithAnonymousUser
    void anAnonymousVisitorMayNotMakeACardOrKeepTheMachine() {
        assertThatThrownBy(() -> desk.issue()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> machine.isMine()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> machine.thisMachineIsMine()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> machine.thisMachineIsShared()).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithAnonymousUser
    void anAnonymousVisitorMayWaitForAPhoneButNotAnswerAComputer() {
        var computer = approvals.ask();
        assertThat(approvals.answer(computer)).isEqualTo(new PhoneSaid.Nothing());
        assertThatThrownBy(() -> approvals.look(computer.code(), "192.0.2.1", "device"))
                .isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> approvals.approve(computer.code())).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> approvals.refuse(computer.code())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    @WithAnonymousUser
    void anAnonymousVisitorMayComeInAndChooseComfort() {
        assertThatCode(() -> desk.redeem("", "192.0.2.1", "device")).doesNotThrowAnyException();
        assertThatCode(() -> settings.current()).doesNotThrowAnyException();
        assertThat(desk.hasCard()).isFalse();
        assertThat(entrance.enter()).isEqualTo(current.require());
        assertThat(desk.issue()).isPresent();
    }

    @Test
    void withoutAnyRequestOneIsNobody() {
        assertThat(current.id()).isEmpty();
        assertThat(current.is(Role.RESIDENT)).isFalse();
    }

    @Test
    @WithMockUser(username = "7e3b1c52-1111-4222-8333-944455556666", roles = "TRAINER")
    void theNameOfAPrincipalIsItsAccount() {
        assertThat(current.require().value()).hasToString("7e3b1c52-1111-4222-8333-944455556666");
        assertThat(current.is(Role.TRAINER)).isTrue();
        assertThat(current.is(Role.ADMIN)).isFalse();
    }
}
