package fr.declic.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.fail;

import com.sun.management.ThreadMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.parser.Parser;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Files that are broken in every way: a reading or a refusal, nothing else, and no more than the file is worth. The
 * number of mutated inputs of each format is that of the system property {@code declic.fuzz}.
 */
class QuizFuzzTest {

    private static final int INPUTS = Integer.getInteger("declic.fuzz", 400);

    /** What a reading may hold for each byte that was read: a question becomes YAML, sentences and its source. */
    private static final int WORTH = 60;

    private static final int LITTLE = 20_000;

    private static final List<String> SPICES = List.of(
            "{",
            "}",
            "=",
            "~",
            "#",
            "####",
            "%50%",
            "%",
            ":",
            "::",
            "->",
            ">",
            ">3",
            "\\",
            "\\n",
            "//",
            "$CATEGORY: ",
            "[html]",
            "[tag:digcomp:5.2]",
            "[id:x]",
            "{T}",
            "{}",
            "{1:MC:=a~b}",
            "[[1]]",
            "[[9]]",
            "ANSWER: A",
            "A. a",
            "<",
            ">",
            "</question>",
            "<question type=\"multichoice\">",
            "<answer fraction=\"100\">",
            "<text>",
            "</text>",
            "<![CDATA[",
            "]]>",
            "<!--",
            "-->",
            "<?x?>",
            "<!DOCTYPE quiz>",
            "&",
            "&amp;",
            "&lt;b&gt;",
            "&nbsp;",
            "&x;",
            "&#0;",
            "&#x80;",
            "@@PLUGINFILE@@/",
            "<file name=\"../x\">AA</file>",
            "<b>",
            "*",
            "_",
            "`",
            "[a](b)",
            "\n",
            "\n\n",
            "\t",
            "\0",
            "\ufeff",
            "\u2028",
            "\ufdd8",
            "\ufffe",
            "😀",
            "\u00e9",
            "1e999",
            "9".repeat(40),
            "-1",
            "0.5",
            "difficulty:9",
            "scale:1-2-3",
            "boxes:9-9",
            "forgive:x");

    private static final List<String> ATTRIBUTES = List.of("type", "format", "fraction", "name", "encoding");

    private static final Document TREE = Jsoup.parse(QuizSamples.XML, Parser.xmlParser());

    static {
        TREE.outputSettings().prettyPrint(false);
    }

    static Stream<String> corpora() {
        return Stream.of(QuizSamples.XML, QuizSamples.GIFT, QuizSamples.AIKEN);
    }

    @ParameterizedTest
    @MethodSource("corpora")
    void aMutatedFileIsReadOrRefused(String corpus) {
        var kind = corpus.substring(0, 5);
        for (int seed = 0; seed < INPUTS; seed++) {
            var bytes = mutated(corpus, new Random(seed));
            try {
                check(QuizSamples.read(bytes), bytes.length);
            } catch (RuntimeException | AssertionError fault) {
                fail("%s, seed %d".formatted(kind, seed), fault);
            }
        }
    }

    private static byte[] mutated(String corpus, Random random) {
        boolean wellFormed = corpus.startsWith("<") && random.nextInt(10) > 0;
        return wellFormed ? bentTree(random) : bentText(corpus, random);
    }

    /** XML that is still XML: hardly any other would be looked into. */
    private static byte[] bentTree(Random random) {
        var tree = TREE.clone();
        for (int i = random.nextInt(8); i >= 0; i--) {
            var all = tree.select("quiz *");
            if (all.isEmpty()) {
                break;
            }
            var one = all.get(random.nextInt(all.size()));
            var other = all.get(random.nextInt(all.size()));
            switch (random.nextInt(8)) {
                case 0 -> one.remove();
                case 1 -> one.after(other.clone());
                case 2 -> one.appendChild(other.clone());
                case 3 -> one.attr("type", other.closest("question") instanceof Element it ? it.attr("type") : "x");
                case 4 -> one.attr(pick(ATTRIBUTES, random), pick(SPICES, random));
                case 5 -> one.tagName(other.normalName());
                case 6 -> one.text(spiced(one.wholeText(), random));
                default -> other.text(spiced(pick(SPICES, random), random));
            }
        }
        return tree.outerHtml().getBytes(random.nextInt(20) == 0 ? StandardCharsets.UTF_16 : StandardCharsets.UTF_8);
    }

    private static String spiced(String text, Random random) {
        int at = random.nextInt(text.length() + 1);
        var spice = pick(SPICES, random).repeat(1 + random.nextInt(random.nextInt(20) == 0 ? 400 : 3));
        var mixed = text.substring(0, at) + spice + text.substring(at);
        return mixed.codePoints()
                .filter(it -> it >= ' ' && it < 0xfffe || it > 0xffff || it == '\n')
                .collect(StringBuilder::new, StringBuilder::appendCodePoint, StringBuilder::append)
                .toString();
    }

    private static <T> T pick(List<T> from, Random random) {
        return from.get(random.nextInt(from.size()));
    }

    private static byte[] bentText(String corpus, Random random) {
        var text = new StringBuilder(corpus);
        for (int i = random.nextInt(6); i >= 0 && !text.isEmpty(); i--) {
            int at = random.nextInt(text.length());
            int end = Math.min(text.length(), at + random.nextInt(random.nextInt(10) == 0 ? 800 : 40));
            switch (random.nextInt(6)) {
                case 0 -> text.delete(at, end);
                case 1 -> text.insert(random.nextInt(text.length()), text.substring(at, end));
                case 2 -> text.setCharAt(at, (char) random.nextInt(random.nextBoolean() ? 128 : 65_536));
                case 3 -> text.replace(at, end, pick(SPICES, random));
                case 4 -> text.insert(at, pick(SPICES, random).repeat(1 + random.nextInt(12)));
                default -> text.insert(at, pick(SPICES, random));
            }
        }
        var charset =
                switch (random.nextInt(20)) {
                    case 0 -> StandardCharsets.UTF_16LE;
                    case 1 -> StandardCharsets.UTF_16;
                    case 2 -> StandardCharsets.ISO_8859_1;
                    default -> StandardCharsets.UTF_8;
                };
        var bytes = text.toString().getBytes(charset);
        for (int i = random.nextInt(3); i > 0 && bytes.length > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(30) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length + 1)) : bytes;
    }

    private static void check(QuizReading reading, int size) {
        switch (reading) {
            case QuizReading.Refused(var problem) -> {
                assertThat(problem.message()).endsWith(".");
                assertThat(problem.remedy()).endsWith(".");
            }
            case QuizReading.Read read -> {
                var ids = new HashSet<String>();
                long held = 0;
                for (var it : read.items()) {
                    var yaml = it.yaml();
                    assertThat(ids.add(it.draft().id())).isTrue();
                    assertThat(it.toWrite())
                            .isNotEmpty()
                            .allMatch(sentence -> sentence.endsWith(".") && !sentence.contains("YAML"));
                    held += yaml.length() + sizeOf(it.toWrite()) + sizeOf(it.changed());
                }
                for (var it : read.aside()) {
                    assertThat(it.source()).isNotEmpty();
                    assertThat(it.reason()).endsWith(".");
                    held += it.source().length();
                }
                assertThat(held).isLessThan(LITTLE + (long) WORTH * size);
            }
        }
    }

    private static int sizeOf(List<String> sentences) {
        return sentences.stream().mapToInt(String::length).sum();
    }

    /** Where time could grow with a square, so would what is allocated on the way: twice the file, twice the work. */
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <quiz>                                     | <question>                        |
                    <quiz><question type="truefalse"><questiontext><text> | &lt;b&gt;              | </text></questiontext></question></quiz>
                    <quiz><question type="truefalse"><questiontext><text> | *a **b _c [            | </text></questiontext></question></quiz>
                    <quiz><question type="cloze"><questiontext><text>     | {1:MC:                 | </text></questiontext></question></quiz>
                    <quiz><question type="ddwtos"><questiontext><text>    | [[1]]                  | </text></questiontext></question></quiz>
                    <quiz><question type="shortanswer">        | <answer fraction="100"><text>a</text></answer> | </question></quiz>
                    <quiz><question type="essay"><file name="a">| AAAA                             | </file></question></quiz>
                    <quiz><question type="essay"/>             | <!-- <question -->                | </quiz>
                    Q {                                        | =a#b                              | }
                    Q {                                        | ~%50%a                            | }
                    Q {                                        | =a -> b                           | }
                    Q {>3                                      | a~                                | }
                    ::                                         | ::a                               | {T}
                    Q{T}~~                                     | {                                 | }
                    Q{T}~~                                     | [tag:                             | {T}
                    Q~A. a~ANSWER: A~                          | ~A. a                             | ANSWER: A
                    Q~A. a~ANSWER: A~                          | ANSWER:                           |
                    Q{T}~~                                     | $CATEGORY: a/~~                   | Q{T}
                    """)
    void workGrowsWithTheFileAndNotWithItsSquare(String start, String much, String end) {
        // The first run pays for the classes that it loads.
        work(start, much, end, 1);
        var once = work(start, much, end, 1);
        var twice = work(start, much, end, 2);

        assertThat((double) twice / once).isLessThan(2.8);
    }

    private static long work(String start, String much, String end, int times) {
        int count = times * 200_000 / Math.max(1, much.length());
        var text = lines(start) + lines(much).repeat(count) + (end == null ? "" : lines(end));
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return IntStream.range(0, 3)
                .mapToLong(_ -> {
                    var threads = (ThreadMXBean) ManagementFactory.getThreadMXBean();
                    long before = threads.getCurrentThreadAllocatedBytes();
                    check(QuizSamples.read(bytes), bytes.length);
                    return threads.getCurrentThreadAllocatedBytes() - before;
                })
                .min()
                .orElseThrow();
    }

    private static String lines(String text) {
        return text.startsWith("<") ? text : text.replace('~', '\n').replace("%50%a", "~%50%a");
    }
}
