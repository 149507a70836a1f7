package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.google.gson.JsonObject;
import com.microsoft.playwright.Browser;
import com.microsoft.playwright.CDPSession;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** With a passkey, kept by an authenticator that Chromium plays. */
class PasskeyIT extends Journey {

    private static final String ADD = "Ajouter une clé d’accès";

    @Test
    void someoneAddsAPasskeyLeavesComesBackWithItRemovesItAndItOpensNothing() {
        var page = visit(new Browser.NewContextOptions().setViewportSize(360, 740));
        var finger = new Finger(page);
        Staff.beAdministrator(page);

        open(page, "/mon-acces");
        Accessibility.check(page, "one's passkeys, without one");
        button(page, ADD).click();
        assertThat(main(page)).containsText("Ce n’est pas votre mot de passe actuel.");
        finger.refuses();
        page.locator("#passkey-password").fill(Staff.PHRASE);
        button(page, ADD).click();
        assertThat(status(page)).containsText("Rien n’a changé.");
        finger.agrees();
        page.locator("#passkey-password").fill(Staff.PHRASE);
        button(page, ADD).click();
        assertThat(status(page)).containsText("C’est fait.");
        Assertions.assertThat(finger.keys()).isEqualTo(1);
        Accessibility.check(page, "one's passkeys, with one");

        leave(page);
        open(page, "/connexion");
        Accessibility.check(page, "the door with a passkey");
        finger.refuses();
        button(page, "Entrer avec une clé d’accès").click();
        assertThat(status(page)).containsText("Rien n’a changé.");
        finger.agrees();
        tabTo(page, button(page, "Entrer avec une clé d’accès"));
        page.keyboard().press("Enter");
        assertThat(page).hasURL(Pattern.compile("//[^/]+/$"));
        awaitFlow(page);

        open(page, "/mon-acces");
        assertThat(main(page)).containsText("Utilisée le");
        button(page, "Retirer").click();
        assertThat(status(page)).containsText("La clé est retirée.");
        leave(page);
        open(page, "/connexion");
        button(page, "Entrer avec une clé d’accès").click();
        assertThat(status(page)).containsText("Cette clé d’accès n’ouvre rien ici.");
        Accessibility.check(page, "a passkey that opens nothing");
    }

    @Test
    void atAnotherAddressThanTheOneOfPasskeysNoneIsOffered() {
        var page = visit(new Browser.NewContextOptions());
        var elsewhere = Server.shared().url().replace("localhost", "127.0.0.1");
        var other = page.context().newPage();
        open(other, elsewhere + "/connexion");
        assertThat(other.locator("declic-passkey")).isHidden();
    }

    private static void leave(Page page) {
        open(page, "/quitter");
        mainAct(page).click();
        assertThat(page).hasURL(Pattern.compile("//[^/]+/$"));
        awaitFlow(page);
    }

    private static Locator button(Page page, String name) {
        return main(page).getByRole(AriaRole.BUTTON, new Locator.GetByRoleOptions().setName(name));
    }

    private static Locator status(Page page) {
        return main(page).locator(".message");
    }

    /** A finger on an authenticator: with it, its owner agrees or not. */
    private static final class Finger {

        private final CDPSession chromium;
        private final String authenticator;

        Finger(Page page) {
            chromium = page.context().newCDPSession(page);
            chromium.send("WebAuthn.enable");
            var options = new JsonObject();
            options.addProperty("protocol", "ctap2");
            options.addProperty("transport", "internal");
            options.addProperty("hasResidentKey", true);
            options.addProperty("hasUserVerification", true);
            options.addProperty("isUserVerified", true);
            options.addProperty("automaticPresenceSimulation", true);
            var asked = new JsonObject();
            asked.add("options", options);
            authenticator = chromium.send("WebAuthn.addVirtualAuthenticator", asked)
                    .get("authenticatorId")
                    .getAsString();
        }

        void agrees() {
            verified(true);
        }

        void refuses() {
            verified(false);
        }

        private void verified(boolean verified) {
            var asked = named();
            asked.addProperty("isUserVerified", verified);
            chromium.send("WebAuthn.setUserVerified", asked);
        }

        int keys() {
            return chromium.send("WebAuthn.getCredentials", named())
                    .getAsJsonArray("credentials")
                    .size();
        }

        private JsonObject named() {
            var asked = new JsonObject();
            asked.addProperty("authenticatorId", authenticator);
            return asked;
        }
    }
}
