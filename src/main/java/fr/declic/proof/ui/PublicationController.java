package fr.declic.proof.ui;

import fr.declic.account.PublicPath;
import fr.declic.exchange.Issuer;
import fr.declic.exchange.Publication;
import fr.declic.proof.Achievements;
import fr.declic.proof.ProofIssuer;
import fr.declic.proof.RevokedProofs;
import fr.declic.proof.SigningKeys;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import org.springframework.context.annotation.Bean;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** What anybody, and any program on any site, may read in order to check our proofs. It says nothing of anybody. */
@RestController
class PublicationController {

    /** So long others may go without knowing what was taken back, or a new key. */
    private static final Duration FRESH = Duration.ofHours(1);

    private final SigningKeys keys;
    private final ProofIssuer issuer;
    private final Achievements achievements;
    private final RevokedProofs revoked;

    PublicationController(SigningKeys keys, ProofIssuer issuer, Achievements achievements, RevokedProofs revoked) {
        this.keys = keys;
        this.issuer = issuer;
        this.achievements = achievements;
        this.revoked = revoked;
    }

    @Bean
    static PublicPath keysOfProofs() {
        return new PublicPath("/.well-known/jwks.json");
    }

    @Bean
    static PublicPath nameOnTheWeb() {
        return new PublicPath("/.well-known/did.json");
    }

    @Bean
    static PublicPath whoMakesProofs() {
        return new PublicPath(Issuer.PROFILE + "/**");
    }

    @GetMapping("/.well-known/jwks.json")
    ResponseEntity<byte[]> keySet() {
        return json(publication().keySet());
    }

    @GetMapping("/.well-known/did.json")
    ResponseEntity<byte[]> did() {
        return json(publication().did());
    }

    @GetMapping(Issuer.PROFILE)
    ResponseEntity<byte[]> profile() {
        return json(publication().profile());
    }

    @GetMapping(Issuer.REVOKED)
    ResponseEntity<byte[]> revoked() {
        return json(publication().revoked(revoked.all()));
    }

    @GetMapping(Issuer.KEYS + "{kid}")
    ResponseEntity<byte[]> key(@PathVariable("kid") String kid) {
        return maybe(keys.published().stream()
                .filter(it -> it.kid().equals(kid))
                .map(Publication::key)
                .findFirst());
    }

    @GetMapping(Achievements.PATH + "{framework}/{code}")
    ResponseEntity<byte[]> achievement(@PathVariable("framework") String framework, @PathVariable("code") String code) {
        return maybe(achievements.of(framework + ":" + code).map(it -> it.document(issuer.current())));
    }

    private Publication publication() {
        return new Publication(issuer.current(), keys.published());
    }

    private static ResponseEntity<byte[]> maybe(Optional<String> json) {
        return json.map(PublicationController::json)
                .orElseGet(() -> ResponseEntity.notFound().build());
    }

    private static ResponseEntity<byte[]> json(String text) {
        return ResponseEntity.ok()
                .contentType(MediaType.APPLICATION_JSON)
                .cacheControl(CacheControl.maxAge(FRESH).cachePublic())
                .header(HttpHeaders.ACCESS_CONTROL_ALLOW_ORIGIN, "*")
                .body(text.getBytes(StandardCharsets.UTF_8));
    }
}
