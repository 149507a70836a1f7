package fr.declic.exchange;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.groups.Tuple.tuple;

import fr.declic.activity.Activity;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.ShortText;
import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class MoodleXmlReaderTest {

    private static final QuizReading.Read SAMPLE = QuizSamples.read(QuizSamples.XML);

    private static QuizItem item(String text) {
        var read = QuizSamples.read(text);
        assertThat(read.aside()).isEmpty();
        return read.items().getFirst();
    }

    private static SetAside aside(String text) {
        var read = QuizSamples.read(text);
        assertThat(read.items()).isEmpty();
        return read.aside().getFirst();
    }

    @Test
    void eachKindWithATwinBecomesIt() {
        assertThat(SAMPLE.items())
                .extracting(QuizItem::type, it -> it.draft().type())
                .containsExactly(
                        tuple("multichoice", "choice"),
                        tuple("multichoice", "choice"),
                        tuple("truefalse", "choice"),
                        tuple("shortanswer", "short-text"),
                        tuple("numerical", "short-text"),
                        tuple("numerical", "estimate"),
                        tuple("matching", "sort"),
                        tuple("matching", "order"),
                        tuple("ordering", "order"),
                        tuple("gapselect", "choice"),
                        tuple("ddwtos", "sort"),
                        tuple("cloze", "choice"));
    }

    @Test
    void whatHasNoTwinIsKeptWholeWithItsLine() {
        assertThat(SAMPLE.aside())
                .extracting(SetAside::type, SetAside::line)
                .containsExactly(
                        tuple("essay", 109),
                        tuple("description", 113),
                        tuple("calculated", 114),
                        tuple("cloze", 115),
                        tuple("ddmarker", 116),
                        tuple("multichoice", 117));
        var lines = QuizSamples.XML.lines().toList();
        assertThat(SAMPLE.aside()).allSatisfy(it -> {
            assertThat(it.source()).startsWith("<question type=\"").endsWith("</question>");
            assertThat(QuizSamples.XML).contains(it.source());
            assertThat(lines.get(it.line() - 1))
                    .contains(it.source().lines().findFirst().orElseThrow());
            assertThat(it.reason()).endsWith(".");
        });
        assertThat(SAMPLE.aside().getFirst().files()).extracting(Attached::name).containsExactly("plan.pdf");
    }

    @Test
    void aChoiceKeepsItsTextsItsPictureItsHintAndItsTags() {
        var item = SAMPLE.items().getFirst();

        assertThat(item.yaml()).isEqualTo("""
                id: quel-bouton
                type: choice
                prompt: "Quel bouton sert **le plus** ?"
                options:
                  - text: "Celui de gauche"
                    right: true
                    feedback: "Oui, il *choisit*."
                  - text: "Celui de droite"
                    feedback: "Pas encore."
                  - text: "La molette"
                    feedback: "Elle fait défiler."
                hint: "Regardez votre index."
                difficulty: 2
                competencies: [digcomp:5.2]
                """.replace("plus** ?", "plus**\u00a0?"));
        assertThat(item.category()).containsExactly("Clavier et souris", "Lettres/chiffres");
        assertThat(item.files()).singleElement().satisfies(file -> {
            assertThat(file.name()).isEqualTo("ma-souris.png");
            assertThat(file.alt()).isEqualTo("Une souris");
            assertThat(file.bytes()).startsWith(0x89, 'P', 'N', 'G');
        });
        assertThat(item.toWrite())
                .containsExactly(
                        "Dites quelle étape l'enseigne.",
                        "Mettez «\u00a0ma-souris.png\u00a0» dans le texte de l'étape, ou retirez ce fichier.");
        assertThat(item.changed())
                .containsExactly(
                        "«\u00a0La molette\u00a0» valait 50\u00a0% des points. Ici, cette réponse n'est pas juste.",
                        "Un seul indice est gardé. L'autre\u00a0: «\u00a0Un autre indice.\u00a0».",
                        "Le retour général n'a pas de place ici\u00a0: «\u00a0On l'utilise tout le temps.\u00a0».",
                        "Étiquettes non reprises\u00a0: souris.");
    }

    @Test
    void eachThingThatAnAuthorStillHasToWriteIsASentence() {
        assertThat(SAMPLE.items().get(5).toWrite())
                .containsExactly(
                        "Écrivez un indice.",
                        "Dites quelle étape l'enseigne.",
                        "Dites ce que l'on compte (unit).",
                        "Dites d'où vient le nombre, avec son année.",
                        "Dites ce que le nombre ne dit pas.");
        assertThat(SAMPLE.items().get(6).toWrite()).contains("Écrivez un retour pour chaque réponse.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    a <b>gras</b> mot                        | a **gras** mot
                    <i> ital </i>fin                         | *ital* fin
                    <code>a*b</code>                         | `a*b`
                    <code>a`b</code>                         | ``a`b``
                    2 * 3 * 4                                | 2 * 3 * 4
                    *pas gras*                               | \\*pas gras\\*
                    [lien](x)                                | \\[lien\\](x)
                    &lt;b&gt;                                | \\<b>
                    &amp;eacute;                             | \\&eacute;
                    un<br>deux                               | un~deux
                    <p>un</p><p>deux</p>                     | un~~deux
                    <ul><li>un</li><li>deux</li></ul>        | - un~- deux
                    <ol><li>un</li><li>deux</li></ol>        | 1. un~2. deux
                    <span lang="en">software</span>          | [software]{lang=en}
                    <a href="https://a.example/">ici</a>     | ici `https://a.example/`
                    <script>alert(1)</script>mot             | mot
                    <b></b>mot                               | mot
                    a<b>b</b>c                               | a**b**c
                    <b>a</b><b>b</b>                         | ab
                    """)
    void htmlBecomesInlineMarkdown(String html, String markdown) {
        var remarks = new Remarks(new FreeNames());

        assertThat(HtmlText.markdown(html, "html", remarks)).isEqualTo(markdown.replace('~', '\n'));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<u>mot</u>",
                "<table><tr><td>mot</td></tr></table>",
                "x<sup>2</sup>",
                "<a href='https://a.example/'>mot</a>",
                "<img src='https://a.example/x.png'>mot",
                "<video src='x'></video>mot",
                "<img src='@@PLUGINFILE@@/x.png'>mot",
                "<img src='data:image/png;base64,'>mot",
                "<b>a</b><b>b</b>",
                "mot\u0007"
            })
    void whatHtmlLosesIsTold(String html) {
        var remarks = new Remarks(new FreeNames());

        assertThat(HtmlText.markdown(html, "html", remarks)).isNotEmpty();
        assertThat(remarks.changed()).isNotEmpty();
    }

    @Test
    void aPictureInTheTextItselfIsAFile() {
        var png = Base64.getEncoder().encodeToString(new byte[] {(byte) 0x89, 'P', 'N', 'G'});
        var item = item(QuizSamples.quiz(
                "truefalse",
                "<questiontext><text><![CDATA[Oui ?<img src=\"data:image/png;base64," + png
                        + "\" alt=\"Un clavier\">]]>"
                        + "</text></questiontext><answer fraction=\"100\"><text>true</text></answer>"
                        + "<answer fraction=\"0\"><text>false</text></answer>"));

        assertThat(item.files())
                .extracting(Attached::name, Attached::alt)
                .containsExactly(tuple("image.png", "Un clavier"));
    }

    @Test
    void equalNamesOfQuestionsAndFilesAreTakenOnce() {
        var one = "<question type=\"truefalse\"><name><text>Clavier</text></name><questiontext><text>Oui ?</text>"
                + "<file name=\"a.png\" encoding=\"base64\">AAAA</file></questiontext>"
                + "<answer fraction=\"100\"><text>true</text></answer><answer><text>false</text></answer></question>";
        var read = QuizSamples.read("<quiz>" + one.repeat(3) + "</quiz>");

        assertThat(read.items()).extracting(it -> it.draft().id()).containsExactly("clavier", "clavier-2", "clavier-3");
        assertThat(read.items())
                .flatExtracting(QuizItem::files)
                .extracting(Attached::name)
                .containsExactly("a.png", "a-2.png", "a-3.png");
    }

    @Test
    void severalRightAnswersOfWhichOneSufficedAreTold() {
        var item = item(
                QuizSamples.quiz(
                        "multichoice",
                        "<questiontext><text>?</text></questiontext><single>true</single>"
                                + "<answer fraction=\"100\"><text>a</text></answer><answer fraction=\"100\"><text>b</text></answer>"));

        assertThat(((Choice) item.draft()).options()).allMatch(Option::right);
        assertThat(item.changed())
                .contains("Une seule des bonnes réponses suffisait. Ici, il faut les choisir toutes.");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    10    | 0    | 10
                    3.5   | 0    | 3.5,3,5
                    -4    | 1    | -5,-4,-3
                    7     | 0.5  | 7
                    """)
    void aNumberThatIsExactOrHasFewAroundItIsTyped(String value, String near, String answers) {
        var item = item(QuizSamples.quiz(
                "numerical",
                "<questiontext><text>?</text></questiontext><answer fraction=\"100\"><text>" + value
                        + "</text><tolerance>" + near + "</tolerance></answer>"));

        assertThat(((ShortText) item.draft())
                        .answers().stream().map(Option::text).collect(Collectors.joining(",")))
                .isEqualTo(answers);
    }

    @ParameterizedTest
    @CsvSource({"3.5, 1", "-400, 50", "1e300, 0", "99999999999999999999, 0", "'', 0"})
    void aNumberThatNothingHereSaysHonestlyIsSetAside(String value, String near) {
        aside(QuizSamples.quiz(
                "numerical",
                "<questiontext><text>?</text></questiontext><answer fraction=\"100\"><text>" + value
                        + "</text><tolerance>" + near + "</tolerance></answer>"));
    }

    @Test
    void aTextThatIsTooLongStaysAndIsTold() {
        var item = item(QuizSamples.quiz(
                "truefalse",
                "<questiontext><text>" + "mot ".repeat(100) + "</text></questiontext>"
                        + "<answer fraction=\"100\"><text>true</text></answer><answer><text>false</text></answer>"));

        assertThat(item.draft().prompt()).hasSize(399);
        assertThat(item.toWrite()).contains("prompt\u00a0: Ce texte a 399 caractères. Restez à 300 au plus.");
    }

    @Test
    void aTextBeyondSenseIsSetAside() {
        var aside = aside(QuizSamples.quiz(
                "truefalse",
                "<questiontext><text>" + "mot ".repeat(1000) + "</text></questiontext>"
                        + "<answer fraction=\"100\"><text>true</text></answer><answer><text>false</text></answer>"));

        assertThat(aside.reason()).isEqualTo("Un de ses textes a plus de 2000 caractères.");
        assertThat(aside.source()).hasSizeGreaterThan(4000);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<!DOCTYPE quiz><quiz/>",
                "<?xml version=\"1.0\"?><!DOCTYPE quiz [<!ENTITY a SYSTEM \"file:///etc/passwd\">]><quiz>&a;</quiz>",
                "<?xml version=\"1.0\"?><!DOCTYPE quiz SYSTEM \"http://exemple.invalid/x.dtd\"><quiz/>",
                "<!DOCTYPE quiz [<!ENTITY a \"aaaa\"><!ENTITY b \"&a;&a;\">]><quiz>&b;</quiz>"
            })
    void aDeclarationOfEntitiesIsRefused(String xml) {
        assertThat(QuizSamples.refusal(xml)).contains("DOCTYPE");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    <quiz><question>               | XML correct
                    <quiz></quizz>                 | XML correct
                    <quiz>&#0;</quiz>              | XML correct
                    <html></html>                  | XML correct
                    <?xml version="1.0"?><html/>   | questionnaire Moodle
                    <quiz><question type="x"><a>&inconnu;</a></question></quiz> | L'entité
                    """)
    void aFileThatIsNoQuizIsRefused(String xml, String told) {
        if (xml.startsWith("<html")) {
            assertThat(QuizSamples.refusal(xml)).contains("ni du Moodle XML");
        } else {
            assertThat(QuizSamples.refusal(xml)).contains(told);
        }
    }

    @Test
    void entitiesOfHtmlAreUnderstood() {
        var item = item(QuizSamples.quiz(
                "truefalse",
                "<questiontext><text>L&eacute;a&nbsp;?</text></questiontext>"
                        + "<answer fraction=\"100\"><text>true</text></answer><answer><text>false</text></answer>"));

        assertThat(item.draft().prompt()).isEqualTo("Léa\u00a0?");
    }

    @Test
    void manySignsThatAreEscapedAreNoAttack() {
        var one = QuizSamples.quiz(
                        "truefalse",
                        "<questiontext><text>" + "&lt;b&gt;a&lt;/b&gt; &amp;lt; ".repeat(100) + "</text></questiontext>"
                                + "<answer fraction=\"100\"><text>true</text></answer><answer><text>false</text></answer>")
                .replace("<quiz>", "")
                .replace("</quiz>", "");

        assertThat(QuizSamples.read("<quiz>" + one.repeat(600) + "</quiz>").items())
                .hasSize(600);
    }

    @Test
    void aMillionQuestionsAreRefused() {
        assertThat(QuizSamples.refusal("<quiz>" + "<question/>".repeat(400_000) + "</quiz>"))
                .contains("plus de 2000 questions");
        assertThat(QuizSamples.refusal(new byte[QuizReader.LARGEST + 1])).contains("trop gros");
    }

    @Test
    void elementsInOneAnotherWithoutEndAreRefused() {
        assertThat(QuizSamples.refusal("<quiz><question type=\"x\">" + "<a>".repeat(100_000)))
                .contains("sans fin");
    }

    @Test
    void aQuestionWithoutMeasureIsSetAside() {
        assertThat(aside(QuizSamples.quiz("truefalse", "<answer/>".repeat(100_000)))
                        .reason())
                .isEqualTo("Cette question est démesurée.");
        assertThat(aside(QuizSamples.quiz(
                                "truefalse",
                                "<text>" + "<b>".repeat(3).replace("<", "&lt;").repeat(10_000) + "</text>"))
                        .reason())
                .isEqualTo("Cette question est démesurée.");
    }

    @Test
    void aBigPictureIsTakenAndABrokenOneIsTold() {
        var big = Base64.getMimeEncoder().encodeToString(new byte[3_000_000]);
        var inside = "<questiontext><text>?</text><file name=\"a.png\">%s</file></questiontext>"
                + "<answer fraction=\"100\"><text>true</text></answer><answer><text>false</text></answer>";

        assertThat(item(QuizSamples.quiz("truefalse", inside.formatted(big)))
                        .files()
                        .getFirst()
                        .bytes())
                .hasSize(3_000_000);
        assertThat(item(QuizSamples.quiz("truefalse", inside.formatted("A"))).changed())
                .anyMatch(it -> it.contains("a.png"));
    }

    @Test
    void sourcesAreWholeHoweverLongTheFileIs() {
        var questions = IntStream.range(0, 1500)
                .mapToObj(i -> "<question type=\"essay\"><name><text>é " + i + "</text></name><x>"
                        + "y<!-- <question -->".repeat(i % 40) + "</x></question>" + (i % 3 == 0 ? "\n" : ""))
                .toList();
        var read = QuizSamples.read("<quiz>" + String.join("", questions) + "</quiz>");

        assertThat(read.aside())
                .extracting(SetAside::source)
                .isEqualTo(questions.stream().map(String::strip).toList());
    }

    @Test
    void everyFormatOfTextIsRead() {
        var html = QuizSamples.read(QuizSamples.XML);
        for (var charset : List.of(StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE, StandardCharsets.UTF_16)) {
            var text = QuizSamples.XML.replace("encoding=\"UTF-8\"", "encoding=\"UTF-16\"");
            assertThat(QuizSamples.read(text.getBytes(charset))).isInstanceOfSatisfying(QuizReading.Read.class, it -> {
                assertThat(drafts(it)).isEqualTo(drafts(html));
                assertThat(it.told()).anyMatch(told -> told.contains("UTF-16"));
            });
        }
    }

    private static List<Activity> drafts(QuizReading.Read read) {
        return read.items().stream().map(QuizItem::draft).toList();
    }
}
