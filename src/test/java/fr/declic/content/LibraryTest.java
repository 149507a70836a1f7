package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.Map;
import java.util.TreeMap;
import org.assertj.core.api.InstanceOfAssertFactories;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class LibraryTest {

    private final TreeMap<String, String> files = Samples.library();

    private Library read() {
        return LibraryReader.read(Samples.folder(files));
    }

    private void change(String path, String find, String replace) {
        assertThat(files.get(path)).contains(find);
        files.computeIfPresent(path, (_, text) -> text.replace(find, replace));
    }

    @Test
    void aLibraryIsReadWithAllItsParts() {
        var library = read();

        assertThat(library.problems()).isEmpty();
        assertThat(library.revisions().sequencedKeySet()).containsExactly("essai", "suite");
        assertThat(library.module("suite"))
                .get()
                .extracting(CourseModule::prerequisites)
                .asInstanceOf(InstanceOfAssertFactories.LIST)
                .containsExactly("essai");
        assertThat(library.course("debut")).get().satisfies(it -> {
            assertThat(it.modules()).containsExactly("essai", "suite");
            assertThat(it.touchSwap()).containsExactly(Map.entry("essai", "suite"));
        });
        assertThat(library.themes()).containsOnlyKeys("first-clicks");
        assertThat(library.glossary().terms()).singleElement().satisfies(it -> assertThat(it.forms())
                .containsExactly("souris sans fil"));
        assertThat(library.frameworks()).containsOnlyKeys("digcomp", "crcn");
        assertThat(library.frameworks().get("digcomp").competency("5")).get().satisfies(it -> assertThat(it.nameEn())
                .isEqualTo("Domaine"));
    }

    @ParameterizedTest(name = "{0}: {2}")
    @CsvSource(delimiter = '|', textBlock = """
            modules/suite/module.md | prerequisites: [essai]      | prerequisites: [rien]       | modules/suite/module.md | 11 | prerequisites
            modules/essai/module.md | prerequisites: []           | prerequisites: [suite]      | modules/essai/module.md | 11 | prerequisites
            modules/essai/main.svg  | fill="none"                 | onclick="a()"               | modules/essai/main.svg  | 1  | ''
            themes.yaml             | "La souris."                | La souris : un              | themes.yaml             | 5  | ''
            themes.yaml             | summary_en:                 | resume_en:                  | themes.yaml             | 2  | themes[1].summary_en
            glossary.yaml           | means:                      | sens:                       | glossary.yaml           | 2  | terms[1].means
            courses/debut.yaml      | slug: debut                 | slug: autre                 | courses/debut.yaml      | 1  | slug
            courses/debut.yaml      | outcome: "Vous savez essayer." | outcome: ""              | courses/debut.yaml      | 6  | outcome
            courses/debut.yaml      | audience: resident          | audience: tous              | courses/debut.yaml      | 3  | audience
            courses/debut.yaml      | '  - suite'                 | '  - rien'                  | courses/debut.yaml      | 10 | modules
            courses/debut.yaml      | '  - suite'                 | '  - essai'                 | courses/debut.yaml      | 10 | modules
            courses/debut.yaml      | instead: suite              | instead: rien               | courses/debut.yaml      | 9  | touch_swap[1].instead
            courses/debut.yaml      | module: essai               | module: rien                | courses/debut.yaml      | 7  | touch_swap
            """)
    void aFaultBetweenFilesIsToldWhereItIs(
            String path, String find, String replace, String file, int line, String field) {
        change(path, find, replace);

        assertThat(read().problems()).first().satisfies(it -> {
            assertThat(it.file()).isEqualTo(file);
            assertThat(it.line()).isEqualTo(line);
            assertThat(it.field()).isEqualTo(field);
        });
    }

    @Test
    void aFaultyModuleIsLeftOutAndItsCourseGoesOn() {
        change("modules/suite/module.md", "minutes: 8", "minutes: 99");
        var library = read();

        assertThat(library.problems()).hasSize(1);
        assertThat(library.revision("suite")).isEmpty();
        assertThat(library.course("debut")).get().satisfies(it -> {
            assertThat(it.modules()).containsExactly("essai");
            assertThat(it.touchSwap()).isEmpty();
        });
    }

    @Test
    void whoAsksForAFaultyModuleIsNotBlamed() {
        change("modules/essai/module.md", "minutes: 8", "minutes: 99");
        var library = read();

        assertThat(library.problems()).hasSize(1);
        assertThat(library.revision("suite")).isPresent();
    }

    /** A module with another id that asks for others. */
    private void add(String id, String before) {
        files.put(
                "modules/" + id + "/module.md",
                Samples.MODULE
                        .replace("id: essai", "id: " + id)
                        .replace("prerequisites: []", "prerequisites: [" + before + "]"));
        files.put("modules/" + id + "/main.svg", Samples.SVG);
        files.put("modules/" + id + "/tenir.mp3", "ID3 sound");
    }

    @Test
    void aLoopIsToldOnceWithAllItsModulesAndTheOthersAreServed() {
        add("a", "c, essai");
        add("b", "a");
        add("c", "essai, b");
        add("d", "a");
        add("x", "y");
        add("y", "x");
        var library = read();

        assertThat(library.problems())
                .extracting(ContentProblem::file, ContentProblem::message)
                .containsExactly(
                        tuple("modules/a/module.md", "Ce module se demande lui-même avant\u00a0: a → c → b → a."),
                        tuple("modules/x/module.md", "Ce module se demande lui-même avant\u00a0: x → y → x."));
        assertThat(library.problems()).allSatisfy(it -> {
            assertThat(it.field()).isEqualTo("prerequisites");
            assertThat(it.line()).isEqualTo(11);
        });
        assertThat(library.revisions()).containsOnlyKeys("b", "c", "d", "essai", "suite", "y");
    }

    @Test
    void aFrameworkOfOnesOwnIsServedAndItsCodesAreThoseOfModulesToo() {
        var own = Samples.folder(Map.of(
                "frameworks/quartier.yaml",
                Samples.framework("quartier", "Q-1"),
                "modules/voisins/module.md",
                Samples.MODULE
                        .replace("id: essai", "id: voisins")
                        .replace("competencies: [digcomp:5.2]", "competencies: [quartier:Q-1, digcomp:5.2]")
                        .replaceFirst("!\\[Une main.*", "Une main.")
                        .replace("; sound: tenir.mp3", "")));
        var library = LibraryReader.read(Samples.folder(files).with(own));

        assertThat(library.problems()).isEmpty();
        assertThat(library.frameworks()).containsOnlyKeys("digcomp", "crcn", "quartier");
        assertThat(library.competency("quartier:Q-1"))
                .get()
                .extracting(it -> it.nameFr())
                .isEqualTo("Compétence");
        assertThat(library.module("voisins")).get().satisfies(it -> assertThat(it.competencies())
                .containsExactly("quartier:Q-1", "digcomp:5.2"));
        assertThat(ContentCheck.check(own, Samples.folder(files)).problems()).isEmpty();
    }

    @Test
    void aFrameworkWithAFaultIsToldAndNothingElseIsLost() {
        var own = Samples.folder(Map.of(
                "frameworks/crcn.yaml",
                Samples.framework("crcn", "5 2"),
                "frameworks/digcomp-crcn.yaml",
                "title: \"Lien\"\nstatus: unofficial\nmappings:\n  - from: digcomp:5.2\n    to: [crcn:5.2]\n"));
        var library = LibraryReader.read(Samples.folder(files).with(own));

        assertThat(library.problems()).singleElement().satisfies(it -> {
            assertThat(it.file()).isEqualTo("frameworks/crcn.yaml");
            assertThat(it.field()).isEqualTo("competencies[2].code");
        });
        assertThat(library.revisions()).containsOnlyKeys("essai", "suite");
        assertThat(library.frameworks()).containsOnlyKeys("digcomp");
        assertThat(library.mappings()).isEmpty();
        assertThat(ContentCheck.check(own, Samples.folder(files)).problems()).hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            maison:1    | Référentiels possibles : crcn, digcomp.
            5.2         | Référentiels possibles : crcn, digcomp.
            module:suite | Référentiels possibles : crcn, digcomp.
            digcomp:5   | Codes de « digcomp » : 5.2.
            digcomp:9.9 | Codes de « digcomp » : 5.2.
            """)
    void whoNamesACodeThatDoesNotExistReadsWhichOnesDo(String code, String remedy) {
        change("modules/essai/module.md", "competencies: [digcomp:5.2]", "competencies: [" + code + "]");

        assertThat(read().problems()).singleElement().satisfies(it -> {
            assertThat(it.message()).isEqualTo("La compétence «\u00a0" + code + "\u00a0» n'existe pas.");
            assertThat(it.remedy().replace('\u00a0', ' ')).isEqualTo(remedy);
        });
    }

    @Test
    void aFolderWithoutModuleIsTold() {
        files.put("modules/vide/main.svg", Samples.SVG);

        assertThat(read().problems()).extracting(ContentProblem::file).containsExactly("modules/vide/module.md");
    }

    @Test
    void equalPicturesAreKeptOnce() {
        var library = read();
        var first = library.revision("essai").orElseThrow().media().get("main.svg");
        var second = library.revision("suite").orElseThrow().media().get("main.svg");

        assertThat(first).isSameAs(second);
    }

    @Test
    void anEmptyFolderIsAnEmptyLibrary() {
        files.clear();

        assertThat(read().problems()).isEmpty();
        assertThat(read().revisions()).isEmpty();
    }

    @Test
    void anAddedModuleTakesThePlaceOfTheShippedOneWithItsPictures() {
        var shipped = Samples.folder(files);
        var added = Samples.folder(Map.of("modules/essai/module.md", "---\n"));
        var both = shipped.with(added);

        assertThat(both.files()).doesNotContainKey("modules/essai/main.svg").containsKey("modules/suite/main.svg");
    }
}
