package fr.declic.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.TreeSet;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

class PageMessagesTest {

    private static final Pattern KEY = Pattern.compile("\"(page\\.[a-z0-9.-]*[a-z0-9])\"");

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(BundleTexts.FRENCH.texts().keySet())
                .isEqualTo(BundleTexts.ENGLISH.texts().keySet());
    }

    @Test
    void everyKeyThatThePagesNameExists() throws IOException {
        var named = new TreeSet<Object>();
        try (var files = Files.list(Path.of("src/main/java/fr/declic/page"))) {
            for (var file : files.toList()) {
                KEY.matcher(Files.readString(file)).results().forEach(found -> named.add(found.group(1)));
            }
        }
        assertThat(named).hasSizeGreaterThan(40);
        assertThat(BundleTexts.FRENCH.texts().keySet()).containsAll(named);
    }

    @Test
    void noTextHoldsTheApostropheThatMessageFormatEats() {
        assertThat(BundleTexts.FRENCH.texts().values())
                .noneMatch(text -> text.toString().contains("'"));
        assertThat(BundleTexts.ENGLISH.texts().values())
                .noneMatch(text -> text.toString().contains("'"));
    }
}
