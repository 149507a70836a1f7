package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.GuestRecognised;
import fr.declic.account.Role;
import fr.declic.account.SlowDownAccess;
import fr.declic.account.TestPeople;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.ProblemReports.Sent;
import fr.declic.platform.DatabaseTest;
import fr.declic.platform.TestClock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.security.core.context.SecurityContextHolder;

/** What is reported, answered and read, on both databases. Who may do what is {@code RolesTest}'s. */
@SuppressWarnings("NullAway.Init")
class ProblemReportsTest extends DatabaseTest {

    private static final Shelf SHELF = new Shelf(LibraryReader.read(ContentFolder.shipped()));
    private static final Revision REVISION =
            SHELF.library().revision("la-souris-et-le-pave-tactile").orElseThrow();
    private static final String MODULE = REVISION.module().id();
    private static final String STEP = REVISION.module().steps().getFirst().id();

    private final TestClock clock = new TestClock();
    private ProblemReports reports;
    private AccountId lina;
    private AccountId trainer;

    @BeforeEach
    void begin() {
        var revisions = new Revisions(jdbc);
        revisions.keepShipped(REVISION, clock.instant());
        lina = new AccountId(someone());
        trainer = new AccountId(someone());
        reports = new ProblemReports(
                new CurrentAccount(),
                new Problems(jdbc),
                new RevisionArchive(revisions, SHELF, clock),
                SlowDownAccess.slowDown(clock),
                clock);
    }

    @AfterEach
    void nobody() {
        SecurityContextHolder.clearContext();
    }

    private static void be(AccountId who) {
        TestPeople.be(who, Role.TRAINER);
    }

    private Sent report(String words) {
        return reports.report(REVISION, STEP, ProblemKind.WRONG, words, "192.0.2.1", "browser");
    }

    @Test
    void aVisitorReportsWithoutBecomingAnybodyAndIsToldOfNoAnswer() {
        int before = count("account");
        assertThat(report("Le bouton est vert.")).isEqualTo(new Sent.Kept(false));
        assertThat(count("account")).isEqualTo(before);
        assertThat(reports.open(MODULE)).singleElement().satisfies(it -> {
            assertThat(it.stepId()).isEqualTo(STEP);
            assertThat(it.stepTitle())
                    .isEqualTo(REVISION.module().steps().getFirst().title());
            assertThat(it.sha256()).isEqualTo(REVISION.sha256());
            assertThat(it.kind()).isEqualTo(ProblemKind.WRONG);
            assertThat(it.words()).isEqualTo("Le bouton est vert.");
            assertThat(it.at()).isEqualTo(clock.instant());
            assertThat(it.reachable()).isFalse();
            assertThat(it.reply()).isEmpty();
        });
        assertThat(reports.mine()).isEmpty();
    }

    @Test
    void theLastAnswersOfAllModulesComeTogetherTheNewestAnswerFirst() {
        be(trainer);
        report("Un.");
        report("Deux.");
        jdbc.sql("update problem_report set module_id = 'ailleurs' where words = 'Un.'")
                .update();
        long later = reports.open(MODULE).getFirst().id();
        assertThat(reports.answer(later, "D’abord.")).isTrue();
        clock.advance(Duration.ofMinutes(1));
        assertThat(reports.answer(reports.open("ailleurs").getFirst().id(), "Ensuite."))
                .isTrue();

        assertThat(reports.answered()).extracting(ProblemReport::words).containsExactly("Un.", "Deux.");
        assertThat(reports.answered(MODULE)).extracting(ProblemReport::words).containsExactly("Deux.");
    }

    @Test
    void anAnswerIsNewsUntilItIsReadAndOnlyForWhoReported() {
        be(lina);
        assertThat(report("")).isEqualTo(new Sent.Kept(true));
        assertThat(reports.news()).isEmpty();
        be(trainer);
        long id = reports.open(MODULE).getFirst().id();
        assertThat(reports.counts()).isEqualTo(Map.of(MODULE, 1));

        assertThat(reports.answer(id, "  C’est corrigé.\r\nMerci. ")).isTrue();

        assertThat(reports.answer(id, "Encore.")).as("only once").isFalse();
        assertThat(reports.counts()).isEmpty();
        assertThat(reports.open(MODULE)).isEmpty();
        assertThat(reports.answered(MODULE)).hasSize(1);
        assertThat(reports.news()).as("not the trainer's").isEmpty();
        be(lina);
        assertThat(reports.news()).singleElement().satisfies(it -> assertThat(it.reply())
                .contains(new ProblemReport.Reply("C’est corrigé.\nMerci.", clock.instant(), false)));
        reports.seen();
        assertThat(reports.news()).isEmpty();
        assertThat(reports.mine()).hasSize(1);
    }

    @Test
    void wordsAreCutAndCleaned() {
        report("a\u0000b\r\nc" + "x".repeat(600));
        assertThat(reports.open(MODULE).getFirst().words()).startsWith("ab\nc").hasSize(ProblemReport.WORDS);
    }

    @Test
    void aQuestionOffThePathIsAStepTooAndAnotherOneIsAFaultOfTheCode() {
        assertThat(reports.report(REVISION, "encore-1", ProblemKind.OTHER, "", "a", "b"))
                .isEqualTo(new Sent.Kept(false));
        assertThat(reports.open(MODULE).getFirst().stepTitle())
                .isEqualTo(REVISION.module().review().getFirst().prompt());
        for (var none : List.of("encore-0", "encore-99", "nulle-part", "")) {
            assertThatIllegalArgumentException()
                    .isThrownBy(() -> reports.report(REVISION, none, ProblemKind.OTHER, "", "a", "b"));
        }
    }

    @Test
    void anEmptyAnswerIsRefusedAndWhoIsNobodyAnswersNothing() {
        report("");
        long id = reports.open(MODULE).getFirst().id();
        assertThatIllegalArgumentException().isThrownBy(() -> reports.answer(id, " \n "));
        assertThatExceptionOfType(AuthenticationCredentialsNotFoundException.class)
                .isThrownBy(() -> reports.answer(id, "Oui."));
        be(trainer);
        assertThat(reports.answer(id + 1, "Oui.")).isFalse();
    }

    @Test
    void whoSendsVeryManyWaitsAndNobodyElseDoes() {
        IntStream.range(0, 20).forEach(_ -> assertThat(report("")).isEqualTo(new Sent.Kept(false)));
        assertThat(report("")).isEqualTo(new Sent.Wait(Duration.ofSeconds(5)));
        assertThat(reports.report(REVISION, STEP, ProblemKind.OTHER, "", "192.0.2.1", "another"))
                .isEqualTo(new Sent.Kept(false));
        clock.advance(Duration.ofSeconds(5));
        assertThat(report("")).isEqualTo(new Sent.Kept(false));
        assertThat(count("problem_report")).isEqualTo(22);
    }

    @Test
    void aModuleHoldsOnlySoManyOpenReports() {
        IntStream.range(0, ProblemReports.MOST_OPEN).forEach(_ -> new Problems(jdbc)
                .add(
                        new Problems.Met(MODULE, REVISION.sha256(), STEP, ProblemKind.OTHER, ""),
                        Optional.empty(),
                        clock.instant()));
        assertThat(report("")).isEqualTo(new Sent.Full());
        be(trainer);
        reports.answer(reports.open(MODULE).getFirst().id(), "Vu.");
        assertThat(report("")).isEqualTo(new Sent.Kept(true));
    }

    @Test
    void aReportIsForgottenOneYearAfterItsAnswerAndNeverBefore() {
        report("un");
        report("deux");
        be(trainer);
        reports.answer(reports.open(MODULE).getFirst().id(), "Vu.");
        var night = new ReportsDay(new Problems(jdbc), clock);
        clock.advance(Duration.ofDays(365));
        report("trois");
        night.forget();
        assertThat(count("problem_report")).isEqualTo(3);
        clock.advance(Duration.ofSeconds(1));
        report("quatre");
        night.forget();
        assertThat(reports.answered(MODULE)).isEmpty();
        assertThat(reports.open(MODULE)).extracting(ProblemReport::words).containsExactly("deux", "trois", "quatre");
    }

    @Test
    void aGuestsReportsGoToTheAccountThatTheyTurnOutToHave() {
        be(lina);
        report("");
        new Handover(new Attempts(jdbc), new Progresses(jdbc), new Drafts(jdbc), new Problems(jdbc))
                .on(new GuestRecognised(lina, trainer));
        assertThat(reports.mine()).isEmpty();
        be(trainer);
        assertThat(reports.mine()).hasSize(1);
    }

    @Test
    void reportsGoWithWhoMadeThemAndAnswersStayWithoutWhoGaveThem() {
        be(lina);
        report("");
        be(trainer);
        reports.answer(reports.open(MODULE).getFirst().id(), "Vu.");
        erase(trainer);
        be(lina);
        assertThat(reports.mine().getFirst().reply().orElseThrow().text()).isEqualTo("Vu.");
        erase(lina);
        assertThat(count("problem_report")).isZero();
    }

    private void erase(AccountId person) {
        jdbc.sql("delete from account where id = :id")
                .param("id", person.value())
                .update();
    }
}
