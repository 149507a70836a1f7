package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class SimulationEventsTest {

    private static final SimulationEvents EVENTS = new SimulationEvents(Pieces.READER);

    static List<ActivityShape> simulations() {
        return ActivityShape.all().stream()
                .filter(it -> it.family() == ActivityShape.Family.SIMULATION)
                .toList();
    }

    @ParameterizedTest
    @MethodSource("simulations")
    void whatCanHappenIsToldWhateverTheTasksSay(ActivityShape shape) {
        var starter = shape.starter("x", "y");
        var media = StarterTest.media(starter);
        var draft = YamlDraft.read(starter.yaml()).orElseThrow();
        var when = draft.items(DraftPath.of("tasks[1].when")).getFirst();

        var events = EVENTS.of(draft.without(DraftPath.of("tasks")), media);

        assertThat(events).contains(((YamlDraft.Text) when).value());
        assertThat(EVENTS.of(draft.without(DraftPath.of("prompt")), media)).isEmpty();
    }

    @Test
    void nothingHappensInAQuestion() {
        var shape = ActivityShape.of("choice").orElseThrow();
        assertThat(EVENTS.of(YamlDraft.read(shape.starter("x", "y").yaml()).orElseThrow(), Map.of()))
                .isEmpty();
    }
}
