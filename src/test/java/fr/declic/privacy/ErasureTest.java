package fr.declic.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.account.ApprovalDesk;
import fr.declic.account.CardDesk;
import fr.declic.account.Chosen;
import fr.declic.account.ComfortSettings;
import fr.declic.account.CurrentAccount;
import fr.declic.account.Departure;
import fr.declic.account.Farewell;
import fr.declic.account.MyAccess;
import fr.declic.account.MyPasskeys;
import fr.declic.account.PasskeyDesk;
import fr.declic.account.PeopleDesk;
import fr.declic.account.Role;
import fr.declic.account.SignInDesk;
import fr.declic.account.SignInDesk.SignedIn;
import fr.declic.account.SoftKey;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Rewrite;
import fr.declic.authoring.Advice;
import fr.declic.authoring.ModuleEditor;
import fr.declic.authoring.Publishing;
import fr.declic.authoring.Reviewing;
import fr.declic.authoring.Studio;
import fr.declic.authoring.StudioPeople;
import fr.declic.cohort.CohortDesk;
import fr.declic.cohort.MyGroups;
import fr.declic.competency.MyLevels;
import fr.declic.content.Audience;
import fr.declic.content.Media;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.LibraryKeeper;
import fr.declic.learning.ModulePlayer;
import fr.declic.learning.ProblemKind;
import fr.declic.learning.ProblemReports;
import fr.declic.placement.MyPlacement;
import fr.declic.portfolio.MyFiles;
import fr.declic.portfolio.MyLogbook;
import fr.declic.portfolio.MyPortfolio;
import fr.declic.portfolio.SharedPortfolios;
import fr.declic.portfolio.Stage;
import fr.declic.portfolio.Trace.Written;
import fr.declic.proof.MyProofs;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/**
 * One person does everything that leaves a trace here, through the services that people use. Then the database's own
 * catalogue is asked in which columns they are: in every one that can name an account, all of which they can read in
 * their archive; and, once they are erased, in none.
 *
 * <p>Who adds a table makes this test fail until it is either filled in {@link #live} by the service that fills it, or
 * listed in {@link #ABOUT_NOBODY}; who adds a reference to an account, until it is declared by a {@link PersonalData}
 * or listed in {@link #NOT_IN_THE_ARCHIVE}. A row that stays behind is found by its id, name, login or words, in any
 * column of any table.
 */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class ErasureTest {

    /** Tables that hold nothing about one person. */
    private static final Set<String> ABOUT_NOBODY = Set.of(
            "card_salt",
            "flyway_schema_history",
            "media",
            "module_draft_file",
            "module_revision_media",
            "placement_item",
            "publishing_turn",
            "setting");

    /** References that no archive tells of, and why. */
    private static final Map<String, String> NOT_IN_THE_ARCHIVE = Map.of();

    private static final String NAME = "Zélinda Qwixt";
    private static final String LOGIN = "zelinda.qwixt";
    private static final String PHRASE = "neuf hérissons sous un kiosque";
    private static final String WORDS = "brouillon de Zélinda, zqx-41";

    @Autowired
    JdbcClient jdbc;

    @Autowired
    Shelf shelf;

    @Autowired
    ModulePlayer player;

    @Autowired
    ProblemReports reports;

    @Autowired
    MyLevels levels;

    @Autowired
    MyProofs proofs;

    @Autowired
    MyPlacement placement;

    @Autowired
    CardDesk cards;

    @Autowired
    ApprovalDesk approvals;

    @Autowired
    ComfortSettings comfort;

    @Autowired
    MyPasskeys passkeys;

    @Autowired
    PasskeyDesk passkeyDoor;

    @Autowired
    MyAccess access;

    @Autowired
    SignInDesk door;

    @Autowired
    PeopleDesk desk;

    @Autowired
    CohortDesk groups;

    @Autowired
    MyGroups myGroups;

    @Autowired
    MyPortfolio portfolio;

    @Autowired
    MyFiles files;

    @Autowired
    MyLogbook logbook;

    @Autowired
    SharedPortfolios shared;

    @Autowired
    Studio studio;

    @Autowired
    ModuleEditor editor;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Publishing publishing;

    @Autowired
    Advice advice;

    @Autowired
    LibraryKeeper keeper;

    @Autowired
    AuditTrail audit;

    @Autowired
    MyData data;

    @Autowired
    Farewell farewell;

    @Autowired
    Departure departure;

    @Autowired
    CurrentAccount current;

    @Autowired
    List<PersonalData> features;

    private AccountId boss;
    private AccountId zelinda;

    @BeforeEach
    void live() {
        boss = anAdministrator();
        learn();
        zelinda = current.require();
        cards.issue();
        approvals.approve(approvals.ask().code());
        var asked = (MyPasskeys.Asked.Browser) passkeys.ask("");
        assertThat(passkeys.add(new SoftKey(passkeyDoor.origin()).make(asked.question())))
                .isTrue();
        assertThat(access.choose(LOGIN, PHRASE)).isEqualTo(new Chosen.Done());
        assertThat(access.rename(NAME)).isTrue();
        comfort.save(comfort.current().withTextSize(150));
        levels.bring(
                List.of(new Evidence(
                        "ailleurs", "a", 1, Help.NONE, List.of(), "choice", 1, Optional.empty(), Instant.EPOCH)),
                "key");
        proofs.passport();
        assertThat(proofs.revoke(proofs.issued().getFirst().id())).isTrue();
        placement.unknown(
                Audience.RESIDENT, placement.asked(Audience.RESIDENT, 1, false).orElseThrow());
        as(zelinda, Role.ADVISER, () -> groups.make("Groupe du mardi"));
        as(boss, Role.ADMIN, () -> groups.make("Groupe du jeudi"));
        as(zelinda, Role.RESIDENT, () -> myGroups.join(code("Groupe du jeudi")));
        as(boss, Role.ADMIN, () -> desk.setRoles(zelinda, Set.of(Role.TRAINER, Role.RESIDENT)));
        assertThat(door.signIn(LOGIN, PHRASE, false, "192.0.2.1")).isEqualTo(new SignedIn.Welcome(zelinda));
        as(boss, Role.ADMIN, () -> desk.look(zelinda));
        as(boss, Role.ADMIN, () -> desk.reset(zelinda));
        as(zelinda, Role.TRAINER, () -> desk.invite("Quelqu’un", Set.of(Role.ADVISER)));
        as(zelinda, Role.TRAINER, () -> {
            audit.note(Act.PROGRESS_LOOKED_AT, boss, "");
            return true;
        });
        report();
        practise();
        write();
    }

    /** As a trainer: a module from its first word to the learners, and another's that is read. */
    private void write() {
        var mine = as(zelinda, Role.TRAINER, () -> {
            var id = studio.begin("essai", StudioPeople.TEXT, Map.of());
            editor.attach(id, "main.svg", anyPicture());
            editor.present(id, "0".repeat(32), "lire");
            reviewing.say(id, "lire", "À relire.");
            reviewing.send(id, "Merci de relire.");
            return id;
        });
        as(boss, Role.TRAINER, () -> {
            reviewing.approve(mine, editor.find(mine).orElseThrow().version(), "");
            return true;
        });
        as(zelinda, Role.TRAINER, () -> {
            assertThat(publishing.publish(mine, editor.find(mine).orElseThrow().version(), true))
                    .isInstanceOf(Publishing.Outcome.Done.class);
            var again = editor.find(mine).orElseThrow();
            editor.save(mine, again.text(), again.text().replace("Posez", "Mettez"));
            reviewing.send(mine, "Encore.");
            return true;
        });
        var theirs = as(boss, Role.TRAINER, () -> {
            var id = studio.begin("autre-essai", StudioPeople.TEXT, Map.of());
            reviewing.send(id, "");
            return id;
        });
        as(zelinda, Role.TRAINER, () -> {
            reviewing.approve(theirs, 1, "Bien.");
            return true;
        });
        as(zelinda, Role.TRAINER, () -> {
            var draft = editor.find(studio.adapt("le-clavier")).orElseThrow();
            return advice.dismiss(draft.id(), advice.of(draft).getFirst().hint().key(), "Voulu.");
        });
    }

    private Media anyPicture() {
        return shelf.library().revision("premier-geste").orElseThrow().media().values().stream()
                .findFirst()
                .orElseThrow();
    }

    /** Says what is wrong with a step; as a trainer, answers what somebody else said. */
    private void report() {
        var asked = first(it -> it instanceof ShortText);
        var step = asked.revision().module().steps().getFirst().id();
        assertThat(reports.report(asked.revision(), step, ProblemKind.WRONG, WORDS, "192.0.2.1", "one"))
                .isEqualTo(new ProblemReports.Sent.Kept(true));
        as(
                boss,
                Role.RESIDENT,
                () -> reports.report(asked.revision(), step, ProblemKind.OTHER, "Autre chose.", "192.0.2.1", "two"));
        as(zelinda, Role.TRAINER, () -> {
            var others = reports.open(asked.revision().module().id()).getLast();
            return reports.answer(others.id(), "C’est corrigé.");
        });
    }

    /** As an adviser: a trace with a file, a word on oneself, a page of the logbook; as a trainer: a validation. */
    private void practise() {
        jdbc.sql("insert into account_role (account_id, role) values (:id, 'TRAINER')")
                .param("id", boss.value())
                .update();
        as(zelinda, Role.ADVISER, () -> {
            var trace = portfolio.begin().orElseThrow();
            portfolio.keep(trace, new Written("Atelier", Optional.empty(), WORDS, List.of("CCP1-1")));
            assertThat(files.add(trace, "affiche.pdf", "%PDF-1.7 %%EOF".getBytes(StandardCharsets.US_ASCII)))
                    .isInstanceOf(MyFiles.Attached.Done.class);
            portfolio.say("CCP1-1", Stage.ALONE, WORDS);
            logbook.keep(logbook.begin().orElseThrow(), WORDS);
            return portfolio.share(boss.value().toString());
        });
        as(boss, Role.TRAINER, () -> shared.validate(zelinda, "CCP1-1", "Bravo " + NAME));
        as(boss, Role.ADVISER, () -> portfolio.share(LOGIN));
        as(zelinda, Role.TRAINER, () -> shared.validate(boss, "CCP1-1", "Vu."));
    }

    private String code(String group) {
        return as(boss, Role.ADMIN, () -> groups.mine().stream()
                .filter(it -> it.name().equals(group))
                .findFirst()
                .orElseThrow()
                .code());
    }

    private AccountId anAdministrator() {
        var id = new AccountId(java.util.UUID.randomUUID());
        jdbc.sql("""
                        insert into account (id, login, created_at, last_seen_at)
                        values (:id, :login, current_timestamp, current_timestamp)
                        """)
                .param("id", id.value())
                .param("login", id.value().toString())
                .update();
        jdbc.sql("insert into account_role (account_id, role) values (:id, 'ADMIN')")
                .param("id", id.value())
                .update();
        return id;
    }

    /** As a guest: an answer, a text under way, a place. */
    private void learn() {
        SecurityContextHolder.clearContext();
        var asked = first(it -> it instanceof ShortText);
        player.submit(asked.revision(), asked.activity(), new Answer.Typed(WORDS), Help.NONE);
        var written = first(it -> it instanceof Rewrite);
        player.keepDraft(written.revision(), written.activity(), new Answer.Rewritten(WORDS));
    }

    private record Asked(Revision revision, Activity activity) {}

    private Asked first(Predicate<Activity> kind) {
        return shelf.library().revisions().values().stream()
                .flatMap(revision -> Stream.concat(
                                revision.module().steps().stream().flatMap(step -> step.activity().stream()),
                                revision.module().review().stream())
                        .filter(kind)
                        .map(activity -> new Asked(revision, activity)))
                .findFirst()
                .orElseThrow();
    }

    private static <T> T as(AccountId account, Role role, Supplier<T> act) {
        var before = SecurityContextHolder.getContext();
        var context = SecurityContextHolder.createEmptyContext();
        context.setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                account.value().toString(), null, AuthorityUtils.createAuthorityList("ROLE_" + role)));
        SecurityContextHolder.setContext(context);
        try {
            return act.get();
        } finally {
            SecurityContextHolder.setContext(before);
        }
    }

    @AfterEach
    void forget() {
        StudioPeople.forget(jdbc, keeper);
        List.of(boss, zelinda).forEach(account -> jdbc.sql("delete from account where id = :id")
                .param("id", account.value())
                .update());
        jdbc.sql("delete from account where display_name = 'Quelqu’un'").update();
        jdbc.sql("delete from cohort").update();
    }

    @Test
    void noRowAboutThePersonIsLeft() {
        var known = found();
        assertThat(known.keySet()).containsAll(references());
        assertThat(tables()).allSatisfy(table -> assertThat(ABOUT_NOBODY.contains(table)
                        || known.keySet().stream().anyMatch(column -> column.startsWith(table + ".")))
                .as(table + " holds something about the person, or is listed as holding nothing about anybody")
                .isTrue());

        assertThat(farewell.eraseMe()).isTrue();
        departure.leave();

        assertThat(found()).isEmpty();
        assertThat(current.id()).isEmpty();
    }

    @Test
    void aRowThatWouldStayBehindIsFound() {
        jdbc.sql("create table leftover (who uuid, note text, n integer)").update();
        try {
            assertThat(tables()).contains("leftover");
            jdbc.sql("insert into leftover values (null, :note, 1)")
                    .param("note", "Vu hier : " + NAME.toUpperCase(Locale.ROOT))
                    .update();
            jdbc.sql("insert into leftover values (:id, null, 1)")
                    .param("id", zelinda.value())
                    .update();
            assertThat(farewell.eraseMe()).isTrue();
            assertThat(found()).containsOnlyKeys("leftover.note", "leftover.who");
        } finally {
            jdbc.sql("drop table leftover").update();
        }
    }

    @Test
    void everyColumnThatNamesAnAccountIsInTheArchiveOrHasAReason() {
        var declared = new TreeSet<>(NOT_IN_THE_ARCHIVE.keySet());
        features.forEach(feature -> declared.addAll(feature.columns()));
        declared.remove("account.id");
        assertThat(declared).containsExactlyInAnyOrderElementsOf(references());
    }

    @Test
    void theArchiveHoldsAPageAFileForProgramsAndWhatOneWrote() throws IOException {
        var archive = archive();

        assertThat(archive).containsKeys("mes-donnees.html", "mes-donnees.json");
        assertThat(archive.get("mes-donnees.html"))
                .startsWith("<!doctype html><html lang=\"fr\">")
                .contains("<h1>Mes données dans Déclic</h1>", NAME, LOGIN, "zqx-41", "Rôles changés");
        assertThat(archive.get("mes-donnees.json"))
                .contains(
                        "\"attempts\":[{",
                        "\"drafts\":[{",
                        "\"audit\":[{",
                        WORDS,
                        zelinda.value().toString());
    }

    @Test
    void theArchiveIsAlwaysOnesOwn() throws IOException {
        var other = as(boss, Role.ADMIN, () -> text(archiveOf()));
        assertThat(other).doesNotContain(LOGIN, WORDS, zelinda.value().toString());
        assertThat(other).contains(boss.value().toString());
    }

    private Map<String, String> archive() throws IOException {
        var texts = new TreeMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(archiveOf()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    private byte[] archiveOf() {
        try {
            var out = new ByteArrayOutputStream();
            data.archive(Locale.FRENCH).writeTo(out);
            return out.toByteArray();
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
    }

    private static String text(byte[] zipped) {
        var all = new StringBuilder();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(zipped))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                all.append(new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        } catch (IOException never) {
            throw new IllegalStateException(never);
        }
        return all.toString();
    }

    /** In how many rows of which columns the person is. */
    private Map<String, Integer> found() {
        var rows = new TreeMap<String, Integer>();
        for (var column : columns()) {
            int here = column.isId() ? named(column) : column.isText() ? written(column) : 0;
            if (here > 0) {
                rows.put(column.name(), here);
            }
        }
        return rows;
    }

    private int named(Column column) {
        return jdbc.sql("select count(*) from %s where %s = :id".formatted(column.table(), column.column()))
                .param("id", zelinda.value())
                .query(Integer.class)
                .single();
    }

    private int written(Column column) {
        var likes = new ArrayList<String>();
        var statement = "select count(*) from %s where false".formatted(column.table());
        var needles = List.of(
                zelinda.value().toString(),
                zelinda.value().toString().replace("-", ""),
                NAME.toLowerCase(Locale.ROOT),
                LOGIN,
                "zqx-41");
        for (int i = 0; i < needles.size(); i++) {
            likes.add(" or lower(cast(%s as varchar)) like :n%d".formatted(column.column(), i));
        }
        var query = jdbc.sql(statement + String.join("", likes));
        for (int i = 0; i < needles.size(); i++) {
            query = query.param("n" + i, "%" + needles.get(i) + "%");
        }
        return query.query(Integer.class).single();
    }

    private record Column(String table, String column, String type) {

        String name() {
            return table + "." + column;
        }

        boolean isId() {
            return type.equals("uuid");
        }

        boolean isText() {
            return type.startsWith("char") || type.startsWith("text") || type.startsWith("json");
        }
    }

    private List<Column> columns() {
        return jdbc.sql("""
                        select lower(c.table_name), lower(c.column_name), lower(c.data_type)
                        from information_schema.columns c
                        join information_schema.tables t
                          on t.table_schema = c.table_schema and t.table_name = c.table_name
                        where lower(c.table_schema) = 'public' and t.table_type = 'BASE TABLE'
                        order by 1, 2
                        """)
                .query((row, _) -> new Column(row.getString(1), row.getString(2), row.getString(3)))
                .list();
    }

    private Set<String> tables() {
        return columns().stream().map(Column::table).collect(Collectors.toCollection(TreeSet::new));
    }

    /** Every column with a foreign key to an account. */
    private Set<String> references() {
        return new TreeSet<>(jdbc.sql("""
                        select lower(own.table_name || '.' || own.column_name)
                        from information_schema.referential_constraints rule
                        join information_schema.key_column_usage own
                          on own.constraint_schema = rule.constraint_schema
                          and own.constraint_name = rule.constraint_name
                        join information_schema.key_column_usage theirs
                          on theirs.constraint_schema = rule.unique_constraint_schema
                          and theirs.constraint_name = rule.unique_constraint_name
                        where lower(theirs.table_name) = 'account'
                        """).query(String.class).list());
    }
}
