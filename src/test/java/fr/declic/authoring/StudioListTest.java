package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.authoring.ListedModule.Turn;
import fr.declic.authoring.ModuleSearch.Standing;
import java.time.Instant;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;

/** The list of modules: in which order, and how little it reads. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class StudioListTest {

    private static final AccountId ME = new AccountId(new UUID(0, 1));
    private static final AccountId OTHER = new AccountId(new UUID(0, 2));
    private static final ModuleSearch FAULTY =
            new ModuleSearch("", Optional.empty(), Optional.empty(), "", false, true);

    @Autowired
    StudioList list;

    @Autowired
    DraftFacts facts;

    @Autowired
    DraftLines lines;

    @Autowired
    ModuleDrafts drafts;

    @Autowired
    JdbcClient jdbc;

    @BeforeEach
    void aTrainer() {
        jdbc.sql(
                        "insert into account (id, created_at, last_seen_at) values (:id, current_timestamp, current_timestamp)")
                .param("id", ME.value())
                .update();
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        ME.value().toString(), null, AuthorityUtils.createAuthorityList("ROLE_" + Role.TRAINER)));
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from module_draft").update();
        jdbc.sql("delete from account").update();
    }

    private void begin(int many) {
        IntStream.range(0, many)
                .forEach(i -> drafts.begin(
                        Draft.newId(),
                        "essai-" + i,
                        "---\ntitle: \"Essai\"\n---\n",
                        Optional.empty(),
                        ME,
                        Instant.now()));
    }

    private long counted() {
        return lines.live().stream().filter(it -> facts.known(it).isPresent()).count();
    }

    @Test
    void aPageOfManyDraftsHasOnlyThoseReadThatItShows() {
        begin(StudioList.PAGE * 3);
        var found = list.find(ModuleSearch.ALL, 0);
        assertThat(found.modules()).hasSize(StudioList.PAGE).allSatisfy(it -> {
            assertThat(it.title()).isEqualTo("Essai");
            assertThat(it.draft().orElseThrow().faults()).isPositive();
        });
        assertThat(counted()).isEqualTo(StudioList.PAGE);
    }

    @Test
    void lookingForFaultsReadsSoManyAtATimeAndSaysHowManyAreLeft() {
        begin(StudioList.MOST_READ + 10);
        var first = list.find(FAULTY, 0);
        assertThat(first.all()).isEqualTo(StudioList.MOST_READ);
        assertThat(first.unread()).isEqualTo(10);
        var second = list.find(FAULTY, 0);
        assertThat(second.all()).isEqualTo(StudioList.MOST_READ + 10);
        assertThat(second.unread()).isZero();
    }

    @Test
    void aPageThatIsNotThereIsTheLastOne() {
        begin(3);
        var search = new ModuleSearch("essai", Optional.of(Standing.DRAFT), Optional.empty(), "", false, false);
        assertThat(list.find(search, 99).page()).isZero();
        assertThat(list.find(search, -1).modules()).hasSize(3);
    }

    @ParameterizedTest(name = "{0}, approved {1}, sent by {2}, changed by {3}, to check {4}, {5} reports: {6}")
    @CsvSource({
        "IN_REVIEW, false, OTHER, ME,    false, 0, TO_READ",
        "IN_REVIEW, false, OTHER, OTHER, true,  5, TO_READ",
        "IN_REVIEW, false, ME,    ME,    false, 0, OTHERS",
        "IN_REVIEW, true,  ME,    OTHER, false, 0, MINE",
        "IN_REVIEW, true,  OTHER, ME,    true,  0, MINE",
        "IN_REVIEW, true,  OTHER, OTHER, false, 0, OTHERS",
        "DRAFT,     true,  '',    ME,    true,  2, TO_ANSWER",
        "DRAFT,     true,  '',    ME,    true,  0, MINE",
        "DRAFT,     true,  '',    OTHER, true,  0, TO_CHECK",
        "DRAFT,     false, '',    OTHER, false, 0, OTHERS",
        "'',        false, '',    '',    false, 1, TO_ANSWER",
        "'',        false, '',    '',    true,  0, TO_CHECK",
        "'',        false, '',    '',    false, 0, DONE"
    })
    void whatWaitsForMeComesBeforeWhatWaitsForOthers(
            String state, boolean approved, String sentBy, String changedBy, boolean check, int reports, Turn turn) {
        var line = state.isEmpty()
                ? Optional.<DraftLine>empty()
                : Optional.of(new DraftLine(
                        "d",
                        "m",
                        Optional.empty(),
                        1,
                        Draft.State.valueOf(state),
                        Optional.of(OTHER),
                        who(changedBy),
                        Instant.EPOCH,
                        who(sentBy),
                        Optional.empty(),
                        Optional.of(new DraftLine.Verdict(1, approved, Instant.EPOCH)),
                        ""));
        assertThat(StudioEntries.turn(line, check, reports, Optional.of(ME))).isEqualTo(turn);
    }

    private static Optional<AccountId> who(String name) {
        return name.isEmpty() ? Optional.empty() : Optional.of(name.equals("ME") ? ME : OTHER);
    }
}
