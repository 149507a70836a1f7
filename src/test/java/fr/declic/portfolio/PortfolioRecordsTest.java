package fr.declic.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.platform.DatabaseTest;
import fr.declic.platform.TestClock;
import fr.declic.portfolio.Trace.Written;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every statement of this feature, on both databases. */
@SuppressWarnings("NullAway.Init")
class PortfolioRecordsTest extends DatabaseTest {

    private static final Written WRITTEN = new Written(
            "Atelier <b>",
            Optional.of(LocalDate.of(2026, 3, 2)),
            "Ligne 1\nLigne 2 \u0000🙂",
            List.of("CCP1-1", "CCP2"));

    private final TestClock clock = new TestClock();
    private final AccountId lina = new AccountId(UUID.randomUUID());
    private final AccountId other = new AccountId(UUID.randomUUID());
    private final AccountId trainer = new AccountId(UUID.randomUUID());

    private TraceFiles files;
    private Traces traces;

    @BeforeEach
    void people() {
        for (var account : new AccountId[] {lina, other, trainer}) {
            someone(account.value());
        }
        files = new TraceFiles(jdbc);
        traces = new Traces(jdbc, files);
        traces.begin("t1", lina, clock.instant());
    }

    @Test
    void aTraceIsKeptAsItIsWrittenAndIsADraftUntilItIsAdded() {
        assertThat(traces.of(lina, "t1").orElseThrow().isBlank()).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(traces.keep(lina, "t1", WRITTEN, clock.instant())).isTrue();

        var kept = traces.of(lina, "t1").orElseThrow();
        assertThat(kept.written()).isEqualTo(WRITTEN);
        assertThat(kept.kept()).isEqualTo(clock.instant());
        assertThat(kept.isDraft()).isTrue();

        traces.add(lina, "t1", clock.instant());
        var first = clock.instant();
        clock.advance(Duration.ofDays(1));
        traces.add(lina, "t1", clock.instant());
        assertThat(traces.of(lina)).singleElement().satisfies(it -> assertThat(it.added())
                .contains(first));

        traces.keep(lina, "t1", Written.NOTHING, clock.instant());
        assertThat(traces.of(lina, "t1").orElseThrow().written()).isEqualTo(Written.NOTHING);
    }

    @Test
    void nobodyReachesATraceButItsOwner() {
        assertThat(traces.of(other)).isEmpty();
        assertThat(traces.of(other, "t1")).isEmpty();
        assertThat(traces.keep(other, "t1", WRITTEN, clock.instant())).isFalse();
        traces.add(other, "t1", clock.instant());
        assertThat(traces.delete(other, "t1")).isFalse();
        assertThat(traces.of(lina, "t1").orElseThrow().isBlank()).isTrue();
        assertThat(traces.of(lina, "t1").orElseThrow().isDraft()).isTrue();
    }

    @Test
    void whatHappenedLastComesFirst() {
        traces.keep(lina, "t1", WRITTEN, clock.instant());
        traces.begin("t2", lina, clock.instant());
        assertThat(traces.of(lina)).extracting(Trace::id).containsExactly("t2", "t1");
        traces.keep(
                lina,
                "t2",
                new Written("Avant", Optional.of(LocalDate.of(2020, 1, 1)), "", List.of()),
                clock.instant());
        assertThat(traces.of(lina)).extracting(Trace::id).containsExactly("t1", "t2");
    }

    @Test
    void aFileComesBackByteForByteAndGoesWithItsTrace() throws IOException {
        var bytes = new byte[2 * TraceFiles.PART + 7];
        new Random(7).nextBytes(bytes);
        var file = new TraceFile("f1", "t1", "photo", "image/png", bytes.length, clock.instant());
        files.add(lina, file, bytes);

        assertThat(count("trace_file_part")).isEqualTo(3);
        assertThat(files.of(lina)).containsExactly(file);
        assertThat(files.of(other)).isEmpty();
        assertThat(traces.of(lina, "t1").orElseThrow().files()).containsExactly(file);
        assertThat(files.find("f1")).contains(new TraceFiles.Owned(file, lina, false));
        traces.add(lina, "t1", clock.instant());
        assertThat(files.find("f1")).contains(new TraceFiles.Owned(file, lina, true));
        assertThat(files.find("f2")).isEmpty();
        try (var in = files.open(file)) {
            assertThat(in.readAllBytes()).isEqualTo(bytes);
        }
        assertThat(files.delete(other, "f1")).isFalse();

        traces.delete(lina, "t1");
        assertThat(count("trace_file")).isZero();
        assertThat(count("trace_file_part")).isZero();
    }

    @Test
    void aFileMayGoAlone() {
        files.add(lina, new TraceFile("f1", "t1", "n", TraceFile.PDF, 1, clock.instant()), new byte[1]);
        assertThat(files.delete(lina, "f1")).isTrue();
        assertThat(count("trace_file_part")).isZero();
        assertThat(count("trace")).isOne();
    }

    @Test
    void whatOneSaysOnTheSameDayCorrectsWhatOneSaidAndLaterIsAStepOnTheWay() {
        var said = new SelfAssessments(jdbc);
        say(said, Stage.DISCOVERING, "d’abord");
        clock.advance(Duration.ofHours(1));
        say(said, Stage.TOGETHER, "non");
        assertThat(said.of(lina)).extracting(SelfAssessment::stage).containsExactly(Stage.TOGETHER);

        clock.advance(Duration.ofDays(30));
        say(said, Stage.PASSING_ON, "🙂");
        assertThat(said.of(lina))
                .extracting(SelfAssessment::stage, SelfAssessment::comment)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(Stage.PASSING_ON, "🙂"),
                        org.assertj.core.groups.Tuple.tuple(Stage.TOGETHER, "non"));
        assertThat(said.of(other)).isEmpty();

        said.forget(other, "CCP1-1");
        assertThat(said.of(lina)).hasSize(2);
        said.forget(lina, "CCP1-1");
        assertThat(said.of(lina)).isEmpty();
    }

    private void say(SelfAssessments said, Stage stage, String comment) {
        said.say(lina, new SelfAssessment("CCP1-1", stage, comment, clock.instant()));
    }

    @Test
    void aTrainerValidatesACompetencyOnceAndAnotherBesides() {
        var validations = new Validations(jdbc);
        validations.add(lina, trainer, validation("v1", trainer, clock.instant()));
        validations.add(lina, trainer, validation("v2", trainer, clock.instant()));
        validations.add(lina, other, validation("v3", other, clock.instant()));

        assertThat(validations.of(lina)).extracting(Validation::id).containsExactly("v2", "v3");
        assertThat(validations.by(trainer)).extracting(Validation::id).containsExactly("v2");
        assertThat(validations.delete(other, trainer, "CCP1-1")).isFalse();

        erase(trainer);
        assertThat(validations.of(lina)).filteredOn(it -> it.by().isEmpty()).singleElement();
        assertThat(validations.delete(lina, other, "CCP1-1")).isTrue();
    }

    private static Validation validation(String id, AccountId by, Instant at) {
        return new Validation(id, "CCP1-1", "vu", Optional.of(by), at);
    }

    @Test
    void whatIsSharedIsSharedWithOneUntilItIsTakenBack() {
        var shares = new Shares(jdbc);
        assertThat(shares.add(lina, trainer, clock.instant())).isTrue();
        assertThat(shares.add(lina, trainer, clock.instant())).isFalse();
        assertThat(shares.has(lina, trainer)).isTrue();
        assertThat(shares.has(trainer, lina)).isFalse();
        assertThat(shares.of(lina)).containsOnlyKeys(trainer);
        assertThat(shares.with(trainer)).containsOnlyKeys(lina);

        shares.remove(lina, other);
        assertThat(shares.has(lina, trainer)).isTrue();
        shares.remove(lina, trainer);
        assertThat(shares.with(trainer)).isEmpty();
    }

    @Test
    void theLogbookIsReadSearchedChangedAndErasedByItsOwnerAlone() {
        var logbook = new LogbookEntries(jdbc);
        logbook.begin("e1", lina, clock.instant());
        assertThat(logbook.blank(lina)).contains("e1");
        assertThat(logbook.blank(other)).isEmpty();
        assertThat(logbook.keep(lina, "e1", "Demain, 100 % de calme", clock.instant()))
                .isTrue();
        clock.advance(Duration.ofDays(1));
        logbook.begin("e2", lina, clock.instant());
        logbook.keep(lina, "e2", "Une idée", clock.instant());

        assertThat(logbook.of(lina, "", 0, 10)).extracting(LogbookEntry::id).containsExactly("e2", "e1");
        assertThat(logbook.of(lina, "", 1, 10)).extracting(LogbookEntry::id).containsExactly("e1");
        assertThat(logbook.of(lina, "DEMAIN", 0, 10))
                .extracting(LogbookEntry::id)
                .containsExactly("e1");
        assertThat(logbook.of(lina, "100 %", 0, 10)).hasSize(1);
        assertThat(logbook.count(lina, "_")).isZero();
        assertThat(logbook.count(lina, "")).isEqualTo(2);

        assertThat(logbook.of(other, "", 0, 10)).isEmpty();
        assertThat(logbook.count(other, "")).isZero();
        assertThat(logbook.of(other, "e1")).isEmpty();
        assertThat(logbook.keep(other, "e1", "x", clock.instant())).isFalse();
        assertThat(logbook.delete(other, "e1")).isFalse();
        assertThat(logbook.of(lina, "e1").orElseThrow().text()).isEqualTo("Demain, 100 % de calme");
        assertThat(logbook.delete(lina, "e1")).isTrue();
    }

    @Test
    void nothingIsLeftOfWhoIsErased() {
        traces.keep(lina, "t1", WRITTEN, clock.instant());
        files.add(lina, new TraceFile("f1", "t1", "n", TraceFile.PDF, 1, clock.instant()), new byte[1]);
        say(new SelfAssessments(jdbc), Stage.ALONE, "");
        new Validations(jdbc).add(lina, trainer, validation("v1", trainer, clock.instant()));
        new Shares(jdbc).add(lina, trainer, clock.instant());
        new LogbookEntries(jdbc).begin("e1", lina, clock.instant());

        erase(lina);

        for (var table : List.of(
                "trace",
                "trace_file",
                "trace_file_part",
                "self_assessment",
                "validation",
                "portfolio_share",
                "logbook_entry")) {
            assertThat(count(table)).as(table).isZero();
        }
    }

    private void erase(AccountId account) {
        jdbc.sql("delete from account where id = :id")
                .param("id", account.value())
                .update();
    }
}
