package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.account.GuestRecognised;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Walked;
import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import fr.declic.platform.DatabaseTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

@SuppressWarnings("NullAway.Init")
class HandoverTest extends DatabaseTest {

    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
    private static final Instant TEN = NINE.plusSeconds(3600);
    private static final Revision REVISION = LibraryReader.read(ContentFolder.shipped())
            .revision("premier-geste")
            .orElseThrow();
    private static final String SHA = REVISION.sha256();

    private Attempts attempts;
    private Progresses progresses;
    private AccountId guest;
    private AccountId account;
    private AccountId stranger;

    @BeforeEach
    void begin() {
        attempts = new Attempts(jdbc);
        progresses = new Progresses(jdbc);
        new Revisions(jdbc).keepShipped(REVISION, NINE);
        guest = new AccountId(someone());
        account = new AccountId(someone());
        stranger = new AccountId(someone());
    }

    @Test
    void whatTheGuestAnsweredIsTheAccountsAndNobodyElsesMoves() {
        attempts.add(guest, attempt("a"));
        attempts.add(account, attempt("b"));
        attempts.add(stranger, attempt("c"));

        handOver();

        assertThat(attempts.solved(account, "premier-geste")).containsExactlyInAnyOrder("a", "b");
        assertThat(attempts.solved(guest, "premier-geste")).isEmpty();
        assertThat(attempts.solved(stranger, "premier-geste")).containsExactly("c");
    }

    @Test
    void aModuleThatOnlyTheGuestBeganGoesOnWhereTheGuestStopped() {
        progresses.move(guest, "nouveau", SHA, "b", TEN);
        progresses.move(stranger, "autre", SHA, "b", TEN);

        handOver();

        assertThat(progresses.of(account)).singleElement().satisfies(progress -> {
            assertThat(progress.moduleId()).isEqualTo("nouveau");
            assertThat(progress.stepId()).isEqualTo("b");
        });
        assertThat(progresses.of(guest)).isEmpty();
        assertThat(progresses.of(stranger)).hasSize(1);
    }

    @Test
    void aModuleThatBothBeganStaysWhereTheAccountLeftIt() {
        progresses.move(account, "connu", SHA, "d", NINE);
        progresses.move(guest, "connu", SHA, "a", TEN);

        handOver();

        var place = progresses.of(account, "connu").orElseThrow();
        assertThat(place.stepId()).isEqualTo("d");
        assertThat(place.completed()).isFalse();
    }

    @Test
    void whatTheGuestFinishedIsFinishedAndAnEarlierEndStays() {
        progresses.move(account, "commence", SHA, "a", NINE);
        progresses.move(guest, "commence", SHA, "d", TEN);
        progresses.complete(guest, "commence", TEN);
        progresses.move(account, "fini", SHA, "d", NINE);
        progresses.complete(account, "fini", NINE);
        progresses.move(guest, "fini", SHA, "d", TEN);
        progresses.complete(guest, "fini", TEN);

        handOver();

        assertThat(progresses.of(account, "commence").orElseThrow().completedAt())
                .contains(TEN);
        assertThat(progresses.of(account, "fini").orElseThrow().completedAt()).contains(NINE);
    }

    @Test
    void whatTheGuestHadUnderWayGoesToTheAccountButDoesNotReplaceWhatItHas() {
        var drafts = new Drafts(jdbc);
        drafts.keep(guest, "connu", SHA, "a", new Walked(List.of(0)), NINE);
        drafts.keep(guest, "connu", SHA, "b", new Walked(List.of(1)), NINE);
        drafts.keep(account, "connu", SHA, "b", new Walked(List.of(2)), NINE);
        handOver();

        assertThat(drafts.of(account, "connu", SHA, "a")).contains(new Walked(List.of(0)));
        assertThat(drafts.of(account, "connu", SHA, "b")).contains(new Walked(List.of(2)));
    }

    @Test
    void theGuestsAccountCanThenGo() {
        attempts.add(guest, attempt("a"));
        progresses.move(account, "connu", SHA, "d", NINE);
        progresses.move(guest, "connu", SHA, "a", TEN);
        handOver();

        jdbc.sql("delete from account where id = :id")
                .param("id", guest.value())
                .update();

        assertThat(count("attempt")).isEqualTo(1);
        assertThat(count("progress")).isEqualTo(1);
    }

    private void handOver() {
        new Handover(attempts, progresses, new Drafts(jdbc), new Problems(jdbc))
                .on(new GuestRecognised(guest, account));
    }

    private static Attempt attempt(String activity) {
        return new Attempt(
                SHA,
                Picked.of(0),
                new Evidence("premier-geste", activity, 1, Help.NONE, List.of(), "choice", 1, Optional.empty(), NINE));
    }
}
