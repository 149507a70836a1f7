package fr.declic.cohort;

import static fr.declic.account.TestPeople.account;
import static fr.declic.account.TestPeople.as;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import fr.declic.account.AccountId;
import fr.declic.account.CardDesk;
import fr.declic.account.CurrentAccount;
import fr.declic.account.GuestRecognised;
import fr.declic.account.MyAccess;
import fr.declic.account.Role;
import fr.declic.cohort.MyGroups.Found;
import fr.declic.content.Shelf;
import fr.declic.learning.ModulePlayer;
import java.time.OffsetDateTime;
import java.util.List;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;

/** Who may see whom: only who agreed, only those who accompany the group, and only for as long as both hold. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class CohortTest {

    @Autowired
    CohortDesk desk;

    @Autowired
    MyGroups groups;

    @Autowired
    ModulePlayer player;

    @Autowired
    MyAccess access;

    @Autowired
    CardDesk cards;

    @Autowired
    Shelf shelf;

    @Autowired
    CurrentAccount current;

    @Autowired
    ApplicationEventPublisher events;

    @Autowired
    JdbcClient jdbc;

    private AccountId adviser;
    private AccountId other;
    private Cohort group;

    @BeforeEach
    void anAdviserHasAGroup() {
        SecurityContextHolder.clearContext();
        adviser = account(jdbc, "Nour", Role.ADVISER);
        other = account(jdbc, "Sami", Role.ADVISER);
        group = as(adviser, Role.ADVISER, () -> desk.make("Atelier du mardi").orElseThrow());
    }

    @AfterEach
    void forget() {
        SecurityContextHolder.clearContext();
        jdbc.sql("delete from cohort").update();
        jdbc.sql("delete from account").update();
    }

    @Test
    void whoIsNobodyYetSeesWhoWillSeeWhatAndIsSomeoneOnlyWhenTheyAgree() {
        var found = (Found.Group) groups.look(group.code().toUpperCase().replace("-", " "), "192.0.2.7", "d1");
        assertThat(found.group().name()).isEqualTo("Atelier du mardi");
        assertThat(found.group().advisers()).containsExactly("Nour");
        assertThat(current.id()).isEmpty();

        assertThat(groups.join(found.code())).isTrue();
        assertThat(current.id()).isPresent();
        assertThat(groups.mine()).extracting(MyGroup::name).containsExactly("Atelier du mardi");
    }

    @Test
    void anAdviserSeesNameAndModulesOfWhoAgreedAndTheyReadThatTheyWereLookedAt() {
        var zoe = learner("Zoé");

        var members = as(adviser, Role.ADVISER, () -> desk.members(group.id()));

        assertThat(members).singleElement().satisfies(member -> {
            assertThat(member.id()).isEqualTo(zoe);
            assertThat(member.name()).isEqualTo("Zoé");
            assertThat(member.begun()).isEqualTo(1);
            assertThat(member.finished()).isZero();
            assertThat(member.last()).contains("Le clavier");
        });
        assertThat(looks(zoe)).isEqualTo(1);
        as(adviser, Role.ADVISER, () -> desk.members(group.id()));
        assertThat(looks(zoe)).as("once an hour").isEqualTo(1);
    }

    @Test
    void whoStopsSharingIsSeenNoMoreAtOnce() {
        var zoe = learner("Zoé");

        assertThat(groups.leave(group.id())).isTrue();

        assertThat(as(adviser, Role.ADVISER, () -> desk.members(group.id()))).isEmpty();
        assertThat(as(adviser, Role.ADVISER, () -> cards.mayIssueFor(zoe))).isFalse();
        assertThat(groups.mine()).isEmpty();
        assertThat(groups.join(group.code())).isTrue();
        assertThat(as(adviser, Role.ADVISER, () -> desk.members(group.id()))).hasSize(1);
    }

    @Test
    void aGroupOfSomeoneElseIsLikeOneThatIsNotThereEvenForAnAdministrator() {
        var zoe = learner("Zoé");
        for (var asker : List.of(Role.ADVISER, Role.TRAINER, Role.ADMIN)) {
            assertThat(as(other, asker, () -> desk.open(group.id()))).isEmpty();
            assertThat(as(other, asker, () -> desk.mine())).isEmpty();
            assertThatThrownBy(() -> as(other, asker, () -> desk.members(group.id())))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, asker, () -> desk.remove(group.id(), zoe)))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, asker, () -> desk.share(group.id(), "sami")))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, asker, () -> {
                        desk.close(group.id());
                        return true;
                    }))
                    .isInstanceOf(AccessDeniedException.class);
            assertThatThrownBy(() -> as(other, asker, () -> cards.issueFor(zoe)))
                    .isInstanceOf(AccessDeniedException.class);
        }
        assertThat(as(adviser, Role.ADVISER, () -> desk.members(group.id()))).hasSize(1);
    }

    @Test
    void anAdministratorSeesThatAGroupIsThereAndNothingOfWhoIsInIt() {
        learner("Zoé");
        assertThat(as(other, Role.ADMIN, () -> desk.all()))
                .containsExactly(new CohortDesk.Overview("Atelier du mardi", List.of("Nour"), 1));
        assertThatThrownBy(() -> as(other, Role.TRAINER, () -> desk.all())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void aMemberReadsThatTheGroupWasSharedAndThatTheyWereTakenOutOfIt() {
        var zoe = learner("Zoé");
        jdbc.sql("update account set login = 'sami', password_hash = 'x' where id = :id")
                .param("id", other.value())
                .update();

        as(adviser, Role.ADVISER, () -> desk.share(group.id(), "sami"));
        as(adviser, Role.ADVISER, () -> desk.share(group.id(), "sami"));
        as(other, Role.ADVISER, () -> desk.remove(group.id(), zoe));

        assertThat(acts(zoe)).containsExactly("GROUP_SHARED", "MEMBER_REMOVED");
    }

    @Test
    void aLoginIsNoName() {
        var zoe = learner("");
        jdbc.sql("update account set login = 'zoe.martin' where id = :id")
                .param("id", zoe.value())
                .update();

        assertThat(as(adviser, Role.ADVISER, () -> desk.members(group.id())))
                .extracting(Member::name)
                .containsExactly("");
    }

    @Test
    void aGroupIsRenamedByThoseWhoAccompanyItAlone() {
        assertThat(as(adviser, Role.ADVISER, () -> desk.rename(group.id(), "Atelier du jeudi")))
                .isTrue();
        assertThat(as(adviser, Role.ADVISER, () -> desk.rename(group.id(), "<b>")))
                .isFalse();
        assertThatThrownBy(() -> as(other, Role.ADMIN, () -> desk.rename(group.id(), "À moi")))
                .isInstanceOf(AccessDeniedException.class);
        assertThat(as(adviser, Role.ADVISER, () -> desk.mine()))
                .extracting(Cohort::name)
                .containsExactly("Atelier du jeudi");
    }

    @Test
    void aResidentSeesNoGroupFromTheOtherSide() {
        learner("Zoé");
        assertThatThrownBy(() -> desk.mine()).isInstanceOf(AccessDeniedException.class);
        assertThatThrownBy(() -> desk.members(group.id())).isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void anAdviserOfTheGroupGivesANewCardToWhoLostTheirs() {
        var zoe = learner("Zoé");
        assertThat(as(adviser, Role.ADVISER, () -> cards.issueFor(zoe))).isPresent();
        assertThat(as(adviser, Role.ADVISER, () -> desk.remove(group.id(), zoe)))
                .isTrue();
        assertThatThrownBy(() -> as(adviser, Role.ADVISER, () -> cards.issueFor(zoe)))
                .isInstanceOf(AccessDeniedException.class);
    }

    @Test
    void wordsThatWereChangedOrGrewOldLetNobodyIn() {
        as(adviser, Role.ADVISER, () -> {
            desk.renewCode(group.id());
            return true;
        });
        assertThat(groups.look(group.code(), "192.0.2.7", "d2")).isEqualTo(new Found.Nothing());
        assertThat(groups.join(group.code())).isFalse();
        assertThat(current.id()).isEmpty();

        var fresh = as(adviser, Role.ADVISER, () -> desk.open(group.id())).orElseThrow();
        jdbc.sql("update cohort set code_until = :past")
                .param("past", OffsetDateTime.now().minusDays(1))
                .update();
        assertThat(groups.join(fresh.code())).isFalse();
    }

    @Test
    void guessingWordsIsSlowedDown() {
        for (int i = 0; i < 20; i++) {
            assertThat(groups.look("abaisser abandon abdiquer", "192.0.2.8", "d3"))
                    .isEqualTo(new Found.Nothing());
        }
        assertThat(groups.look("abaisser abandon abdiquer", "192.0.2.8", "d3")).isInstanceOf(Found.Wait.class);
        assertThat(groups.look("ceci n’est rien", "192.0.2.8", "d3"))
                .as("what is not three words of the list is no try")
                .isEqualTo(new Found.Nothing());
    }

    @Test
    void aGuestWhoTurnsOutToBeSomeoneStaysInTheirGroups() {
        var guest = learner("");
        var known = account(jdbc, "Zoé", Role.RESIDENT);
        events.publishEvent(new GuestRecognised(guest, known));

        assertThat(as(known, Role.RESIDENT, () -> groups.mine())).hasSize(1);
        assertThat(as(adviser, Role.ADVISER, () -> desk.members(group.id())))
                .extracting(Member::id)
                .containsExactly(known);
    }

    @Test
    void aGroupOutlivesItsMakerWhileOthersAccompanyItAndANameThatIsNoneMakesNoGroup() {
        jdbc.sql("update account set login = 'sami', password_hash = 'x' where id = :id")
                .param("id", other.value())
                .update();
        assertThat(as(adviser, Role.ADVISER, () -> desk.share(group.id(), "SAMI")))
                .isTrue();
        assertThat(as(adviser, Role.ADVISER, () -> desk.share(group.id(), "personne")))
                .isFalse();
        jdbc.sql("delete from account where id = :id")
                .param("id", adviser.value())
                .update();

        assertThat(as(other, Role.ADVISER, () -> desk.mine()))
                .extracting(Cohort::name)
                .containsExactly("Atelier du mardi");
        assertThat(as(other, Role.ADVISER, () -> desk.make("<script>"))).isEmpty();
    }

    /** Someone who joined the group and began a module; they are here now. */
    private AccountId learner(String name) {
        assertThat(groups.join(group.code())).isTrue();
        if (!name.isEmpty()) {
            access.rename(name);
        }
        var revision = shelf.library().revisions().get("le-clavier");
        player.moveTo(revision, revision.module().steps().getFirst());
        return current.require();
    }

    private int looks(AccountId person) {
        return jdbc.sql("select count(*) from audit where person_id = :id and act = 'PROGRESS_LOOKED_AT'")
                .param("id", person.value())
                .query(Integer.class)
                .single();
    }

    private List<String> acts(AccountId person) {
        return jdbc.sql("select act from audit where person_id = :id order by id")
                .param("id", person.value())
                .query(String.class)
                .list();
    }
}
