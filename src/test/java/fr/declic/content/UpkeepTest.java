package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample module was checked on 2026-11-22 and asks for it every 6 months. */
class UpkeepTest {

    private static final Library LIBRARY = LibraryReader.read(Samples.folder(Samples.library()));

    @ParameterizedTest(name = "on {0}: {1}")
    @CsvSource(textBlock = """
            2026-11-22, nothing
            2027-03-21, nothing
            2027-03-22, soon
            2027-05-21, soon
            2027-05-22, late
            2031-01-01, late
            """)
    void aModuleIsToldOfTwoMonthsBeforeItsDayAndIsLateFromThatDayOn(LocalDate today, String state) {
        var due = Upkeep.due(LIBRARY, today).stream()
                .filter(it -> it.module().id().equals("essai"))
                .toList();
        if (state.equals("nothing")) {
            assertThat(due).isEmpty();
        } else {
            assertThat(due).singleElement().satisfies(it -> {
                assertThat(it.on()).isEqualTo(LocalDate.of(2027, 5, 22));
                assertThat(it.late()).isEqualTo(state.equals("late"));
            });
        }
    }

    @Test
    void aModuleWhoseFactsDoNotMoveIsNeverDueAndTheMostUrgentComesFirst() {
        var due = Upkeep.due(LIBRARY, LocalDate.of(2999, 1, 1));
        assertThat(due)
                .isNotEmpty()
                .allMatch(it -> it.module().reviewEvery().isPresent())
                .isSortedAccordingTo((a, b) -> a.on().compareTo(b.on()));
    }
}
