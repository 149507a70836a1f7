package fr.declic.portfolio;

import static fr.declic.account.TestPeople.account;
import static fr.declic.account.TestPeople.be;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.activity.Answer;
import fr.declic.activity.Help;
import fr.declic.activity.Question.Choice;
import fr.declic.competency.Level;
import fr.declic.content.Shelf;
import fr.declic.learning.ModulePlayer;
import fr.declic.media.Files;
import fr.declic.portfolio.MyFiles.Attached;
import fr.declic.portfolio.MyPortfolio.Sharing;
import fr.declic.portfolio.Portfolio.Line;
import fr.declic.portfolio.Trace.Written;
import fr.declic.privacy.MyData;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Modifier;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whose a portfolio is, who may read it and for how long, and that a logbook is nobody else's. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class PortfolioTest {

    private static final String SECRET = "ce que je n’ai dit à personne, lbk-77";

    @Autowired
    MyPortfolio mine;

    @Autowired
    MyFiles files;

    @Autowired
    MyLogbook logbook;

    @Autowired
    SharedPortfolios shared;

    @Autowired
    PortfolioFiles handed;

    @Autowired
    LogbookData logbookData;

    @Autowired
    MyData data;

    @Autowired
    ModulePlayer player;

    @Autowired
    Shelf shelf;

    @Autowired
    JdbcClient jdbc;

    private AccountId lina;
    private AccountId omar;
    private AccountId nadia;
    private AccountId other;

    @BeforeEach
    void people() {
        lina = account(jdbc, "Lina", Role.ADVISER);
        omar = account(jdbc, "Omar", Role.ADVISER);
        nadia = account(jdbc, "Nadia", Role.TRAINER);
        other = account(jdbc, "Paul", Role.TRAINER);
        be(lina, Role.ADVISER);
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from account").update();
    }

    @Test
    void aLineStandsForEachCompetencyOfTheFrameworkAndForABlockOfWhichNoMoreIsKnown() {
        var named = shelf.library()
                .frameworks()
                .get("remn")
                .named()
                .map(it -> it.code())
                .toList();
        assertThat(mine.look().lines()).extracting(Line::code).containsExactlyElementsOf(named);
        assertThat(mine.look().lines())
                .filteredOn(Line::isBlock)
                .extracting(Line::code)
                .containsExactly("CCP2", "CCP3");
        assertThat(line("CCP1-3").block().code()).isEqualTo("CCP1");
        assertThat(mine.look().note()).contains("Déclic");
    }

    @Test
    void aLineShowsWhatModulesShow() {
        assertThat(line("CCP1-3").standing()).isEmpty();
        assertThat(line("CCP1-3").modules()).extracting(Portfolio.Module::id).contains("accueillir");

        var revision = shelf.library().revision("accueillir").orElseThrow();
        var question = (Choice) revision.module().steps().stream()
                .flatMap(step -> step.activity().stream())
                .filter(it -> it instanceof Choice)
                .findFirst()
                .orElseThrow();
        var right = IntStream.range(0, question.options().size())
                .filter(i -> question.options().get(i).right())
                .boxed()
                .collect(Collectors.toSet());
        player.submit(revision, question, new Answer.Picked(right), Help.NONE);

        var shown = line("CCP1-3");
        assertThat(shown.standing()).hasValueSatisfying(it -> {
            assertThat(it.level()).isEqualTo(Level.UNDER_WAY);
            assertThat(it.questions()).isOne();
        });
        assertThat(shown.modules())
                .filteredOn(it -> it.id().equals("accueillir"))
                .singleElement()
                .satisfies(it -> assertThat(it.level()).isPresent());
    }

    @Test
    void aTraceIsKeptAsItIsWrittenWithTheCompetenciesThatAreKnown() {
        var trace = trace("Un atelier", "Avec six personnes.", "CCP1-4", "CCP9-9", "remn:CCP1-1");
        var kept = mine.find(trace).orElseThrow();
        assertThat(kept.written())
                .isEqualTo(new Written(
                        "Un atelier", Optional.of(LocalDate.of(2026, 3, 2)), "Avec six personnes.", List.of("CCP1-4")));
        assertThat(mine.look().traces("CCP1-4")).extracting(Trace::id).containsExactly(trace);
    }

    @Test
    void whatIsTooLongIsCutAndAWhiteTraceIsTakenUpAgain() {
        var white = mine.begin().orElseThrow();
        assertThat(mine.begin()).contains(white);
        assertThat(mine.add(white)).as("nothing is in it").isFalse();
        assertThat(mine.look().traces()).isEmpty();

        mine.keep(white, new Written("t".repeat(500), Optional.empty(), "x".repeat(20_000), List.of()));
        var kept = mine.find(white).orElseThrow().written();
        assertThat(kept.title()).hasSize(Written.TITLE);
        assertThat(kept.text()).hasSize(Written.TEXT);
        assertThat(mine.begin()).isPresent().isNotEqualTo(Optional.of(white));
    }

    @Test
    void thereIsAnEndToTracesAndToFiles() {
        for (int i = 0; i < Trace.MOST; i++) {
            mine.keep(mine.begin().orElseThrow(), new Written("n" + i, Optional.empty(), "", List.of()));
        }
        assertThat(mine.begin()).isEmpty();

        var trace = mine.look().traces().getFirst().id();
        for (int i = 0; i < TraceFile.MOST; i++) {
            assertThat(files.add(trace, "n.pdf", Files.pdf())).isInstanceOf(Attached.Done.class);
        }
        assertThat(files.add(trace, "n.pdf", Files.pdf())).isEqualTo(new Attached.Full());
    }

    @Test
    void nobodyTouchesTheTraceOrTheFileOfSomebodyElse() {
        var trace = trace("À moi", "");
        var file = attach(trace);
        for (var role : List.of(Role.ADVISER)) {
            be(omar, role);
            assertThat(mine.find(trace)).isEmpty();
            assertThat(mine.keep(trace, Written.NOTHING)).isFalse();
            assertThat(mine.add(trace)).isFalse();
            assertThat(mine.delete(trace)).isFalse();
            assertThat(files.add(trace, "x.pdf", Files.pdf())).isEqualTo(new Attached.Gone());
            assertThat(files.delete(file)).isFalse();
            assertThat(handed.open(file)).isEmpty();
        }
        be(lina, Role.ADVISER);
        assertThat(mine.find(trace).orElseThrow().written().title()).isEqualTo("À moi");
        assertThat(handed.open(file)).isPresent();
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "TRAINER", "ADMIN"})
    void whoIsNoAdviserHasNeitherPortfolioNorLogbook(Role role) {
        be(account(jdbc, "Quelqu’un", role), role);
        assertThatThrownBy(() -> mine.look()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> files.delete("x")).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> logbook.read("", 0)).isInstanceOf(AccessDeniedException.class);
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            names = {"RESIDENT", "ADVISER", "ADMIN"})
    void whoIsNoTrainerReadsNobodysPortfolio(Role role) {
        mine.share("Nadia");
        be(nadia, role);
        assertThatThrownBy(() -> shared.all()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> shared.look(lina)).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> shared.validate(lina, "CCP1-1", "")).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aPortfolioIsSharedWithATrainerByNameOrLoginAndWithNobodyElse() {
        login(nadia, "nadia.b");
        assertThat(mine.share("nadia")).isEqualTo(Sharing.DONE);
        assertThat(mine.share(" NADIA.B ")).isEqualTo(Sharing.ALREADY);
        assertThat(mine.share("Omar")).as("an adviser").isEqualTo(Sharing.NOBODY);
        assertThat(mine.share("")).isEqualTo(Sharing.NOBODY);
        assertThat(mine.share("%")).isEqualTo(Sharing.NOBODY);
        login(account(jdbc, "Paul", Role.TRAINER), "paul.2");
        assertThat(mine.share("Paul")).isEqualTo(Sharing.SEVERAL);
        assertThat(mine.share("paul.2")).isEqualTo(Sharing.DONE);
        assertThat(mine.readers()).extracting(MyPortfolio.Reader::name).containsExactly("Nadia", "Paul");

        jdbc.sql("update account set disabled_at = current_timestamp where id = :id")
                .param("id", other.value())
                .update();
        assertThat(mine.share("Paul")).as("the other one's door is closed").isEqualTo(Sharing.ALREADY);
    }

    @Test
    void aTrainerReadsWhatIsSharedWithThemButNoDraftAndIsSeenToRead() {
        var told = trace("Racontée", "");
        mine.add(told);
        trace("Brouillon", "");
        mine.say("CCP1-1", Stage.ALONE, "depuis mars");
        be(nadia, Role.TRAINER);
        assertThat(shared.all()).isEmpty();
        assertThat(shared.look(lina)).isEmpty();

        be(lina, Role.ADVISER);
        mine.share("Nadia");
        be(nadia, Role.TRAINER);
        assertThat(shared.all()).extracting(SharedPortfolios.Owner::name).containsExactly("Lina");
        var looked = shared.look(lina).orElseThrow();
        assertThat(looked.portfolio().traces()).extracting(Trace::id).containsExactly(told);
        assertThat(looked.portfolio().lines().getFirst().said())
                .extracting(SelfAssessment::comment)
                .containsExactly("depuis mars");
        shared.look(lina);
        assertThat(acts(lina)).containsExactly("PORTFOLIO_LOOKED_AT");

        be(other, Role.TRAINER);
        assertThat(shared.look(lina)).isEmpty();
        assertThat(shared.look(new AccountId(UUID.randomUUID()))).isEmpty();

        be(lina, Role.ADVISER);
        mine.unshare(nadia);
        be(nadia, Role.TRAINER);
        assertThat(shared.look(lina)).isEmpty();
        assertThat(shared.validate(lina, "CCP1-1", "")).isFalse();
        assertThat(shared.withdraw(lina, "CCP1-1")).isFalse();
    }

    @Test
    void aFileIsForItsOwnerAndForTrainersWhoMayReadItsTrace() throws IOException {
        var trace = trace("Affiche", "");
        var file = attach(trace);
        mine.share("Nadia");
        be(nadia, Role.TRAINER);
        assertThat(handed.open(file)).as("of a draft").isEmpty();

        be(lina, Role.ADVISER);
        mine.add(trace);
        be(nadia, Role.TRAINER);
        var opened = handed.open(file).orElseThrow();
        try (var bytes = opened.bytes().get()) {
            assertThat(bytes.readAllBytes()).hasSize(opened.file().size());
        }
        assertThat(acts(lina)).containsExactly("PORTFOLIO_LOOKED_AT");
        be(nadia, Role.ADVISER);
        assertThat(handed.open(file)).as("who is a trainer no more").isEmpty();
        be(other, Role.TRAINER);
        assertThat(handed.open(file)).isEmpty();
        be(account(jdbc, "Chef", Role.ADMIN), Role.ADMIN);
        assertThatThrownBy(() -> handed.open(file)).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aFileIsCalledAsItWasWithoutFolderEndingOrAnythingThatHides() {
        var trace = trace("t", "");
        assertThat(called(trace, "C:\\moi\\Affiche du 8 mars.PDF")).isEqualTo("Affiche du 8 mars");
        assertThat(called(trace, "../../etc/passwd")).isEqualTo("passwd");
        assertThat(called(trace, "fdp\u202Egnp.exe")).isEqualTo("fdpgnp");
        assertThat(called(trace, ".pdf")).isEqualTo("-");
        assertThat(called(trace, "<img src=x onerror=alert(1)>.pdf")).isEqualTo("<img src=x onerror=alert(1)>");
        assertThat(called(trace, "n".repeat(500))).hasSize(TraceFile.NAME);
    }

    private String called(String trace, String name) {
        return ((Attached.Done) files.add(trace, name, Files.pdf())).file().name();
    }

    @Test
    void aValidationIsReadWithItsCommentIsTakenBackByWhoGaveItAndOutlivesThem() {
        mine.share("Nadia");
        mine.share("Paul");
        be(nadia, Role.TRAINER);
        assertThat(shared.validate(lina, "CCP1-1", "  Vu en atelier.\u0000 ")).isTrue();
        assertThat(shared.validate(lina, "CCP1-1", "Vu deux fois.")).isTrue();
        assertThat(shared.validate(lina, "CCP9", "")).isFalse();
        assertThat(shared.validate(omar, "CCP1-1", "")).isFalse();
        be(other, Role.TRAINER);
        assertThat(shared.withdraw(lina, "CCP1-1")).as("somebody else's").isFalse();

        be(lina, Role.ADVISER);
        assertThat(line("CCP1-1").validations()).singleElement().satisfies(it -> {
            assertThat(it.by()).isEqualTo("Nadia");
            assertThat(it.mine()).isFalse();
            assertThat(it.validation().comment()).isEqualTo("Vu deux fois.");
        });
        assertThat(acts(lina)).containsExactly("COMPETENCY_VALIDATED", "COMPETENCY_VALIDATED");

        jdbc.sql("delete from account where id = :id")
                .param("id", nadia.value())
                .update();
        assertThat(line("CCP1-1").validations()).singleElement().satisfies(it -> assertThat(it.by())
                .isEmpty());
    }

    @Test
    void aValidationThatIsTakenBackIsGone() {
        mine.share("Nadia");
        be(nadia, Role.TRAINER);
        shared.validate(lina, "CCP1-1", "");
        assertThat(shared.look(lina)
                        .orElseThrow()
                        .portfolio()
                        .lines()
                        .getFirst()
                        .validations())
                .singleElement()
                .satisfies(it -> assertThat(it.mine()).isTrue());
        assertThat(shared.withdraw(lina, "CCP1-1")).isTrue();
        assertThat(shared.withdraw(lina, "CCP1-1")).isFalse();
        be(lina, Role.ADVISER);
        assertThat(line("CCP1-1").validations()).isEmpty();
    }

    @Test
    void nobodyValidatesThemselves() {
        var both = account(jdbc, "Sonia", Role.ADVISER);
        jdbc.sql("insert into account_role (account_id, role) values (:id, 'TRAINER')")
                .param("id", both.value())
                .update();
        be(both, Role.ADVISER);
        assertThat(mine.share("Sonia")).isEqualTo(Sharing.NOBODY);
        jdbc.sql("insert into portfolio_share (account_id, trainer_id, since) values (:id, :id, current_timestamp)")
                .param("id", both.value())
                .update();
        be(both, Role.TRAINER);
        assertThat(shared.validate(both, "CCP1-1", "")).isFalse();
    }

    @Test
    void oneSaysWhereOneIsInCompetenciesThatThereAre() {
        assertThat(mine.say("CCP1-1", Stage.TOGETHER, "c".repeat(5_000))).isTrue();
        assertThat(mine.say("nothing", Stage.TOGETHER, "")).isFalse();
        assertThat(line("CCP1-1").said()).singleElement().satisfies(it -> assertThat(it.comment())
                .hasSize(SelfAssessment.COMMENT));
        mine.unsay("CCP1-1");
        assertThat(line("CCP1-1").said()).isEmpty();
    }

    @Test
    void aLogbookIsItsOwnersAlone() {
        var entry = note();
        assertThat(logbook.read("LBK-77", 0)).extracting(LogbookEntry::id).containsExactly(entry);

        be(omar, Role.ADVISER);
        assertThat(logbook.read("", 0)).isEmpty();
        assertThat(logbook.count("")).isZero();
        assertThat(logbook.find(entry)).isEmpty();
        assertThat(logbook.keep(entry, "x")).isFalse();
        assertThat(logbook.delete(entry)).isFalse();

        be(lina, Role.ADVISER);
        assertThat(logbook.find(entry).orElseThrow().text()).isEqualTo(SECRET);
        assertThat(logbook.delete(entry)).isTrue();
        assertThat(logbook.count("")).isZero();
    }

    @Test
    void noMethodOfTheLogbookCanBeAskedForSomebodyElses() {
        assertThat(Arrays.stream(MyLogbook.class.getDeclaredMethods())
                        .filter(it -> Modifier.isPublic(it.getModifiers()))
                        .flatMap(it -> Arrays.stream(it.getParameterTypes())))
                .doesNotContain(AccountId.class);
    }

    /** Nobody's archive but the owner's has it, and the administrator's journal has not, whoever looked at what. */
    @Test
    void noExportButTheOwnersContainsALogbook() {
        note();
        trace("Trace tlk-88", "");
        mine.share("Nadia");
        assertThat(texts(archive())).contains(SECRET, "Trace tlk-88");

        var admin = account(jdbc, "Chef", Role.ADMIN);
        be(nadia, Role.TRAINER);
        shared.look(lina);
        for (var reader : Map.of(nadia, Role.TRAINER, omar, Role.ADVISER, admin, Role.ADMIN)
                .entrySet()) {
            be(reader.getKey(), reader.getValue());
            assertThat(texts(archive())).doesNotContain("lbk-77", "tlk-88");
            assertThatThrownBy(() -> logbookData.of(lina, Locale.FRENCH)).isInstanceOf(AccessDeniedException.class);
        }
        assertThat(jdbc.sql("select detail from audit").query(String.class).list())
                .noneMatch(it -> it.contains("lbk-77"));
    }

    @Test
    void theArchiveHasTheFilesAndWhatTrainersSaid() {
        var trace = trace("Affiche", "");
        var file = attach(trace);
        mine.say("CCP1-2", Stage.PASSING_ON, "j’anime");
        mine.share("Nadia");
        be(nadia, Role.TRAINER);
        shared.validate(lina, "CCP1-2", "Je confirme.");
        assertThat(texts(archive()))
                .contains("Je confirme.")
                .doesNotContain("Lina", lina.value().toString());

        be(lina, Role.ADVISER);
        var archive = archive();
        assertThat(archive).containsKey("portfolio/" + file + ".png");
        assertThat(archive.get("portfolio/" + file + ".png")).startsWith(0x89, 'P', 'N', 'G');
        assertThat(texts(archive)).contains("Affiche", "j’anime", "Je confirme.", "Nadia", "Je transmets");
    }

    private String note() {
        var entry = logbook.begin().orElseThrow();
        assertThat(logbook.begin()).as("the white page is taken up again").contains(entry);
        assertThat(logbook.keep(entry, SECRET)).isTrue();
        return entry;
    }

    private String trace(String title, String text, String... codes) {
        var trace = mine.begin().orElseThrow();
        mine.keep(trace, new Written(title, Optional.of(LocalDate.of(2026, 3, 2)), text, List.of(codes)));
        return trace;
    }

    private String attach(String trace) {
        return ((Attached.Done) files.add(trace, "photo.jpg", Files.picture("png", 4, 4)))
                .file()
                .id();
    }

    private Line line(String code) {
        return mine.look().lines().stream()
                .filter(it -> it.code().equals(code))
                .findFirst()
                .orElseThrow();
    }

    private Map<String, byte[]> archive() {
        var found = new TreeMap<String, byte[]>();
        var out = new ByteArrayOutputStream();
        try {
            data.archive(Locale.FRENCH).writeTo(out);
            try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
                for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    found.put(entry.getName(), zip.readAllBytes());
                }
            }
        } catch (IOException never) {
            throw new UncheckedIOException(never);
        }
        return found;
    }

    private static String texts(Map<String, byte[]> archive) {
        return archive.values().stream()
                .map(it -> new String(it, StandardCharsets.UTF_8))
                .collect(Collectors.joining("\n"));
    }

    private List<String> acts(AccountId person) {
        return jdbc.sql("select act from audit where person_id = :id order by id")
                .param("id", person.value())
                .query(String.class)
                .list();
    }

    private void login(AccountId account, String login) {
        jdbc.sql("update account set login = :login where id = :id")
                .param("login", login)
                .param("id", account.value())
                .update();
    }
}
