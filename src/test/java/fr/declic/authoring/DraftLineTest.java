package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.authoring.DraftLine.Verdict;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What became of a draft is told by its state, its version, its last verdict, and when it was published. */
class DraftLineTest {

    private static final int VERSION = 3;
    private static final Instant VERDICT = Instant.parse("2026-11-27T10:00:00Z");

    private static DraftLine line(Draft.State state, Optional<Verdict> verdict) {
        return new DraftLine(
                "d",
                "essai",
                Optional.empty(),
                VERSION,
                state,
                Optional.empty(),
                Optional.empty(),
                VERDICT,
                Optional.empty(),
                Optional.empty(),
                verdict,
                "0");
    }

    private static Optional<Verdict> verdict(int version, boolean approved) {
        return Optional.of(new Verdict(version, approved, VERDICT));
    }

    @ParameterizedTest(name = "{0}, version {1} approved: {2}")
    @CsvSource({
        "IN_REVIEW, 3, true, true",
        "IN_REVIEW, 2, true, false",
        "IN_REVIEW, 3, false, false",
        "DRAFT, 3, true, false"
    })
    void itIsApprovedAsLongAsItIsInReviewAsItWasRead(Draft.State state, int read, boolean approved, boolean expected) {
        assertThat(line(state, verdict(read, approved)).approved()).isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, approved: {1}, published: {2}")
    @CsvSource({
        "DRAFT, false, , true",
        "DRAFT, false, 2026-11-27T09:59:00Z, true",
        "DRAFT, false, 2026-11-27T10:01:00Z, false",
        "DRAFT, true, , false",
        "IN_REVIEW, false, , false"
    })
    void changesAreAskedForUntilItIsSentAgainOrPublished(
            Draft.State state, boolean approved, @Nullable Instant published, boolean expected) {
        assertThat(line(state, verdict(VERSION, approved)).sentBack(Optional.ofNullable(published)))
                .isEqualTo(expected);
    }

    @ParameterizedTest(name = "{0}, published: {1}")
    @CsvSource({
        "DRAFT, 2026-11-27T10:00:00Z, true",
        "DRAFT, 2026-11-27T09:59:00Z, false",
        "IN_REVIEW, 2026-11-27T10:01:00Z, false"
    })
    void nothingIsNewSinceItWasPublishedAsLongAsNothingWasChanged(
            Draft.State state, Instant published, boolean expected) {
        assertThat(line(state, Optional.empty()).isWithin(published)).isEqualTo(expected);
    }
}
