package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Heads are merged key by key. */
class HeadMergeTest {

    private static String head(String title, String checked, String more) {
        return "---\nid: x\ntitle: \"" + title + "\"\nsources:\n  - title: \"S\"\n    url: \"u\"\nchecked_on: "
                + checked + "\n" + more + "---\n\n";
    }

    @ParameterizedTest(name = "{0} mine {1} theirs {2}: {3}, conflict {4}")
    @CsvSource({
        "A, A, A, A, ''",
        "A, B, A, B, ''",
        "A, A, C, C, ''",
        "A, C, C, C, ''",
        "A, B, C, B, title",
    })
    void whoAloneChangedAKeyIsFollowedElseMineStays(
            String base, String mine, String theirs, String kept, String conflict) {
        var merge = HeadMerge.of(head(base, "1", ""), head(mine, "1", ""), head(theirs, "2", ""));
        assertThat(merge.text()).isEqualTo(head(kept, "2", ""));
        assertThat(merge.conflicts()).isEqualTo(conflict.isEmpty() ? List.of() : List.of(conflict));
    }

    @Test
    void keysAreAddedAndTakenAwayOnEitherSide() {
        var mine = head("A", "1", "adapted_from: y\n");
        var merge = HeadMerge.of(head("A", "1", "certainty: x\n"), mine, head("A", "1", "certainty: x\nnew: 1\n"));
        assertThat(merge.text()).isEqualTo(head("A", "1", "new: 1\nadapted_from: y\n"));
        assertThat(merge.conflicts()).isEmpty();
    }
}
