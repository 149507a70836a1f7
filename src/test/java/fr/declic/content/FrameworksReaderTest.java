package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

class FrameworksReaderTest {

    private static final String MAPPING = """
            title: "Une correspondance"
            note: "Elle est à nous."
            status: unofficial
            licence: CC-BY-SA-4.0
            mappings:
              - from: digcomp:5.2
                to: [crcn:5.2]
            """;

    private final TreeMap<String, String> files = Samples.library();

    FrameworksReaderTest() {
        files.put("frameworks/digcomp-crcn.yaml", MAPPING);
    }

    @Test
    void frameworksAndMappingsAreReadWithAllTheirParts() {
        var library = LibraryReader.read(Samples.folder(files));

        assertThat(library.problems()).isEmpty();
        assertThat(library.frameworks().get("crcn")).satisfies(it -> {
            assertThat(it.note()).isEqualTo("traduction non officielle");
            assertThat(it.licence()).isEqualTo("CC-BY-4.0");
            assertThat(it.levels()).hasSize(2);
            assertThat(it.level(4))
                    .get()
                    .extracting(Framework.ProficiencyLevel::nameEn)
                    .isEqualTo("Intermédiaire");
            assertThat(it.level(5)).isEmpty();
        });
        assertThat(library.mappings()).singleElement().satisfies(it -> {
            assertThat(it.title()).isEqualTo("Une correspondance");
            assertThat(it.official()).isFalse();
        });
    }

    /** Every row changes one thing in a file without fault; the line is where the change begins, plus the number given. */
    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
            code: crcn                | code: autre             | 0  | code                    | Le code n'est pas le nom du fichier.
            code: crcn                | code: digcomp           | 0  | code                    | Le référentiel « digcomp » est déjà dans frameworks/digcomp.yaml.
            code: crcn                | code: module            | 0  | code                    | Le code « module » est gardé par Déclic.
            code: crcn                | code: CRCN              | 0  | code                    | « CRCN » n'est pas un identifiant.
            code: crcn                | code: un-code-beaucoup-trop-long | 0 | code            | Ce code est trop long.
            code: crcn                | # code                  | 1  | code                    | La clé « code » manque.
            title: "Un référentiel"   | title: Un référentiel   | 0  | title                   | Ce texte n'est pas entre guillemets doubles.
            version: "1"              | version: ""             | 0  | version                 | Ce champ est vide ou trop long.
            source: "https://exemple.fr" | source: ""           | 0  | source                  | Ce texte est vide.
            note: "traduction non officielle" | note: ""        | 0  | note                    | Ce texte est vide.
            licence: CC-BY-4.0        | licence: CC-BY-4.0\\ncouleur: "bleu" | 1 | couleur      | La clé « couleur » n'est pas connue ici.
            from: 3                   | from: 4                 | 0  | levels[2].from          | Ce niveau ne suit pas celui d'avant.
            from: 3                   | from: 9                 | 0  | levels[2].from          | « 9 » n'est pas un nombre permis.
            to: 4                     | to: 2                   | 0  | levels[2].to            | Ce niveau finit avant de commencer.
            code: intermediate        | code: basic             | -7 | levels                  | « basic » est écrit deux fois.
            name_en: "Basic"          | name_pix: "Basic"       | 0  | levels[1].name_pix      | La clé « name_pix » n'est pas connue ici.
            status: unofficial-translation | status: unofficial | 0  | levels[1].status        | « unofficial » n'est pas connu ici.
            code: "5.2"               | code: "5 2"             | 0  | competencies[2].code    | « 5 2 » n'est pas un code.
            code: "5.2"               | code: "5:2"             | 0  | competencies[2].code    | « 5:2 » n'est pas un code.
            code: "5.2"               | code: "é"               | 0  | competencies[2].code    | « é » n'est pas un code.
            code: "5.2"               | code: "5"               | 0  | competencies[2].code    | « 5 » est écrit deux fois.
            kind: competency\\n    area: "5" | kind: competency\\n    area: "9" | 1 | competencies[2].area | Aucun domaine n'a le code « 9 ».
            code: "5"\\n    kind: area\\n    area: "5" | code: "5 0"\\n    kind: area\\n    area: "5" | 0 | competencies[1].code | « 5 0 » n'est pas un code.
            area: "5"                 | area: "5.2"             | 0  | competencies[1].area    | Un domaine est son propre domaine.
            kind: competency          | kind: level             | 0  | competencies[2].kind    | « level » n'est pas connu ici.
            status: official          | status: sure            | 0  | competencies[1].status  | « sure » n'est pas connu ici.
            name_fr: "Compétence"     | name_fr: Compétence     | 0  | competencies[2].name_fr | Ce texte n'est pas entre guillemets doubles.
            by: "Un autre"            | by: ""                  | 0  | competencies[2].other_names[1].by | Ce texte est vide.
            """)
    void aFaultOfAFrameworkIsToldOnceWithItsLine(String find, String by, int offset, String field, String message) {
        tell("frameworks/crcn.yaml", find, by, offset, field, message);
    }

    @ParameterizedTest(name = "{0} -> {1}")
    @CsvSource(delimiter = '|', quoteCharacter = '¤', textBlock = """
            title: "Une correspondance" | # title                 | 1 | title            | La clé « title » manque.
            status: unofficial          | status: own             | 0 | status           | « own » n'est pas connu ici.
            licence: CC-BY-SA-4.0       | couleur: "bleu"         | 0 | couleur          | La clé « couleur » n'est pas connue ici.
            from: digcomp:5.2           | from: digcomp:9         | 0 | mappings[1].from | La compétence « digcomp:9 » n'existe pas.
            from: digcomp:5.2           | from: digcomp:5         | 0 | mappings[1].from | La compétence « digcomp:5 » n'existe pas.
            [crcn:5.2]                  | [crcn:5.2, crcn:7]      | 0 | mappings[1].to   | La compétence « crcn:7 » n'existe pas.
            [crcn:5.2]                  | [rien:7]                | 0 | mappings[1].to   | La compétence « rien:7 » n'existe pas.
            [crcn:5.2]                  | [crcn:5.2, crcn:5.2]    | 0 | mappings[1].to   | « crcn:5.2 » est écrit deux fois.
            [crcn:5.2]                  | [digcomp:5.2]           | 0 | mappings[1].to   | « digcomp:5.2 » est dans le même référentiel
            [crcn:5.2]                  | []                      | 0 | mappings[1].to   | Cette liste est vide.
            [crcn:5.2]                  | [crcn:5.2]\\n    poids: 3 | 1 | mappings[1].poids | La clé « poids » n'est pas connue ici.
            [crcn:5.2]                  | [crcn:5.2]\\n  - from: digcomp:5.2\\n    to: [crcn:5.2] | 1 | mappings[2].from | « digcomp:5.2 » est écrit deux fois.
            """)
    void aFaultOfAMappingIsToldOnceWithItsLine(String find, String by, int offset, String field, String message) {
        tell("frameworks/digcomp-crcn.yaml", find, by, offset, field, message);
    }

    private void tell(String file, String find, String by, int offset, String field, String message) {
        var before = Optional.ofNullable(files.get(file)).orElseThrow();
        find = find.replace("\\n", "\n");
        assertThat(before).contains(find);
        int at = before.indexOf(find);
        files.put(file, before.substring(0, at) + by.replace("\\n", "\n") + before.substring(at + find.length()));
        int line =
                1 + (int) before.substring(0, at).chars().filter(c -> c == '\n').count() + offset;

        assertThat(LibraryReader.read(Samples.folder(files)).problems())
                .singleElement()
                .satisfies(it -> {
                    assertThat(it.file()).isEqualTo(file);
                    assertThat(it.message().replace('\u00a0', ' ')).startsWith(message);
                    assertThat(it.field()).isEqualTo(field);
                    assertThat(it.line()).isEqualTo(line);
                    assertThat(it.remedy()).isNotBlank();
                });
    }

    @Test
    void anAreaMayStandAlone() {
        files.computeIfPresent("frameworks/crcn.yaml", (_, text) -> text + """
                  - code: "6"
                    kind: area
                    area: "6"
                    name_fr: "Un bloc"
                    status: secondary
                """);

        assertThat(LibraryReader.read(Samples.folder(files)).problems()).isEmpty();
    }

    @Test
    void allFaultsOfAFrameworkAreToldAtOnce() {
        files.put("frameworks/autre.yaml", "couleur: \"bleu\"\ncompetencies:\n  - code: \"1 2\"\n    kind: area\n");

        assertThat(LibraryReader.read(Samples.folder(files)).problems())
                .extracting(ContentProblem::field)
                .containsExactlyInAnyOrder(
                        "code",
                        "title",
                        "version",
                        "source",
                        "licence",
                        "couleur",
                        "competencies[1].code",
                        "competencies[1].area",
                        "competencies[1].name_fr",
                        "competencies[1].status");
    }

    /** Lines lost, doubled, moved, cut or spoilt: everything is told, nothing is thrown. */
    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whateverBecomesOfAFileItIsReadOrTold(long seed) {
        var random = new Random(seed);
        for (var file : List.of("frameworks/crcn.yaml", "frameworks/digcomp-crcn.yaml")) {
            var lines = new ArrayList<>(
                    Optional.ofNullable(files.get(file)).orElseThrow().lines().toList());
            for (int i = random.nextInt(4); i >= 0; i--) {
                int at = random.nextInt(lines.size());
                var line = lines.get(at);
                switch (random.nextInt(6)) {
                    case 0 -> lines.remove(at);
                    case 1 -> lines.add(random.nextInt(lines.size()), line);
                    case 2 -> lines.set(at, line.substring(0, random.nextInt(line.length() + 1)));
                    case 3 -> lines.set(at, "  " + line);
                    case 4 -> lines.set(at, line.replaceAll("[\"\\d]", random.nextBoolean() ? "" : ":"));
                    default -> lines.set(at, line.replaceFirst(": .*", random.nextBoolean() ? ":" : ": [a, [b]]"));
                }
            }
            files.put(file, String.join("\n", lines) + "\n");
        }

        var library = LibraryReader.read(Samples.folder(files));

        assertThat(library.revisions()).containsOnlyKeys("essai", "suite");
        assertThat(library.problems()).allSatisfy(it -> {
            assertThat(it.file()).startsWith("frameworks/");
            assertThat(it.message()).isNotBlank();
            assertThat(it.remedy()).isNotBlank();
        });
    }

    static LongStream seeds() {
        return LongStream.range(0, 300);
    }

    /** What docs/frameworks.md gives to copy is without fault. */
    @Test
    void theExamplesOfTheDocumentationAreWithoutFault() throws IOException {
        var text = Files.readString(Path.of("docs/frameworks.md"));
        var examples = Pattern.compile("```yaml\n# (\\S+\\.yaml)\n(.*?)```", Pattern.DOTALL)
                .matcher(text)
                .results()
                .collect(Collectors.toMap(it -> "frameworks/" + it.group(1), (MatchResult it) -> it.group(2)));
        assertThat(examples).hasSize(2);
        var library = LibraryReader.read(ContentTest.shipped().with(Samples.folder(examples)));

        assertThat(library.problems()).isEmpty();
        assertThat(library.seenThrough("digcomp:5.1"))
                .extracting(Crosswalk.Link::code)
                .contains("crcn:5.1", "quartier:P2");
    }
}
