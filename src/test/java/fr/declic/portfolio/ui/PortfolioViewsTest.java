package fr.declic.portfolio.ui;

import static fr.declic.account.TestPeople.account;
import static fr.declic.account.TestPeople.be;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.H3;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.media.Files;
import fr.declic.platform.FileField;
import fr.declic.platform.FormViewTest;
import fr.declic.portfolio.MyLogbook;
import fr.declic.portfolio.MyPortfolio;
import fr.declic.portfolio.PortfolioRoutes;
import fr.declic.portfolio.SharedPortfolios;
import fr.declic.portfolio.Stage;
import fr.declic.portfolio.Trace.Written;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The screens of a portfolio and of a logbook, for each role, on the whole application. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class PortfolioViewsTest extends FormViewTest {

    private static final String EVIL = "<img src=x onerror=alert(1)>";

    @Autowired
    MyPortfolio mine;

    @Autowired
    MyLogbook logbook;

    @Autowired
    SharedPortfolios shared;

    @Autowired
    WebApplicationContext application;

    @Autowired
    JdbcClient jdbc;

    private AccountId lina;
    private AccountId nadia;

    @BeforeEach
    void people() {
        lina = account(jdbc, EVIL, Role.ADVISER);
        nadia = account(jdbc, "Nadia", Role.TRAINER);
        be(lina, Role.ADVISER);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from account").update();
    }

    @Test
    void anEmptyPortfolioSaysWhatItIsForAndThatNobodyElseSeesIt() {
        open(PortfolioRoutes.PORTFOLIO);
        assertThat(heading()).isEqualTo("Mon portfolio");
        assertThat(said())
                .contains(
                        "Personne d’autre ne le voit",
                        "Une trace raconte un moment",
                        "Personne d’autre ne le lit.",
                        "Nous n’avons pas trouvé la liste des compétences de ce bloc",
                        "Les codes sont ceux de Déclic");
        assertThat(find(H2.class).all().stream().map(H2::getText))
                .anyMatch(it -> it.startsWith("CCP1 · Accompagner"))
                .anyMatch(it -> it.startsWith("CCP2 · "));
        assertThat(find(H3.class).all().stream().map(H3::getText)).anyMatch(it -> it.startsWith("CCP1-1 · Élaborer"));
        assertThat(hrefs()).contains("/m/accueillir");
        assertThat(find(Paragraph.class).withClassName("on-paper").single().getText())
                .startsWith("Portfolio de " + EVIL + ", imprimé le ");
        assertThat(find(NativeButton.class).all())
                .filteredOn(it -> it.hasClassName("main"))
                .as("one main act")
                .hasSize(1);
    }

    @Test
    void aTraceIsWrittenKeptAsOneTypesAndAdded() {
        open(PortfolioRoutes.PORTFOLIO);
        press("Écrire une trace");
        assertThat(heading()).isEqualTo("Une trace de pratique");
        press("Ajouter à mon portfolio");
        assertThat(status()).startsWith("Écrivez d’abord");

        type(Map.of("title", EVIL, "day", "2026-03-02", "text", "Ligne\n" + EVIL, "code-CCP1-2", "on", "code-X", "on"));
        assertThat(said()).contains("Gardé le ");
        assertThat(mine.look().traces()).singleElement().satisfies(it -> {
            assertThat(it.isDraft()).isTrue();
            assertThat(it.written().title()).isEqualTo(EVIL);
            assertThat(it.written().codes()).containsExactly("CCP1-2");
            assertThat(it.written().happened())
                    .hasValueSatisfying(day -> assertThat(day).hasToString("2026-03-02"));
        });
        type(Map.of("title", EVIL, "day", "+999999999-01-01", "text", "x"));
        assertThat(mine.look().traces().getFirst().written().happened()).isEmpty();

        press("Ajouter à mon portfolio");
        assertThat(heading()).isEqualTo("Mon portfolio");
        assertThat(find(H3.class).all().stream().map(H3::getText)).contains(EVIL);
        assertThat(mine.look().traces().getFirst().isDraft()).isFalse();
    }

    @Test
    void whatOneWroteIsThereWhenOneComesBack() {
        var trace = trace("Atelier", "CCP1-1");
        open(PortfolioRoutes.trace(trace));
        assertThat(element("textarea").getProperty("value")).isEqualTo("texte");
        assertThat(inputs()).contains("Atelier").contains("2026-03-02");
    }

    @Test
    void aTraceIsErasedAfterOneQuestion() {
        var trace = trace("Atelier");
        open(PortfolioRoutes.trace(trace));
        press("Effacer cette trace");
        assertThat(heading()).startsWith("Effacer cette trace");
        press("Garder la trace");
        assertThat(element("textarea").getProperty("value")).isEqualTo("texte");
        press("Effacer cette trace");
        press("Effacer la trace");
        assertThat(heading()).isEqualTo("Mon portfolio");
        assertThat(mine.look().traces()).isEmpty();
    }

    @Test
    void whatIsTypedIntoATraceThatIsGoneIsSaidToBeLost() {
        var trace = trace("Atelier");
        open(PortfolioRoutes.trace(trace));
        mine.delete(trace);
        type(Map.of("title", "encore"));
        assertThat(status()).startsWith("Cette trace n’est plus là.");
    }

    @Test
    void aFileComesInPiecesIsShownAndMayBeTakenAway() {
        var trace = trace("Affiche");
        open(PortfolioRoutes.trace(trace));
        var bytes = Files.picture("png", 40, 30);
        send("affiche.png", bytes, 17);

        assertThat(status()).isEqualTo("«\u00a0affiche\u00a0» est joint.");
        var file = mine.find(trace).orElseThrow().files().getFirst();
        assertThat(find(Image.class).single().getSrc()).isEqualTo("/" + PortfolioRoutes.file(file.id()));
        assertThat(find(Image.class).single().getAlt()).contains("affiche");

        press("Retirer");
        assertThat(status()).isEqualTo("«\u00a0affiche\u00a0» est retiré.");
        assertThat(mine.find(trace).orElseThrow().files()).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            GIF89a nothing | 14       | 0 | ni une image PNG
            %PDF-1.7 cut   | 12       | 0 | ne se lit pas
            x              | 10000001 | 0 | dépasse 10
            x              | -1       | 0 | ne se lit pas
            x              | 5        | 3 | ne se lit pas
            xyz            | 2        | 0 | ne se lit pas
            """)
    void whatCannotBeKeptIsRefusedInASentence(String bytes, long size, long from, String sentence) {
        var trace = trace("Affiche");
        open(PortfolioRoutes.trace(trace));
        piece("x", size, from, Base64.getEncoder().encodeToString(bytes.getBytes()));
        assertThat(fault()).contains(sentence);
        piece("x", 3, 0, "pas du base64");
        assertThat(fault()).contains("ne se lit pas");
        piece("x", 0, 0, "");
        assertThat(fault()).contains("ni une image PNG");
        assertThat(mine.find(trace).orElseThrow().files()).isEmpty();
        send("y.pdf", Files.pdf(), 1_000);
        assertThat(fault()).isEmpty();
    }

    @Test
    void aPdfIsOfferedToKeepAndNotToOpen() {
        var trace = trace("Affiche");
        open(PortfolioRoutes.trace(trace));
        send("notes.pdf", Files.pdf(), 1_000);
        mine.add(trace);
        open(PortfolioRoutes.PORTFOLIO);
        var link = find(Anchor.class).all().stream()
                .filter(it -> it.getText().startsWith("notes (PDF"))
                .findFirst()
                .orElseThrow();
        assertThat(link.getElement().hasAttribute("download")).isTrue();
    }

    @Test
    void oneSaysWhereOneIsAndReadsItAgain() {
        open(PortfolioRoutes.PORTFOLIO);
        sendFirst("Enregistrer", Map.of("stage", "", "comment", "x"));
        assertThat(status()).startsWith("Choisissez d’abord");
        sendFirst("Enregistrer", Map.of("stage", "alone", "comment", EVIL));
        assertThat(status()).isEqualTo("CCP1-1\u00a0: c’est noté.");
        assertThat(said()).contains("Je fais seul, dit le", EVIL);
        press("Effacer ce que j’en ai dit");
        assertThat(said()).doesNotContain("Je fais seul, dit le");
    }

    @Test
    void aPortfolioIsSharedByNameAndOneStopsAtOnce() {
        open(PortfolioRoutes.PORTFOLIO);
        send("Partager avec ce formateur", Map.of("who", "Personne"));
        assertThat(said()).contains("Aucun formateur n’a ce nom");
        send("Partager avec ce formateur", Map.of("who", "Nadia"));
        assertThat(status()).isEqualTo("Nadia peut maintenant lire votre portfolio.");
        send("Partager avec ce formateur", Map.of("who", "Nadia"));
        assertThat(said()).contains("Ce formateur peut déjà le lire.");
        press("Ne plus partager");
        assertThat(status()).startsWith("C’est fait.");
        assertThat(mine.readers()).isEmpty();
    }

    @Test
    void aTrainerReadsValidatesAndTakesBackAndTheAdviserReadsIt() {
        mine.add(trace(EVIL, "CCP1-1"));
        trace("Brouillon");
        mine.say("CCP1-1", Stage.PASSING_ON, EVIL);
        mine.share("Nadia");
        be(nadia, Role.TRAINER);
        open(PortfolioRoutes.SHARED);
        var address = PortfolioRoutes.SHARED_ONE.replace(":person", lina.value().toString());
        assertThat(hrefs()).contains("/" + address);
        open(address);
        assertThat(heading()).isEqualTo("Portfolio de " + EVIL);
        assertThat(said()).contains("Je transmets, dit le", EVIL).doesNotContain("Brouillon");
        assertThat(find(H3.class).all().stream().map(H3::getText))
                .contains(EVIL)
                .doesNotContain("Brouillon");

        sendFirst("Valider la compétence", Map.of("comment", "Solide. " + EVIL));
        assertThat(status()).isEqualTo("CCP1-1\u00a0: la compétence est validée.");
        assertThat(said()).contains("Vous avez validé le", "Solide. " + EVIL);

        be(lina, Role.ADVISER);
        open(PortfolioRoutes.PORTFOLIO);
        assertThat(said()).contains("Validé par Nadia", "Solide. " + EVIL);

        be(nadia, Role.TRAINER);
        open(address);
        press("Retirer ma validation");
        assertThat(status()).contains("est retirée");
        assertThat(said()).doesNotContain("Solide.");
    }

    @Test
    void whoStopsSharingWhileATrainerReadsIsNoLongerValidated() {
        mine.share("Nadia");
        be(nadia, Role.TRAINER);
        open(PortfolioRoutes.SHARED_ONE.replace(":person", lina.value().toString()));
        jdbc.sql("delete from portfolio_share").update();
        sendFirst("Valider la compétence", Map.of("comment", "trop tard"));
        assertThat(heading()).isEqualTo("Ce portfolio n’est plus partagé avec vous");
        assertThat(jdbc.sql("select count(*) from validation")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    @Test
    void aTrainerWithWhomNothingIsSharedReadsThatItIsForAdvisersToOffer() {
        be(nadia, Role.TRAINER);
        open(PortfolioRoutes.SHARED);
        assertThat(said()).contains("Personne ne partage son portfolio avec vous");
        open(PortfolioRoutes.SHARED_ONE.replace(":person", lina.value().toString()));
        assertThat(view()).isEqualTo("NotFoundView");
    }

    @Test
    void aLogbookIsWrittenSearchedAndErasedAndSaysThatNobodyElseReadsIt() {
        open(PortfolioRoutes.LOGBOOK);
        assertThat(said()).contains("Ce journal est à vous seul.", "Votre journal est vide.");
        press("Écrire");
        assertThat(heading()).startsWith("Note du ");
        assertThat(said()).contains("Vous seul lisez cette note.");
        type(Map.of("text", "Une idée " + EVIL));
        assertThat(said()).contains("Gardé le ");

        open(PortfolioRoutes.LOGBOOK);
        assertThat(said()).contains("Une idée " + EVIL);
        send("Chercher", Map.of("words", "rien de tel"));
        assertThat(status()).isEqualTo("Aucune note trouvée.");
        send("Chercher", Map.of("words", "IDÉE"));
        assertThat(status()).isEqualTo("Une note trouvée.");

        var entry = logbook.read("", 0).getFirst().id();
        open(PortfolioRoutes.entry(entry));
        press("Effacer cette note");
        press("Garder la note");
        press("Effacer cette note");
        press("Effacer la note");
        assertThat(said()).contains("Votre journal est vide.");
    }

    @Test
    void aLongLogbookIsReadPageByPage() {
        for (int i = 0; i < MyLogbook.PAGE + 1; i++) {
            logbook.keep(logbook.begin().orElseThrow(), "note " + i);
        }
        open(PortfolioRoutes.LOGBOOK);
        assertThat(find(H2.class).all()).hasSize(MyLogbook.PAGE);
        press("Plus anciennes");
        assertThat(find(H2.class).all()).hasSize(1);
        press("Plus récentes");
        assertThat(find(H2.class).all()).hasSize(MyLogbook.PAGE);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "TRAINER", "ADMIN"})
    void whoIsNoAdviserMeetsNothing(Role role) {
        var trace = trace("À moi");
        var entry = logbook.begin().orElseThrow();
        be(account(jdbc, "Quelqu’un", role), role);
        for (var address : List.of(
                PortfolioRoutes.PORTFOLIO,
                PortfolioRoutes.trace(trace),
                PortfolioRoutes.LOGBOOK,
                PortfolioRoutes.entry(entry))) {
            open(address);
            assertThat(view()).as(address).isEqualTo("NotFoundView");
        }
    }

    @Test
    void anotherAdviserMeetsNothingAtTheTraceOrNoteOfSomebodyElse() {
        var trace = trace("À moi");
        var entry = logbook.begin().orElseThrow();
        be(account(jdbc, "Omar", Role.ADVISER), Role.ADVISER);
        for (var address :
                List.of(PortfolioRoutes.trace(trace), PortfolioRoutes.entry(entry), PortfolioRoutes.trace("nothing"))) {
            open(address);
            assertThat(view()).as(address).isEqualTo("NotFoundView");
        }
        open(PortfolioRoutes.SHARED);
        assertThat(view()).isEqualTo("NotFoundView");
    }

    @Test
    void aFileIsHandedToWhoMayReadItAndNothingInItRuns() throws Exception {
        var trace = trace("Affiche");
        open(PortfolioRoutes.trace(trace));
        send("Affiche d’été.jpg", Files.picture("jpeg", 40, 30), 10_000);
        send("notes.pdf", Files.pdf(), 10_000);
        mine.add(trace);
        mine.share("Nadia");
        var files = mine.find(trace).orElseThrow().files();
        var picture = "/" + PortfolioRoutes.file(files.getFirst().id());
        var pdf = "/" + PortfolioRoutes.file(files.getLast().id());

        var shown = ask(picture, lina, Role.ADVISER);
        assertThat(shown.getStatus()).isEqualTo(200);
        assertThat(shown.getContentType()).isEqualTo("image/jpeg");
        assertThat(shown.getContentAsByteArray()).hasSize(files.getFirst().size());
        assertThat(shown.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(shown.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        assertThat(shown.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(shown.getHeader("Content-Disposition"))
                .startsWith("inline;")
                .contains("Affiche%20d%E2%80%99%C3%A9t%C3%A9.jpg");
        var kept = ask(pdf, nadia, Role.TRAINER);
        assertThat(kept.getContentAsByteArray()).isEqualTo(Files.pdf());
        assertThat(kept.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("notes.pdf");

        for (var role : List.of(Role.RESIDENT, Role.ADVISER, Role.TRAINER, Role.ADMIN)) {
            assertThat(ask(picture, account(jdbc, "Quelqu’un", role), role).getStatus())
                    .as(role.name())
                    .isEqualTo(404);
        }
        assertThat(ask("/" + PortfolioRoutes.file("nothing"), lina, Role.ADVISER)
                        .getStatus())
                .isEqualTo(404);
        assertThat(browser().perform(get(picture)).andReturn().getResponse().getStatus())
                .isEqualTo(404);
    }

    private MockHttpServletResponse ask(String address, AccountId who, Role role) throws Exception {
        return browser()
                .perform(get(address).with(user(who.value().toString()).roles(role.name())))
                .andReturn()
                .getResponse();
    }

    private MockMvc browser() {
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build();
    }

    private String trace(String title, String... codes) {
        var trace = mine.begin().orElseThrow();
        mine.keep(trace, new Written(title, Optional.of(java.time.LocalDate.of(2026, 3, 2)), "texte", List.of(codes)));
        return trace;
    }

    private void send(String name, byte[] bytes, int piece) {
        for (int from = 0; from < bytes.length; from += piece) {
            var part = Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + piece));
            piece(name, bytes.length, from, Base64.getEncoder().encodeToString(part));
        }
    }

    private void piece(String name, long size, long from, String base64) {
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.name", name);
        data.put("event.detail.size", size);
        data.put("event.detail.from", from);
        data.put("event.detail.text", base64);
        var input = elements(find(FilesField.class).single().getElement(), "input")
                .findFirst()
                .orElseThrow();
        input.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(input, "piece", data));
    }

    private void type(Map<String, String> typed) {
        var form = find(KeptForm.class).single().getElement();
        var data = JacksonUtils.createObjectNode();
        typed.forEach(data.putObject("event.detail.fields")::put);
        data.put("event.detail.number", 1);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "kept", data));
    }

    private Element element(String tag) {
        return elements(find(KeptForm.class).single().getElement(), tag)
                .findFirst()
                .orElseThrow();
    }

    private List<String> inputs() {
        return elements(find(KeptForm.class).single().getElement(), "input")
                .map(it -> it.getProperty("value", ""))
                .toList();
    }

    private static Stream<Element> elements(Element from, String tag) {
        return Stream.concat(
                from.getTag().equals(tag) ? Stream.of(from) : Stream.empty(),
                from.getChildren().filter(it -> !it.isTextNode()).flatMap(it -> elements(it, tag)));
    }

    private String fault() {
        return find(FileField.class)
                .single()
                .getChildren()
                .filter(it -> it.hasClassName("not-yet") && it.isVisible())
                .map(it -> it.getElement().getText())
                .findFirst()
                .orElse("");
    }

    /** Where each competency has one. */
    private void sendFirst(String button, Map<String, String> typed) {
        send(find(NativeButton.class).withText(button).all().getFirst(), typed);
    }
}
