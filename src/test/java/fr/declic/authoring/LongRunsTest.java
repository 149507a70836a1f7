package fr.declic.authoring;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;

import fr.declic.content.ContentFolder;
import fr.declic.content.DraftCounsel;
import fr.declic.content.Library;
import fr.declic.content.LibraryReader;
import fr.declic.content.Manuscript;
import fr.declic.content.MediaIntake;
import fr.declic.content.Merge;
import fr.declic.content.ModuleReader;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.Timeout;

/** One sign again and again, as far as a text may be long: a parser that tries each part of it with each other would hang. */
class LongRunsTest {

    private static final Library LIBRARY = LibraryReader.read(ContentFolder.shipped());
    private static final List<String> SIGNS = List.of(
            " ",
            "\t",
            "a",
            "A b. ",
            "\n",
            "\n\n",
            "- ",
            "* ",
            "*",
            "_",
            "**a",
            "`",
            "``` \n",
            "[",
            "![",
            "](",
            "[a](b) ",
            "(",
            "<",
            "<!--",
            "<a ",
            "&",
            "&amp;",
            "\\",
            "\"",
            "'",
            "«",
            "#",
            "## a\n",
            "## a\n\n",
            "> ",
            ">",
            "{",
            "}",
            "{=",
            "~a",
            "=a#b ",
            "::",
            ":",
            "=",
            "%",
            "1. ",
            "1.",
            "|",
            "é",
            "e\u0301",
            "\ud83d\ude00",
            "$",
            "@",
            "//",
            "A) a\n",
            "ANSWER: A\n",
            "\r\n",
            "\u00a0",
            "\u200b",
            "---\n",
            "id: a\n",
            "  - ",
            "[[1]]",
            "{1:MC:=a}",
            "a-",
            "-aa",
            "a.",
            "/a");

    private record Try(String name, Runnable act) {}

    private static Try given(String name, String text) {
        var bytes = text.getBytes(StandardCharsets.UTF_8);
        return new Try(name, () -> assertThat(GivenReader.read(name, bytes, Set.of("digcomp")))
                .isNotNull());
    }

    private static String run(String sign, int length) {
        return sign.repeat(length / sign.length());
    }

    private static List<Try> tries(String sign) {
        var tries = new ArrayList<Try>();
        var far = run(sign, Draft.LONGEST - 3_000);
        var wide = run(sign, 200_000);
        tries.add(given("a.md", "---\ntitle: a" + far + "b\n---\n"));
        tries.add(given("b.md", "---\nid: " + far + "b\n---\n\n## x\n"));
        tries.add(given("c.md", "---\nid: a\n---\n\n## x\n" + far + "!"));
        tries.add(given("gift.txt", "::a:: b {=a ~" + wide + "}"));
        tries.add(given("gift2.txt", "::a:: [html]" + wide + " {=a ~b}"));
        tries.add(given("gift3.txt", "// " + wide + "\n::a:: b {=a ~b}"));
        tries.add(given("aiken.txt", wide + "\nA) a\nB) b\nANSWER: A\n"));
        var escaped = wide.replace("&", "&amp;").replace("<", "&lt;");
        for (var type : List.of("multichoice", "cloze", "shortanswer", "gapselect")) {
            tries.add(given(
                    type + ".xml",
                    "<quiz><question type=\"" + type
                            + "\"><name><text>a</text></name><questiontext format=\"html\"><text>"
                            + escaped + "</text></questiontext><answer fraction=\"100\"><text>" + escaped
                            + "</text></answer><answer fraction=\"0\"><text>b</text></answer></question></quiz>"));
        }
        tries.add(given("raw.xml", "<quiz>" + wide + "</quiz>"));
        var half = run(sign, 45_000);
        var flat = half.replace("\n", " ");
        for (var text : List.of(
                StudioPeople.TEXT.replace("difficulty: 1", "difficulty: " + flat),
                StudioPeople.TEXT.replace("    feedback: \"Oui.\"", "    " + flat),
                StudioPeople.TEXT.replace("sources: []", "sources: " + flat),
                StudioPeople.TEXT + "\n\n" + half + "\n",
                StudioPeople.TEXT + "\n\n[a](/" + flat + ") [b]{lang=fr" + flat + "}\n",
                StudioPeople.TEXT.replace("Posez la main", half.replace("\n", " ") + " Posez la main"),
                StudioPeople.TEXT.replace("\"Lequel ?\"", "|\n  " + half.replace("\n", "\n  ")),
                StudioPeople.TEXT.replace("\"Essai\"", "\"" + half.replaceAll("[\\\\\"\n\t\r]", "x") + "\""))) {
            tries.add(new Try("draft", () -> {
                var reader = new ModuleReader(LIBRARY.themes(), LIBRARY.frameworks());
                var reading = reader.readDraft("essai", text, Map.of());
                DraftCounsel.of(reading, Manuscript.of(text), LIBRARY, LocalDate.of(2026, 11, 27));
                DraftHead.of(text);
            }));
            tries.add(new Try("difference", () -> {
                if (Draft.tooMuch(text).isPresent()) {
                    return;
                }
                Difference.between(Manuscript.of(StudioPeople.TEXT), Manuscript.of(text), DifferenceTest.AS_WRITTEN);
                Difference.between(
                        Manuscript.of(text), Manuscript.of(text.replace("a", "b")), DifferenceTest.AS_WRITTEN);
                Merge.of(Manuscript.of(text), Manuscript.of(text + sign), Manuscript.of(sign + text));
            }));
        }
        var svg = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 1 1\"><path d=\""
                + run(sign, 300_000).replaceAll("[<&\"]", "x") + "\"/></svg>";
        tries.add(new Try("svg", () -> MediaIntake.take("a.svg", svg.getBytes(StandardCharsets.UTF_8), Set.of())));
        return tries;
    }

    /** Ten minutes for what takes half of one: a parser that hangs ends there, and its line is in the message. */
    @Test
    @Timeout(value = 10, unit = TimeUnit.MINUTES, threadMode = Timeout.ThreadMode.SEPARATE_THREAD)
    void everyRunOfOneSignIsReadToItsEnd() {
        for (var sign : SIGNS) {
            for (var it : tries(sign)) {
                assertThatCode(it.act()::run)
                        .as("%s with [%s]", it.name(), sign)
                        .doesNotThrowAnyException();
            }
        }
    }
}
