package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class ModuleWriterTest {

    static LongStream seeds() {
        return LongStream.range(0, 200);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void readingWhatWasWrittenGivesAnEqualModule(long seed) {
        var module = new ModuleGenerator(seed).module("essai");
        var text = ModuleWriter.write(module);

        var read = Samples.revision(Samples.read(text)).module();

        assertThat(read).isEqualTo(module);
        assertThat(ModuleWriter.write(read)).isEqualTo(text);
    }

    @Test
    void theSampleIsWrittenWithTheIdsOfItsSteps() {
        var module = Samples.revision(Samples.read(Samples.MODULE)).module();
        var text = ModuleWriter.write(module);

        assertThat(text).contains("## Mot\n<!-- step: mot -->\n").contains("<!-- step: tenir; sound: tenir.mp3 -->");
        assertThat(text).contains("guide: |\n  Erreur fréquente : aller trop vite.\n");
        assertThat(Samples.revision(Samples.read(text)).module()).isEqualTo(module);
    }

    @Test
    void everyShippedModuleIsWrittenWithoutLoss() {
        var library = LibraryReader.read(ContentTest.shipped());
        var reader = new ModuleReader(library.themes(), library.frameworks());

        assertThat(library.revisions().values()).allSatisfy(revision -> {
            var written = ModuleWriter.write(revision.module());
            var read = Samples.revision(reader.read(revision.module().id(), written, revision.media()));
            assertThat(read.module()).isEqualTo(revision.module());
        });
    }
}
