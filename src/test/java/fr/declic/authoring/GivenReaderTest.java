package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.type;

import fr.declic.authoring.GivenFile.Modules;
import fr.declic.authoring.GivenFile.Questions;
import fr.declic.authoring.GivenFile.Refused;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.exchange.ContentZip;
import fr.declic.media.Files;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.IntStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;

/** What is found in files that trainers give, hostile ones too. */
class GivenReaderTest {

    private static final String MODULE = "---\nid: essai\ntitle: \"Un essai\"\n---\n\n## Un\n\n![x](a.svg)\n";
    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"><path d=\"M1 1h7\"/></svg>";

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

    private static GivenFile read(String name, byte[] bytes) {
        return GivenReader.read(name, bytes, Set.of("digcomp"));
    }

    private static Modules modules(String name, byte[] bytes) {
        assertThat(read(name, bytes)).isInstanceOf(Modules.class);
        return (Modules) read(name, bytes);
    }

    private static void refused(byte[] bytes, String sentence) {
        boolean zip = bytes.length > 1 && bytes[0] == 'P' && bytes[1] == 'K';
        refused(zip ? "donné.zip" : "donné", bytes, sentence);
    }

    private static void refused(String name, byte[] bytes, String sentence) {
        assertThat(read(name, bytes)).asInstanceOf(type(Refused.class)).satisfies(it -> {
            assertThat(it.why().message()).contains(sentence);
            assertThat(it.why().remedy()).isNotBlank();
        });
    }

    @Test
    void everyModuleOfTheLibraryComesBackFromItsZipAsItWas() {
        var library = LibraryReader.read(ContentFolder.shipped());
        assertThat(library.revisions()).isNotEmpty();
        for (var revision : library.revisions().values()) {
            var read = modules("m.zip", ContentZip.write(revision));
            assertThat(read.aside()).isEmpty();
            assertThat(read.modules()).singleElement().satisfies(it -> {
                assertThat(it.id()).isEqualTo(revision.module().id());
                assertThat(it.title()).isEqualTo(revision.module().title());
                assertThat(it.text()).isEqualTo(revision.text());
                assertThat(it.files().keySet()).isEqualTo(revision.media().keySet());
                revision.media().forEach((name, media) -> assertThat(
                                it.files().get(name).sha256())
                        .as(revision.module().id() + "/" + name)
                        .isEqualTo(media.sha256()));
            });
        }
    }

    @Test
    void aCourseGivesItsModulesAndItsOwnFileIsToldAside() {
        var library = LibraryReader.read(ContentFolder.shipped());
        var course = library.courses().values().iterator().next();
        var revisions = course.modules().stream()
                .flatMap(id -> library.revision(id).stream())
                .toList();
        var read = modules("c.zip", ContentZip.write(course, revisions));
        assertThat(read.modules()).hasSize(revisions.size());
        assertThat(read.aside()).containsOnlyKeys("courses/" + course.slug() + ".yaml");
    }

    @Test
    void aFileOfAModuleAloneIsReadWithItsMarkAndItsLineEnds() {
        var read = modules("module.md", bytes("\ufeff" + MODULE.replace("\n", "\r\n")));
        assertThat(read.modules()).singleElement().satisfies(it -> {
            assertThat(it.id()).isEqualTo("essai");
            assertThat(it.title()).isEqualTo("Un essai");
            assertThat(it.text()).isEqualTo(MODULE);
        });
        assertThat(modules("notes.md", bytes("## Seulement du texte\n"))
                        .modules()
                        .getFirst()
                        .id())
                .isEmpty();
    }

    @Test
    void aDrawingWithAScriptLosesItAndAFileThatLiesAboutItselfStaysAside() throws IOException {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("essai/module.md", bytes(MODULE));
        files.put("essai/a.svg", bytes(DRAWING.replace("<path", "<script>alert(1)</script><path")));
        files.put("essai/b.png", bytes("pas une image"));
        files.put("essai/c.png", Files.picture("png", 20, 10));
        var read = modules("essai.zip", zip(files));
        var taken = read.modules().getFirst().files();
        assertThat(taken).containsOnlyKeys("a.svg", "c.png");
        assertThat(new String(taken.get("a.svg").bytes(), StandardCharsets.UTF_8))
                .contains("<path")
                .doesNotContain("script", "alert");
        assertThat(read.told()).anyMatch(it -> it.startsWith("a.svg · "));
        assertThat(read.aside()).containsOnlyKeys("modules/essai/b.png");
    }

    @Test
    void hostileFilesAreRefusedInASentence() throws IOException {
        refused(new byte[GivenFile.MOST + 1], "trop gros");
        refused(zip(Map.of("../module.md", bytes(MODULE))), "chemin refusé");
        refused(zip(Map.of("bombe.txt", new byte[25_000_000])), "trop gros une fois dépliés");
        refused(zip(Map.of("lisez-moi.txt", bytes("rien"))), "ni module ni parcours");
        refused(bytes("PK mais rien de plus"), "pas un ZIP");
        refused(
                bytes(
                        "<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><quiz>&x;</quiz>"),
                "DOCTYPE");
        refused(bytes(" "), "vide");
        refused("coupé.zip", bytes("n'importe quoi"), "pas un ZIP");
        refused(bytes("n'importe quoi"), "ni du Moodle XML, ni du GIFT, ni de l'Aiken");
        assertThat(read("m.md", new byte[] {'-', '-', '-', '\n', (byte) 0xE9}))
                .asInstanceOf(type(Refused.class))
                .satisfies(it -> assertThat(it.why().message()).contains("UTF-8"));
        assertThat(read("m.md", bytes("---\n" + "é".repeat(Draft.LONGEST))))
                .asInstanceOf(type(Refused.class))
                .satisfies(it -> assertThat(it.why().message()).contains("200"));
    }

    @Test
    void ofVeryManyQuestionsTheFirstComeAndTheOthersAreCounted() {
        var file = new StringBuilder();
        IntStream.range(0, ModuleImport.MOST_QUESTIONS + 7)
                .forEach(i -> file.append("::q%d::Oui ? {T}\n\n".formatted(i)));
        assertThat(read("q.gift", bytes(file.toString())))
                .asInstanceOf(type(Questions.class))
                .satisfies(it -> {
                    assertThat(it.items()).hasSize(ModuleImport.MOST_QUESTIONS);
                    assertThat(it.left()).isEqualTo(7);
                });
    }

    @Test
    void questionsWithoutATwinStayAsideWithTheirLine() {
        assertThat(read("q.txt", bytes("::a::Oui ? {T}\n\n::b::Racontez. {}\n")))
                .asInstanceOf(type(Questions.class))
                .satisfies(it -> {
                    assertThat(it.items()).hasSize(1);
                    assertThat(it.aside()).singleElement().satisfies(aside -> assertThat(aside.line())
                            .isEqualTo(3));
                });
    }
}
