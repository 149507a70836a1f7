package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.file.Path;
import org.junit.jupiter.api.Test;

class ContentTest {

    /** The library of this project. */
    static ContentFolder shipped() {
        return ContentFolder.of(Path.of("modules-content"));
    }

    @Test
    void theShippedLibraryHasNoProblem() {
        var report = ContentCheck.check(shipped());

        assertThat(report.problems()).isEmpty();
        assertThat(report.modules()).isPositive();
    }
}
