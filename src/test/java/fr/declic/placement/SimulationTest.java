package fr.declic.placement;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Audience;
import fr.declic.content.ContentFolder;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** Loose bounds on what {@code ./declic bench placement} tells exactly. */
class SimulationTest {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.shipped());
    private static final long SEED = 20261126;

    @ParameterizedTest
    @EnumSource(Audience.class)
    void tenThousandPeopleAreLedToWhereTheyCanBegin(Audience audience) {
        var result = new SimulatedLearners(LIBRARY, audience, 0, SEED).place(10_000);
        assertThat(result.bias()).as("%s: %s", audience, result).isBetween(-0.1, 0.1);
        assertThat(result.meanError()).as("%s: %s", audience, result).isLessThan(0.7);
        assertThat(result.rootMeanSquare()).as("%s: %s", audience, result).isLessThan(0.85);
        assertThat(result.questions()).as("%s: %s", audience, result).isBetween(5.0, 12.0);
        assertThat(result.near()).as("%s: %s", audience, result).isGreaterThan(0.9);
    }

    @Test
    void whatAuthorsGuessedWronglyIsFoundOut() {
        var recovery = new SimulatedLearners(LIBRARY, Audience.RESIDENT, 0, SEED).calibrate(3_000);
        assertThat(recovery.often()).isGreaterThan(20);
        assertThat(recovery.after()).as("%s", recovery).isLessThan(recovery.before() / 2);
    }
}
