package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.content.ContentFolder;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.ModuleAttempts.Row;
import fr.declic.platform.Database;
import fr.declic.platform.DatabaseTest;
import fr.declic.platform.Messages;
import fr.declic.platform.TestClock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What the statistics of a module read, on both databases. */
@SuppressWarnings("NullAway.Init")
class ModuleAttemptsTest extends DatabaseTest {

    private static final Instant NINE = Instant.parse("2026-11-22T09:00:00Z");
    private static final Shelf SHELF = new Shelf(LibraryReader.read(ContentFolder.shipped()));
    private static final Revision REVISION =
            SHELF.library().revision("premier-geste").orElseThrow();

    private ModuleAttempts attempts;

    @BeforeEach
    void begin() {
        attempts = new ModuleAttempts(jdbc);
        new Revisions(jdbc).keepShipped(REVISION, NINE);
    }

    private void people(int count) {
        jdbc.sql("""
                        insert into account (id, created_at, last_seen_at)
                        select %s, current_timestamp, current_timestamp from %s
                        """.formatted(random(), series(count))).update();
    }

    /** For each person as many answers, of which the n-th is to the n-th activity of the n-th module, and so on. */
    private void answers(int each, int modules) {
        jdbc.sql("""
                        insert into attempt (account_id, module_id, sha256, activity_id, answer, share, help,
                                             competencies, kind, difficulty, made_at)
                        select id, 'module-' || mod(n, %d), :sha, 'a' || mod(n, 3), :answer, mod(n, 2), 'none', '',
                               'choice', 1, current_timestamp
                        from account, %s
                        """.formatted(modules, series(each)))
                .param("sha", REVISION.sha256())
                .param("answer", AnswerJson.write(Picked.of(0)))
                .update();
    }

    private String series(int count) {
        return database == Database.H2
                ? "(select \"X\" as n from system_range(1, %d)) numbers".formatted(count)
                : "generate_series(1, %d) as numbers(n)".formatted(count);
    }

    private String random() {
        return database == Database.H2 ? "random_uuid()" : "gen_random_uuid()";
    }

    @Test
    void everyAnswerToTheModuleComesOncePersonByPersonOldestFirst() {
        people(700);
        answers(10, 2);
        var rows = new ArrayList<Row>();
        attempts.read("module-1", Set.of("a0", "a1", "a2"), rows::add);

        assertThat(rows).as("more than one part").hasSize(3_500).hasSizeGreaterThan(ModuleAttempts.PART);
        assertThat(rows).extracting(Row::id).doesNotHaveDuplicates();
        assertThat(rows).allSatisfy(row -> assertThat(row.answer()).contains("{\"picked\":{\"options\":[0]}}"));
        var people = new ArrayList<AccountId>();
        for (int i = 0; i < rows.size(); i++) {
            var row = rows.get(i);
            if (people.isEmpty() || !people.getLast().equals(row.learner())) {
                people.add(row.learner());
            } else {
                assertThat(row.id()).isGreaterThan(rows.get(i - 1).id());
            }
        }
        assertThat(people).hasSize(700).doesNotHaveDuplicates();
    }

    @Test
    void onlyTheActivitiesThatWereAskedForCome() {
        people(5);
        answers(6, 1);
        var rows = new ArrayList<Row>();
        attempts.skim("module-0", Set.of("a1"), rows::add);
        assertThat(rows).hasSize(10).allSatisfy(row -> {
            assertThat(row.activityId()).isEqualTo("a1");
            assertThat(row.answer()).isEmpty();
        });
        attempts.skim("module-0", Set.of(), _ -> assertThat(false).isTrue());
        attempts.skim("module-9", Set.of("a1"), _ -> assertThat(false).isTrue());
    }

    @Test
    void oneModuleIsReadAlongItsIndexFromWhereThePartBeforeEnded() {
        people(400);
        answers(100, 50);
        jdbc.sql("analyze").update();
        var plan = String.join(
                "\n",
                jdbc.sql("explain " + ModuleAttempts.sql("answer"))
                        .param("module", "module-7")
                        .param("activities", Set.of("a0", "a1", "a2"))
                        .param("account", new UUID(0, 0))
                        .param("id", 0L)
                        .param("most", ModuleAttempts.PART)
                        .query(String.class)
                        .list());
        assertThat(plan.toLowerCase(Locale.ROOT))
                .contains("attempt_by_module")
                .doesNotContain("seq scan", "tablescan", ".tablescan");
    }

    private static AccountId id(int person) {
        return new AccountId(new UUID(person * 0x9E3779B97F4A7C15L, person));
    }

    /** The whole way: answers in the database, statistics and flips of a shipped module. */
    @Test
    void aShippedModulesAnswersAreCountedAndRegraded() {
        var revision = SHELF.library().revision("la-souris-et-le-pave-tactile").orElseThrow();
        var question = (Choice) revision.module()
                .activity("lien")
                .or(() -> revision.module()
                        .activities()
                        .filter(Choice.class::isInstance)
                        .findFirst())
                .orElseThrow();
        var revisions = new Revisions(jdbc);
        revisions.keepShipped(revision, NINE);
        var archive = new RevisionArchive(revisions, SHELF, new TestClock());
        int key = IntStream.range(0, question.options().size())
                .filter(i -> question.options().get(i).right())
                .findFirst()
                .orElseThrow();
        int wrong = key == 0 ? 1 : 0;
        for (int person = 0; person < 23; person++) {
            someone(id(person).value());
            int picked = person % 2 == 0 ? key : wrong;
            new Attempts(jdbc)
                    .add(
                            id(person),
                            new Attempt(
                                    revision.sha256(),
                                    Picked.of(picked),
                                    new Evidence(
                                            revision.module().id(),
                                            question.id(),
                                            picked == key ? 1 : 0,
                                            Help.NONE,
                                            List.of(),
                                            "choice",
                                            1,
                                            Optional.empty(),
                                            NINE)));
        }

        var told = new ItemStatistics(SHELF, archive, attempts)
                .of("la-souris-et-le-pave-tactile").stream()
                        .filter(it -> it.activityId().equals(question.id()))
                        .findFirst()
                        .orElseThrow();
        assertThat(told.figures().orElseThrow().people()).isEqualTo(20);
        assertThat(told.figures().orElseThrow().rightAtFirstTry()).isEqualTo(new Part.Exactly(new Proportion(10, 20)));
        assertThat(new ItemStatistics(SHELF, archive, attempts).of("nulle-part"))
                .isEmpty();

        var turned = new Choice(
                question.about(),
                question.prompt(),
                IntStream.range(0, question.options().size())
                        .mapToObj(i -> new Option(question.options().get(i).text(), i == wrong, ""))
                        .toList(),
                question.shuffle());
        var flips = new KeyChange(SHELF, archive, attempts, new Messages())
                .between(only(revision, question), only(revision, turned));
        assertThat(flips).singleElement().satisfies(flip -> {
            assertThat(flip.activityId()).isEqualTo(question.id());
            assertThat(flip.firsts().people()).isEqualTo(20);
            assertThat(flip.firsts().becomeRight()).isEqualTo(10);
            assertThat(flip.firsts().becomeWrong()).isEqualTo(10);
            assertThat(flip.firsts().noLongerFit()).isZero();
            assertThat(flip.firsts().answers()).hasSize(2);
            assertThat(flip.lasts()).isEqualTo(flip.firsts());
        });
        assertThat(new KeyChange(SHELF, archive, attempts, new Messages()).of(revision))
                .isEmpty();
        assertThat(count("attempt")).isEqualTo(23);
    }

    /** The same module with one question. */
    private static Revision only(Revision revision, Choice question) {
        return new Revision(
                revision.sha256(), revision.module().with(List.of(), List.of(question)), "", revision.media());
    }
}
