package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class CheckCommandTest {

    @TempDir
    Path directory;

    private final ByteArrayOutputStream out = new ByteArrayOutputStream();

    private int run(Path folder) {
        return CheckCommand.run(
                folder, Samples.folder(Samples.library()), new PrintStream(out, true, StandardCharsets.UTF_8));
    }

    private String printed() {
        return out.toString(StandardCharsets.UTF_8);
    }

    private void write(Map<String, String> files) throws IOException {
        for (var file : files.entrySet()) {
            var path = directory.resolve(file.getKey());
            Files.createDirectories(path.getParent());
            Files.writeString(path, file.getValue());
        }
    }

    @Test
    void aLibraryWithoutFaultIsCounted() throws IOException {
        write(Samples.library());

        assertThat(run(directory)).isZero();
        assertThat(printed()).isEqualToIgnoringNewLines("Aucun défaut. 2 modules, 1 parcours.");
    }

    @Test
    void faultsAreGroupedByFileAndCounted() throws IOException {
        write(Samples.library());
        write(Map.of(
                "modules/essai/module.md",
                Samples.MODULE.replace("minutes: 8", "minutes: 99").replace("theme: first-clicks", "theme: x")));

        assertThat(run(directory)).isEqualTo(1);
        assertThat(printed().lines())
                .satisfiesExactly(
                        it -> assertThat(it).isEqualTo("modules/essai/module.md"),
                        it -> assertThat(it).startsWith("  ligne 6 · theme · "),
                        it -> assertThat(it).startsWith("  ligne 7 · minutes · "),
                        it -> assertThat(it).isEqualTo("2 défauts. 1 module, 1 parcours sans défaut."));
    }

    @Test
    void oneModuleOrAFolderOfModulesIsCheckedAgainstTheShippedLibrary() throws IOException {
        write(Map.of(
                "suite/module.md",
                Samples.library().get("modules/suite/module.md"),
                "suite/main.svg",
                Samples.SVG,
                "suite/tenir.mp3",
                "ID3 sound"));

        assertThat(run(directory)).isZero();
        assertThat(run(directory.resolve("suite"))).isZero();
        assertThat(printed().lines()).containsOnly("Aucun défaut. 1 module, 0 parcours.");
    }

    @Test
    void aFolderOfFrameworksIsCheckedAgainstTheShippedLibrary() throws IOException {
        write(Map.of("frameworks/quartier.yaml", Samples.framework("quartier", "Q-1")));
        assertThat(run(directory)).isZero();

        write(Map.of("frameworks/quartier.yaml", Samples.framework("quartier", "Q 1")));
        assertThat(run(directory)).isEqualTo(1);
        assertThat(printed().lines().toList())
                .contains("frameworks/quartier.yaml")
                .anyMatch(it ->
                        it.startsWith("  ligne 25 · competencies[2].code · «\u00a0Q 1\u00a0» n'est pas un code."));
    }

    @Test
    void whereEvidenceIsMissingIsShownAsATable() throws IOException {
        write(Samples.library());

        assertThat(CheckCommand.coverage(
                        directory,
                        Samples.folder(Samples.library()),
                        new PrintStream(out, true, StandardCharsets.UTF_8)))
                .isZero();
        assertThat(printed().lines().map(it -> it.replaceAll(" +", " ")))
                .containsExactly(
                        "compétence modules questions pratiques repère",
                        "crcn:5.2 2 2 0 0 ne suffit pas pour « acquis seul », moins de 3 activités, rien à pratiquer",
                        "digcomp:5.2 2 6 4 2",
                        "",
                        "module modules questions pratiques repère",
                        "essai 1 4 2 2",
                        "suite 1 4 2 2");
    }

    @Test
    void aMissingFolderIsTold() {
        assertThat(run(directory.resolve("rien"))).isEqualTo(2);
        assertThat(printed()).contains("n'existe pas");
    }
}
