package fr.declic.competency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.account.CurrentAccount;
import fr.declic.account.GuestRecognised;
import fr.declic.activity.Activity;
import fr.declic.activity.Answer;
import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import fr.declic.activity.Question.ShortText;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.learning.ModulePlayer;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.transaction.support.TransactionTemplate;

/** Levels follow answers, and computing them anew finds the same. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class CompetencyTrackerTest {

    private static final Instant LONG_AGO = Instant.parse("2026-01-05T09:00:00Z");

    @Autowired
    ModulePlayer player;

    @Autowired
    MyLevels levels;

    @Autowired
    LevelRebuild rebuild;

    @Autowired
    Standings standings;

    @Autowired
    Shelf shelf;

    @Autowired
    CurrentAccount current;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private Revision internet;

    @BeforeEach
    void begin() {
        SecurityContextHolder.clearContext();
        internet = shelf.library().revision("aller-sur-internet").orElseThrow();
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from account").update();
    }

    private ShortText question() {
        return (ShortText) internet.module()
                .activities()
                .filter(ShortText.class::isInstance)
                .findFirst()
                .orElseThrow();
    }

    private static Answer right(ShortText question) {
        return new Answer.Typed(question.answers().stream()
                .filter(it -> it.right())
                .findFirst()
                .orElseThrow()
                .text());
    }

    private void answer(Activity activity, Answer answer, Help help) {
        player.submit(internet, activity, answer, help);
    }

    private static Evidence elsewhere(String activity, String kind, Instant at) {
        return new Evidence("ailleurs", activity, 1, Help.NONE, List.of("digcomp:2.1"), kind, 2, Optional.empty(), at);
    }

    @Test
    void whoHasNotBegunHasNoLevels() {
        assertThat(levels.all()).isEmpty();
        assertThat(levels.evidence()).isEmpty();
    }

    @Test
    void anAnswerIsFollowedByTheLevelsOfItsCompetenciesAndItsModule() {
        var question = question();
        answer(question, right(question), Help.NONE);

        var codes = new ArrayList<>(internet.module().competenciesOf(question));
        codes.add("module:aller-sur-internet");
        assertThat(levels.all()).extracting(Standing::code).containsExactlyInAnyOrderElementsOf(codes);
        assertThat(levels.all()).allMatch(it -> it.level() == Level.UNDER_WAY && it.questions() == 1);
        assertThat(levels.evidence()).singleElement().satisfies(it -> {
            assertThat(it.activity()).isEqualTo("aller-sur-internet/" + question.id());
            assertThat(it.share()).isEqualTo(1);
        });
    }

    @Test
    void anAnswerAsideCountsTheSameAndMovesNoPlace() {
        var question = question();
        player.aside(internet, question, right(question), Help.NONE);
        assertThat(levels.all()).extracting(Standing::code).contains("module:aller-sur-internet");
        assertThat(player.progress("aller-sur-internet")).isEmpty();
    }

    @Test
    void computingAnewFindsExactlyWhatIsStored() {
        var question = question();
        answer(question, new Answer.Typed("rien de tel"), Help.NONE);
        answer(question, right(question), Help.RETRY);
        var first = current.require();
        levels.bring(List.of(elsewhere("a", "mail-sim", LONG_AGO), elsewhere("b", "choice", LONG_AGO)), "key");
        var stored = levels.all();
        assertThat(stored).extracting(Standing::level).contains(Level.ACQUIRED_ALONE, Level.UNDER_WAY);

        assertThat(rebuild.run((_, _) -> {})).isZero();
        assertThat(levels.all()).isEqualTo(stored);

        jdbc.sql("update competency_level set level = 'confirmed', questions = 99 where code = 'digcomp:2.1'")
                .update();
        jdbc.sql("delete from competency_level where code = 'module:aller-sur-internet'")
                .update();
        jdbc.sql("update competency_level set code = 'crcn:9.9' where code = 'module:ailleurs'")
                .update();
        assertThat(rebuild.run((_, _) -> {})).isEqualTo(4);
        assertThat(levels.all()).isEqualTo(stored);
        assertThat(standings.of(List.of(first))).containsOnlyKeys(first);
    }

    @Test
    void theProgressOfARebuildIsTold() {
        var question = question();
        answer(question, right(question), Help.NONE);
        var told = new ArrayList<Integer>();
        rebuild.run((learners, _) -> told.add(learners));
        assertThat(told).containsExactly(1);
    }

    @Test
    void whatIsBroughtTwiceOrWasDoneHereCountsOnce() {
        var question = question();
        answer(question, right(question), Help.NONE);
        var before = levels.all();
        levels.bring(levels.evidence(), "key");
        levels.bring(levels.evidence(), "key");
        assertThat(levels.all()).isEqualTo(before);
        assertThat(levels.evidence()).hasSize(1);
    }

    @Test
    void whatAGuestDidCountsForTheAccountThatTheyTurnOutToHave() {
        var question = question();
        answer(question, right(question), Help.NONE);
        var guest = current.require();
        var account = new AccountId(UUID.randomUUID());
        jdbc.sql("insert into account (id, created_at, last_seen_at) values (:id, now(), now())")
                .param("id", account.value())
                .update();
        as(account);
        levels.bring(List.of(elsewhere("a", "mail-sim", LONG_AGO)), "key");

        transaction.executeWithoutResult(_ -> events.publishEvent(new GuestRecognised(guest, account)));

        assertThat(levels.all()).extracting(Standing::code).contains("module:ailleurs", "module:aller-sur-internet");
        assertThat(standings.of(List.of(guest))).isEmpty();
        assertThat(rebuild.run((_, _) -> {})).isZero();
    }

    @Test
    void twoTabsThatAnswerAtTheSameMomentLeaveTheLevelsThatBothAnswersGive() throws Exception {
        var question = question();
        answer(question, new Answer.Typed("rien de tel"), Help.NONE);
        var learner = current.require();
        var together = new CyclicBarrier(2);
        try (var tabs = Executors.newFixedThreadPool(2)) {
            for (int round = 0; round < 10; round++) {
                var both = List.of(0, 1).stream()
                        .map(_ -> tabs.submit(() -> {
                            as(learner);
                            together.await();
                            player.aside(internet, question, right(question), Help.HINT);
                            return true;
                        }))
                        .toList();
                for (var one : both) {
                    one.get();
                }
            }
        }
        as(learner);
        assertThat(levels.evidence()).hasSize(21);
        assertThat(rebuild.run((_, _) -> {})).isZero();
    }

    @Test
    void anAnswerThatIsNotKeptLeavesNoLevel() {
        var question = question();
        transaction.executeWithoutResult(status -> {
            answer(question, right(question), Help.NONE);
            status.setRollbackOnly();
        });
        assertThat(jdbc.sql("select count(*) from competency_level")
                        .query(Integer.class)
                        .single())
                .isZero();
    }

    private static void as(AccountId learner) {
        SecurityContextHolder.getContext()
                .setAuthentication(UsernamePasswordAuthenticationToken.authenticated(
                        learner.value().toString(), null, AuthorityUtils.createAuthorityList("ROLE_RESIDENT")));
    }

    @Test
    void aCodeIsCalledAsTheLibraryCallsIt() {
        var names = new CompetencyNames(shelf);
        assertThat(names.of("digcomp:2.2", Locale.FRENCH)).isEqualTo("Partager au moyen du numérique");
        assertThat(names.of("digcomp:2.2", Locale.ENGLISH)).isEqualTo("Sharing through digital technologies");
        assertThat(names.of("module:aller-sur-internet", Locale.FRENCH)).isEqualTo("Aller sur Internet");
        assertThat(Map.of("nowhere:1", "nowhere:1", "module:gone", "module:gone", "odd", "odd"))
                .allSatisfy((code, name) ->
                        assertThat(names.of(code, Locale.FRENCH)).isEqualTo(name));
    }
}
