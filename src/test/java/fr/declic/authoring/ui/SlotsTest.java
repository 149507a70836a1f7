package fr.declic.authoring.ui;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Part;
import fr.declic.content.Part.Practice;
import fr.declic.content.Part.Words;
import org.junit.jupiter.api.Test;

class SlotsTest {

    private static final Part STEP =
            Part.of("## Un\n\nA.\n\n```activity\nid: x\n```\n\nB.\n\n```activity\nid: y\n```\n");

    @Test
    void activitiesAreNumberedAmongThemselves() {
        var slots = Slots.of(STEP);
        assertThat(slots.all()).extracting(Slot::isActivity).containsExactly(false, true, false, true);
        assertThat(slots.number(slots.all().get(1))).isZero();
        assertThat(slots.number(slots.all().get(3))).isEqualTo(1);
    }

    @Test
    void aStepWithoutAnythingHasWordsToWriteAndKeepsNone() {
        var slots = Slots.of(Part.of("## Un\n"));
        assertThat(slots.size()).isEqualTo(1);
        assertThat(slots.blocks()).isEmpty();
        assertThat(slots.endsWithWords()).isTrue();
        assertThat(slots.hasAnActivity()).isFalse();
    }

    @Test
    void nothingMovesPastTheEnds() {
        var slots = Slots.of(STEP);
        var first = slots.all().getFirst();
        assertThat(slots.move(first, -1)).isFalse();
        assertThat(slots.move(first, 4)).isFalse();
        assertThat(slots.move(first, 1)).isTrue();
        assertThat(slots.place(first)).isEqualTo(1);
        assertThat(slots.beginsWithAnActivity()).isTrue();
    }

    @Test
    void whatComesBackStandsAtTheEndWhenItsPlaceIsGone() {
        var slots = Slots.of(STEP);
        var last = slots.all().getLast();
        slots.remove(last);
        assertThat(slots.place(last)).isNegative();
        slots.insert(9, last);
        assertThat(slots.blocks()).last().isInstanceOf(Practice.class);
        slots.insert(0, new Slot(new Words("C.")));
        assertThat(slots.blocks()).first().isEqualTo(new Words("C."));
    }
}
