package fr.declic.page;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.Media;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.jsoup.Jsoup;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MarkdownTest {

    private static final byte[] PNG = {
        (byte) 0x89, 'P', 'N', 'G', 13, 10, 26, 10, 0, 0, 0, 13, 'I', 'H', 'D', 'R', 0, 0, 1, 64, 0, 0, 0, (byte) 240
    };
    private static final Markdown MARKDOWN = new Markdown(
            Locale.FRENCH,
            Map.of(
                    "a.svg",
                            svg(
                                    "<?xml version='1.0'?><!-- a --><svg xmlns='x' viewBox='0 0 9 9' width='9'><path d='M0 0'/></svg>"),
                    "bad.svg", svg("<svg viewBox='0 0 9 9'><script>alert(1)</script></svg>"),
                    "worse.svg", svg("<svg viewBox='0 0 9 9' onload='alert(1)'><path d='M0 0'/></svg>"),
                    "a.png", new Media("c".repeat(64), "image/png", PNG)),
            2);

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', quoteCharacter = '~', textBlock = """
            **fort**                       | <p><strong>fort</strong></p>
            ### Titre                      | <h2>Titre</h2>
            Le [software]{lang=en} libre   | <p>Le <span lang="en">software</span> libre</p>
            `a ?`                          | <p><code>a ?</code></p>
            Que faire ?                    | <p>Que faire\u202f?</p>
            [ici](/aide)                   | <p><a rel="nofollow" href="/aide">ici</a></p>
            ![Rien](autre.svg)             | <figure>Rien</figure>
            """)
    void textBecomesHtml(String markdown, String html) {
        assertThat(MARKDOWN.html(markdown)).isEqualTo(html);
    }

    @Test
    void aLineBreakStaysALineBreak() {
        assertThat(MARKDOWN.html("Un.\nDeux.")).isEqualTo("<p>Un.<br> Deux.</p>");
    }

    @Test
    void aViewCarriesItsNameAndItsYear() {
        assertThat(MARKDOWN.html("> [!AVIS] Awa Diop, 2021\n> Faire avec."))
                .isEqualTo("<aside class=\"view\"><p class=\"who\">Awa Diop, 2021</p>\n<p>Faire avec.</p>\n</aside>");
    }

    @Test
    void aQuoteOfNobodyStaysAQuote() {
        assertThat(MARKDOWN.html("> Dit.")).contains("<blockquote>").contains("<p>Dit.</p>");
    }

    @Test
    void aDrawingIsInlinedWithItsWordsAndWithoutItsProlog() {
        assertThat(MARKDOWN.html("![L'écran](a.svg)"))
                .isEqualTo(
                        "<figure><svg viewBox='0 0 9 9' role=\"img\" aria-label=\"L’écran\"><path d='M0 0'/></svg></figure>");
    }

    @ParameterizedTest
    @ValueSource(strings = {"bad.svg", "worse.svg"})
    void aDrawingThatIsMoreThanADrawingIsNeverInlined(String name) {
        assertThat(MARKDOWN.html("![x](" + name + ")")).contains("<img").doesNotContain("<svg", "alert");
    }

    @Test
    void aPhotographIsFetchedLateAndSaysHowLargeItIs() {
        assertThat(MARKDOWN.html("![Une rue](a.png)"))
                .isEqualTo(
                        "<figure><img src=\"/media/" + "c".repeat(64)
                                + ".png\" alt=\"Une rue\" loading=\"lazy\" decoding=\"async\" width=\"320\" height=\"240\"></figure>");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "a <img src=x onerror=alert(1)> b",
                "[x](javascript:alert(1))",
                "[x](JAVASCRIPT:alert(1) \"t\")",
                "![x](javascript:alert(1))",
                "![\"><script>alert(1)</script>](a.svg)",
                "![x](https://ailleurs.example/p.png)",
                "[\"><b>]{lang=en}",
                "[x]{lang=en\"onload=alert}",
                "> [!AVIS] <script>alert(1)</script>\n> a",
                "<a href='vbscript:x'>a</a>",
                "[x](data:text/html,<script>alert(1)</script>)",
                "```html\n</code><script>\n```",
                "&lt;script&gt;",
            })
    void whateverTheTextHoldsNothingRunsAndNothingIsFetched(String hostile) {
        for (var html : new String[] {MARKDOWN.html(hostile), "<p>" + MARKDOWN.inline(hostile) + "</p>"}) {
            var body = Jsoup.parseBodyFragment(html).body();
            assertThat(body.select("script, iframe, b, [onerror], [onload], img[src^=http]"))
                    .as(html)
                    .isEmpty();
            assertThat(body.select("a").eachAttr("href"))
                    .as(html)
                    .noneMatch(address -> address.matches("(?i)\\s*(javascript|vbscript|data):.*"));
        }
    }

    @ParameterizedTest(name = "{0}")
    @CsvSource(delimiter = '|', textBlock = """
            1. Le premier | 1. Le premier
            - un          | - un
            # un          | # un
            > un          | &gt; un
            **@**         | <strong>@</strong>
            """)
    void aPromptIsNeverAListNorATitle(String markdown, String html) {
        assertThat(MARKDOWN.inline(markdown)).isEqualTo(html);
    }

    @Test
    void anAttributeGetsTheWordsAlone() {
        assertThat(MARKDOWN.plain("L'**eau** [ok]{lang=en} ?")).isEqualTo("L’eau ok\u202f?");
    }

    private static Media svg(String text) {
        return new Media("b".repeat(64), "image/svg+xml", text.getBytes(StandardCharsets.UTF_8));
    }
}
