package fr.declic.authoring.ui;

import static fr.declic.account.TestPeople.account;
import static fr.declic.authoring.ui.StudioListsTest.Given.bytes;
import static fr.declic.authoring.ui.StudioListsTest.Given.zip;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors.user;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.internal.JacksonUtils;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.account.Role;
import fr.declic.authoring.Draft;
import fr.declic.authoring.DraftHead;
import fr.declic.authoring.StudioList;
import fr.declic.authoring.StudioPeople;
import fr.declic.authoring.StudioRoutes;
import fr.declic.authoring.Template;
import fr.declic.content.Media;
import fr.declic.content.Shelf;
import fr.declic.platform.FileField;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The studio's list, its bin, its files, what comes in and what goes out, on the whole application. */
@SuppressWarnings("NullAway.Init")
class StudioListsTest extends StudioTest {

    private static final String TEXT =
            "---\nid: x\ntitle: \"%s\"\naudience: resident\ntheme: media\n---\n\n## Un\n<!-- step: un -->\n\nA.\n";
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7\"/></svg>";

    @Autowired
    StudioList list;

    @Autowired
    Shelf shelf;

    @Autowired
    WebApplicationContext application;

    /** Files as people give them. */
    static final class Given {

        private Given() {}

        static byte[] bytes(String text) {
            return text.getBytes(StandardCharsets.UTF_8);
        }

        static byte[] zip(Map<String, byte[]> files) throws IOException {
            var out = new ByteArrayOutputStream();
            try (var zip = new ZipOutputStream(out)) {
                for (var file : files.entrySet()) {
                    zip.putNextEntry(new ZipEntry(file.getKey()));
                    zip.write(file.getValue());
                    zip.closeEntry();
                }
            }
            return out.toByteArray();
        }
    }

    private String begin(String id, String title) {
        return studio.begin(id, TEXT.formatted(title), Map.of());
    }

    @Test
    void whatWaitsForMeComesFirstAndEachModuleSaysWhereItStands() {
        be(lea, Role.TRAINER);
        var sent = begin("envoye", "Envoyé par Léa");
        jdbc.sql("update module_draft set state = 'in-review', sent_by = :by where id = :id")
                .param("by", lea.value())
                .param("id", sent)
                .update();
        begin("chez-lea", "Chez Léa");
        be(karim, Role.TRAINER);
        begin("le-mien", "Le mien");
        open(StudioRoutes.STUDIO);
        assertThat(heading()).isEqualTo("Les modules");
        assertThat(shown())
                .containsSubsequence(
                        "À relire par vous",
                        "Envoyé par Léa",
                        "En relecture",
                        "Vos brouillons",
                        "Le mien",
                        "Habitants · Médias et images",
                        "Brouillon",
                        "par Karim",
                        "choses à corriger",
                        "Ce que d’autres écrivent ou relisent",
                        "Chez Léa",
                        "Les autres modules",
                        "Livré avec Déclic");
        assertThat(mains()).containsExactly("Écrire un module");
        assertThat(hrefs())
                .contains(
                        "/" + StudioRoutes.NEW,
                        "/" + StudioRoutes.BIN,
                        "/" + StudioRoutes.MEDIA,
                        "/" + StudioRoutes.WORKSHOP,
                        "/" + StudioRoutes.REPORTS,
                        "/" + StudioRoutes.draft(sent),
                        "/" + StudioRoutes.export("le-clavier"));
    }

    @Test
    void aServedModuleThatIsBeingChangedSaysBoth() {
        studio.adapt("le-clavier");
        open(StudioRoutes.STUDIO);
        send("Chercher", Map.of("words", "clavier", "standing", "DRAFT"));
        assertThat(shown()).contains("Livré avec Déclic", "Changements en cours");
    }

    @ParameterizedTest(name = "{0} {1} {2} {3}")
    @CsvSource(delimiter = '|', textBlock = """
            ETE      | ''        | ''      | ''    | L’été en ligne
            'été l'  | DRAFT     | ''      | ''    | L’été en ligne
            ''       | DRAFT     | ''      | media | L’été en ligne
            ''       | IN_REVIEW | ''      | ''    | ''
            souris   | SHIPPED   | ''      | ''    | La souris et le pavé tactile
            souris   | LOCAL     | ''      | ''    | ''
            souris   | WITHDRAWN | ''      | ''    | ''
            souris   | ''        | ADVISER | ''    | ''
            quoi que | <script>  | x       | y     | ''
            """)
    void oneFindsByWordsWithoutAccentsAndByFilters(
            String words, String standing, String audience, String theme, String title) {
        begin("l-ete", "L’été en ligne");
        open(StudioRoutes.STUDIO);
        send("Chercher", Map.of("words", words, "standing", standing, "audience", audience, "theme", theme));
        var titles = find(Anchor.class).withClassName("title").all().stream()
                .map(Anchor::getText)
                .toList();
        if (title.isEmpty()) {
            assertThat(titles).isEmpty();
            assertThat(status()).isEqualTo("Aucun module trouvé.");
            assertThat(shown()).contains("Rien ne correspond.");
        } else {
            assertThat(titles).containsExactly(title);
            assertThat(status()).isEqualTo("Un module trouvé.");
        }
    }

    @Test
    void draftsWithFaultsAndModulesToCheckAreFoundApart() {
        begin("a-corriger", "À corriger");
        studio.begin(
                "sans-faute", Template.FIRST_STEPS.text("Sans faute", LocalDate.now()), Template.FIRST_STEPS.files());
        open(StudioRoutes.STUDIO);
        send("Chercher", Map.of("words", "", "faulty", "yes"));
        assertThat(shown()).contains("À corriger").doesNotContain("Sans faute");
        send("Chercher", Map.of("words", "a-corriger", "due", "yes"));
        assertThat(status()).isEqualTo("Aucun module trouvé.");
    }

    @Test
    void aLongListIsReadPageByPage() {
        IntStream.range(0, StudioList.PAGE).forEach(i -> begin("brouillon-" + i, "Brouillon " + i));
        open(StudioRoutes.STUDIO);
        var titles = find(Anchor.class).withClassName("title");
        assertThat(titles.all()).hasSize(StudioList.PAGE);
        press("Page suivante");
        assertThat(shown()).contains("Page 2 sur ", "Les autres modules");
        press("Page précédente");
        assertThat(shown()).contains("Page 1 sur ", "Vos brouillons");
    }

    @Test
    void aDraftIsThrownAwayAndTakenBackAtOnceOrOutOfTheBin() {
        begin("essai", "Un essai");
        open(StudioRoutes.STUDIO);
        press("Jeter");
        assertThat(shown()).contains("Le brouillon « Un essai » est dans la corbeille");
        assertThat(StudioPeople.drafts(jdbc, editor)).isEmpty();
        press("Le reprendre");
        assertThat(StudioPeople.drafts(jdbc, editor)).hasSize(1);
        press("Jeter");

        open(StudioRoutes.BIN);
        assertThat(shown()).contains("30 jours", "Un essai", "Karim", "Gardé jusqu’au");
        press("Sortir de la corbeille");
        assertThat(shown()).contains("est de nouveau dans la liste", "La corbeille est vide.");
        press("L’ouvrir");
        assertThat(screen()).isEqualTo("DraftView");
    }

    @Test
    void aDraftIsThrownAwayInTheEditorTooAndTheListOffersToTakeItBack() {
        open(StudioRoutes.draft(begin("essai", "Un essai")));
        press("Jeter");
        assertThat(screen()).isEqualTo("StudioView");
        assertThat(StudioPeople.drafts(jdbc, editor)).isEmpty();
        press("Le reprendre");
        assertThat(StudioPeople.drafts(jdbc, editor)).hasSize(1);
    }

    @Test
    void whatIsInTheBinCannotComeBackOverAnotherAndSaysSo() {
        studio.bin(begin("essai", "Un essai"));
        begin("essai", "Un autre");
        open(StudioRoutes.BIN);
        press("Sortir de la corbeille");
        assertThat(status()).startsWith("Un autre module a déjà cet identifiant.");
        assertThat(list.bin()).hasSize(1);
    }

    @ParameterizedTest
    @EnumSource(Template.class)
    void aModuleBeginsFromEachTemplateUnderTheTitleThatOneGave(Template template) {
        open(StudioRoutes.NEW);
        send("Continuer", Map.of("title", "Mon \"premier\" module"));
        assertThat(shown()).contains("Premiers gestes", "Démarche", "Débat", "Scénario de posture", "Une page blanche");
        send("Commencer à écrire", Map.of("template", template.id(), "id", "mon-premier-module"));
        assertThat(screen()).isEqualTo("DraftView");
        var draft = StudioPeople.drafts(jdbc, editor).getFirst();
        assertThat(draft.moduleId()).isEqualTo("mon-premier-module");
        assertThat(DraftHead.of(draft.text()).title()).contains("Mon \"premier\" module");
        assertThat(editor.read(draft).problems()).isEmpty();
    }

    @Test
    void theTitleComesFirstAndTheIdThatIsTakenIsToldWithOneThatIsFree() {
        open(StudioRoutes.NEW);
        send("Continuer", Map.of("title", "a"));
        assertThat(shown()).contains("Un titre a de 3 à 80 caractères.");
        send("Continuer", Map.of("title", "Le clavier"));
        assertThat(shown()).contains("« le-clavier » est déjà pris");
        send("Commencer à écrire", Map.of("template", "vide", "id", "le-clavier"));
        assertThat(shown()).contains("« le-clavier-2 » est libre.");
        send("Commencer à écrire", Map.of("template", "vide", "id", "Le Clavier"));
        assertThat(shown()).contains("Un identifiant a de 1 à 60 caractères");
        assertThat(StudioPeople.drafts(jdbc, editor)).isEmpty();
        press("Revenir");
        assertThat(heading()).isEqualTo("Écrire un module");
    }

    @Test
    void aModuleIsFoundThenAdaptedInItsPlace() {
        open(StudioRoutes.NEW);
        send("Chercher", Map.of("words", "pave tactile"));
        assertThat(hrefs()).contains("/" + StudioRoutes.NEW + "?module=la-souris-et-le-pave-tactile");
        from("la-souris-et-le-pave-tactile");
        assertThat(shown()).contains("L'équipe Déclic", "CC-BY-SA-4.0", "de quel module il vient");
        assertThat(hrefs()).anyMatch(it -> it.startsWith("/m/la-souris-et-le-pave-tactile"));
        press("Adapter ce module");
        assertThat(screen()).isEqualTo("DraftView");
        assertThat(StudioPeople.drafts(jdbc, editor).getFirst().text())
                .contains("adapted_from: la-souris-et-le-pave-tactile");
    }

    @Test
    void aModuleIsCopiedUnderAnotherTitleAndId() {
        from("le-clavier");
        send("Copier ce module", Map.of("title", "x", "id", "le-clavier-2"));
        assertThat(shown()).contains("Un titre a de 3 à 80 caractères.");
        send("Copier ce module", Map.of("title", "Notre clavier", "id", "le-clavier"));
        assertThat(shown()).contains("« le-clavier-2 » est libre.");
        send("Copier ce module", Map.of("title", "Notre clavier", "id", "notre-clavier"));
        var draft = StudioPeople.drafts(jdbc, editor).getFirst();
        assertThat(draft.moduleId()).isEqualTo("notre-clavier");
        assertThat(draft.text()).contains("title: \"Notre clavier\"", "adapted_from: le-clavier");
        assertThat(draft.files())
                .hasSameSizeAs(
                        shelf.library().revision("le-clavier").orElseThrow().media());
    }

    private void from(String module) {
        UI.getCurrent().navigate("aide");
        UI.getCurrent().navigate(StudioRoutes.NEW, com.vaadin.flow.router.QueryParameters.of("module", module));
    }

    @Test
    void aZipIsShownFirstThenTakenWholeUnderIdsThatAreFree() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("modules/un/module.md", bytes(TEXT.formatted("Un").replace("id: x", "id: un")));
        files.put("modules/un/a.svg", bytes(DRAWING.replace("<path", "<script>x</script><path")));
        files.put("modules/le-clavier/module.md", bytes(TEXT.formatted("Deux").replace("id: x", "id: le-clavier")));
        files.put("courses/c.yaml", bytes("slug: c\n"));
        open(StudioRoutes.NEW);
        bring("cours.zip", zip(files));
        assertThat(heading()).isEqualTo("Ce que contient ce fichier");
        assertThat(shown())
                .contains("2 modules.", "Un (un fichier)", "Deux (sans fichier)", "courses/c.yaml", "a.svg · ");
        assertThat(shown()).contains("« le-clavier » est déjà pris");
        assertThat(StudioPeople.drafts(jdbc, editor)).isEmpty();

        send("Prendre dans le studio", Map.of("id-0", "le-clavier", "id-1", "un"));
        assertThat(shown()).contains("Cochez d’abord un module.");
        send("Prendre dans le studio", Map.of("take-0", "yes", "id-0", "le-clavier", "take-1", "yes", "id-1", "un"));
        assertThat(shown()).contains("Un autre module a déjà cet identifiant.");
        assertThat(StudioPeople.drafts(jdbc, editor)).as("all or nothing").isEmpty();

        send("Prendre dans le studio", Map.of("take-0", "yes", "id-0", "le-clavier-2", "take-1", "yes", "id-1", "un"));
        assertThat(screen()).isEqualTo("StudioView");
        assertThat(StudioPeople.drafts(jdbc, editor))
                .extracting(Draft::moduleId)
                .containsExactlyInAnyOrder("le-clavier-2", "un");
        assertThat(StudioPeople.drafts(jdbc, editor))
                .allSatisfy(it -> assertThat(it.text()).contains("id: " + it.moduleId() + "\n"));
    }

    @Test
    void aTextWithoutAHeadGetsOneToFillIn() {
        open(StudioRoutes.NEW);
        bring("notes.md", bytes("## Une étape\n\nDes mots.\n"));
        send("Prendre dans le studio", Map.of("id-0", "mes-notes"));
        assertThat(screen()).isEqualTo("DraftView");
        var text = StudioPeople.drafts(jdbc, editor).getFirst().text();
        assertThat(text).startsWith("---\nid: mes-notes\n").contains("## Une étape\n\nDes mots.");
    }

    @Test
    void questionsGoIntoANewModuleOrIntoTheReviewOfADraftUnderIdsOfTheirOwn() {
        var gift = bytes("::Arobase::Où est l'arobase ? {=Sur une touche ~Dans un menu}\n\n::Texte::Racontez. {}\n");
        open(StudioRoutes.NEW);
        bring("q.gift", gift);
        assertThat(shown())
                .contains(
                        "Une question peut être prise et une est mise de côté".replace(" et", ", et"),
                        "Arobase (",
                        "Ligne 3");
        send("Prendre ces questions", Map.of("where", "", "title", "Des questions"));
        assertThat(shown()).contains("Cochez d’abord une question.");
        send("Prendre ces questions", Map.of("take-0", "yes", "where", "", "title", ""));
        assertThat(shown()).contains("Un titre a de 3 à 80 caractères.");
        send("Prendre ces questions", Map.of("take-0", "yes", "where", "", "title", "Des questions"));
        var draft = StudioPeople.drafts(jdbc, editor).getFirst();
        assertThat(draft.moduleId()).isEqualTo("des-questions");
        assertThat(draft.manuscript().parts().getLast().review()).isTrue();
        assertThat(draft.manuscript().parts().getLast().activities()).hasSize(1);

        open(StudioRoutes.NEW);
        bring("q.gift", gift);
        send("Prendre ces questions", Map.of("take-0", "yes", "where", draft.id()));
        var review = editor.find(draft.id()).orElseThrow().manuscript().parts().getLast();
        assertThat(review.activities()).hasSize(2);
        assertThat(review.activities().stream().map(it -> it.lines().findFirst().orElseThrow()))
                .doesNotHaveDuplicates();
    }

    @Test
    void questionsForADraftThatIsGoneAreNotLostOnTheScreen() {
        var draft = begin("essai", "Un essai");
        open(StudioRoutes.NEW);
        bring("q.gift", bytes("::a::Oui ? {T}\n"));
        studio.bin(draft);
        jdbc.sql("delete from module_draft").update();
        send("Prendre ces questions", Map.of("take-0", "yes", "where", draft));
        assertThat(shown()).contains("Ce module, ou cette version, n’existe plus.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            f.zip | 100000000 | x                       | Il peut avoir 20
            f.zip | -1        | x                       | n’a pas pu être lu
            f.zip | 0         | PKabîmé                 | pas un ZIP
            f.zip | 0         | une page perdue         | pas un ZIP
            f.xml | 0         | <!DOCTYPE a [<!ENTITY]> | DOCTYPE
            f.txt | 0         | des mots sans question  | ni du Moodle XML
            """)
    void aFileThatCannotBeTakenIsRefusedInASentence(String name, long announced, String text, String sentence) {
        open(StudioRoutes.NEW);
        piece(name, announced == 0 ? bytes(text).length : announced, bytes(text));
        assertThat(shown()).contains(sentence);
        assertThat(heading()).isEqualTo("Écrire un module");
        assertThat(StudioPeople.drafts(jdbc, editor)).isEmpty();
    }

    @Test
    void filesAreShownWithWhereTheyServeAndUnusedOnesAreRemovedAndPutBack() {
        var draft = begin("essai", "Un essai");
        open(StudioRoutes.MEDIA);
        assertThat(shown()).contains("Aucun brouillon n’a de fichier.");
        var drawing = Media.of("image/svg+xml", bytes(DRAWING));
        editor.attach(draft, "seul.svg", drawing);
        editor.attach(draft, "utile.svg", drawing);
        editor.attach(draft, "voix.mp3", Media.of("audio/mpeg", new byte[2_000]));
        var text = editor.find(draft).orElseThrow().text();
        editor.save(draft, text, text + "\n![x](utile.svg)\n<!-- sound: voix.mp3 -->\n");
        open(StudioRoutes.MEDIA);
        assertThat(shown()).contains("3 fichiers.", "seul.svg", "utile.svg", "voix.mp3", "Un essai");
        press("Ceux qui ne servent pas");
        assertThat(shown()).contains("seul.svg").doesNotContain("utile.svg");
        press("Enlever");
        assertThat(shown()).contains("Tous les fichiers servent.", "seul.svg n’est plus à côté");
        assertThat(editor.find(draft).orElseThrow().files()).doesNotContainKey("seul.svg");
        press("Le remettre");
        assertThat(editor.find(draft).orElseThrow().files().get("seul.svg").sha256())
                .isEqualTo(drawing.sha256());
        press("Tous les fichiers");
        assertThat(shown()).contains("utile.svg");
    }

    @Test
    void aModuleIsTakenAlongInEachFormThatItsFaultsAllow() throws Exception {
        var draft = begin("essai", "Un essai");
        open(StudioRoutes.export("essai"));
        assertThat(heading()).isEqualTo("Emporter «\u00a0Un essai\u00a0»");
        assertThat(hrefs())
                .contains("/" + StudioRoutes.exported("essai", true, "module.md"))
                .doesNotContain("/" + StudioRoutes.exported("essai", true, "gift.txt"));
        open(StudioRoutes.export("le-clavier"));
        assertThat(hrefs())
                .contains("/" + StudioRoutes.exported("le-clavier", false, "gift.txt"))
                .anyMatch(it -> it.startsWith("/espace/studio/emporter-parcours/"));
        open(StudioRoutes.export("nulle-part"));
        assertThat(screen()).isEqualTo("NotFoundView");

        var written = editor.find(draft).orElseThrow().text();
        var text = ask(StudioRoutes.exported("essai", true, "module.md"), Role.TRAINER);
        assertThat(text.getContentAsString(StandardCharsets.UTF_8)).isEqualTo(written);
        assertThat(text.getHeader("Content-Disposition"))
                .startsWith("attachment;")
                .contains("module.md");
        assertThat(text.getHeader("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(text.getHeader("Cache-Control")).isEqualTo("no-store");
        assertThat(text.getHeader("Content-Security-Policy")).contains("default-src 'none'", "sandbox");
        for (var form : List.of("zip", "scorm-1.2.zip", "scorm-2004.zip", "moodle.xml", "gift.txt", "module.md")) {
            var file = ask(StudioRoutes.exported("le-clavier", false, form), Role.TRAINER);
            assertThat(file.getStatus()).as(form).isEqualTo(200);
            assertThat(file.getContentAsByteArray()).isNotEmpty();
        }
        assertThat(ask(StudioRoutes.exportedCourse("premiers-clics"), Role.TRAINER)
                        .getContentType())
                .isEqualTo("application/zip");
        for (var address : List.of(
                StudioRoutes.exported("essai", true, "gift.txt"),
                StudioRoutes.exported("essai", false, "zip"),
                StudioRoutes.exported("le-clavier", false, "exe"),
                StudioRoutes.EXPORTED
                        .replace("{module}", "le-clavier")
                        .replace("{text}", "autre")
                        .replace("{form}", "zip"),
                StudioRoutes.exportedCourse("nulle-part"))) {
            assertThat(ask(address, Role.TRAINER).getStatus()).as(address).isEqualTo(404);
        }
        for (var role : List.of(Role.RESIDENT, Role.ADVISER, Role.ADMIN)) {
            assertThat(ask(StudioRoutes.exported("le-clavier", false, "zip"), role)
                            .getStatus())
                    .isEqualTo(404);
            assertThat(ask(StudioRoutes.exportedCourse("premiers-clics"), role).getStatus())
                    .isEqualTo(404);
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "ADVISER", "ADMIN"})
    void whoIsNoTrainerMeetsNothing(Role role) {
        be(account(jdbc, "Quelqu’un", Role.TRAINER), role);
        for (var address : List.of(
                StudioRoutes.STUDIO,
                StudioRoutes.NEW,
                StudioRoutes.BIN,
                StudioRoutes.MEDIA,
                StudioRoutes.export("le-clavier"))) {
            open(address);
            assertThat(screen()).as(address).isEqualTo("NotFoundView");
        }
    }

    private void bring(String name, byte[] bytes) {
        for (int from = 0; from < bytes.length; from += 200_000) {
            piece(
                    name,
                    bytes.length,
                    from,
                    java.util.Arrays.copyOfRange(bytes, from, Math.min(bytes.length, from + 200_000)));
        }
    }

    private void piece(String name, long size, byte[] bytes) {
        piece(name, size, 0, bytes);
    }

    private void piece(String name, long size, long from, byte[] bytes) {
        var input = find(FileField.class)
                .single()
                .getElement()
                .getChildren()
                .filter(it -> "input".equals(it.getTag()))
                .findFirst()
                .orElseThrow();
        var data = JacksonUtils.createObjectNode();
        data.put("event.detail.name", name)
                .put("event.detail.size", size)
                .put("event.detail.from", from)
                .put("event.detail.text", Base64.getEncoder().encodeToString(bytes));
        input.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(input, "piece", data));
    }

    private MockHttpServletResponse ask(String route, Role role) throws Exception {
        var who = role == Role.TRAINER ? karim : account(jdbc, role.name(), Role.TRAINER);
        return MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .build()
                .perform(get("/" + route).with(user(who.value().toString()).roles(role.name())))
                .andReturn()
                .getResponse();
    }

    private String screen() {
        return view().getClass().getSimpleName();
    }

    private String heading() {
        return find(H1.class).single().getText();
    }

    private String status() {
        return find(Paragraph.class).withClassName("message").single().getText();
    }

    private List<String> mains() {
        return Stream.concat(
                        find(Anchor.class).withClassName("main").all().stream().map(Anchor::getText),
                        find(NativeButton.class).withClassName("main").all().stream()
                                .map(NativeButton::getText))
                .toList();
    }

    private void send(String button, Map<String, String> typed) {
        var form = find(NativeButton.class).withText(button).single().getElement();
        while (!form.getTag().equals("form")) {
            form = form.getParent();
        }
        var data = JacksonUtils.createObjectNode();
        typed.forEach(data.putObject("Object.fromEntries(new FormData(event.target))")::put);
        form.getNode().getFeature(ElementListenerMap.class).fireEvent(new DomEvent(form, "submit", data));
    }
}
