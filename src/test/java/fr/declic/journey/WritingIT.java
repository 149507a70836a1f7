package fr.declic.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.util.ArrayList;
import java.util.List;
import org.assertj.core.api.Assertions;
import org.junit.jupiter.api.Test;

/** Whatever someone writes into any field, it is text: it never becomes a part of a page. */
class WritingIT extends Journey {

    private static final List<String> PAYLOADS = List.of(
            "<img src=x onerror=\"window.hurt=1\">",
            "\"><svg onload=window.hurt=1>",
            "'-window.hurt-'${window.hurt=1}");

    /** Fields that a person types into, wherever they are. */
    private static final String FIELDS =
            "#outlet main :is(input:not([type]), input[type=text], input[type=search], input[type=password],"
                    + " input[type=email], input[type=tel], input[type=number], textarea)";

    /** Open to all. */
    private static final List<String> PUBLIC = List.of(
            "/catalogue",
            "/carte",
            "/connexion",
            "/mon-acces",
            "/groupe",
            "/m/le-clavier/encore/3",
            "/m/ecrire-simplement/atelier");

    private static final List<String> OWN = List.of("/moi", "/mes-donnees");
    private static final List<String> WORK =
            List.of("/espace/personnes", "/espace/groupes", "/espace/journal", "/espace/reglages");

    /** What shows what was written: by oneself, by the place. */
    private static final List<String> READ = List.of(
            "/",
            "/aide",
            "/mentions",
            "/confidentialite",
            "/accessibilite",
            "/moi",
            "/mes-groupes",
            "/mes-donnees",
            "/espace",
            "/espace/personnes",
            "/espace/groupes",
            "/espace/journal",
            "/ma-carte",
            "/quitter");

    private final List<String> tried = new ArrayList<>();

    @Test
    void whatIsWrittenIntoAnyFieldStaysText() {
        var visitor = visit(new Browser.NewContextOptions());
        PUBLIC.forEach(address -> write(visitor, address));

        var boss = visit(new Browser.NewContextOptions().setUserAgent(PAYLOADS.getFirst()));
        Staff.beAdministrator(boss);
        OWN.forEach(address -> write(boss, address));
        WORK.forEach(address -> write(boss, address));
        keepEach(
                boss,
                "/espace/reglages",
                List.of("name", "contact", "hours", "help", "publisher", "host", "data-officer"));
        nameOfAFile(boss);
        READ.forEach(address -> unhurt(boss, address, "read"));
        open(boss, "/mentions");
        assertThat(main(boss)).containsText(PAYLOADS.getLast());
        addresses(visitor);

        System.out.println("fields tried with " + PAYLOADS.size() + " texts each: " + tried.size() + " " + tried);
        Assertions.assertThat(tried).hasSizeGreaterThan(20);
    }

    /** Each text into each field of the screen, sent by Enter and by the form's own button. */
    private void write(Page page, String address) {
        for (var payload : PAYLOADS) {
            open(page, address);
            page.waitForLoadState();
            int fields = page.locator(FIELDS).count();
            for (int i = 0; i < fields; i++) {
                var field = page.locator(FIELDS).nth(i);
                // A number that is no number would keep the whole form from being saved.
                if (!field.isVisible() || !field.isEditable() || "numeric".equals(field.getAttribute("inputmode"))) {
                    continue;
                }
                field.fill(payload);
                if (payload.equals(PAYLOADS.getFirst())) {
                    tried.add(address + " " + named(field));
                }
            }
            var send = page.locator("#outlet main :is(form button[type=submit], .acts button.main)");
            for (int i = 0; i < send.count(); i++) {
                if (send.nth(i).isVisible() && send.nth(i).isEnabled()) {
                    send.nth(i).click();
                    awaitFlow(page);
                }
            }
            check(page, address + " with " + payload);
        }
    }

    /** One refused field would keep the others from being kept. */
    private void keepEach(Page page, String address, List<String> names) {
        open(page, address);
        field(page, "phone").fill("");
        names.forEach(name -> field(page, name).fill(PAYLOADS.getLast()));
        mainAct(page).click();
        assertThat(page.locator("#outlet main [aria-invalid=true]")).hasCount(0);
        check(page, address);
    }

    private static Locator field(Page page, String name) {
        return page.locator("#outlet main :is([name=%1$s], #%1$s)".formatted(name));
    }

    private static String named(Locator field) {
        return (String) field.evaluate("it => it.name || it.id || it.getAttribute('aria-label') || it.tagName");
    }

    private void nameOfAFile(Page page) {
        open(page, "/espace/reglages");
        page.locator("#outlet main input[type=file]")
                .setInputFiles(new FilePayload(PAYLOADS.getFirst() + ".png", "image/png", new byte[] {1, 2, 3}));
        tried.add("/espace/reglages name of a file");
        unhurt(page, "/espace/reglages", "the name of a file");
    }

    /** What stands in an address is text as well. */
    private void addresses(Page page) {
        for (var address : List.of(
                "/catalogue?q=",
                "/m/",
                "/parcours/",
                "/fiche/",
                "/media/",
                "/m/le-clavier/",
                "/carte#",
                "/lien#",
                "/approuver#",
                "/groupe#",
                "/catalogue?pour=")) {
            page.navigate(address + "%3Cimg%20src%3Dx%20onerror%3D%22window.hurt%3D1%22%3E");
            page.waitForLoadState();
            tried.add("address " + address);
            check(page, address);
        }
    }

    private void unhurt(Page page, String address, String what) {
        open(page, address);
        check(page, address + ", " + what);
    }

    private static void check(Page page, String where) {
        Assertions.assertThat(page.evaluate("window.hurt ?? 'unhurt'"))
                .as(where)
                .isEqualTo("unhurt");
        Assertions.assertThat(page.locator("img[src=x], svg[onload]").count())
                .as(where)
                .isZero();
    }
}
