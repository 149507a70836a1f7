package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest.BodyPublishers;
import org.apache.catalina.Context;
import org.apache.catalina.session.ManagerBase;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What one meets where there is nothing, and where nothing may be seen. */
class NothingHereTest extends OverHttpTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/nowhere",
                "/m/no-such-module/step",
                "/a/b/c?d=e",
                "/wp-login.php",
                "/closed-for-this-test",
                "/mes-donnees/mes-donnees.zip",
                "/espace/journal/journal.csv"
            })
    void anUnknownAddressAndAClosedOneSayKindlyThatThereIsNothing(String address) {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(firstScreen(answer.body()))
                .contains("Cette page n’existe pas", "Rien n’est perdu", "href=\"/\"", "class=\"tools\"")
                .doesNotContain("trainers");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/fiche/unknown", "/fiche/UNKNOWN%20", "/media/unknown", "/media/unknown.svg"})
    void whatNeedsNoScriptSaysItWithoutScript(String address) {
        var answer = get(address);
        assertThat(answer.statusCode()).isEqualTo(404);
        assertThat(answer.headers().firstValue("Content-Type")).hasValue("text/html;charset=UTF-8");
        assertThat(answer.body())
                .contains("lang=\"fr\"", "Cette page n’existe pas", "href=\"/\"")
                .doesNotContain("<script");
    }

    @Test
    void aBodyThatIsTooLargeIsRefusedOnAPlainPage() {
        var answer = post("/?v-r=uidl&v-uiId=0", BodyPublishers.ofByteArray(new byte[1_200_000]));
        assertThat(answer.statusCode()).isEqualTo(413);
        assertThat(answer.body()).contains("C’est trop grand").doesNotContain("<script", "Exception");
    }

    @Test
    void aRequestThatMakesNoSenseIsAnsweredPlainly() {
        var answer = get("/a;b");
        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body()).contains("Nous n’avons pas compris").doesNotContain("Exception", "<script");
    }

    @Test
    void whatIsClosedToWriteSaysNoMore() {
        for (var address : new String[] {"/nowhere", "/closed-for-this-test"}) {
            var answer = post(address, BodyPublishers.ofInputStream(() -> new ByteArrayInputStream(new byte[10])));
            assertThat(answer.statusCode()).isEqualTo(403);
            assertThat(answer.body()).contains("Cette page n’existe pas");
        }
    }

    @Test
    void aSessionThatNoBrowserHasAnsweredIsShortAndTheEndIsLookedForOften() throws Exception {
        var cookie = get("/").headers().firstValue("Set-Cookie").orElseThrow();
        var id = cookie.substring(cookie.indexOf('=') + 1, cookie.indexOf(';'));

        assertThat(sessions().findSession(id).getMaxInactiveInterval()).isEqualTo(60);
        assertThat(sessions().getProcessExpiresFrequency()).isEqualTo(1);
    }

    private ManagerBase sessions() {
        var context = (Context) server().getTomcat().getHost().findChildren()[0];
        return (ManagerBase) context.getManager();
    }

    /** What is read before any script has run. */
    private static String firstScreen(String page) {
        int from = page.indexOf("id=\"first-screen\"");
        assertThat(from).isPositive();
        return page.substring(from);
    }
}
