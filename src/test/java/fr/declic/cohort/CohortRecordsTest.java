package fr.declic.cohort;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.platform.DatabaseTest;
import fr.declic.platform.TestClock;
import java.time.Duration;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Every statement of this feature, on both databases. */
@SuppressWarnings("NullAway.Init")
class CohortRecordsTest extends DatabaseTest {

    private final TestClock clock = new TestClock();
    private final AccountId adviser = new AccountId(UUID.randomUUID());
    private final AccountId second = new AccountId(UUID.randomUUID());
    private final AccountId learner = new AccountId(UUID.randomUUID());

    private Cohorts cohorts;
    private Memberships memberships;
    private Cohort group;

    @BeforeEach
    void aGroup() {
        for (var account : new AccountId[] {adviser, second, learner}) {
            someone(account.value());
        }
        cohorts = new Cohorts(jdbc);
        memberships = new Memberships(jdbc);
        group = new Cohort(
                "0".repeat(32), "Atelier", "un-deux-trois", clock.instant().plus(Duration.ofDays(30)), 0);
        cohorts.add(group, adviser, clock.instant());
    }

    @Test
    void whoMakesAGroupAccompaniesItAndSoDoThoseWithWhomItIsShared() {
        assertThat(cohorts.of(adviser)).containsExactly(group);
        assertThat(cohorts.of(second, group.id())).isEmpty();

        cohorts.share(group.id(), second);
        cohorts.share(group.id(), second);

        assertThat(cohorts.of(second, group.id())).contains(group);
        assertThat(cohorts.advisers(group.id())).containsExactlyInAnyOrder(adviser, second);
        assertThat(cohorts.madeOrAdvised(second)).containsExactly("Atelier");
    }

    @Test
    void sharingAgainChangesNothingAndANameMayChange() {
        assertThat(cohorts.share(group.id(), second)).isTrue();
        assertThat(cohorts.share(group.id(), second)).isFalse();

        cohorts.rename(group.id(), "Atelier du jeudi");

        assertThat(cohorts.all()).singleElement().satisfies(it -> {
            assertThat(it.cohort().name()).isEqualTo("Atelier du jeudi");
            assertThat(it.advisers()).containsExactlyInAnyOrder(adviser, second);
        });
    }

    @Test
    void aGroupThatNobodyAccompaniesAnyMoreIsForgotten() {
        cohorts.forgetAbandoned();
        assertThat(count("cohort")).isOne();

        jdbc.sql("delete from account where id = :id")
                .param("id", adviser.value())
                .update();
        cohorts.forgetAbandoned();
        assertThat(count("cohort")).isZero();
    }

    @Test
    void itsWordsLeadToItUntilTheirTimeIsOver() {
        assertThat(cohorts.withCode("un-deux-trois", clock.instant())).contains(group);
        clock.advance(Duration.ofDays(30));
        assertThat(cohorts.withCode("un-deux-trois", clock.instant())).isEmpty();

        cohorts.renewCode(group.id(), "quatre-cinq-six", clock.instant().plus(Duration.ofDays(30)));
        assertThat(cohorts.withCode("quatre-cinq-six", clock.instant())).isPresent();
    }

    @Test
    void oneAgreesOnceAndTakesItBack() {
        memberships.add(group.id(), learner, clock.instant());
        memberships.add(group.id(), learner, clock.instant().plusSeconds(9));

        assertThat(memberships.of(group.id())).containsOnlyKeys(learner).containsValue(clock.instant());
        assertThat(memberships.of(learner))
                .containsExactly(new Memberships.Joined(group.id(), "Atelier", clock.instant()));
        assertThat(memberships.accompanies(adviser, learner)).isTrue();
        assertThat(memberships.accompanies(second, learner)).isFalse();
        assertThat(cohorts.of(adviser).getFirst().members()).isEqualTo(1);

        assertThat(memberships.remove(group.id(), learner)).isTrue();
        assertThat(memberships.remove(group.id(), learner)).isFalse();
        assertThat(memberships.accompanies(adviser, learner)).isFalse();
    }

    @Test
    void aGuestsAgreementGoesWithThemUnlessTheyHadAgreedAlready() {
        memberships.add(group.id(), learner, clock.instant());
        memberships.handOver(learner, second);
        assertThat(memberships.of(group.id())).containsOnlyKeys(second);

        memberships.add(group.id(), learner, clock.instant());
        memberships.handOver(learner, second);
        assertThat(memberships.of(group.id())).containsOnlyKeys(second, learner);
    }

    @Test
    void aGroupThatIsClosedTakesItsMembershipsAlong() {
        memberships.add(group.id(), learner, clock.instant());
        cohorts.delete(group.id());
        assertThat(count("membership")).isZero();
        assertThat(count("cohort_adviser")).isZero();
    }
}
