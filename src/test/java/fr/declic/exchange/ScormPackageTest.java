package fr.declic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.Lab;
import fr.declic.content.ContentFolder;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.content.Media;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import fr.declic.exchange.ScormPackage.Origin;
import fr.declic.page.Texts;
import fr.declic.platform.Messages;
import fr.declic.player.PageTexts;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.SequencedMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.w3c.dom.Document;
import org.w3c.dom.Element;

/** What is inside a package, over the whole shipped library. How it plays is tried in a browser: {@code ScormIT}. */
class ScormPackageTest {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));
    private static final Messages MESSAGES = new Messages();
    private static final Pattern ADDRESS = Pattern.compile("(?:src|href)=\"([^\"#]*)\"");

    private static List<Revision> all() {
        return Stream.concat(LIBRARY.revisions().values().stream(), LIBRARY.examples().values().stream())
                .toList();
    }

    private static Texts texts(Locale locale) {
        return new PageTexts(MESSAGES, locale);
    }

    /** Each module once, as both versions: what they share is looked at in one of them. */
    private static final Map<Scorm, Map<String, SequencedMap<String, String>>> PACKED =
            Map.of(Scorm.V1_2, new HashMap<>(), Scorm.V2004, new HashMap<>());

    private static SequencedMap<String, String> packed(Revision revision, Scorm version) {
        return Objects.requireNonNull(PACKED.get(version))
                .computeIfAbsent(revision.module().id(), _ -> files(pack(revision, version)));
    }

    private static byte[] pack(Revision revision, Scorm version) {
        return ScormPackage.write(
                revision,
                version,
                new Origin("Médiathèque", "https://declic.example/m/x"),
                MESSAGES.under("lab.", Locale.FRENCH),
                texts(Locale.FRENCH));
    }

    private static SequencedMap<String, String> files(byte[] zip) {
        var files = new LinkedHashMap<String, String>();
        try (var in = new ZipInputStream(new ByteArrayInputStream(zip), StandardCharsets.UTF_8)) {
            for (var entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                files.put(entry.getName(), new String(in.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException broken) {
            throw new UncheckedIOException(broken);
        }
        return files;
    }

    private static Document manifest(Map<String, String> files) throws Exception {
        var factory = DocumentBuilderFactory.newNSInstance();
        factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
        var xml = files.get("imsmanifest.xml").getBytes(StandardCharsets.UTF_8);
        return factory.newDocumentBuilder().parse(new ByteArrayInputStream(xml));
    }

    private static List<Element> elements(Document document, String name) {
        var found = document.getElementsByTagNameNS("*", name);
        return IntStream.range(0, found.getLength())
                .mapToObj(found::item)
                .map(Element.class::cast)
                .toList();
    }

    @ParameterizedTest
    @EnumSource
    void everyModuleOfTheLibraryIsPackedAndItsManifestListsWhatIsThere(Scorm version) throws Exception {
        assertThat(all()).hasSizeGreaterThan(50);
        for (var revision : all()) {
            var files = packed(revision, version);
            var manifest = manifest(files);
            var listed = elements(manifest, "file").stream()
                    .map(it -> it.getAttribute("href"))
                    .toList();
            var wanted = new TreeSet<>(files.keySet());
            wanted.remove("imsmanifest.xml");
            assertThat(listed)
                    .as(revision.module().id())
                    .doesNotHaveDuplicates()
                    .containsExactlyElementsOf(wanted);
            assertThat(files.get("index.html")).contains("data-step=\"\"").doesNotContain("/media/../");
        }
    }

    @ParameterizedTest
    @EnumSource
    void theManifestIsThatOfItsVersionWithTitleLicenceAndAuthors(Scorm version) throws Exception {
        var revision = LIBRARY.revision("le-clavier").orElseThrow();
        var manifest = manifest(packed(revision, version));
        var root = manifest.getDocumentElement();
        assertThat(root.getAttribute("identifier")).isEqualTo("declic-le-clavier");
        var resource = elements(manifest, "resource").getFirst();
        switch (version) {
            case V1_2 -> {
                assertThat(root.getNamespaceURI()).isEqualTo("http://www.imsproject.org/xsd/imscp_rootv1p1p2");
                assertThat(resource.getAttributeNS("http://www.adlnet.org/xsd/adlcp_rootv1p2", "scormtype"))
                        .isEqualTo("sco");
            }
            case V2004 -> {
                assertThat(root.getNamespaceURI()).isEqualTo("http://www.imsglobal.org/xsd/imscp_v1p1");
                assertThat(resource.getAttributeNS("http://www.adlnet.org/xsd/adlcp_v1p3", "scormType"))
                        .isEqualTo("sco");
                assertThat(elements(manifest, "deliveryControls")).hasSize(1);
            }
        }
        assertThat(elements(manifest, "schemaversion").getFirst().getTextContent())
                .isEqualTo(version == Scorm.V1_2 ? "1.2" : "2004 4th Edition");
        assertThat(elements(manifest, "item")).hasSize(1);
        assertThat(elements(manifest, "item").getFirst().getAttribute("identifierref"))
                .isEqualTo(resource.getAttribute("identifier"));
        var lom = elements(manifest, "lom").getFirst().getTextContent();
        assertThat(lom)
                .contains(revision.module().title())
                .contains(revision.module().objective())
                .contains(revision.module().licence())
                .contains("FN:" + revision.module().authors().getFirst());
    }

    @ParameterizedTest
    @EnumSource
    void theSameModuleIsTheSameBytes(Scorm version) {
        for (var id : List.of("le-clavier", "lire-une-image")) {
            var revision = LIBRARY.revision(id).orElseThrow();
            assertThat(pack(revision, version)).isEqualTo(pack(revision, version));
        }
    }

    @Test
    void filesAreInTheOrderOfTheirNames() {
        var names = List.copyOf(files(pack(LIBRARY.revision("le-clavier").orElseThrow(), Scorm.V1_2))
                .sequencedKeySet());
        assertThat(names).isSorted().contains("imsmanifest.xml", "index.html", "LISEZ-MOI.txt", "play.js");
    }

    @Test
    void nothingIsFetchedFromElsewhereAndAllThatIsFetchedIsInThePackage() {
        for (var revision : all()) {
            var files = packed(revision, Scorm.V2004);
            var page = Jsoup.parse(files.get("index.html"));
            page.select("a").remove();
            ADDRESS.matcher(page.html())
                    .results()
                    .map(found -> found.group(1))
                    .filter(address -> !address.startsWith("data:image/svg+xml,"))
                    .forEach(address ->
                            assertThat(files).as(revision.module().id()).containsKey(address));
            assertThat(files.get("declic.css")).doesNotContain("url(").doesNotContain("@import");
            assertThat(files.get("index.html"))
                    .doesNotContain("src=&quot;/")
                    .doesNotContain("src=\\&quot;/")
                    .doesNotContain("src=\"/");
        }
    }

    @Test
    void noScriptIsWrittenInThePageNorMadeFromText() {
        for (var revision : all()) {
            var files = packed(revision, Scorm.V1_2);
            var page = Jsoup.parse(files.get("index.html"));
            assertThat(page.select("script:not([src]):not([type='application/json'])"))
                    .isEmpty();
            assertThat(page.select("style, [style]")).as(revision.module().id()).isEmpty();
            assertThat(page.getAllElements()).noneMatch(element -> element.attributes().asList().stream()
                    .anyMatch(attribute -> attribute.getKey().startsWith("on")));
        }
        for (var script : List.of("lms.js", "grade.js", "keep.js", "draw.js", "play.js")) {
            var code = new String(ScormPackage.resource(script).orElseThrow(), StandardCharsets.UTF_8);
            assertThat(code)
                    .doesNotContain("eval(")
                    .doesNotContain("new Function")
                    .doesNotContain("http:");
        }
    }

    @Test
    void theReadmeSaysThatTheAnswersAreInsideInBothLanguages() {
        var revision = LIBRARY.revision("le-clavier").orElseThrow();
        assertThat(packed(revision, Scorm.V1_2).get("LISEZ-MOI.txt"))
                .contains("Les réponses sont dans le paquet")
                .contains(revision.sha256())
                .contains("Médiathèque, https://declic.example/m/x")
                .doesNotContain("{");
        var english = ScormPackage.write(revision, Scorm.V2004, Origin.UNNAMED, Map.of(), texts(Locale.ENGLISH));
        assertThat(files(english).get("LISEZ-MOI.txt"))
                .contains("The answers are in the package")
                .contains("Hands-on exercises are done in Déclic")
                .doesNotContain("{");
    }

    @Test
    void withoutTheirProgramLabsAreTold() {
        var revision = all().stream()
                .filter(it -> it.module().steps().stream()
                        .anyMatch(step ->
                                step.activity().filter(Lab.class::isInstance).isPresent()))
                .findFirst()
                .orElseThrow();
        var files = files(ScormPackage.write(revision, Scorm.V1_2, Origin.UNNAMED, Map.of(), texts(Locale.FRENCH)));
        assertThat(files).doesNotContainKey("labs.js");
        assertThat(files.get("index.html"))
                .contains("Cet exercice se fait dans Déclic")
                .doesNotContain("lab-host");
    }

    @Test
    void photographsAndSoundsComeAlongUnderTheirHashAndNothingElse() {
        var old = LIBRARY.revision("le-clavier").orElseThrow();
        var step = new Step("voir", "Voir", Optional.of("voix.mp3"), List.of(new Step.Text("![Un quai](quai.png)")));
        var media = Map.of(
                "quai.png", Media.of("image/png", new byte[] {1}),
                "voix.mp3", Media.of("audio/mpeg", new byte[] {2}),
                "page.md", Media.of("text/markdown", new byte[] {3}));
        var files = files(pack(
                new Revision(old.sha256(), old.module().with(List.of(step), List.of()), old.text(), media),
                Scorm.V1_2));
        var photograph = "media/" + media.get("quai.png").sha256() + ".png";
        var sound = "media/" + media.get("voix.mp3").sha256() + ".mp3";
        assertThat(files.keySet())
                .filteredOn(name -> name.startsWith("media/"))
                .containsExactlyInAnyOrder(photograph, sound);
        assertThat(files.get("index.html"))
                .contains("src=\"" + photograph + "\"")
                .contains("\"sound\":\"" + sound + "\"");
    }

    @Test
    void whatAnAuthorWroteIsTextInTheManifest() throws Exception {
        var revision = LIBRARY.revision("le-clavier").orElseThrow();
        var module = revision.module().with(revision.module().steps(), List.of());
        var manifest = new ScormManifest(module, revision.sha256(), List.of("a&b<c>\"d.svg"));
        for (var version : Scorm.values()) {
            var read = manifest(Map.of("imsmanifest.xml", manifest.xml(version)));
            assertThat(elements(read, "file").getFirst().getAttribute("href")).isEqualTo("a&b<c>\"d.svg");
        }
    }
}
