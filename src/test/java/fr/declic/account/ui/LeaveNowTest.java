package fr.declic.account.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.cookie;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.declic.account.AccountId;
import fr.declic.account.AccountRoutes;
import fr.declic.account.GuestEntrance;
import jakarta.servlet.http.Cookie;
import java.util.Objects;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.context.request.RequestContextHolder;
import org.springframework.web.context.request.ServletRequestAttributes;

@SpringBootTest(classes = AccountParts.class)
@SuppressWarnings("NullAway.Init")
class LeaveNowTest {

    private static final String ADDRESS = "/" + AccountRoutes.LEAVE_NOW;
    private static final String SITE = "Sec-Fetch-Site";

    @Autowired
    WebApplicationContext application;

    @Autowired
    GuestEntrance entrance;

    @Autowired
    JdbcClient jdbc;

    private MockMvc browser;
    private MockHttpSession session;
    private Cookie device;
    private AccountId guest;

    @BeforeEach
    void aGuestComesIn() {
        browser = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
        var request = new MockHttpServletRequest();
        var response = new MockHttpServletResponse();
        RequestContextHolder.setRequestAttributes(new ServletRequestAttributes(request, response));
        guest = entrance.enter();
        session = (MockHttpSession) Objects.requireNonNull(request.getSession(false));
        device = Objects.requireNonNull(response.getCookie("declic"));
        forget();
    }

    @AfterEach
    void forget() {
        RequestContextHolder.resetRequestAttributes();
        SecurityContextHolder.clearContext();
    }

    @Test
    void aPageOfOursSignsOutWithoutAToken() throws Exception {
        browser.perform(post(ADDRESS).session(session).cookie(device).header(SITE, "same-origin"))
                .andExpect(status().isNoContent())
                .andExpect(cookie().maxAge("declic", 0))
                .andExpect(header().string("Clear-Site-Data", "\"storage\""))
                .andExpect(header().string("Cache-Control", "no-store"));

        assertThat(session.isInvalid()).isTrue();
        assertThat(devices()).isZero();
    }

    @Test
    void theDeviceEndsEvenWhenTheSessionIsOverAlready() throws Exception {
        browser.perform(post(ADDRESS).cookie(device).header(SITE, "same-origin"))
                .andExpect(status().isNoContent());

        assertThat(devices()).isZero();
    }

    @Test
    void whoIsNobodyLeavesAsWell() throws Exception {
        browser.perform(post(ADDRESS).header(SITE, "same-origin")).andExpect(status().isNoContent());
    }

    @Test
    void aPageOfAnotherSiteSignsNobodyOut() throws Exception {
        for (var site : new String[] {"cross-site", "same-site", "none"}) {
            browser.perform(post(ADDRESS).session(session).cookie(device).header(SITE, site))
                    .andExpect(status().isForbidden());
        }
        browser.perform(post(ADDRESS).session(session).cookie(device).header("Origin", "https://evil.example"))
                .andExpect(status().isForbidden());
        browser.perform(post(ADDRESS).session(session).cookie(device)).andExpect(status().isForbidden());

        assertThat(session.isInvalid()).isFalse();
        assertThat(devices()).isEqualTo(1);
    }

    @Test
    void aLinkSignsNobodyOut() throws Exception {
        browser.perform(get(ADDRESS).session(session).cookie(device).header(SITE, "same-origin"))
                .andExpect(status().isNotFound());

        assertThat(devices()).isEqualTo(1);
    }

    private int devices() {
        return jdbc.sql("select count(*) from device where account_id = :guest")
                .param("guest", guest.value())
                .query(Integer.class)
                .single();
    }
}
