package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Mapping.Link;
import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CrosswalkTest {

    private static final Library LIBRARY = LibraryReader.read(ContentTest.shipped());

    private static List<String> seen(String code) {
        return LIBRARY.seenThrough(code).stream().map(Crosswalk.Link::code).toList();
    }

    /** The table of our own correspondence, as it was decided. */
    @ParameterizedTest(name = "digcomp {0} -> crcn {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1.1 | 1.1
            1.2 | 1.1
            1.3 | 1.2 1.3
            2.1 | 2.1
            2.2 | 2.2
            2.3 | 2.4
            2.4 | 2.3
            2.5 | 2.4
            2.6 | 2.4 4.2
            3.1 | 3.1 3.2
            3.2 | 3.3
            3.3 | 2.2 3.3
            3.4 | 3.4
            4.1 | 4.1
            4.2 | 4.2
            4.3 | 4.3
            4.4 | 4.3
            5.1 | 5.1
            5.2 | 5.2
            5.3 | 3.2 3.4
            5.4 | 5.2
            """)
    void aCompetencyOfDigCompIsSeenThroughCrcn(String digcomp, String crcn) {
        assertThat(seen("digcomp:" + digcomp)).containsExactly(full("crcn:", crcn));
    }

    @ParameterizedTest(name = "crcn {0} -> digcomp {1}")
    @CsvSource(delimiter = '|', textBlock = """
            1.1 | 1.1 1.2
            1.2 | 1.3
            1.3 | 1.3
            2.1 | 2.1
            2.2 | 2.2 3.3
            2.3 | 2.4
            2.4 | 2.3 2.5 2.6
            3.1 | 3.1
            3.2 | 3.1 5.3
            3.3 | 3.2 3.3
            3.4 | 3.4 5.3
            4.1 | 4.1
            4.2 | 2.6 4.2
            4.3 | 4.3 4.4
            5.1 | 5.1
            5.2 | 5.2 5.4
            """)
    void aCompetencyOfCrcnIsSeenThroughDigComp(String crcn, String digcomp) {
        assertThat(seen("crcn:" + crcn)).containsExactly(full("digcomp:", digcomp));
    }

    private static String[] full(String framework, String codes) {
        return Arrays.stream(codes.split(" ")).map(framework::concat).toArray(String[]::new);
    }

    @ParameterizedTest
    @CsvSource({"remn:CCP1-1", "digcomp:9.9", "digcomp:1", "module:le-clavier", "rien", "''"})
    void whatNoMappingNamesIsSeenThroughNothing(String code) {
        assertThat(seen(code)).isEmpty();
    }

    @Test
    void theShippedCorrespondenceIsSaidToBeOurs() {
        assertThat(LIBRARY.seenThrough("digcomp:1.1")).singleElement().satisfies(it -> {
            assertThat(it.official()).isFalse();
            assertThat(it.note()).contains("n'est pas officielle");
        });
    }

    @Test
    void mappingsAddUpAndTheFirstThatSaysSoIsKept() {
        var walk = new Crosswalk(List.of(
                new Mapping("Un", "note un", false, List.of(new Link("a:1", List.of("b:1")))),
                new Mapping("Deux", "", true, List.of(new Link("b:1", List.of("a:1", "c:1"))))));

        assertThat(walk.from("a:1")).containsExactly(new Crosswalk.Link("b:1", "note un", false));
        assertThat(walk.from("b:1"))
                .containsExactly(new Crosswalk.Link("a:1", "note un", false), new Crosswalk.Link("c:1", "", true));
        assertThat(walk.from("c:1")).containsExactly(new Crosswalk.Link("b:1", "", true));
    }
}
