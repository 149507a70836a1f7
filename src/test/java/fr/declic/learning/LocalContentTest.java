package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.account.AccountId;
import fr.declic.content.ContentFolder;
import fr.declic.content.ContentProblem;
import fr.declic.content.LibraryReader;
import fr.declic.content.ModuleReader;
import fr.declic.content.ModuleReading;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.platform.DatabaseTest;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

/** What is published here is served from the database, over what is shipped. */
@SuppressWarnings("NullAway.Init")
class LocalContentTest extends DatabaseTest {

    private static final Instant NINE = Instant.parse("2026-11-27T09:00:00Z");
    private static final Revision SHIPPED = LibraryReader.read(ContentFolder.shipped())
            .revision("premier-geste")
            .orElseThrow();

    @TempDir
    Path data;

    private LocalRevisions locals;
    private LocalContent content;
    private LibrarySource source;
    private Shelf shelf;
    private LibraryKeeper keeper;
    private AccountId karim;

    @BeforeEach
    void aLibraryOfOneModule() {
        var files = new TreeMap<>(ContentFolder.shipped().files());
        files.keySet()
                .removeIf(path -> path.startsWith("courses/")
                        || path.startsWith("placement/")
                        || path.startsWith("modules/") && !path.startsWith("modules/premier-geste/"));
        var revisions = new Revisions(jdbc);
        locals = new LocalRevisions(jdbc, revisions);
        content = new LocalContent(locals);
        var beans = new StaticListableBeanFactory();
        beans.addBean("local", content);
        source = new LibrarySource(
                new ContentFolder(files), "", data.toString(), beans.getBeanProvider(MoreContent.class));
        shelf = new Shelf(source.first());
        var archive = new RevisionArchive(revisions, shelf, Clock.fixed(NINE, ZoneOffset.UTC));
        archive.afterSingletonsInstantiated();
        keeper = new LibraryKeeper(source, archive, shelf);
        karim = new AccountId(UUID.randomUUID());
        jdbc.sql("insert into account (id, created_at, last_seen_at) values (:id, :at, :at)")
                .param("id", karim.value())
                .param("at", NINE.atOffset(ZoneOffset.UTC))
                .update();
    }

    private Revision text(String id, String title, String prerequisites) {
        var text = SHIPPED.text()
                .replace("id: premier-geste", "id: " + id)
                .replaceFirst("title: .*", "title: \"" + title + "\"")
                .replaceFirst("prerequisites: .*", "prerequisites: [" + prerequisites + "]");
        var library = shelf.library();
        return switch (new ModuleReader(library.themes(), library.frameworks()).read(id, text, SHIPPED.media())) {
            case ModuleReading.Good(Revision revision) -> revision;
            case ModuleReading.Faulty(var problems) -> throw new AssertionError(problems);
        };
    }

    private void publish(Revision revision, int minute) {
        locals.serve(revision, karim, NINE.plusSeconds(60L * minute));
    }

    private String title(String id) {
        return shelf.library().module(id).map(it -> it.title()).orElse("-");
    }

    @Test
    void aLocalTextWinsAndAnotherNodeSeesItAtItsNextLook() {
        publish(text("premier-geste", "D’ici", ""), 1);
        assertThat(keeper.check()).isTrue();
        assertThat(title("premier-geste")).isEqualTo("D’ici");
        assertThat(shelf.library()
                        .revision("premier-geste")
                        .orElseThrow()
                        .media()
                        .keySet())
                .isEqualTo(SHIPPED.media().keySet());
        assertThat(keeper.check()).isFalse();
        assertThat(source.module(shelf.library(), "premier-geste", content, ContentFolder.of(Map.of()))
                        .map(Revision::sha256))
                .contains(SHIPPED.sha256());
    }

    @Test
    void oneTextOfAModuleIsServedAndTheOthersAreKept() {
        var first = text("essai", "Texte un", "");
        var second = text("essai", "Texte deux", "");
        publish(first, 1);
        publish(second, 2);
        assertThat(locals.last()).extracting(LocalModules.Local::sha256).containsExactly(second.sha256());
        assertThat(locals.of("essai"))
                .extracting(LocalModules.Local::sha256, LocalModules.Local::served)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple(second.sha256(), true),
                        org.assertj.core.groups.Tuple.tuple(first.sha256(), false));
        keeper.reload();
        assertThat(title("essai")).isEqualTo("Texte deux");

        publish(first, 3);
        keeper.reload();
        assertThat(title("essai")).isEqualTo("Texte un");
        assertThat(locals.of("essai")).hasSize(2);
        assertThat(locals.last()).isNotEmpty().allMatch(LocalModules.Local::served);
        assertThat(locals.by(karim, 0, 10)).hasSize(2);
        assertThat(locals.by(karim, 1, 10))
                .extracting(LocalModules.Local::sha256)
                .containsExactly(first.sha256());
    }

    @Test
    void whatIsWithdrawnGivesItsPlaceBackAndIsStillKnown() {
        publish(text("premier-geste", "D’ici", ""), 1);
        publish(text("essai", "Texte un", ""), 1);
        keeper.reload();
        assertThat(locals.withdraw("premier-geste")).isTrue();
        assertThat(locals.withdraw("essai")).isTrue();
        assertThat(locals.withdraw("essai")).isFalse();
        assertThat(locals.last())
                .extracting(LocalModules.Local::moduleId, LocalModules.Local::served)
                .containsExactly(
                        org.assertj.core.groups.Tuple.tuple("essai", false),
                        org.assertj.core.groups.Tuple.tuple("premier-geste", false));
        assertThat(keeper.check()).isTrue();
        assertThat(title("premier-geste")).isEqualTo(SHIPPED.module().title());
        assertThat(title("essai")).isEqualTo("-");
        assertThat(shelf.known("essai").map(it -> it.title())).contains("Texte un");
        assertThat(shelf.known("nobody-wrote-this")).isEmpty();
    }

    @Test
    void theWholeLibraryIsReadBeforeATextIsTaken() {
        assertThat(source.faults(content, content.with(text("essai", "Texte un", ""))))
                .isEmpty();
        assertThat(source.faults(content, content.with(text("essai", "Texte un", "nulle-part"))))
                .extracting(ContentProblem::message)
                .containsExactly("Le module «\u00a0nulle-part\u00a0» n'existe pas.");
        assertThat(title("essai")).isEqualTo("-");

        publish(text("essai", "Texte un", ""), 1);
        publish(text("suite", "Texte deux", "essai"), 1);
        keeper.reload();
        assertThat(source.faults(content, content.with(text("essai", "Texte un", "suite"))))
                .extracting(ContentProblem::message)
                .anyMatch(it -> it.startsWith("Ce module se demande lui-même avant"));
        assertThat(source.faults(content, content.without("suite"))).isEmpty();
        assertThat(source.faults(content, content.without("essai")))
                .extracting(ContentProblem::file)
                .containsExactly("modules/suite/module.md");
    }

    @Test
    void anEarlierTextOfTheProgramCanBePublishedAndTheOriginIsFound() {
        publish(SHIPPED, 1);
        assertThat(locals.last()).hasSize(1);
        locals.withdraw("premier-geste");
        assertThat(keeper.reload()).isTrue();
        assertThat(title("premier-geste")).isEqualTo(SHIPPED.module().title());

        jdbc.sql("update module_revision set origin = 'shipped'").update();
        assertThat(locals.shippedBefore("premier-geste", NINE.plusSeconds(60))).contains(SHIPPED.sha256());
        assertThat(locals.shippedBefore("premier-geste", NINE.minusSeconds(60))).isEmpty();
    }

    @Test
    void whoIsErasedLeavesTheModuleWithoutTheirName() {
        publish(text("essai", "Texte un", ""), 1);
        assertThat(locals.last().getFirst().author()).contains(karim);
        jdbc.sql("delete from account where id = :id")
                .param("id", karim.value())
                .update();
        assertThat(locals.last())
                .isEqualTo(List.of(new LocalModules.Local(
                        "essai",
                        text("essai", "Texte un", "").sha256(),
                        true,
                        Optional.empty(),
                        NINE.plusSeconds(60))));
    }

    private static void await(CountDownLatch latch) {
        try {
            latch.await();
        } catch (InterruptedException stopped) {
            throw new IllegalStateException(stopped);
        }
    }

    @Test
    void whoHasTheTurnHasItUntilTheEndOfTheTransaction() throws Exception {
        var turn = new PublishingTurn(jdbc);
        var acts = new CopyOnWriteArrayList<String>();
        var begun = new CountDownLatch(1);
        try (var other = Executors.newSingleThreadExecutor()) {
            Future<?> second = transaction.execute(_ -> {
                turn.take();
                var waits = other.submit(() -> {
                    begun.countDown();
                    transaction.executeWithoutResult(_ -> {
                        turn.take();
                        acts.add("second");
                    });
                });
                await(begun);
                acts.add("first");
                return waits;
            });
            second.get();
        }
        assertThat(acts).containsExactly("first", "second");
    }
}
