package fr.declic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.ContentFolder;
import fr.declic.content.Course;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.content.ModuleReader;
import fr.declic.content.ModuleReading;
import fr.declic.content.Revision;
import fr.declic.exchange.ContentZip.Unpacked;
import fr.declic.media.Mutations;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** A module or a course that is handed on, and what comes back. */
class ContentZipTest {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.shipped());
    private static final ModuleReader READER = new ModuleReader(LIBRARY.themes(), LIBRARY.frameworks());
    private static final Revision GESTE = LIBRARY.revision("premier-geste").orElseThrow();

    static Stream<Revision> revisions() {
        return Stream.concat(LIBRARY.revisions().values().stream(), LIBRARY.examples().values().stream());
    }

    static Stream<Course> courses() {
        return LIBRARY.courses().values().stream();
    }

    private static byte[] zip(Map<String, byte[]> files) {
        return zip(files, StandardCharsets.UTF_8);
    }

    private static byte[] zip(Map<String, byte[]> files, Charset names) {
        var out = new ByteArrayOutputStream();
        try (var zip = new ZipOutputStream(out, names)) {
            for (var file : files.entrySet()) {
                zip.putNextEntry(new ZipEntry(file.getKey()));
                zip.write(file.getValue());
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return out.toByteArray();
    }

    /** The files of a module in this folder. */
    private static Map<String, byte[]> module(String folder) {
        var files = new LinkedHashMap<String, byte[]>();
        GESTE.files().forEach((name, bytes) -> files.put(folder + name, bytes));
        return files;
    }

    private static Unpacked.Files files(byte[] zip) {
        var unpacked = ContentZip.read("essai.zip", zip);
        assertThat(unpacked).isInstanceOf(Unpacked.Files.class);
        return (Unpacked.Files) unpacked;
    }

    private static String refusal(byte[] zip) {
        var unpacked = ContentZip.read("essai.zip", zip);
        assertThat(unpacked).isInstanceOf(Unpacked.Refused.class);
        var why = ((Unpacked.Refused) unpacked).why();
        assertThat(why.remedy()).isNotBlank();
        assertThat(why.file()).isEqualTo("essai.zip");
        return why.message().replace('\u00a0', ' ');
    }

    @ParameterizedTest
    @MethodSource("revisions")
    void aModuleComesBackAsItWent(Revision revision) {
        var its = files(ContentZip.write(revision));
        var id = revision.module().id();
        assertThat(its.modules()).containsExactly(id);
        assertThat(its.aside()).isEmpty();
        assertThat(READER.read(ContentFolder.of(its.files()), id))
                .isInstanceOfSatisfying(
                        ModuleReading.Good.class,
                        good -> assertThat(good.revision().sha256()).isEqualTo(revision.sha256()));
    }

    @ParameterizedTest
    @MethodSource("courses")
    void aCourseComesBackWithItsModulesAsItWent(Course course) {
        var revisions = Stream.concat(course.modules().stream(), course.touchSwap().values().stream())
                .distinct()
                .map(LIBRARY::revision)
                .flatMap(Optional::stream)
                .toList();
        var its = files(ContentZip.write(course, revisions));
        var there = LibraryReader.read(ContentFolder.shipped().with(ContentFolder.of(its.files())));

        assertThat(its.aside()).isEmpty();
        assertThat(there.course(course.slug())).contains(course);
        for (var revision : revisions) {
            assertThat(there.revision(revision.module().id()).orElseThrow().sha256())
                    .isEqualTo(revision.sha256());
        }
    }

    @Test
    void theSameModuleGivesTheSameBytesAndSaysWhoseItIs() throws Exception {
        assertThat(ContentZip.write(GESTE)).isEqualTo(ContentZip.write(GESTE));
        var all = GivenZip.read(ContentZip.write(GESTE)).files();
        assertThat(text(all.get("premier-geste/LICENCE.txt"))).startsWith("Attribution-ShareAlike 4.0 International");
        assertThat(text(all.get("premier-geste/ATTRIBUTION.txt")))
                .contains("« " + GESTE.module().title() + " », par "
                        + GESTE.module().authors().getFirst())
                .contains("CC BY-SA 4.0");
    }

    private static String text(byte[] bytes) {
        return new String(Objects.requireNonNull(bytes), StandardCharsets.UTF_8);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "premier-geste/",
                "modules/premier-geste/",
                "Mes modules/modules/premier-geste/",
                "a/b/c/premier-geste/",
                "Été à Nîmes/"
            })
    void aModuleIsFoundWhereverTheFolderBegins(String folder) {
        var its = files(zip(module(folder)));
        assertThat(its.modules()).containsExactly("premier-geste");
        assertThat(its.aside()).isEmpty();
        assertThat(its.files()).hasSize(GESTE.files().size());
    }

    @Test
    void severalModulesSideBySideAreFoundToo() {
        var both = module("premier-geste/");
        LIBRARY.revision("le-clavier")
                .orElseThrow()
                .files()
                .forEach((name, bytes) -> both.put("le-clavier/" + name, bytes));
        assertThat(files(zip(both)).modules()).containsExactly("le-clavier", "premier-geste");
    }

    @Test
    void whatBelongsToNoModuleIsListedAndLeftAside() {
        var more = module("dossier/premier-geste/");
        more.put("dossier/courses/mien.yaml", new byte[] {'a'});
        more.put("dossier/themes.yaml", new byte[] {'a'});
        more.put("dossier/premier-geste/film.mp4", new byte[] {'a'});
        more.put("dossier/premier-geste/Été.png", new byte[] {'a'});
        more.put("dossier/premier-geste/brouillon/notes.md", new byte[] {'a'});
        more.put("__MACOSX/dossier/._module.md", new byte[] {'a'});
        more.put("dossier/premier-geste/long.png", new byte[GivenZip.LARGEST_FILE + 1]);

        var its = files(zip(more));
        assertThat(its.aside())
                .containsOnlyKeys(
                        "dossier/themes.yaml",
                        "dossier/premier-geste/film.mp4",
                        "dossier/premier-geste/Été.png",
                        "dossier/premier-geste/brouillon/notes.md",
                        "__MACOSX/dossier/._module.md",
                        "dossier/premier-geste/long.png")
                .containsEntry("dossier/premier-geste/long.png", "Ce fichier est trop gros : plus de 1 Mo.");
        assertThat(its.files()).containsKeys("courses/mien.yaml", "modules/premier-geste/module.md");
    }

    @Test
    void namesOfOtherSystemsAreShownAndStopNothing() {
        var more = module("premier-geste/");
        more.put("premier-geste/été.png", new byte[] {'a'});
        assertThat(files(zip(more, StandardCharsets.ISO_8859_1)).aside()).containsOnlyKeys("premier-geste/été.png");
    }

    @Test
    void namesThatAreOneOnOtherSystemsAreLeftAside() {
        var more = module("premier-geste/");
        for (var twin : List.of(
                "MODULE.MD", "Module.md", "module.md.", "module.md ", "e\u0301.png", "\u00e9.png", "a.svg\u202e")) {
            more.put("premier-geste/" + twin, new byte[] {'a'});
        }
        var its = files(zip(more));
        assertThat(its.aside()).hasSize(7);
        assertThat(its.files())
                .containsOnlyKeys(files(zip(module("premier-geste/"))).files().keySet());
    }

    @Test
    void theSameModuleAtTwoPlacesIsTakenOnce() {
        var twice = module("a/modules/premier-geste/");
        twice.putAll(module("a/premier-geste/"));
        var its = files(zip(twice));
        assertThat(its.modules()).containsExactly("premier-geste");
        assertThat(its.aside()).hasSize(GESTE.files().size());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "../module.md",
                "a/../../module.md",
                "a/./module.md",
                "..",
                "/etc/passwd",
                "C:/module.md",
                "a\\module.md",
                "a//module.md",
                "a\nb.md",
                "a\0b.md",
                "\\\\server\\share\\a.md",
                "%2e%2e/../a.md"
            })
    void aPathThatLeadsElsewhereIsRefused(String path) {
        var files = module("");
        files.put(path, new byte[] {'a'});
        assertThat(refusal(zip(files))).startsWith("Ce ZIP contient un chemin refusé");
    }

    @Test
    void whatIsNoZipOrHoldsNothingOfOursIsRefused() {
        assertThat(refusal(new byte[0])).isEqualTo("Ce fichier n'est pas un ZIP, ou il est incomplet.");
        assertThat(refusal("Bonjour".repeat(100).getBytes(StandardCharsets.UTF_8)))
                .isEqualTo("Ce fichier n'est pas un ZIP, ou il est incomplet.");
        assertThat(refusal(zip(Map.of("notes.txt", new byte[] {'a'}))))
                .isEqualTo("Ce ZIP ne contient ni module ni parcours.");
        assertThat(refusal(zip(Map.of("module.md", new byte[] {'a'}))))
                .isEqualTo("Le fichier module.md de ce ZIP ne dit pas son identifiant.");
        var whole = zip(module(""));
        assertThat(refusal(Arrays.copyOf(whole, whole.length - 30)))
                .isEqualTo("Ce fichier n'est pas un ZIP, ou il est incomplet.");
        assertThat(refusal(new byte[GivenZip.MOST + 1])).isEqualTo("Ce fichier ZIP est trop gros.");
    }

    @Test
    @Timeout(300)
    void aBombIsRefusedBeforeItFillsTheMemory() {
        var bomb = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i < 30; i++) {
            bomb.put("m/" + i + ".png", new byte[GivenZip.LARGEST_FILE]);
        }
        assertThat(refusal(zip(bomb))).isEqualTo("Les fichiers de ce ZIP sont trop gros une fois dépliés.");
        assertThat(refusal(zip(Map.of("a.png", new byte[100_000_000]))))
                .isEqualTo("Les fichiers de ce ZIP sont trop gros une fois dépliés.");
    }

    @Test
    void tooManyFilesAreRefusedByTheListAlone() {
        var many = new LinkedHashMap<String, byte[]>();
        for (int i = 0; i <= GivenZip.MOST_FILES; i++) {
            many.put("m/" + i + ".png", new byte[0]);
        }
        assertThat(refusal(zip(many))).isEqualTo("Ce fichier ZIP contient plus de 500 fichiers.");
    }

    /** Where the list of contents begins. */
    private static int listed(byte[] zip) {
        return ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).getInt(zip.length - 6);
    }

    @Test
    void aLinkIsLeftAsideAndNotFollowed() {
        var files = module("");
        var linked = new LinkedHashMap<String, byte[]>();
        linked.put("lien.png", "../../etc/passwd".getBytes(StandardCharsets.UTF_8));
        linked.putAll(files);
        var zip = zip(linked);
        ByteBuffer.wrap(zip).order(ByteOrder.LITTLE_ENDIAN).putInt(listed(zip) + 38, 0120777 << 16);
        assertThat(files(zip).aside()).containsOnly(Map.entry("lien.png", "C'est un lien vers un autre fichier."));
    }

    @Test
    void aPasswordIsSaid() {
        var zip = zip(module(""));
        zip[listed(zip) + 8] |= 1;
        assertThat(refusal(zip)).isEqualTo("Ce fichier ZIP est protégé par un mot de passe.");
    }

    @Test
    void aListThatSaysOtherwiseThanTheFilesIsRefused() {
        var files = new LinkedHashMap<String, byte[]>();
        files.put("a.png", new byte[] {'a'});
        files.put("b.png", new byte[] {'a'});
        files.putAll(module(""));
        var zip = zip(files);
        int first = listed(zip);
        zip[first + 46] = 'c';
        assertThat(refusal(zip)).isEqualTo("Ce fichier ZIP est abîmé.");
        zip[first + 46] = 'b';
        assertThat(refusal(zip)).isEqualTo("Ce ZIP contient deux fois « b.png ».");
    }

    @Test
    @Timeout(300)
    void aZipThatWasChangedIsUnpackedOrRefused() {
        var random = new Random(20261127);
        var files = new LinkedHashMap<String, byte[]>();
        files.put("m/module.md", "---\nid: essai\n---\n".getBytes(StandardCharsets.UTF_8));
        files.put("m/main.svg", new byte[300]);
        files.put("courses/a.yaml", new byte[30]);
        var whole = zip(files);
        for (int i = 0; i < 20_000; i++) {
            assertThat(ContentZip.read("x.zip", Mutations.changed(whole, random)))
                    .isNotNull();
        }
    }
}
