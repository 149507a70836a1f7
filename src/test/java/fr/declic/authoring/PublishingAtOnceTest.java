package fr.declic.authoring;

import static fr.declic.account.TestPeople.account;
import static fr.declic.account.TestPeople.as;
import static fr.declic.account.TestPeople.be;
import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.account.Role;
import fr.declic.authoring.Publishing.Outcome;
import fr.declic.authoring.RefusedDraft.Reason;
import fr.declic.content.ContentFolder;
import fr.declic.content.Shelf;
import fr.declic.learning.LibraryKeeper;
import fr.declic.learning.MoreContent;
import fr.declic.place.Place;
import fr.declic.place.PlaceSettings;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;

/** Two trainers at the same moment: the second one is judged by what the first one has done. */
@SpringBootTest
@SuppressWarnings("NullAway.Init")
class PublishingAtOnceTest {

    /** Is asked while the library is looked at with a change; a thread that comes by may be stopped there. */
    static final class Gate implements MoreContent {

        private final ThreadLocal<Boolean> stops = ThreadLocal.withInitial(() -> false);
        private volatile CountDownLatch looking = new CountDownLatch(1);
        private volatile CountDownLatch open = new CountDownLatch(1);

        @Override
        public ContentFolder content() {
            if (stops.get()) {
                stops.set(false);
                looking.countDown();
                await(open);
            }
            return ContentFolder.of(Map.of());
        }

        @Override
        public String version() {
            return "";
        }

        private static void await(CountDownLatch latch) {
            try {
                latch.await();
            } catch (InterruptedException stopped) {
                throw new IllegalStateException(stopped);
            }
        }
    }

    @TestConfiguration
    static class Gates {
        @Bean
        Gate gate() {
            return new Gate();
        }
    }

    @Autowired
    Gate gate;

    @Autowired
    Studio studio;

    @Autowired
    ModuleEditor editor;

    @Autowired
    Reviewing reviewing;

    @Autowired
    Publishing publishing;

    @Autowired
    PlaceSettings place;

    @Autowired
    LibraryKeeper keeper;

    @Autowired
    Shelf shelf;

    @Autowired
    TransactionTemplate transaction;

    @Autowired
    JdbcClient jdbc;

    private final ExecutorService two = Executors.newFixedThreadPool(2);
    private AccountId karim;
    private AccountId lea;
    private AccountId boss;

    @BeforeEach
    void withoutSecondReader() {
        karim = account(jdbc, "Karim", Role.TRAINER);
        lea = account(jdbc, "Léa", Role.TRAINER);
        boss = account(jdbc, "Boss", Role.ADMIN);
        be(boss, Role.ADMIN);
        place.save(StudioPeople.withoutSecondReader());
        be(karim, Role.TRAINER);
        gate.looking = new CountDownLatch(1);
        gate.open = new CountDownLatch(1);
    }

    @AfterEach
    void forget() {
        gate.open.countDown();
        two.shutdownNow();
        be(boss, Role.ADMIN);
        place.save(Place.DEFAULT);
        StudioPeople.forget(jdbc, keeper, karim, lea, boss);
    }

    private Outcome publish(String draft) {
        return publishing.publish(draft, editor.find(draft).orElseThrow().version(), true);
    }

    /** Karim comes as far as the look at the library; then Léa acts, until she waits for him or is done; then he goes on. */
    private Together together(Callable<Outcome> karims, Callable<Outcome> leas) throws Exception {
        var first = two.submit(() -> as(karim, Role.TRAINER, () -> {
            gate.stops.set(true);
            return called(karims);
        }));
        gate.looking.await();
        var second = two.submit(() -> as(lea, Role.TRAINER, () -> called(leas)));
        while (!second.isDone() && !somebodyWaits()) {
            Thread.onSpinWait();
        }
        gate.open.countDown();
        return new Together(came(first), came(second));
    }

    /** What came of both: an outcome or the reason of a refusal. */
    private record Together(Object karims, Object leas) {}

    private static Object called(Callable<Outcome> act) {
        try {
            return act.call();
        } catch (RefusedDraft refused) {
            return refused.reason();
        } catch (Exception fault) {
            throw new IllegalStateException(fault);
        }
    }

    private static Object came(Future<Object> what) throws Exception {
        return what.get();
    }

    private boolean somebodyWaits() {
        return jdbc.sql("select count(*) from information_schema.sessions where blocker_id is not null")
                        .query(Integer.class)
                        .single()
                > 0;
    }

    @Test
    void aModuleIsNotWithdrawnWhileOneThatAsksForItIsPublished() throws Exception {
        var first = studio.begin("essai", StudioPeople.TEXT, Map.of());
        publish(first);
        var second = studio.begin(
                "suite", StudioPeople.TEXT.replace("prerequisites: []", "prerequisites: [essai]"), Map.of());
        var came = together(() -> publish(second), () -> publishing.withdraw(first));
        assertThat(came.karims()).isEqualTo(new Outcome.Done(true));
        assertThat(came.leas()).isInstanceOf(Outcome.Faulty.class);
        assertThat(shelf.library().revisions()).containsKeys("essai", "suite");
    }

    @Test
    void ofTwoWhoPublishOneDraftOneDoes() throws Exception {
        var id = studio.begin("essai", StudioPeople.TEXT, Map.of());
        int version = editor.find(id).orElseThrow().version();
        var came = together(() -> publishing.publish(id, version, true), () -> publishing.publish(id, version, true));
        assertThat(came.karims()).isEqualTo(new Outcome.Done(true));
        assertThat(came.leas()).isIn(Reason.SAME, Reason.CHANGED);
        assertThat(editor.history(id)).extracting(DraftVersion::why).containsOnlyOnce(DraftVersion.Why.PUBLISHED);
    }

    @Test
    void whatIsPublishedIsWhatWasLookedAtWhateverSomebodyWritesMeanwhile() throws Exception {
        var id = studio.begin("essai", StudioPeople.TEXT, Map.of());
        var text = editor.find(id).orElseThrow().text();
        var came = together(() -> publish(id), () -> {
            editor.save(id, text, text.replace("Posez la main", "Jetez tout"));
            return new Outcome.Done(false);
        });
        assertThat(came).isEqualTo(new Together(new Outcome.Done(true), new Outcome.Done(false)));
        assertThat(shelf.library().revision("essai").orElseThrow().text()).contains("Posez la main");
        assertThat(editor.find(id).orElseThrow().text()).contains("Jetez tout");
    }

    @Test
    void aDraftThatIsThrownAwayTakesNoMoreTextAndLosesNone() throws Exception {
        var id = studio.begin("essai", StudioPeople.TEXT, Map.of());
        var text = editor.find(id).orElseThrow().text();
        var thrown = new CountDownLatch(1);
        var writing = two.submit(() -> as(lea, Role.TRAINER, () -> {
            Gate.await(thrown);
            return called(() -> {
                editor.save(id, text, text + "\nEncore.\n");
                return new Outcome.Done(true);
            });
        }));
        transaction.executeWithoutResult(_ -> {
            studio.bin(id);
            thrown.countDown();
            while (!writing.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
        });
        assertThat(writing.get()).isEqualTo(Reason.BINNED);
        studio.unbin(id);
        assertThat(editor.find(id)).map(Draft::text).isEqualTo(Optional.of(text));
    }

    @Test
    void whoApprovesWhileTheTextChangesIsToldSo() throws Exception {
        var id = studio.begin("essai", StudioPeople.TEXT, Map.of());
        reviewing.send(id, "");
        var read = editor.find(id).orElseThrow();
        var changed = new CountDownLatch(1);
        var approving = two.submit(() -> as(lea, Role.TRAINER, () -> {
            Gate.await(changed);
            return called(() -> {
                reviewing.approve(id, read.version(), "");
                return new Outcome.Done(true);
            });
        }));
        transaction.executeWithoutResult(_ -> {
            editor.save(id, read.text(), read.text().replace("Posez la main", "Jetez tout"));
            changed.countDown();
            while (!approving.isDone() && !somebodyWaits()) {
                Thread.onSpinWait();
            }
        });
        assertThat(approving.get()).isEqualTo(Reason.CHANGED);
        assertThat(reviewing.of(id).approved()).isFalse();
    }
}
