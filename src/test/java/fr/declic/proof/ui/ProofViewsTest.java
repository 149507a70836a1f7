package fr.declic.proof.ui;

import static fr.declic.account.TestPeople.account;
import static fr.declic.account.TestPeople.be;
import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeTableRow;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import fr.declic.competency.Level;
import fr.declic.competency.MyLevels;
import fr.declic.exchange.Issuer;
import fr.declic.exchange.Passport;
import fr.declic.exchange.PassportWriter;
import fr.declic.exchange.SigningKey;
import fr.declic.exchange.Statement;
import fr.declic.exchange.Summary;
import fr.declic.platform.ViewTest;
import fr.declic.proof.MyAttestation;
import fr.declic.proof.MyProofs;
import fr.declic.proof.ProofRoutes;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.core.context.SecurityContextHolder;

/** Making, bringing, taking back and checking proofs, on the whole application. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ProofViewsTest extends ViewTest {

    private static final Instant THEN = Instant.parse("2026-01-10T10:00:00Z");
    private static final String MODULE = "le-clavier";

    @Autowired
    MyProofs proofs;

    @Autowired
    MyAttestation attestation;

    @Autowired
    MyLevels levels;

    @Autowired
    JdbcClient jdbc;

    private AccountId lina;

    ProofViewsTest() {
        super("fr.declic");
    }

    @BeforeEach
    void someone() {
        lina = account(jdbc, "", Role.RESIDENT);
        be(lina, Role.RESIDENT);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from account").update();
        jdbc.sql("delete from issued_proof").update();
    }

    /** Enough to be sure: several questions and exercises, without help, on two days far apart. */
    private static List<Evidence> learnt() {
        var done = new ArrayList<Evidence>();
        for (int i = 0; i < 4; i++) {
            done.add(evidence("question-" + i, "choice", THEN.plus(i, ChronoUnit.HOURS)));
            done.add(evidence("exercice-" + i, "typing-lab", THEN.plus(i, ChronoUnit.HOURS)));
            done.add(evidence("exercice-" + i + "-bis", "typing-lab", THEN.plus(30 + i, ChronoUnit.DAYS)));
        }
        return done;
    }

    private static Evidence evidence(String activity, String kind, Instant at) {
        var of = activity.endsWith("-bis") ? Optional.of(activity.replace("-bis", "")) : Optional.<String>empty();
        return new Evidence(MODULE, activity, 1, Help.NONE, List.of("digcomp:5.2"), kind, 3, of, at);
    }

    // --- Making them -------------------------------------------------------------------------------------------------

    @ParameterizedTest
    @EnumSource(Role.class)
    void whoHasDoneNothingYetIsToldWhereToBegin(Role role) {
        be(lina, role);
        open(ProofRoutes.MINE);
        assertThat(heading()).isEqualTo("Mes preuves");
        assertThat(shown())
                .contains("Commencez un module", "Apporter un passeport")
                .doesNotContain("Le passeport,");
    }

    @Test
    void aPassportABadgeAndAllOfThemAreMadeAndListed() {
        levels.bring(learnt(), "key");
        assertThat(proofs.earned()).isNotEmpty().allMatch(it -> it.level().alone());
        open(ProofRoutes.MINE);
        press("Télécharger le passeport");
        assertThat(status()).isEqualTo("C’est fait. Le fichier passeport-declic.jws est dans vos téléchargements.");
        assertThat(proofs.badge("digcomp:5.2").orElseThrow().name()).isEqualTo("badge-digcomp-5-2.jwt");
        press("Télécharger toutes mes réussites");
        assertThat(shown()).contains("Passeport", "Toutes mes réussites", "Badge\u00a0: ");
        assertThat(text(proofs.record().orElseThrow())).doesNotContain(" ");
    }

    @Test
    void twoBadgesOfTheSameNameSayOfWhichFrameworkTheyAreAndAreSetInFrench() {
        levels.bring(
                learnt().stream()
                        .map(it -> new Evidence(
                                it.moduleId(),
                                it.activityId(),
                                it.share(),
                                it.help(),
                                List.of("digcomp:4.2", "crcn:4.2", "crcn:4.3"),
                                it.kind(),
                                it.difficulty(),
                                it.variantOf(),
                                it.at()))
                        .toList(),
                "key");
        open(ProofRoutes.MINE);
        assertThat(shown())
                .contains(
                        "Protéger les données personnelles et la vie privée (DigComp)",
                        "Protéger les données personnelles et la vie privée (Cadre de référence des compétences numériques)",
                        "le bien-être et l’environnement");
    }

    @Test
    void aBadgeWhoseNameIsOnlyThereInFrenchSaysSoOnAnEnglishScreen() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        levels.bring(learnt(), "key");
        open(ProofRoutes.MINE);
        assertThat(languages()).containsExactlyInAnyOrder("en", "fr");
    }

    private List<String> languages() {
        return find(Span.class).all().stream()
                .map(Component::getElement)
                .filter(it -> it.hasAttribute("lang"))
                .map(it -> it.getAttribute("lang"))
                .toList();
    }

    @Test
    void aMadeBadgeAndALineOfTheCodeSayInWhichLanguageTheirNameIs() {
        UI.getCurrent().setLocale(Locale.ENGLISH);
        levels.bring(learnt(), "key");
        assertThat(proofs.earned()).hasSize(2);
        proofs.earned().forEach(it -> proofs.badge(it.code()).orElseThrow());
        open(ProofRoutes.MINE);
        var rows = find(NativeTableRow.class).all().stream()
                .map(it -> it.getElement().getTextRecursively())
                .toList();
        assertThat(rows).anyMatch(it -> it.startsWith("Badge: "));
        assertThat(languages()).containsExactlyInAnyOrder("en", "fr", "en", "fr");
        press("Show the code");
        assertThat(languages()).hasSize(attestationLines()).contains("fr");
    }

    private int attestationLines() {
        return attestation.code(Locale.ENGLISH).statement().levels().size();
    }

    @Test
    void whoHasEarnedNothingYetHasNoRecord() {
        levels.bring(learnt().subList(0, 1), "key");
        assertThat(proofs.earned()).isEmpty();
        assertThat(proofs.record()).isEmpty();
    }

    @Test
    void madeAgainTheSameDayABadgeSaysTheSame() {
        levels.bring(learnt(), "key");
        var code = proofs.earned().getFirst().code();
        var first = text(proofs.badge(code).orElseThrow()).split("\\.")[1];
        assertThat(text(proofs.badge(code).orElseThrow()).split("\\.")[1]).isEqualTo(first);
        assertThat(proofs.issued()).hasSize(1);
    }

    @Test
    void anAttestationIsMadeUnderTheNameThatOneTypesAndIsCheckedFromItsFile() {
        levels.bring(learnt(), "key");
        open(ProofRoutes.MINE);
        send("<b>");
        assertThat(shown()).contains("Ce nom ne peut pas être imprimé.");
        send("Nguyễn Thị محمد");
        assertThat(shown())
                .contains(
                        "pas ces lettres pour imprimer\u00a0: ễ, ị, م, ح, د. Écrivez ce nom avec les lettres du français.");
        send(" Zoé  Martin ");
        assertThat(status()).startsWith("C’est fait. Le fichier attestation-declic.pdf");
        assertThat(shown()).contains("Attestation").doesNotContain("Zoé");
        send("<b>");
        assertThat(status()).isEmpty();

        var pdf = ((MyAttestation.Printed.Done) attestation.print("Zoé Martin", Locale.FRENCH)).file();
        SecurityContextHolder.clearContext();
        open(ProofRoutes.VERIFY);
        give("proof", pdf.bytes());
        assertThat(heading()).isEqualTo("Cette preuve est vraie");
        assertThat(shown())
                .contains("Une attestation Déclic", "Zoé Martin", "\u00a0: confirmé", "Comparez avec le papier");
    }

    @Test
    void aCodeOnTheScreenIsReadByAPhone() {
        levels.bring(learnt(), "key");
        open(ProofRoutes.MINE);
        press("Montrer le code");
        assertThat(heading()).isEqualTo("Ce que je sais faire");
        assertThat(shown()).contains("Pour vérifier, lisez ce code", "\u00a0: confirmé");
        press("Retour à mes preuves");

        var address = attestation.code(Locale.FRENCH).address();
        assertThat(address).startsWith("http://localhost").contains("/verifier#");
        SecurityContextHolder.clearContext();
        open(ProofRoutes.VERIFY);
        view().scanned(address.substring(address.indexOf('#') + 1));
        assertThat(heading()).isEqualTo("Cette preuve est vraie");
        assertThat(shown()).contains("Le code d’une attestation Déclic", "\u00a0: confirmé");
    }

    @Test
    void theSameDayItIsTheSameOneAndABadgeIsForWhatOneDoesAlone() {
        levels.bring(learnt(), "key");
        proofs.passport();
        proofs.passport();
        assertThat(proofs.issued()).hasSize(1);
        assertThat(proofs.badge("digcomp:1.1")).isEmpty();
        assertThat(proofs.badge("nothing")).isEmpty();
        assertThat(proofs.issued()).hasSize(1);
    }

    // --- Carrying them elsewhere -------------------------------------------------------------------------------------

    @Test
    void exportedWipedAndImportedTheLevelsAreTheSame() {
        levels.bring(learnt(), "key");
        var before = levels.all();
        assertThat(before).anyMatch(it -> it.level() == Level.CONFIRMED);
        var passport = proofs.passport().bytes();
        jdbc.sql("delete from account").update();

        be(account(jdbc, "", Role.RESIDENT), Role.RESIDENT);
        assertThat(levels.all()).isEmpty();
        open(ProofRoutes.MINE);
        give("passport", passport);
        assertThat(heading()).isEqualTo("Ajouter ce passeport\u00a0?");
        assertThat(shown()).contains("12 réponses seront ajoutées.", "Vos niveaux seront calculés à partir d’elles.");
        press("Ajouter");

        assertThat(status()).isEqualTo("C’est fait. 12 réponses sont ajoutées.");
        assertThat(levels.all()).isEqualTo(before);
        assertThat(levels.evidence()).containsExactlyInAnyOrderElementsOf(learnt());
    }

    @Test
    void whoIsNobodyHereYetBringsTheirPassportAndIsSomeoneThen() {
        levels.bring(learnt(), "key");
        var before = levels.all();
        var passport = proofs.passport().bytes();
        jdbc.sql("delete from account").update();

        SecurityContextHolder.clearContext();
        open(ProofRoutes.MINE);
        assertThat(heading()).isEqualTo("Mes preuves");
        assertThat(shown()).contains("Commencez un module", "Apporter un passeport", "Vérifier une preuve");
        give("passport", passport);
        assertThat(jdbc.sql("select count(*) from account").query(Integer.class).single())
                .isZero();
        press("Ajouter");
        assertThat(status()).isEqualTo("C’est fait. 12 réponses sont ajoutées.");
        assertThat(shown()).contains("Télécharger le passeport");
        assertThat(levels.all()).isEqualTo(before);
    }

    @Test
    void whereSomethingIsHereAlreadyItIsAddedToItAndNeverInItsPlace() {
        levels.bring(learnt(), "key");
        var passport = proofs.passport().bytes();
        be(account(jdbc, "", Role.RESIDENT), Role.RESIDENT);
        levels.bring(List.of(evidence("question-0", "choice", THEN), evidence("autre", "choice", THEN)), "key");

        open(ProofRoutes.MINE);
        give("passport", passport);
        assertThat(shown())
                .contains("11 réponses seront ajoutées.", "Ce que vous avez fait ici reste.")
                .doesNotContain("plus bas");
        press("Ne rien ajouter");
        assertThat(levels.evidence()).hasSize(2);
        give("passport", passport);
        press("Ajouter");
        assertThat(levels.evidence()).hasSize(13);
        give("passport", passport);
        assertThat(status()).isEqualTo("Tout ce que contient ce passeport est déjà ici. Rien n’a changé.");
    }

    @Test
    void whatWouldBeSeenLowerIsSaidBeforeAndNothingElseIsPromised() {
        levels.bring(
                learnt().stream()
                        .map(it -> new Evidence(
                                it.moduleId(),
                                it.activityId(),
                                0,
                                Help.NONE,
                                it.competencies(),
                                it.kind(),
                                it.difficulty(),
                                it.variantOf(),
                                it.at().minus(1, ChronoUnit.DAYS)))
                        .toList(),
                "key");
        var passport = proofs.passport().bytes();
        be(account(jdbc, "", Role.RESIDENT), Role.RESIDENT);
        levels.bring(
                List.of(evidence("question-0", "choice", THEN), evidence("exercice-0", "typing-lab", THEN)), "key");
        assertThat(levels.all())
                .anyMatch(it -> it.code().equals("module:" + MODULE) && it.level() == Level.ACQUIRED_ALONE);

        open(ProofRoutes.MINE);
        give("passport", passport);
        assertThat(shown()).contains("Le niveau sera plus bas", "Le clavier").doesNotContain("(DigComp)");
        press("Ajouter");
        assertThat(levels.all()).noneMatch(it -> it.level().acquired());
    }

    @Test
    void eachPassportThatIsRefusedHasItsOwnSentenceAndNothingIsTakenIn() {
        levels.bring(learnt(), "key");
        var fine = proofs.passport().bytes();
        var altered = fine.clone();
        alter(altered, fine.length / 2);
        be(account(jdbc, "", Role.RESIDENT), Role.RESIDENT);
        open(ProofRoutes.MINE);

        give("passport", "Bonjour".getBytes(StandardCharsets.UTF_8));
        assertThat(shown()).contains("n’est pas un passeport Déclic");
        give("passport", altered);
        assertThat(shown()).contains("a été modifié depuis");
        give("passport", Arrays.copyOf(fine, fine.length / 2));
        assertThat(shown()).contains("a été modifié depuis");
        give("passport", PassportWriter.write(passport(1, Instant.now(), MODULE), SigningKey.generate()));
        assertThat(shown())
                .contains("dit venir de\u00a0: Ailleurs <b>, https://ailleurs.example", "n’est pas connu ici");
        give("passport", new byte[0]);
        assertThat(shown()).contains("n’est pas un passeport Déclic");
        piece("passport", 2_000_001, 0, "");
        assertThat(shown()).contains("trop lourd. Il peut avoir 2\u00a0Mo");
        piece("passport", 10, 5, "AAAA");
        assertThat(shown()).contains("n’a pas pu être lu");
        piece("passport", 10, 0, "%%%");
        assertThat(shown()).contains("n’a pas pu être lu");

        assertThat(levels.evidence()).isEmpty();
    }

    @Test
    void aPassportThatWasTakenBackIsNotTakenIn() {
        levels.bring(learnt(), "key");
        var passport = proofs.passport().bytes();
        proofs.revoke(proofs.issued().getFirst().id());
        be(account(jdbc, "", Role.RESIDENT), Role.RESIDENT);
        open(ProofRoutes.MINE);

        give("passport", passport);

        assertThat(shown()).contains("a été retiré par la personne qui l’a fait");
        assertThat(levels.evidence()).isEmpty();
    }

    private static Passport passport(int version, Instant at, String module) {
        return new Passport(
                version,
                UUID.randomUUID(),
                new Issuer("Ailleurs <b>", "https://ailleurs.example"),
                "x",
                at,
                List.of(),
                List.of(new Evidence(module, "a", 1, Help.NONE, List.of(), "choice", 1, Optional.empty(), THEN)));
    }

    // --- Taking them back, and checking them -------------------------------------------------------------------------

    @Test
    void whoIsNobodyChecksAProofFromItsFile() {
        levels.bring(learnt(), "key");
        var badge = proofs.badge("digcomp:5.2").orElseThrow().bytes();
        SecurityContextHolder.clearContext();
        open(ProofRoutes.VERIFY);
        assertThat(heading()).isEqualTo("Vérifier une preuve");
        give("proof", badge);
        assertThat(heading()).isEqualTo("Cette preuve est vraie");
        assertThat(shown())
                .contains(
                        "Un badge (Open Badges 3.0)", "Déclic, http://localhost", "Non.", "Réussi sans aide, en ligne");
        press("Vérifier un autre fichier");
        var cut = Arrays.copyOf(badge, badge.length / 2);
        alter(badge, badge.length - 5);
        give("proof", badge);
        assertThat(heading()).isEqualTo("Cette preuve a été modifiée");
        press("Vérifier un autre fichier");
        give("proof", cut);
        assertThat(heading()).isEqualTo("Cette preuve a été modifiée");
        assertThat(shown()).doesNotContain("Réussi sans aide");
    }

    @Test
    void aPassportAndAllBadgesAreCheckedToo() {
        levels.bring(learnt(), "key");
        var passport = proofs.passport().bytes();
        var record = proofs.record().orElseThrow().bytes();
        open(ProofRoutes.VERIFY);
        give("proof", passport);
        assertThat(shown()).contains("Un passeport Déclic", "\u00a0: confirmé");
        press("Vérifier un autre fichier");
        alter(passport, passport.length / 2);
        give("proof", passport);
        assertThat(heading()).isEqualTo("Cette preuve a été modifiée");
        press("Vérifier un autre fichier");
        give("proof", record);
        assertThat(shown()).contains("Plusieurs badges en un seul fichier");
    }

    @Test
    void aProofThatWasTakenBackIsSaidToBeWhoeverAsksEvenOnceItsOwnerIsErased() {
        levels.bring(learnt(), "key");
        var passport = proofs.passport().bytes();
        open(ProofRoutes.MINE);
        press("Retirer");
        assertThat(heading()).isEqualTo("Retirer cette preuve\u00a0?");
        press("La garder");
        press("Retirer");
        press("Retirer");
        assertThat(status()).isEqualTo("C’est fait. Cette preuve est retirée.");
        assertThat(shown()).contains("Retirée le");

        jdbc.sql("delete from account").update();
        SecurityContextHolder.clearContext();
        open(ProofRoutes.VERIFY);
        give("proof", passport);
        assertThat(heading()).isEqualTo("Cette preuve a été retirée");
    }

    @Test
    void nobodyTakesBackWhatIsNotTheirs() {
        levels.bring(learnt(), "key");
        proofs.passport();
        var id = proofs.issued().getFirst().id();
        be(account(jdbc, "", Role.RESIDENT), Role.ADMIN);
        assertThat(proofs.revoke(id)).isFalse();
    }

    @Test
    void whoSignedIsNotClaimedToBeKnownAndWhatTheyWroteIsPlainText() {
        var stranger = SigningKey.generate();
        open(ProofRoutes.VERIFY);
        give("proof", PassportWriter.write(passport(1, THEN, MODULE), stranger));
        assertThat(heading()).isEqualTo("Nous ne savons pas qui a fait cette preuve");
        assertThat(shown())
                .contains(
                        "n’importe qui a pu la faire",
                        "Elle dit venir de\u00a0: Ailleurs <b>",
                        "Nous ne pouvons pas savoir.");
    }

    @Test
    void theCodeOfAPaperIsCheckedAndOneReadInPartIsNot() {
        var statement = new Statement(
                UUID.randomUUID(), new Issuer("Ailleurs", "https://a.example"), Optional.of("Zoé"), THEN, List.of());
        var code = Summary.of(statement).sign(SigningKey.generate());
        open(ProofRoutes.VERIFY);
        view().scanned(code.substring(0, 150));
        assertThat(status()).startsWith("Ce code n’est pas une preuve Déclic");
        view().scanned(code);
        assertThat(heading()).isEqualTo("Nous ne pouvons pas vérifier cette preuve");
        assertThat(shown()).contains("Zoé", "Comparez avec le papier");
    }

    @Test
    void aProofOfAnotherVersionOrFromTheFutureIsNotCalledTrue() {
        SecurityContextHolder.clearContext();
        var stranger = SigningKey.generate();
        open(ProofRoutes.VERIFY);
        give("proof", PassportWriter.write(passport(2, Instant.now(), MODULE), stranger));
        assertThat(shown()).contains("d’une autre version de Déclic, la version 2");
        give("proof", PassportWriter.write(passport(1, Instant.parse("2131-01-01T12:00:00Z"), MODULE), stranger));
        assertThat(heading()).isEqualTo("Cette preuve porte une date à venir");
        assertThat(shown()).contains("1er janvier 2131", "Nous ne pouvons pas le savoir");
    }

    @Test
    void eachFileThatIsNoProofHasItsOwnSentence() {
        SecurityContextHolder.clearContext();
        open(ProofRoutes.VERIFY);
        give("proof", new byte[] {'P', 'K', 3, 4, 0, 0});
        assertThat(shown()).contains("est une archive");
        give("proof", "%PDF-1.7 and then nothing".getBytes(StandardCharsets.US_ASCII));
        assertThat(shown()).contains("Ce PDF ne contient pas de preuve Déclic");
        give("proof", "un texte".getBytes(StandardCharsets.UTF_8));
        assertThat(shown()).contains("n’est pas une preuve que nous savons lire");
        piece("proof", 5_000_001, 0, "");
        assertThat(shown()).contains("5\u00a0Mo au plus");
        assertThat(heading()).isEqualTo("Vérifier une preuve");
    }

    // --- What the tests are made of ----------------------------------------------------------------------------------

    private VerifyView view() {
        return (VerifyView)
                UI.getCurrent().getInternals().getActiveRouterTargetsChain().getFirst();
    }

    private void open(String address) {
        UI.getCurrent().navigate(address);
        roundTrip();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String status() {
        return find(Paragraph.class).withClassName("message").single().getText();
    }

    private String shown() {
        return shown(((Component) UI.getCurrent()
                        .getInternals()
                        .getActiveRouterTargetsChain()
                        .getFirst())
                .getElement());
    }

    private static String shown(Element element) {
        var own = element.isTextNode() ? element.getText() : "";
        return own + element.getChildren().map(ProofViewsTest::shown).reduce("", (a, b) -> a + "\n" + b);
    }

    private void press(String text) {
        test(find(NativeButton.class).withText(text).single()).click();
    }

    /** Fills in the name and sends the form, as the browser would. */
    private void send(String name) {
        var form = find(NativeButton.class)
                .withText("Télécharger l’attestation")
                .single()
                .getElement()
                .getParent()
                .getParent();
        var data = JacksonUtils.createObjectNode();
        data.putObject("Object.fromEntries(new FormData(event.target))").put("name", name);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
        roundTrip();
    }

    /** Another letter that may stand there. */
    private static void alter(byte[] text, int at) {
        text[at] = (byte) (text[at] == 'A' ? 'B' : 'A');
    }

    private static String text(MyProofs.Made file) {
        return new String(file.bytes(), StandardCharsets.US_ASCII);
    }

    /** As the browser does, in pieces. */
    private void give(String field, byte[] file) {
        int piece = 1_000;
        for (int from = 0; from == 0 || from < file.length; from += piece) {
            var part = Arrays.copyOfRange(file, from, Math.min(file.length, from + piece));
            piece(field, file.length, from, Base64.getEncoder().encodeToString(part));
        }
    }

    private void piece(String field, long size, long from, String text) {
        var input = input(
                        ((Component) UI.getCurrent()
                                        .getInternals()
                                        .getActiveRouterTargetsChain()
                                        .getFirst())
                                .getElement(),
                        field)
                .orElseThrow();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.size", size).put("event.detail.from", from).put("event.detail.text", text);
        input.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(input, "piece", data));
        roundTrip();
    }

    private static Optional<Element> input(Element within, String id) {
        return id.equals(within.getAttribute("id"))
                ? Optional.of(within)
                : within.getChildren()
                        .filter(it -> !it.isTextNode())
                        .flatMap(it -> input(it, id).stream())
                        .findFirst();
    }
}
