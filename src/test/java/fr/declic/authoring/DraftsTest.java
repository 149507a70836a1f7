package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;

import com.zaxxer.hikari.HikariDataSource;
import fr.declic.account.AccountId;
import fr.declic.authoring.Draft.State;
import fr.declic.authoring.DraftVersion.Why;
import fr.declic.content.Media;
import fr.declic.platform.DatabaseTest;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.jdbc.core.simple.JdbcClient;

/** The drafts' tables. */
@SuppressWarnings("NullAway.Init")
class DraftsTest extends DatabaseTest {

    private static final Instant NOON = Instant.parse("2026-11-27T12:00:00Z");

    private ModuleDrafts drafts;
    private DraftFiles files;
    private DraftVersions versions;
    private DraftPresences presences;
    private AccountId karim;
    private AccountId lea;

    @BeforeEach
    void aDraftOfTwo() {
        files = new DraftFiles(jdbc);
        drafts = new ModuleDrafts(jdbc, files);
        versions = new DraftVersions(jdbc);
        presences = new DraftPresences(jdbc);
        karim = new AccountId(someone());
        lea = new AccountId(someone());
        assertThat(drafts.begin("d1", "la-souris", "A", Optional.of("f00"), karim, NOON))
                .isTrue();
    }

    @Test
    void aDraftComesBackAsItWasKept() {
        assertThat(drafts.find("d1")).hasValueSatisfying(draft -> {
            assertThat(draft.moduleId()).isEqualTo("la-souris");
            assertThat(draft.text()).isEqualTo("A");
            assertThat(draft.version()).isEqualTo(1);
            assertThat(draft.state()).isEqualTo(State.DRAFT);
            assertThat(draft.origin()).contains("f00");
            assertThat(draft.madeBy()).contains(karim);
            assertThat(draft.changedAt()).isEqualTo(NOON);
        });
        drafts.write("d1", "B", 2, lea, NOON.plusSeconds(1));
        drafts.send("d1", lea, "Merci !", NOON);
        drafts.follow("d1", "f11");
        Optional<Draft> locked = transaction.execute(_ -> drafts.lock("d1"));
        assertThat(locked).hasValueSatisfying(draft -> {
            assertThat(draft.text()).isEqualTo("B");
            assertThat(draft.version()).isEqualTo(2);
            assertThat(draft.changedBy()).contains(lea);
            assertThat(draft.sentBy()).contains(lea);
            assertThat(draft.state()).isEqualTo(State.IN_REVIEW);
            assertThat(draft.origin()).contains("f11");
        });
        assertThat(drafts.asked("d1")).contains(new ModuleDrafts.Asked(NOON, "Merci !"));
        drafts.unsend("d1");
        assertThat(drafts.asked("d1")).isEmpty();
        assertThat(drafts.find("d1").orElseThrow().sentBy()).isEmpty();
    }

    @Test
    void aDraftIsReadOverOneConnectionSoThatManyEditorsNeverWaitForEachOther() {
        files.put("d1", "a.png", Media.of("image/png", new byte[] {1}), NOON);
        try (var pool = new HikariDataSource()) {
            pool.setDataSource(database.dataSource());
            pool.setMaximumPoolSize(1);
            pool.setConnectionTimeout(250);
            var one = JdbcClient.create(pool);
            var narrow = new ModuleDrafts(one, new DraftFiles(one));
            assertThat(narrow.find("d1").orElseThrow().files()).containsOnlyKeys("a.png");
            assertThat(narrow.ofModule("la-souris")).isPresent();
        }
    }

    @Test
    void twoLiveDraftsNeverHaveOneIdAndTheBinFreesIt() {
        assertThat(drafts.begin("d2", "la-souris", "B", Optional.empty(), lea, NOON))
                .isFalse();
        drafts.bin("d1", lea, NOON);
        assertThat(drafts.ofModule("la-souris")).isEmpty();
        assertThat(drafts.begin("d2", "la-souris", "B", Optional.empty(), lea, NOON))
                .isTrue();
        assertThat(drafts.ofModule("la-souris").orElseThrow().id()).isEqualTo("d2");
        assertThat(drafts.find("d1").orElseThrow().binnedAt()).contains(NOON);
        drafts.rename("d2", "le-clavier");
        drafts.unbin("d1");
        assertThat(drafts.ofModule("la-souris").orElseThrow().id()).isEqualTo("d1");
        assertThat(drafts.ofModule("le-clavier").orElseThrow().id()).isEqualTo("d2");
    }

    @Test
    void theBinKeepsForItsTimeAndNoLonger() {
        drafts.bin("d1", lea, NOON);
        assertThat(drafts.emptyBin(NOON)).isZero();
        assertThat(drafts.emptyBin(NOON.plusSeconds(1))).isOne();
        assertThat(drafts.find("d1")).isEmpty();
    }

    @Test
    void onesChangesWithinTenMinutesAreOneVersionAndNobodyElses() {
        versions.keep("d1", 1, "A", Why.BEGUN, karim, NOON);
        versions.edit("d1", 2, "B", karim, NOON.plusSeconds(10));
        versions.edit("d1", 3, "C", karim, NOON.plusSeconds(300));
        versions.edit("d1", 4, "D", lea, NOON.plusSeconds(301));
        versions.edit("d1", 5, "E", karim, NOON.plusSeconds(302));
        versions.edit("d1", 6, "F", karim, NOON.plusSeconds(1_000));

        var all = versions.of("d1");
        assertThat(all).extracting(DraftVersion::version).containsExactly(6, 5, 4, 3, 1);
        assertThat(all.stream().map(it -> versions.text("d1", it.id()).orElseThrow()))
                .containsExactly("F", "E", "D", "C", "A");
        assertThat(all.getLast().why()).isEqualTo(Why.BEGUN);
        assertThat(versions.text("other", all.getFirst().id())).isEmpty();
    }

    @Test
    void theOldestEditsGoWhenThereAreTooMany() {
        versions.keep("d1", 1, "begun", Why.BEGUN, karim, NOON);
        for (int i = 0; i < DraftVersions.MOST + 5; i++) {
            versions.keep("d1", i, "t" + i, Why.EDIT, karim, NOON);
        }
        var all = versions.of("d1");
        assertThat(all).hasSize(DraftVersions.MOST);
        assertThat(all.getLast().why()).isEqualTo(Why.BEGUN);
        assertThat(versions.text("d1", all.getFirst().id())).contains("t" + (DraftVersions.MOST + 4));
    }

    @Test
    void aFileTakesThePlaceOfTheOneWithItsName() {
        var first = Media.of("image/png", new byte[] {1});
        var second = Media.of("image/png", new byte[] {2, 3});
        files.put("d1", "a.png", first, NOON);
        files.put("d1", "a.png", second, NOON);
        files.put("d1", "b.png", first, NOON);
        assertThat(files.of("d1").keySet()).containsExactly("a.png", "b.png");
        assertThat(files.of("d1").get("a.png"))
                .isEqualTo(new DraftFile("a.png", second.sha256(), "image/png", 2, NOON));
        assertThat(files.hashes()).containsExactlyInAnyOrder(first.sha256(), second.sha256());
        drafts.bin("d1", karim, NOON);
        assertThat(files.hashes()).as("of the bin too").hasSize(2);
        assertThat(files.remove("d1", "a.png")).isTrue();
        assertThat(files.remove("d1", "a.png")).isFalse();
    }

    @Test
    void onesOwnTabIsNoCompanyAndWhoSaysNothingIsGone() {
        presences.say("t1", "d1", karim, "un", NOON);
        presences.say("t2", "d1", lea, "deux", NOON);
        assertThat(presences.others("d1", "t1", NOON)).containsExactly(new DraftPresences.Present(lea, "deux"));
        presences.say("t2", "d1", lea, "trois", NOON.plusSeconds(20));
        assertThat(presences.others("d1", "t1", NOON.plusSeconds(49)))
                .containsExactly(new DraftPresences.Present(lea, "trois"));
        assertThat(presences.others("d1", "t1", NOON.plusSeconds(50))).isEmpty();
        presences.leave("t2");
        presences.say("t3", "d1", lea, "un", NOON.plusSeconds(60));
        assertThat(count("module_draft_presence")).isOne();
    }

    @Test
    void whatSomebodyDidInTheStudioIsTold() {
        versions.keep("d1", 1, "A", Why.BEGUN, karim, NOON);
        presences.say("t1", "d1", karim, "un", NOON);
        jdbc.sql("""
                insert into module_draft_remark (id, draft_id, part, words, said_by, said_at)
                values ('r', 'd1', 'un', 'Trop long', :by, :at)
                """)
                .param("by", karim.value())
                .param("at", NOON.atOffset(java.time.ZoneOffset.UTC))
                .update();
        assertThat(new DraftTraces(jdbc).of(karim, 0, 100))
                .extracting(DraftTraces.Left::what)
                .containsExactlyInAnyOrder("made", "changed", "version", "present", "remark");
        assertThat(new DraftTraces(jdbc).of(lea, 0, 100)).isEqualTo(List.of());
    }
}
