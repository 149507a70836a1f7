package fr.declic.account;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.OneTimeLinks.Link;
import fr.declic.account.OneTimeLinks.Purpose;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Whom the nightly work erases, and whom it leaves. Guests are kept 12 months here, all others 36. */
@SuppressWarnings("NullAway.Init")
class RetentionTest extends AccountTest {

    /** A visit is noted at most once in 24 hours, so a day is added. */
    private static final Duration NOTED = Duration.ofDays(1);

    private Cards cards;
    private Approvals approvals;
    private OneTimeLinks links;

    @BeforeEach
    void prepare() {
        cards = new Cards(jdbc);
        approvals = new Approvals(jdbc);
        links = new OneTimeLinks(jdbc);
    }

    private void run() {
        new Retention(accounts, new Absences(jdbc), devices, approvals, links, place, events::add, transaction, clock)
                .run();
    }

    private AccountId guest() {
        return account(Set.of(Role.RESIDENT));
    }

    private AccountId account(Set<Role> roles) {
        var id = AccountId.random();
        accounts.add(id, roles, clock.instant());
        return id;
    }

    private AccountId person(String login, Role... roles) {
        var id = AccountId.random();
        accounts.add(id, "Nour", login, Set.of(roles), clock.instant());
        return id;
    }

    private void monthsPass(int months) {
        var then = clock.instant().atOffset(ZoneOffset.UTC).plusMonths(months).toInstant();
        clock.advance(Duration.between(clock.instant(), then).plus(NOTED));
    }

    private List<AccountId> left() {
        return jdbc.sql("select id from account").query(UUID.class).list().stream()
                .map(AccountId::new)
                .toList();
    }

    @Test
    void aGuestIsLeftOnTheLastDayAndErasedOnTheNext() {
        guest();
        monthsPass(12);
        run();
        assertThat(count("account")).isEqualTo(1);
        assertThat(events).isEmpty();

        clock.advance(Duration.ofSeconds(1));
        run();
        assertThat(count("account")).isZero();
        assertThat(events).containsExactly(new PeopleErased(1, 0));
    }

    @Test
    void whoHasAWayToComeBackIsKeptAsAPerson() {
        var nour = person("nour", Role.RESIDENT);
        var holder = guest();
        cards.replace(holder, "h".repeat(64), clock.instant());
        var invited = account(Set.of(Role.ADVISER));
        var fromElsewhere = guest();
        jdbc.sql("update account set subject = 'https://idp 7' where id = :id")
                .param("id", fromElsewhere.value())
                .update();

        monthsPass(35);
        run();
        assertThat(left()).containsExactlyInAnyOrder(nour, holder, invited, fromElsewhere);

        monthsPass(1);
        run();
        assertThat(left()).isEmpty();
        assertThat(events).containsExactly(new PeopleErased(0, 4));
    }

    @Test
    void oneVisitKeepsAPlace() {
        var guest = guest();
        monthsPass(11);
        accounts.seen(guest, clock.instant());
        monthsPass(11);
        run();
        assertThat(left()).containsExactly(guest);
    }

    @Test
    void theLastAdministratorWhoCanComeInIsNeverErased() {
        var first = person("premier", Role.ADMIN);
        clock.advance(Duration.ofDays(2));
        var second = person("second", Role.ADMIN, Role.TRAINER);
        account(Set.of(Role.ADMIN));
        monthsPass(40);
        run();
        assertThat(left()).containsExactly(second).doesNotContain(first);

        run();
        assertThat(left()).containsExactly(second);
    }

    @Test
    void manyGoInPartsAndANewStartGoesOnWhereTheLastOneStopped() {
        IntStream.range(0, Retention.BATCH + 1).forEach(_ -> guest());
        monthsPass(13);
        var absences = new Absences(jdbc);
        absences.eraseUnused(absences.unusedGuests(clock.instant(), 100), clock.instant());

        run();
        run();

        assertThat(count("account")).isZero();
        assertThat(events).containsExactly(new PeopleErased(Retention.BATCH - 99, 0));
    }

    @Test
    void eachPartIsTold() {
        IntStream.range(0, Retention.BATCH + 1).forEach(_ -> guest());
        monthsPass(13);

        run();

        assertThat(events).containsExactly(new PeopleErased(Retention.BATCH, 0), new PeopleErased(1, 0));
    }

    @Test
    void whatHasExpiredGoesToo() {
        var guest = enter();
        var now = clock.instant();
        approvals.add("a".repeat(64), "123456", now.plus(ApprovalDesk.OPEN));
        links.replace("b".repeat(64), new Link(Purpose.INVITE, guest, now.plus(PeopleDesk.INVITED)), Optional.empty());
        run();
        assertThat(count("device") + count("approval") + count("one_time_link")).isEqualTo(3);

        clock.advance(PeopleDesk.INVITED);
        run();
        assertThat(count("device") + count("approval") + count("one_time_link")).isZero();
        assertThat(count("account")).isEqualTo(1);
    }

    @Test
    void oneIsToldHowLongOnesPlaceIsKept() {
        var time = new KeptTime(current, new Absences(jdbc), place);
        assertThat(time.months()).isEqualTo(12);
        var guest = enter();
        assertThat(time.months()).isEqualTo(12);
        cards.replace(guest, "h".repeat(64), clock.instant());
        assertThat(time.months()).isEqualTo(36);
    }

    @Test
    void whoComesBackInTheLastTwoMonthsIsToldThatDay() {
        var time = new KeptTime(current, new Absences(jdbc), place);
        assertThat(time.isBackLate()).isFalse();
        var guest = enter();
        assertThat(time.isBackLate()).isFalse();

        var soon = clock.instant().atOffset(ZoneOffset.UTC).plusMonths(10).toInstant();
        assertThat(comeBack(guest, soon.minusSeconds(1), time)).isFalse();
        var later = soon.atOffset(ZoneOffset.UTC).plusMonths(10).toInstant();
        assertThat(comeBack(guest, later, time)).isTrue();
        assertThat(comeBack(guest, later.plus(Duration.ofHours(2)), time)).isTrue();
        assertThat(comeBack(guest, later.plus(Duration.ofDays(2)), time)).isFalse();
    }

    private boolean comeBack(AccountId account, Instant at, KeptTime time) {
        accounts.seen(account, at);
        return time.isBackLate();
    }
}
