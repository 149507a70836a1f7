package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.ContentFolder;
import fr.declic.content.ContentProblem;
import fr.declic.content.LibraryReader;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import fr.declic.platform.DatabaseTest;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.springframework.beans.factory.support.StaticListableBeanFactory;
import org.springframework.core.annotation.Order;

/** The library follows what is written, and what is published. */
@SuppressWarnings("NullAway.Init")
class LibraryKeeperTest extends DatabaseTest {

    private static final Revision SHIPPED = LibraryReader.read(ContentFolder.shipped())
            .revision("premier-geste")
            .orElseThrow();
    private static final ContentFolder SMALL = small();
    private static final Clock CLOCK = Clock.fixed(Instant.parse("2026-11-27T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    Path data;

    @TempDir
    Path given;

    private final Published published = new Published();
    private LibrarySource source;
    private Shelf shelf;
    private LibraryKeeper keeper;

    /** What trainers published, in the place of a table. */
    @Order(1)
    private static final class Published implements MoreContent {

        private final Map<String, byte[]> files = new TreeMap<>();
        private int version;
        private final CountDownLatch asked = new CountDownLatch(2);

        void add(String id, String title) {
            files.putAll(moduleFiles("modules/" + id + "/", id, title));
            version++;
        }

        @Override
        public ContentFolder content() {
            asked.countDown();
            return ContentFolder.of(files);
        }

        @Override
        public String version() {
            return String.valueOf(version);
        }
    }

    /** What is shipped, with one module. */
    private static ContentFolder small() {
        var files = new TreeMap<>(ContentFolder.shipped().files());
        files.keySet()
                .removeIf(path -> path.startsWith("courses/")
                        || path.startsWith("placement/")
                        || path.startsWith("modules/") && !path.startsWith("modules/premier-geste/"));
        return new ContentFolder(files);
    }

    private static Map<String, byte[]> moduleFiles(String path, String id, String title) {
        var files = new TreeMap<String, byte[]>();
        SHIPPED.media().forEach((name, media) -> files.put(path + name, media.bytes()));
        files.put(path + "module.md", text(id, title).getBytes(StandardCharsets.UTF_8));
        return files;
    }

    private static String text(String id, String title) {
        return SHIPPED.text()
                .replace("id: premier-geste", "id: " + id)
                .replaceFirst("title: .*", "title: \"" + title + "\"");
    }

    private void write(Path folder, String id, String title) throws IOException {
        for (var file : moduleFiles("modules/" + id + "/", id, title).entrySet()) {
            var path = folder.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.write(path, file.getValue());
        }
    }

    @BeforeEach
    void begin() {
        var beans = new StaticListableBeanFactory();
        beans.addBean("published", published);
        source = new LibrarySource(SMALL, given.toString(), data.toString(), beans.getBeanProvider(MoreContent.class));
        shelf = new Shelf(source.first());
        keeper = new LibraryKeeper(source, new RevisionArchive(new Revisions(jdbc), shelf, CLOCK), shelf);
    }

    @AfterEach
    void stop() throws IOException {
        keeper.stop();
    }

    private String title(String id) {
        return shelf.library().module(id).map(it -> it.title()).orElse("-");
    }

    private int kept(String title) {
        return jdbc.sql("select count(*) from module_revision where text like :title")
                .param("title", "%\"" + title + "\"%")
                .query(Integer.class)
                .single();
    }

    @Test
    void whatIsWrittenIsServedAndItsTextIsKept() throws IOException {
        write(given, "nouveau", "Un nouveau module");
        assertThat(keeper.check()).isTrue();

        assertThat(title("nouveau")).isEqualTo("Un nouveau module");
        assertThat(kept("Un nouveau module")).isEqualTo(1);

        write(given, "nouveau", "Un module plus long");
        keeper.check();
        assertThat(title("nouveau")).isEqualTo("Un module plus long");
        assertThat(kept("Un nouveau module")).isEqualTo(1);
        assertThat(kept("Un module plus long")).isEqualTo(1);
    }

    @Test
    void whereNothingChangedNothingIsReadAgain() {
        var before = shelf.library();
        assertThat(keeper.check()).isFalse();
        assertThat(shelf.library()).isSameAs(before);
    }

    @Test
    void aFaultIsToldAndTheGoodTextOfBeforeIsServedOn() throws IOException {
        write(given, "nouveau", "Un nouveau module");
        keeper.check();
        var before = shelf.library().revision("nouveau").orElseThrow();

        Files.writeString(given.resolve("modules/nouveau/module.md"), "---\nid: nouveau\n");
        keeper.check();

        assertThat(shelf.library().revision("nouveau").orElseThrow().sha256()).isEqualTo(before.sha256());
        assertThat(shelf.library().problems()).extracting(ContentProblem::file).contains("modules/nouveau/module.md");
    }

    @Test
    void whatWasPublishedHereWinsOverFoldersAndThoseOverWhatIsShipped() throws IOException {
        write(given, "premier-geste", "Celui du dossier");
        keeper.check();
        assertThat(title("premier-geste")).isEqualTo("Celui du dossier");

        write(data.resolve("content"), "premier-geste", "Celui des données");
        keeper.check();
        assertThat(title("premier-geste")).isEqualTo("Celui des données");

        published.add("premier-geste", "Celui du studio");
        assertThat(keeper.reload()).isTrue();
        assertThat(title("premier-geste")).isEqualTo("Celui du studio");
    }

    @Test
    void whatAnotherNodePublishedIsSeenByTheNextLook() {
        published.add("atelier", "Publié ailleurs");
        assertThat(keeper.check()).isTrue();
        assertThat(title("atelier")).isEqualTo("Publié ailleurs");
        assertThat(keeper.check()).isFalse();
    }

    @Test
    void aFolderThatIsAwayForAMomentTakesNothingFromAnyone() throws IOException {
        write(given, "nouveau", "Un nouveau module");
        keeper.check();
        var away = given.resolveSibling(given.getFileName() + "-away");
        Files.move(given, away);

        assertThat(keeper.check()).isFalse();
        assertThat(title("nouveau")).isEqualTo("Un nouveau module");

        Files.move(away, given);
        write(given, "nouveau", "Le dossier est revenu");
        assertThat(keeper.check()).isTrue();
        assertThat(title("nouveau")).isEqualTo("Le dossier est revenu");
    }

    @Test
    void aTextThatCannotBeKeptIsNotServed() throws IOException {
        var before = shelf.library();
        write(given, "nouveau", "x".repeat(10));
        jdbc.sql("alter table module_revision rename to elsewhere").update();
        try {
            assertThat(keeper.check()).isFalse();
            assertThat(shelf.library()).isSameAs(before);
        } finally {
            jdbc.sql("alter table elsewhere rename to module_revision").update();
        }
        assertThat(keeper.check()).isTrue();
        assertThat(title("nouveau")).isEqualTo("x".repeat(10));
    }

    @Test
    void whileItRunsAChangeOfAFileReachesTheShelf() throws Exception {
        keeper.watch();
        write(given, "nouveau", "Un nouveau module");
        // Once at the start, once more when the change was noticed; then this waits for its turn.
        assertThat(published.asked.await(300, TimeUnit.SECONDS)).isTrue();
        keeper.check();
        assertThat(title("nouveau")).isEqualTo("Un nouveau module");
    }

    @Test
    void aLibraryThatComesFromElsewhereIsLeftAlone() {
        var beans = new StaticListableBeanFactory();
        var unread = new LibrarySource(SMALL, "", data.toString(), beans.getBeanProvider(MoreContent.class));
        var own = new LibraryKeeper(unread, new RevisionArchive(new Revisions(jdbc), shelf, CLOCK), shelf);
        var before = shelf.library();

        assertThat(own.check()).isFalse();
        assertThat(own.reload()).isFalse();
        assertThat(shelf.library()).isSameAs(before);
    }
}
