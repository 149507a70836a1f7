package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.util.List;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;

/** The two sample modules are alike: three questions and two labs on digcomp:5.2, one question on crcn:5.2. */
class CoverageTest {

    private final TreeMap<String, String> files = Samples.library();

    private Library library() {
        var library = LibraryReader.read(Samples.folder(files));
        assertThat(library.problems()).isEmpty();
        return library;
    }

    private void change(String module, String find, String replace) {
        files.computeIfPresent("modules/" + module + "/module.md", (_, text) -> text.replace(find, replace));
    }

    private Coverage of(String code) {
        return Coverage.ofCompetencies(library()).stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void everyActivityCountsForTheCompetenciesItNamesElseForThoseOfItsModule() {
        assertThat(Coverage.ofCompetencies(library()))
                .extracting(Coverage::code, Coverage::modules, Coverage::questions, Coverage::handsOn)
                .containsExactly(tuple("crcn:5.2", 2, 2, 0), tuple("digcomp:5.2", 2, 6, 4));
        assertThat(Coverage.ofModules(library()))
                .extracting(Coverage::code, Coverage::questions, Coverage::handsOn)
                .containsExactly(tuple("essai", 4, 2), tuple("suite", 4, 2));
    }

    @Test
    void twoQuestionsDoNotSufficeAndTwoHarderActivitiesAreTooFewForAFramework() {
        assertThat(of("crcn:5.2").suffices()).isFalse();
        assertThat(of("crcn:5.2").reach()).isZero();
        assertThat(of("digcomp:5.2").suffices()).isTrue();
        assertThat(of("digcomp:5.2").reach()).isEqualTo(2);

        change("essai", "type: mouse-lab", "type: mouse-lab\ndifficulty: 4");
        assertThat(of("digcomp:5.2").reach()).isEqualTo(2);

        change("suite", "type: mouse-lab", "type: mouse-lab\ndifficulty: 3");
        assertThat(of("digcomp:5.2").reach()).isEqualTo(2);
    }

    @Test
    void whatNoActivityNamesIsInTheTableToo() {
        files.put("frameworks/quartier.yaml", Samples.framework("quartier", "Q-1"));

        var row = of("quartier:Q-1");
        assertThat(List.of(row.modules(), row.questions(), row.handsOn(), row.reach()))
                .containsOnly(0);
        assertThat(row.suffices()).isFalse();
    }
}
