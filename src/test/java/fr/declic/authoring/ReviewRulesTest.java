package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.authoring.Draft.State;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Who may do what in which state. */
class ReviewRulesTest {

    private static final Map<String, AccountId> PEOPLE = Map.of(
            "karim", new AccountId(new UUID(0, 1)),
            "lea", new AccountId(new UUID(0, 2)),
            "nadia", new AccountId(new UUID(0, 3)));

    private static Draft draft(State state, int version, String changedBy, String sentBy, boolean binned) {
        return new Draft(
                "d",
                "m",
                "",
                version,
                state,
                Optional.empty(),
                Map.of(),
                Optional.empty(),
                Optional.ofNullable(PEOPLE.get(changedBy)),
                Instant.EPOCH,
                Optional.ofNullable(PEOPLE.get(sentBy)),
                binned ? Optional.of(Instant.EPOCH) : Optional.empty());
    }

    @ParameterizedTest(name = "{0}, binned {1}, faulty {2}: {3}")
    @CsvSource({
        "DRAFT,     false, false, ''",
        "DRAFT,     false, true,  FAULTY",
        "DRAFT,     true,  false, BINNED",
        "IN_REVIEW, false, false, SENT",
        "IN_REVIEW, false, true,  SENT",
        "IN_REVIEW, true,  false, BINNED",
    })
    void onlyADraftWithoutFaultsIsSent(State state, boolean binned, boolean faulty, String why) {
        assertThat(name(ReviewRules.send(draft(state, 1, "karim", "", binned), faulty)))
                .isEqualTo(why);
    }

    @ParameterizedTest(name = "{0}, changed by {1}, sent by {2}, {3} has read version {4}: {5}")
    @CsvSource({
        "IN_REVIEW, karim, karim, lea,   3, ''",
        "IN_REVIEW, karim, lea,   nadia, 3, ''",
        "IN_REVIEW, karim, karim, karim, 3, OWN",
        "IN_REVIEW, karim, lea,   lea,   3, OWN",
        "IN_REVIEW, karim, lea,   karim, 3, OWN",
        "IN_REVIEW, karim, karim, lea,   2, CHANGED",
        "IN_REVIEW, karim, karim, karim, 2, OWN",
        "DRAFT,     karim, '',    lea,   3, NOT_SENT",
        "DRAFT,     karim, '',    karim, 3, NOT_SENT",
        "IN_REVIEW, '',    '',    karim, 3, ''",
    })
    void onlyASecondReaderOfThisVersionJudges(
            State state, String changedBy, String sentBy, String reader, int read, String why) {
        assertThat(name(ReviewRules.judge(draft(state, 3, changedBy, sentBy, false), read, PEOPLE.get(reader))))
                .isEqualTo(why);
    }

    @ParameterizedTest(name = "version {0} seen, second reader {1}, approved {2}, binned {3}: {4}")
    @CsvSource({
        "3, true,  3,  false, ''",
        "3, true,  2,  false, UNREAD",
        "3, true,  '', false, UNREAD",
        "3, false, '', false, ''",
        "3, false, 2,  false, ''",
        "2, false, '', false, CHANGED",
        "2, true,  2,  false, CHANGED",
        "3, true,  3,  true,  BINNED",
    })
    void whatWasApprovedIsPublishedAndNothingElse(
            int seen, boolean secondReader, String approved, boolean binned, String why) {
        var version = approved.isEmpty() ? Optional.<Integer>empty() : Optional.of(Integer.valueOf(approved));
        assertThat(name(ReviewRules.publish(
                        draft(State.IN_REVIEW, 3, "karim", "karim", binned), seen, secondReader, version)))
                .isEqualTo(why);
    }

    private static String name(Optional<RefusedDraft.Reason> reason) {
        return reason.map(Enum::name).orElse("");
    }
}
