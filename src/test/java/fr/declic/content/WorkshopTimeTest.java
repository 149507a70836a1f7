package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.declic.content.WorkshopTime.Kind;
import fr.declic.content.WorkshopTime.Slot;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WorkshopTimeTest {

    @ParameterizedTest
    @CsvSource({
        // One module, without and with a break.
        "30, 8, WELCOME 5 SHOW 4 PRACTICE 11 TALK 5 END 5",
        "60, 8, WELCOME 10 SHOW 8 PRACTICE 22 TALK 10 END 10",
        "90, 10, WELCOME 10 SHOW 12 PRACTICE 33 BREAK 10 TALK 15 END 10",
        // Two: the break comes between them. The longer one has more.
        "120, 8 16, WELCOME 10 SHOW 6 PRACTICE 18 TALK 7 BREAK 10 SHOW 11 PRACTICE 34 TALK 14 END 10",
        // Six in half an hour: little, but something of each.
        "30, 5 5 5 5 5 5, WELCOME 5 SHOW 1 PRACTICE 2 TALK 1 SHOW 1 PRACTICE 2 TALK 1 SHOW 1 PRACTICE 1 TALK 1"
                + " SHOW 1 PRACTICE 1 TALK 1 SHOW 1 PRACTICE 1 TALK 1 SHOW 1 PRACTICE 1 TALK 1 END 5"
    })
    void theMinutesAreSharedSo(int minutes, String modules, String expected) {
        var time = WorkshopTime.of(minutesOf(modules), minutes);
        assertThat(time.slots().stream().map(it -> it.kind() + " " + it.minutes()))
                .containsExactly(expected.split("(?<=\\d) "));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3})
    void whateverIsAskedTheSlotsFollowEachOtherAndSumToIt(long seed) {
        var random = new Random(seed);
        for (int i = 0; i < 3_000; i++) {
            var modules = random.ints(1 + random.nextInt(WorkshopTime.MOST_MODULES), 3, 21)
                    .boxed()
                    .toList();
            int minutes = WorkshopTime.SHORTEST + random.nextInt(WorkshopTime.LONGEST - WorkshopTime.SHORTEST + 1);
            var slots = WorkshopTime.of(modules, minutes).slots();
            var asked = "seed %d: %s in %d".formatted(seed, modules, minutes);
            assertThat(slots).as(asked).allMatch(it -> it.minutes() >= 1);
            int at = 0;
            for (var slot : slots) {
                assertThat(slot.from()).as(asked).isEqualTo(at);
                at += slot.minutes();
            }
            assertThat(at).as(asked).isEqualTo(minutes);
            assertThat(slots.getFirst().kind()).isEqualTo(Kind.WELCOME);
            assertThat(slots.getLast().kind()).isEqualTo(Kind.END);
            for (var kind : List.of(Kind.SHOW, Kind.PRACTICE, Kind.TALK)) {
                assertThat(slots.stream().filter(it -> it.kind() == kind).map(Slot::module))
                        .as(asked)
                        .containsExactlyElementsOf(
                                IntStream.range(0, modules.size()).boxed().toList());
            }
            assertThat(slots.stream().filter(it -> it.kind() == Kind.BREAK))
                    .as(asked)
                    .hasSize(minutes < 90 ? 0 : 1);
        }
    }

    /** An hour has a longer welcome than 55 minutes, and an hour and a half has a break: longer is not always enough. */
    @ParameterizedTest
    @CsvSource({
        "8, 30, 30",
        "20, 30, 45",
        "20, 41, 45",
        "20, 46, 50",
        "8 16, 30, 55",
        "8 16, 60, 65",
        "20 20, 30, 100",
        "20 20 20 20 20 20, 30, 240",
        "20, 240, 240"
    })
    void aSessionIsLongEnoughOnceEachModuleHasItsMinutes(String modules, int from, int enough) {
        var minutes = minutesOf(modules);
        assertThat(WorkshopTime.enough(minutes, from)).isEqualTo(enough);
        assertThat(WorkshopTime.of(minutes, enough).suffices(minutes)).isTrue();
    }

    @Test
    void theLongestSessionIsEnoughForWhateverModulesThereMayBe() {
        var random = new Random(4);
        for (int i = 0; i < 3_000; i++) {
            var modules = random.ints(1 + random.nextInt(WorkshopTime.MOST_MODULES), 3, 21)
                    .boxed()
                    .toList();
            assertThat(WorkshopTime.of(modules, WorkshopTime.LONGEST).suffices(modules))
                    .as("seed 4: %s", modules)
                    .isTrue();
        }
    }

    @Test
    void whatIsNoSessionIsAFaultOfTheCallingCode() {
        assertThatIllegalArgumentException().isThrownBy(() -> WorkshopTime.of(List.of(8), 29));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkshopTime.of(List.of(8), 241));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkshopTime.of(List.of(), 60));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkshopTime.of(List.of(8, 8, 8, 8, 8, 8, 8), 60));
        assertThatIllegalArgumentException().isThrownBy(() -> WorkshopTime.of(List.of(0), 60));
    }

    private static List<Integer> minutesOf(String modules) {
        return Stream.of(modules.split(" ")).map(Integer::valueOf).toList();
    }
}
