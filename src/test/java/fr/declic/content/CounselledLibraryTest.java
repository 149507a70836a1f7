package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Properties;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The shipped library is well written: a rule that finds much there finds what is not there. */
class CounselledLibraryTest {

    /** A day on which its facts are fresh. */
    private static final LocalDate TODAY = LocalDate.of(2026, 11, 27);

    /** How often each rule speaks over all modules, as counted when it was tuned; the others never do. */
    private static final Map<HintRule, Integer> MOST = Map.ofEntries(
            Map.entry(HintRule.SHORT_SENTENCE, 13),
            Map.entry(HintRule.ONE_IDEA, 21),
            Map.entry(HintRule.POSITIVE, 1),
            Map.entry(HintRule.ACTIVE, 2),
            Map.entry(HintRule.DIGITS, 1),
            Map.entry(HintRule.SMALL_NUMBERS, 3),
            Map.entry(HintRule.FULL_DATE, 2),
            Map.entry(HintRule.EVERYDAY_WORD, 22),
            Map.entry(HintRule.EXPLAINED_WORD, 37),
            Map.entry(HintRule.EASY_STEP, 3),
            Map.entry(HintRule.ONE_SCREEN, 3),
            Map.entry(HintRule.SAME_FEEDBACK, 1),
            Map.entry(HintRule.NOTHING_TO_DO, 8),
            Map.entry(HintRule.NO_VARIANT, 1),
            Map.entry(HintRule.MINUTES, 2),
            Map.entry(HintRule.TESTED_WITH, 57));

    private static final int MOST_MEDIAN = 3;
    private static final int MOST_IN_ONE = 7;

    private static final Library LIBRARY = LibraryReader.read(ContentTest.shipped());
    private static final Map<CourseModule, List<Hint>> HINTS = LIBRARY.revisions().values().stream()
            .collect(Collectors.toMap(Revision::module, it -> Counsel.of(it, LIBRARY, TODAY)));

    @ParameterizedTest
    @EnumSource
    void noRuleSpeaksMoreOftenThanWhenItWasTuned(HintRule rule) {
        assertThat(all().filter(hint -> hint.rule() == rule)).hasSizeLessThanOrEqualTo(MOST.getOrDefault(rule, 0));
    }

    @ParameterizedTest
    @EnumSource
    void aGoodModuleGetsFewHints(Audience audience) {
        var counts = HINTS.entrySet().stream()
                .filter(it -> it.getKey().audience() == audience)
                .map(it -> it.getValue().size())
                .sorted()
                .toList();
        assertThat(counts.get(counts.size() / 2)).isLessThanOrEqualTo(MOST_MEDIAN);
        assertThat(counts.getLast()).isLessThanOrEqualTo(MOST_IN_ONE);
    }

    @Test
    void eachHintHasItsOwnKeyAndALineThatHoldsItsSentence() {
        HINTS.forEach((module, hints) -> {
            var lines =
                    LIBRARY.revision(module.id()).orElseThrow().text().lines().toList();
            assertThat(hints).extracting(Hint::key).doesNotHaveDuplicates();
            assertThat(hints).allSatisfy(hint -> {
                assertThat(hint.place().line()).isBetween(1, lines.size());
                assertThat(hint.message()).isNotBlank();
                assertThat(hint.remedy()).isNotBlank();
                var line = lines.get(hint.place().line() - 1);
                var word = longest(hint.place().quote());
                assertThat(line).as(hint.toString()).contains(word);
            });
        });
    }

    /** A word of the sentence that Markdown leaves as it is. */
    private static String longest(String quote) {
        return Arrays.stream(quote.split("[^\\p{L}]+"))
                .max(java.util.Comparator.comparingInt(String::length))
                .orElse("");
    }

    @ParameterizedTest
    @ValueSource(strings = {"fr", "en"})
    void everyRuleFamilyAndSeverityHasAName(String language) throws IOException {
        var texts = new Properties();
        texts.load(new StringReader(
                Files.readString(Path.of("src/main/resources/messages/studio_%s.properties".formatted(language)))));
        var named = Stream.of(
                        keys("rule", HintRule.values()),
                        keys("family", HintRule.Family.values()),
                        keys("severity", Hint.Severity.values()))
                .flatMap(Function.identity())
                .toList();
        assertThat(texts.stringPropertyNames().stream().filter(key -> key.startsWith("studio.counsel.")))
                .containsExactlyInAnyOrderElementsOf(named);
    }

    private static Stream<String> keys(String kind, Enum<?>... values) {
        return Arrays.stream(values).map(it -> "studio.counsel.%s.%s"
                .formatted(kind, it.name().toLowerCase(Locale.ROOT).replace('_', '-')));
    }

    private static Stream<Hint> all() {
        return HINTS.values().stream().flatMap(List::stream);
    }
}
