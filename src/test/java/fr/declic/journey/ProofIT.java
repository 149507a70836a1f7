package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import fr.declic.exchange.Issuer;
import fr.declic.exchange.Passport;
import fr.declic.exchange.PassportWriter;
import fr.declic.exchange.SigningKey;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** One brings a passport, makes proofs, and somebody else checks them: by the file, by the code, and once altered. */
class ProofIT extends Journey {

    private static final String QUESTION = "/m/la-souris-et-le-pave-tactile/question-lien";

    @Test
    void whatOneCanDoIsBroughtProvedAndCheckedByAnyone(@TempDir Path folder) throws IOException {
        var page = visit(new Browser.NewContextOptions());
        open(page, QUESTION);
        main(page).getByText("Il fait un seul clic.").click();
        mainAct(page).click();
        assertThat(mainAct(page)).hasText("Suivant");

        open(page, "/preuves");
        give(page, "#passport", "passeport-declic.jws", passport());
        assertThat(page.locator("h1")).hasText("Ajouter ce passeport\u00a0?");
        Accessibility.check(page, "a passport that is offered");
        mainAct(page).click();
        assertThat(main(page)).containsText("8 réponses sont ajoutées.");
        Accessibility.check(page, "one's proofs");

        page.locator("#name").fill("Zoé Martin");
        var attestation = saved(page, main(page).getByText("Télécharger l’attestation"), folder);
        Assertions.assertThat(new String(attestation, StandardCharsets.ISO_8859_1))
                .startsWith("%PDF-");
        var mine = saved(page, main(page).getByText("Télécharger le passeport"), folder);
        main(page).getByText("Montrer le code").click();
        assertThat(page.locator("h1")).hasText("Ce que je sais faire");
        Accessibility.check(page, "the code to show");

        var other = visit(new Browser.NewContextOptions().setViewportSize(360, 740));
        open(other, "/verifier");
        Accessibility.check(other, "the page that checks");
        give(other, "#proof", "attestation.pdf", attestation);
        assertThat(other.locator("h1")).hasText("Cette preuve est vraie");
        assertThat(main(other)).containsText("Zoé Martin");
        Accessibility.check(other, "a proof that is true");

        open(other, "/verifier");
        mine[mine.length / 2] = (byte) (mine[mine.length / 2] == 'A' ? 'B' : 'A');
        give(other, "#proof", "passeport.jws", mine);
        assertThat(other.locator("h1")).hasText("Cette preuve a été modifiée");
        Accessibility.check(other, "a proof that was altered");
        mainAct(other).click();
        give(other, "#proof", "photo.jpg", new byte[600_000]);
        assertThat(main(other)).containsText("n’est pas une preuve que nous savons lire");
        Accessibility.check(other, "a file that is no proof");
    }

    private static void give(Page page, String field, String name, byte[] bytes) {
        page.locator(field).setInputFiles(new FilePayload(name, "application/octet-stream", bytes));
    }

    private static byte[] saved(Page page, Locator button, Path folder) throws IOException {
        var file = folder.resolve("saved");
        page.waitForDownload(button::click).saveAs(file);
        return Files.readAllBytes(file);
    }

    /** As this installation makes them, of what somebody has learnt. */
    private static byte[] passport() throws IOException {
        Map<String, List<Map<String, Object>>> keys = new JsonMapper()
                .readValue(
                        Files.readString(Server.shared().data().resolve("keys/proofs.jwks.json")),
                        new TypeReference<>() {});
        var now = Instant.now().truncatedTo(ChronoUnit.SECONDS);
        return PassportWriter.write(
                new Passport(
                        Passport.VERSION,
                        UUID.randomUUID(),
                        new Issuer("Déclic", Server.shared().url()),
                        "somebody",
                        now,
                        List.of(),
                        IntStream.range(0, 8).mapToObj(it -> evidence(it, now)).toList()),
                SigningKey.read(keys.get("keys").getFirst()));
    }

    private static Evidence evidence(int number, Instant now) {
        return new Evidence(
                number % 2 == 0 ? "le-clavier" : "premier-geste",
                "activite-" + number,
                1,
                Help.NONE,
                List.of("digcomp:5.2", "crcn:5.2"),
                number < 4 ? "choice" : "typing-lab",
                2,
                Optional.empty(),
                now.minus(60 - 7L * number, ChronoUnit.DAYS));
    }
}
