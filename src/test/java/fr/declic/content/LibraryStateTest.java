package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is served while somebody writes. */
class LibraryStateTest {

    private final TreeMap<String, String> files = Samples.library();
    private LibraryState state = LibraryState.read(Samples.folder(files));

    private void readAgain() {
        state = state.readAgain(Samples.folder(files));
    }

    private void change(String path, String find, String replace) {
        files.merge(path, "", (text, _) -> {
            assertThat(text).contains(find);
            return text.replace(find, replace);
        });
    }

    private static List<String> texts(Library library) {
        return library.revisions().values().stream().map(Revision::sha256).toList();
    }

    private String sha256(String module) {
        return state.library().revision(module).orElseThrow().sha256();
    }

    private String title(String module) {
        return state.library().module(module).orElseThrow().title();
    }

    @Test
    void whatIsChangedAddedOrTakenAwayIsServedSo() {
        change("modules/essai/module.md", "title: \"Un essai", "title: \"Autre essai");
        files.remove("modules/suite/module.md");
        files.remove("modules/suite/main.svg");
        files.remove("modules/suite/tenir.mp3");
        files.remove("courses/debut.yaml");
        readAgain();

        assertThat(title("essai")).startsWith("Autre essai");
        assertThat(state.library().revisions()).containsOnlyKeys("essai");
        assertThat(state.library().courses()).isEmpty();
        assertThat(state.library().problems()).isEmpty();
    }

    @Test
    void whatDidNotChangeIsNotReadAgain() {
        var before = state.library();
        change("modules/suite/module.md", "title: \"Un essai", "title: \"Autre essai");
        readAgain();
        assertThat(state.library().revision("essai").orElseThrow())
                .isSameAs(before.revision("essai").orElseThrow());

        change("modules/essai/main.svg", "<svg", "<svg width=\"10\"");
        readAgain();
        assertThat(sha256("essai"))
                .isNotEqualTo(before.revision("essai").orElseThrow().sha256());
    }

    @Test
    void aThemeThatIsTakenAwayIsNoticedInModulesThatDidNotChange() {
        change("themes.yaml", "first-clicks", "other");
        readAgain();
        assertThat(state.library().problems()).extracting(ContentProblem::field).containsOnly("theme");
    }

    @Test
    void aModuleWithAFaultStaysAsItWasUntilItIsMended() {
        var before = sha256("suite");
        change("modules/suite/module.md", "minutes: 8", "minutes: 99");
        readAgain();

        assertThat(sha256("suite")).isEqualTo(before);
        assertThat(state.library().course("debut").orElseThrow().modules()).containsExactly("essai", "suite");
        assertThat(state.library().problems())
                .extracting(ContentProblem::file, ContentProblem::field)
                .containsExactly(tuple("modules/suite/module.md", "minutes"));

        readAgain();
        assertThat(sha256("suite")).isEqualTo(before);

        change("modules/suite/module.md", "minutes: 99", "minutes: 9");
        readAgain();
        assertThat(state.library().module("suite").orElseThrow().minutes()).isEqualTo(9);
        assertThat(state.library().problems()).isEmpty();
    }

    @Test
    void aModuleWithoutItsPictureStaysAsItWasPictureIncluded() {
        files.remove("modules/essai/main.svg");
        readAgain();

        assertThat(state.library().revision("essai").orElseThrow().media()).containsKey("main.svg");
        assertThat(state.library().problems()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({
        "themes.yaml, themes:, themes: [",
        "glossary.yaml, word:, words:",
        "frameworks/digcomp.yaml, code: digcomp, code: [",
        "courses/debut.yaml, slug: debut, slug: fin"
    })
    void aFileThatOthersLeanOnStaysAsItWasToo(String path, String find, String fault) {
        var before = state.library();
        change(path, find, fault);
        readAgain();

        assertThat(state.library().problems()).extracting(ContentProblem::file).contains(path);
        assertThat(state.library().themes()).isEqualTo(before.themes());
        assertThat(state.library().glossary()).isEqualTo(before.glossary());
        assertThat(state.library().frameworks()).isEqualTo(before.frameworks());
        assertThat(state.library().courses()).isEqualTo(before.courses());
        assertThat(texts(state.library())).isEqualTo(texts(before));

        readAgain();
        assertThat(state.library().courses()).isEqualTo(before.courses());
        assertThat(texts(state.library())).isEqualTo(texts(before));
    }

    @Test
    void whatHadAFaultFromTheStartIsServedOnceItIsMended() {
        change("modules/suite/module.md", "minutes: 8", "minutes: 99");
        state = LibraryState.read(Samples.folder(files));
        assertThat(state.library().revision("suite")).isEmpty();

        change("modules/suite/module.md", "minutes: 99", "minutes: 8");
        readAgain();
        assertThat(state.library().revision("suite")).isPresent();
    }

    @Test
    void anExampleIsNoExceptionAndWhatIsTakenAwayIsNotKept() {
        files.put("modules/_exemple/module.md", Samples.MODULE.replace("id: essai", "id: exemple"));
        files.put("modules/_exemple/main.svg", Samples.SVG);
        files.put("modules/_exemple/tenir.mp3", "ID3 sound");
        for (var page : Map.of("accueil.md", Samples.HOME_PAGE, "pub.md", Samples.OTHER_PAGE)
                .entrySet()) {
            files.put("modules/_exemple/" + page.getKey(), page.getValue());
        }
        readAgain();
        assertThat(state.library().problems()).isEmpty();
        assertThat(state.library().example("exemple")).isPresent();

        change("modules/_exemple/module.md", "minutes: 8", "minutes: 99");
        readAgain();
        assertThat(state.library().example("exemple")).isPresent();

        files.keySet().removeIf(path -> path.startsWith("modules/_exemple/"));
        readAgain();
        assertThat(state.library().example("exemple")).isEmpty();
    }
}
