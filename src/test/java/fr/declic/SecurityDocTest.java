package fr.declic;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/** docs/security.md holds the whole of ASVS 5.0.0, levels 1 and 2, and names nothing that there is not. */
class SecurityDocTest {

    private static final Pattern CLASS = Pattern.compile("`([A-Z][A-Za-z0-9]+)`");
    private static final Pattern REQUIREMENT =
            Pattern.compile("- (V(?:[1-9]|1[0-7])\\.\\d+\\.\\d+) \\(([12])\\) .+: \\*\\*(met|n/a|open)\\*\\*, .+");

    private static String page = "";

    @BeforeAll
    static void read() throws IOException {
        page = Files.readString(Path.of("docs/security.md"));
    }

    @Test
    void everyRequirementOfLevels1And2IsThereOnceWithItsState() {
        var lines = page.lines().filter(line -> line.startsWith("- V")).toList();
        assertThat(lines).allMatch(line -> REQUIREMENT.matcher(line).matches());
        assertThat(lines.stream().map(line -> line.split(" ")[1])).doesNotHaveDuplicates();
        assertThat(ofLevel(lines, "(1)")).isEqualTo(70);
        assertThat(ofLevel(lines, "(2)")).isEqualTo(183);
    }

    @Test
    void everyClassAndTestThatItNamesExists() throws IOException {
        var named = CLASS.matcher(page).results().map(it -> it.group(1)).collect(Collectors.toSet());
        assertThat(named).hasSizeGreaterThan(50);
        assertThat(named).isSubsetOf(existing());
    }

    private static long ofLevel(List<String> lines, String level) {
        return lines.stream().filter(line -> line.split(" ")[2].equals(level)).count();
    }

    private static Set<String> existing() throws IOException {
        try (var files = Files.walk(Path.of("src"))) {
            return files.map(file -> file.getFileName().toString())
                    .filter(name -> name.endsWith(".java"))
                    .map(name -> name.substring(0, name.length() - ".java".length()))
                    .collect(Collectors.toSet());
        }
    }
}
