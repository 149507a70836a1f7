package fr.declic.learning;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import java.util.concurrent.LinkedBlockingQueue;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Real folders are watched; what is awaited has a bound, after which the test fails. */
@SuppressWarnings("NullAway.Init")
class FolderWatchTest {

    private static final long BOUND_SECONDS = 300;

    @TempDir
    Path root;

    private final LinkedBlockingQueue<String> told = new LinkedBlockingQueue<>();
    private FolderWatch watch;

    @BeforeEach
    void watchIt() throws IOException {
        Files.createDirectories(root.resolve("modules/essai"));
        watch = FolderWatch.start(() -> List.of(root), () -> told.add("changed"));
    }

    @AfterEach
    void stop() throws IOException {
        watch.close();
    }

    private void awaitWord() throws InterruptedException {
        assertThat(told.poll(BOUND_SECONDS, TimeUnit.SECONDS)).isEqualTo("changed");
    }

    @Test
    void aFileThatIsWrittenRenamedOrTakenAwayIsTold() throws Exception {
        var file = root.resolve("modules/essai/module.md");
        Files.writeString(file, "un");
        awaitWord();

        Files.writeString(root.resolve("modules/essai/module.md~"), "deux");
        Files.move(root.resolve("modules/essai/module.md~"), file, StandardCopyOption.REPLACE_EXISTING);
        awaitWord();

        Files.delete(file);
        awaitWord();
    }

    @Test
    void aNewFolderIsWatchedAndSoIsWhatIsMadeInIt() throws Exception {
        Files.createDirectories(root.resolve("modules/nouveau/encore"));
        awaitWord();
        Files.writeString(root.resolve("modules/nouveau/encore/image.svg"), "<svg/>");
        awaitWord();
    }

    @Test
    void aFolderThatIsTakenAwayIsToldAndWatchedAgainWhenItComesBack() throws Exception {
        Files.delete(root.resolve("modules/essai"));
        awaitWord();
        Files.createDirectory(root.resolve("modules/essai"));
        awaitWord();
        Files.writeString(root.resolve("modules/essai/module.md"), "un");
        awaitWord();
    }

    @Test
    void severalChangesInARowAreToldOnceOrTwiceNotEachTime() throws Exception {
        for (int i = 0; i < 200; i++) {
            Files.writeString(root.resolve("modules/essai/" + i), "un");
        }
        awaitWord();
        assertThat(told.size()).isLessThan(100);
    }

    @Test
    void whatIsHiddenIsNotLookedAtUnlessItIsTheFolderThatWasGiven() {
        assertThat(LibrarySource.hidden(root.resolve(".git"), root)).isTrue();
        assertThat(LibrarySource.hidden(root.resolve("modules"), root)).isFalse();
        assertThat(LibrarySource.hidden(root.resolve(".git"), root.resolve(".git")))
                .isFalse();
    }
}
