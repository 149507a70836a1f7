package fr.declic.privacy;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import fr.declic.platform.Messages;
import fr.declic.privacy.PersonalData.Attached;
import fr.declic.privacy.PersonalData.Entry;
import fr.declic.privacy.PersonalData.Section;
import fr.declic.privacy.PersonalData.Source;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.stream.IntStream;
import java.util.zip.ZipInputStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.json.JsonMapper;

class ArchiveTest {

    private static final Instant NOON = Instant.parse("2026-11-22T11:00:00Z");
    private static final String NASTY = "<script>alert('1')</script>\n\"é\"";

    private static Section section(Source<Entry> entries) {
        return new Section("things", "Mes <choses>", "Pourquoi.\nCombien de temps.", List.of("Quoi"), entries);
    }

    private static Entry entry(String text, Attached... files) {
        return new Entry(List.of(text), Map.of("text", text), List.of(files));
    }

    private static Attached file(String path, String content) {
        return new Attached(path, "L’image", () -> new ByteArrayInputStream(content.getBytes(StandardCharsets.UTF_8)));
    }

    private static Map<String, String> unzipped(Section... sections) throws IOException {
        var out = new ByteArrayOutputStream();
        new Archive(List.of(sections), new DataWords(new Messages(), Locale.FRENCH), NOON).writeTo(out);
        var texts = new LinkedHashMap<String, String>();
        try (var zip = new ZipInputStream(new ByteArrayInputStream(out.toByteArray()))) {
            for (var entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                texts.put(entry.getName(), new String(zip.readAllBytes(), StandardCharsets.UTF_8));
            }
        }
        return texts;
    }

    @Test
    void whatPeopleWroteIsTextInThePageAndExactInTheData() throws IOException {
        var texts = unzipped(section(Source.of(List.of(entry(NASTY)))));
        assertThat(texts.get(Archive.PAGE))
                .contains("<h2>Mes &lt;choses&gt;</h2>", "&lt;script&gt;alert(&#39;1&#39;)", "<p>Pourquoi.</p>")
                .doesNotContain("<script");
        var data = JsonMapper.builder().build().readTree(texts.get(Archive.DATA));
        assertThat(data.get("made").asString()).isEqualTo("2026-11-22T11:00:00Z");
        assertThat(data.get("things").get(0).get("text").asString()).isEqualTo(NASTY);
    }

    @Test
    void filesComeOnceAndThePageLeadsToThem() throws IOException {
        var texts = unzipped(section(Source.of(
                List.of(entry("a", file("images/x.svg", "<svg/>")), entry("b", file("images/x.svg", "<svg/>"))))));
        assertThat(texts.keySet()).containsExactly(Archive.PAGE, Archive.DATA, "images/x.svg");
        assertThat(texts).containsEntry("images/x.svg", "<svg/>");
        assertThat(texts.get(Archive.PAGE)).contains("<a href=\"images/x.svg\">L’image</a>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"../x.svg", "/x.svg", "a/../x.svg", "x", "a\\b.svg", "C:x.svg", "a b.svg", ""})
    void aFileNeverLeavesTheFolder(String path) {
        assertThatIllegalArgumentException().isThrownBy(() -> file(path, ""));
    }

    @Test
    void whatIsManyIsReadPartByPart() throws IOException {
        var most = new AtomicInteger();
        Source<Entry> many = Source.paged((from, size) -> {
            most.accumulateAndGet(size, Math::max);
            return IntStream.range(from, Math.min(from + size, 1_200))
                    .mapToObj(n -> entry("n" + n))
                    .toList();
        });
        var texts = unzipped(section(many));
        assertThat(texts.get(Archive.PAGE)).contains("n0</td>", "n1199</td>").doesNotContain("n1200</td>");
        assertThat(most).hasValue(PersonalData.Page.SIZE);
    }

    @Test
    void theScreenShowsTheFirstAndSaysThatThereAreMore() {
        Source<Entry> many =
                Source.of(IntStream.range(0, 51).mapToObj(n -> entry("n" + n)).toList());
        var html = new DataHtml(new DataWords(new Messages(), Locale.FRENCH)).folded(List.of(section(many)));
        assertThat(html).contains("n49</td>", "les 50 premières lignes").doesNotContain("n50</td>");
    }

    @Test
    void nothingIsSaidToBeNothing() throws IOException {
        assertThat(unzipped(section(Source.of(List.of()))).get(Archive.PAGE)).contains("Rien pour l’instant.");
    }
}
