package fr.declic.exchange;

import static fr.declic.exchange.Samples.ISSUER;
import static fr.declic.exchange.Samples.KEY;
import static org.assertj.core.api.Assertions.assertThat;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import java.io.IOException;
import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/**
 * Every member and every type that a badge has is known to the contexts it names. The validator of 1EdTech refuses a badge
 * with any other, and looks for them in the same way: whatever no context knows is given a name of its own.
 */
class LinkedDataTest {

    private static final String UNKNOWN = "urn:unknown:";
    private static final Pattern UNKNOWN_NAME = Pattern.compile('"' + UNKNOWN + "([^\"]*)");

    private static final Map<String, String> CONTEXTS = Map.of(
            Credential.W3C, "credentials-v2.jsonld",
            Credential.OPEN_BADGES, "open-badges-3.0.3.jsonld",
            Credential.EXTENSIONS, "open-badges-extensions.jsonld");

    private final Badge badge = Samples.badge();

    @Test
    void aSignedBadgeSaysNothingUnknownNorDoItsClaims() throws Exception {
        var payload = payload(OpenBadge.write(badge, KEY));
        assertThat(payload).contains("\"jti\":", "\"iss\":", "\"nbf\":", "\"sub\":");
        assertThat(unknown(payload)).isEmpty();
    }

    @Test
    void aBadgeOfAModuleSaysNothingUnknown() throws Exception {
        var achievement = badge.achievement();
        var module = new Badge(
                UUID.randomUUID(),
                ISSUER,
                badge.holder(),
                badge.issuedAt(),
                new Achievement("/emetteur/reussites/module/le-clavier", "Le clavier", "…", "…", Optional.empty()),
                badge.done());
        assertThat(unknown(payload(OpenBadge.write(module, KEY)))).isEmpty();
        assertThat(unknown(achievement.document(ISSUER))).isEmpty();
    }

    @Test
    void theProfileSaysNothingUnknown() throws Exception {
        assertThat(unknown(new Publication(ISSUER, List.of(KEY.publicKey())).profile()))
                .isEmpty();
    }

    @Test
    void whatIsUnknownWouldBeFound() throws Exception {
        var payload = payload(OpenBadge.write(badge, KEY));
        assertThat(unknown(payload.replace("\"jti\":\"urn", "\"jtj\":\"urn"))).containsExactly("jtj");
        assertThat(unknown(payload.replace("\"AchievementSubject\"", "\"Subject\"")))
                .contains("Subject");
        assertThat(unknown(payload.replace("\"criteria\":", "\"criterion\":"))).contains("criterion");
    }

    private static String payload(String jwt) {
        return Json.text(Json.tree(SignedText.read(jwt).orElseThrow().payload()).orElseThrow());
    }

    private static List<String> unknown(String json) throws JsonLdError {
        var expanded = JsonLd.expand(JsonDocument.of(new StringReader(json)))
                .context(JsonDocument.of(new StringReader("{\"@context\":{\"@vocab\":\"" + UNKNOWN + "\"}}")))
                .loader((address, _) -> context(address))
                .get();
        return UNKNOWN_NAME
                .matcher(expanded.toString())
                .results()
                .map(it -> it.group(1))
                .distinct()
                .toList();
    }

    private static Document context(URI address) throws JsonLdError {
        var name = Optional.ofNullable(CONTEXTS.get(address.toString()))
                .orElseThrow(() -> new AssertionError("Not had: " + address));
        try (var file = LinkedDataTest.class.getResourceAsStream("contexts/" + name)) {
            return JsonDocument.of(file);
        } catch (IOException unread) {
            throw new JsonLdError(JsonLdErrorCode.LOADING_DOCUMENT_FAILED, unread);
        }
    }
}
