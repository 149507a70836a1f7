package fr.declic.platform;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.mock.web.MockHttpServletRequest;

class SameOriginTest {

    @ParameterizedTest
    @CsvSource({
        "same-origin, http://localhost:8080, true",
        "same-origin, , true",
        "same-site, http://localhost:8080, false",
        "cross-site, http://localhost:8080, false",
        "none, http://localhost:8080, false",
        ", http://localhost:8080, true",
        ", https://localhost:8080, false",
        ", HTTP://%zz, false",
        ", http://localhost, false",
        ", http://localhost:8080.evil.example, false",
        ", http://evil.example, false",
        ", null, false",
        ", , false",
    })
    void onlyAPageOfOursMadeIt(String site, String origin, boolean ours) {
        var request = new MockHttpServletRequest("POST", "/partir");
        request.setServerPort(8080);
        if (site != null) {
            request.addHeader("Sec-Fetch-Site", site);
        }
        if (origin != null) {
            request.addHeader("Origin", origin);
        }

        assertThat(SameOrigin.made(request)).isEqualTo(ours);
    }
}
