package fr.declic.exchange;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Estimate;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.content.ContentFolder;
import fr.declic.content.CourseModule;
import fr.declic.content.LibraryReader;
import fr.declic.content.ModuleGenerator;
import fr.declic.content.Revision;
import fr.declic.content.Step.Practice;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.LongStream;
import java.util.stream.Stream;
import org.apache.commons.lang3.StringUtils;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** What goes out comes back the same, but for what docs/exchange.md says. */
class QuizRoundTripTest {

    private static final Set<String> FRAMEWORKS = Set.of("digcomp", "crcn", "remn");

    static LongStream seeds() {
        return LongStream.range(0, 120);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenAsMoodleXmlIsReadAsTheSameActivities(long seed) {
        assertComesBack(new ModuleGenerator(seed).module("essai"), false);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsWrittenAsGiftIsReadAsTheSameActivities(long seed) {
        assertComesBack(new ModuleGenerator(seed).module("essai"), true);
    }

    @Test
    void theWholeShippedLibraryComesBack() {
        var library = LibraryReader.read(ContentFolder.of(Path.of("modules-content")));
        var modules =
                library.revisions().values().stream().map(Revision::module).toList();

        assertThat(modules).hasSizeGreaterThan(50).allSatisfy(module -> {
            assertComesBack(module, false);
            assertComesBack(module, true);
        });
    }

    @Test
    void textsThatLookLikeSignsOfTheFormatComeBack() {
        var signs =
                List.of("%50% a", "=b", "~c -> d", "{T} #e", "// f", "[html]g", "$CATEGORY: h", "<i>", "]]>", "\\n");
        for (var sign : signs) {
            // As Markdown: a sign that would be HTML there is written as code.
            var text = sign.startsWith("<") ? "`" + sign + "`" : sign;
            var about = About.of("a");
            var sort = new Sort(
                    about,
                    text,
                    List.of(sign, "autre"),
                    List.of(new Card(text, 0, ""), new Card("b", 1, ""), new Card("c", 1, "")));
            var choice =
                    new Choice(about, text, List.of(new Option(text, true, text), new Option("b", false, "")), true);
            var typed = new ShortText(about, text, List.of(new Option(sign, true, text)), text, Set.of());
            for (var activity : List.of(sort, choice, typed)) {
                assertThat(draft(GiftWriter.start("x")
                                + GiftWriter.piece(Outgoing.of(activity)).text()))
                        .isEqualTo(activity);
                assertThat(draft(MoodleXmlWriter.start("x")
                                + MoodleXmlWriter.piece(Outgoing.of(activity)).text()
                                + MoodleXmlWriter.END))
                        .isEqualTo(activity);
            }
        }
    }

    private static Activity draft(String text) {
        return QuizSamples.read(text).items().getFirst().draft();
    }

    private static void assertComesBack(CourseModule module, boolean gift) {
        var writing = gift ? QuizWriter.gift(module) : QuizWriter.moodleXml(module);
        var expected = questions(module).map(it -> carried(it, gift)).toList();

        assertThat(writing.written()).isEqualTo(expected.size());
        assertThat(writing.left()).hasSize((int) activities(module).count() - expected.size());
        if (expected.isEmpty()) {
            return;
        }
        var read = read(writing);
        assertThat(read.aside()).isEmpty();
        assertThat(read.items())
                .extracting(QuizItem::draft)
                .map(QuizRoundTripTest::spaced)
                .isEqualTo(expected);
        assertThat(read.items()).allSatisfy(it -> {
            assertThat(it.category()).containsExactly(StringUtils.strip(module.title()));
            assertThat(it.toWrite()).contains("Dites quelle étape l'enseigne.");
        });
        if (!gift) {
            assertThat(read.items()).flatExtracting(QuizItem::toWrite).containsOnly("Dites quelle étape l'enseigne.");
        }
    }

    private static QuizReading.Read read(QuizWriting writing) {
        var reading = QuizReader.read("questions", writing.bytes(), FRAMEWORKS);
        assertThat(reading).isInstanceOf(QuizReading.Read.class);
        return (QuizReading.Read) reading;
    }

    private static Stream<Activity> activities(CourseModule module) {
        return Stream.concat(
                module.steps().stream()
                        .flatMap(step -> step.blocks().stream())
                        .filter(Practice.class::isInstance)
                        .map(it -> ((Practice) it).activity()),
                module.review().stream());
    }

    private static Stream<Activity> questions(CourseModule module) {
        return activities(module)
                .filter(it -> it instanceof Choice
                        || it instanceof ShortText
                        || it instanceof Order
                        || it instanceof Sort
                        || it instanceof Estimate);
    }

    /** What of an activity is carried. In GIFT there are no hints, no fixed order, and less feedback. */
    private static Activity carried(Activity activity, boolean gift) {
        UnaryOperator<String> lost = gift ? _ -> "" : it -> it;
        var was = activity.about();
        var about = new About(
                was.id(),
                gift ? Optional.empty() : was.hint(),
                Optional.empty(),
                was.difficulty(),
                was.competencies(),
                Optional.empty());
        return spaced(
                switch (activity) {
                    case Choice it -> new Choice(about, it.prompt(), it.options(), it.shuffle() || gift);
                    case ShortText it -> new ShortText(about, it.prompt(), it.answers(), it.otherwise(), it.forgive());
                    case Order it ->
                        new Order(
                                about,
                                it.prompt(),
                                it.items().stream()
                                        .map(item -> new Item(item.text(), lost.apply(item.feedback())))
                                        .toList());
                    case Sort it ->
                        new Sort(
                                about,
                                it.prompt(),
                                it.boxes(),
                                it.cards().stream()
                                        .map(card -> new Card(card.text(), card.box(), lost.apply(card.feedback())))
                                        .toList());
                    case Estimate it ->
                        new Estimate(
                                about,
                                it.prompt(),
                                it.least(),
                                it.most(),
                                it.step(),
                                it.unit(),
                                it.figure(),
                                it.near(),
                                it.feedback(),
                                it.source(),
                                it.caution());
                    default -> throw new AssertionError(activity.type());
                });
    }

    /** Runs of spaces and tabs are one space in HTML. */
    private static Activity spaced(Activity activity) {
        var was = activity.about();
        var about = new About(
                was.id(),
                was.hint().map(QuizRoundTripTest::spaced),
                was.taughtIn(),
                was.difficulty(),
                was.competencies(),
                was.variantOf());
        return switch (activity) {
            case Choice it -> new Choice(about, spaced(it.prompt()), options(it.options()), it.shuffle());
            case ShortText it ->
                new ShortText(about, spaced(it.prompt()), options(it.answers()), spaced(it.otherwise()), it.forgive());
            case Order it ->
                new Order(
                        about,
                        spaced(it.prompt()),
                        it.items().stream()
                                .map(item -> new Item(spaced(item.text()), spaced(item.feedback())))
                                .toList());
            case Sort it ->
                new Sort(
                        about,
                        spaced(it.prompt()),
                        it.boxes().stream().map(QuizRoundTripTest::spaced).toList(),
                        it.cards().stream()
                                .map(card -> new Card(spaced(card.text()), card.box(), spaced(card.feedback())))
                                .toList());
            case Estimate it ->
                new Estimate(
                        about,
                        spaced(it.prompt()),
                        it.least(),
                        it.most(),
                        it.step(),
                        spaced(it.unit()),
                        it.figure(),
                        it.near(),
                        spaced(it.feedback()),
                        spaced(it.source()),
                        spaced(it.caution()));
            default -> throw new AssertionError(activity.type());
        };
    }

    private static List<Option> options(List<Option> options) {
        return options.stream()
                .map(it -> new Option(spaced(it.text()), it.right(), spaced(it.feedback())))
                .toList();
    }

    private static String spaced(String text) {
        return text.replaceAll("[ \\t]+", " ");
    }
}
