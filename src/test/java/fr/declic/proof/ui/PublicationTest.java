package fr.declic.proof.ui;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import fr.declic.proof.SigningKeys;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** What is published for those who check, as anybody reads it. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class PublicationTest {

    @Autowired
    WebApplicationContext application;

    @Autowired
    SigningKeys keys;

    private MockMvc web;

    @BeforeEach
    void server() {
        web = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    private MockHttpServletResponse read(String address) throws Exception {
        return web.perform(get(address)).andReturn().getResponse();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "/.well-known/jwks.json            | \"crv\":\"P-256\"",
                "/.well-known/did.json             | did:web:localhost",
                "/emetteur                         | \"type\":[\"Profile\"]",
                "/emetteur/preuves-retirees        | \"revokedCredential\":[",
                "/emetteur/reussites/digcomp/5.2   | \"targetCode\":\"5.2\"",
                "/emetteur/reussites/module/le-clavier | \"achievementType\":\"Competency\"",
            })
    void anyProgramReadsItAndMayKeepItForAnHour(String address, String holds) throws Exception {
        var answer = read(address.strip());
        assertThat(answer.getStatus()).isEqualTo(200);
        assertThat(answer.getContentType()).isEqualTo("application/json");
        assertThat(answer.getContentAsString()).contains(holds).doesNotContain("\"d\":");
        assertThat(answer.getHeader("Cache-Control")).isEqualTo("max-age=3600, public");
        assertThat(answer.getHeader("Access-Control-Allow-Origin")).isEqualTo("*");
        assertThat(answer.getCookies()).isEmpty();
    }

    @Test
    void aKeyIsFoundWhereProofsSayThatItIs() throws Exception {
        var kid = keys.published().getFirst().kid();
        assertThat(read("/emetteur/cles/" + kid).getContentAsString()).contains("\"kid\":\"" + kid + "\"");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/emetteur/cles/nothing",
                "/emetteur/reussites/digcomp/9.9",
                "/emetteur/reussites/nothing/1",
                "/emetteur/reussites/module/nothing"
            })
    void whatIsNotThereIsNotThere(String address) throws Exception {
        assertThat(read(address).getStatus()).isEqualTo(404);
    }
}
