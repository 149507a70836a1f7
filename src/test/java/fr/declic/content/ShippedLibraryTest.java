package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.Activity;
import fr.declic.activity.Question;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.content.Framework.Competency;
import fr.declic.content.Step.Practice;
import fr.declic.content.Step.Text;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What is promised of the library as a whole. */
class ShippedLibraryTest {

    private static final double LONGEST_SHARE = 0.35;
    private static final double PLACE_SHARE = 0.5;
    private static final int PICTURES = 2;
    private static final int ROWS = 54;

    /** What a resident says of oneself, in words at most. */
    private static final int WORDS = 14;

    private static final Library LIBRARY = LibraryReader.read(ContentTest.shipped());
    private static final List<CourseModule> MODULES =
            LIBRARY.revisions().values().stream().map(Revision::module).toList();

    private record Row(int number, List<String> modules) {}

    private static List<Row> coverage() throws IOException {
        var problems = new Problems("coverage.yaml");
        var text = new String(
                ContentTest.shipped().read("coverage.yaml", 1_000_000).orElseThrow(), StandardCharsets.UTF_8);
        var rows = Fields.read(text, 1, problems).orElseThrow().mappings("rows", 1, 100).stream()
                .map(it -> new Row(it.number("row", 1, 100), it.words("modules")))
                .toList();
        assertThat(problems.all()).isEmpty();
        return rows;
    }

    @Test
    void everyPointOfTheInterviewsIsServedByModulesThatExist() throws IOException {
        var rows = coverage();
        assertThat(rows).extracting(Row::number).containsExactlyElementsOf(numbers(ROWS));
        assertThat(rows).allSatisfy(row -> assertThat(LIBRARY.revisions())
                .containsKeys(row.modules().toArray(String[]::new)));
    }

    private static List<Integer> numbers(int most) {
        return IntStream.rangeClosed(1, most).boxed().toList();
    }

    @Test
    void everyModuleServesAPointOfTheInterviews() throws IOException {
        var served = coverage().stream().flatMap(row -> row.modules().stream()).toList();
        assertThat(served).containsAll(LIBRARY.revisions().keySet());
    }

    @Test
    void everyModuleSaysInTheFirstPersonWhatOneCanDo() {
        assertThat(LIBRARY.examples().values())
                .allSatisfy(it -> assertThat(it.module().ownCanDo()).isPresent());
        assertThat(MODULES).extracting(CourseModule::canDo).doesNotHaveDuplicates();
        assertThat(MODULES).allSatisfy(it -> assertThat(it.ownCanDo().orElse(""))
                .as(it.id())
                .startsWith("Je sais ")
                .endsWith(".")
                .doesNotContainPattern("(?iU)\\b(vous|votre|vos)\\b"));
        assertThat(MODULES)
                .filteredOn(it -> it.audience() == Audience.RESIDENT)
                .allSatisfy(it -> assertThat(it.canDo().split(" ")).as(it.id()).hasSizeLessThanOrEqualTo(WORDS));
    }

    @Test
    void everyModuleIsInACourse() {
        var taken = LIBRARY.courses().values().stream()
                .flatMap(course -> Stream.concat(course.modules().stream(), course.touchSwap().values().stream()))
                .toList();
        assertThat(taken).containsAll(LIBRARY.revisions().keySet());
    }

    @Test
    void everyCompetencyOfDigCompAndCrcnHasAModule() {
        var taught = MODULES.stream().flatMap(it -> it.competencies().stream()).collect(Collectors.toSet());
        assertThat(taught).containsAll(codes("digcomp")).containsAll(codes("crcn"));
    }

    private static List<String> codes(String framework) {
        return LIBRARY.frameworks().values().stream()
                .filter(it -> it.code().equals(framework))
                .flatMap(it -> it.competencies().stream())
                .filter(it -> it.kind() == Competency.Kind.COMPETENCY)
                .map(it -> framework + ":" + it.code())
                .toList();
    }

    /** With two activities it can be confirmed as well, by the other one two weeks later. */
    @Test
    void everyCompetencyAndEveryModuleCanBeAcquiredAlone() {
        assertThat(Stream.concat(Coverage.ofCompetencies(LIBRARY).stream(), Coverage.ofModules(LIBRARY).stream()))
                .allSatisfy(it -> assertThat(it.suffices()).as(it.code()).isTrue());
    }

    @Test
    void everyCompetencyHasThreeActivitiesAndSomethingToDo() {
        assertThat(Coverage.ofCompetencies(LIBRARY)).allSatisfy(it -> {
            assertThat(it.questions() + it.handsOn()).as(it.code()).isGreaterThanOrEqualTo(3);
            assertThat(it.handsOn()).as(it.code()).isPositive();
        });
    }

    private static Stream<Activity> activities(CourseModule module) {
        return Stream.concat(
                module.steps().stream().flatMap(step -> step.blocks().stream()).mapMulti((block, out) -> {
                    if (block instanceof Practice(Activity it)) {
                        out.accept(it);
                    }
                }),
                module.review().stream());
    }

    private static List<Choice> choices() {
        return MODULES.stream()
                .flatMap(ShippedLibraryTest::activities)
                .filter(Choice.class::isInstance)
                .map(Choice.class::cast)
                .filter(it -> it.options().stream().filter(Option::right).count() == 1)
                .toList();
    }

    @Test
    void theLengthOfTheRightOptionDoesNotGiveItAway() {
        var longest =
                choices().stream().filter(ShippedLibraryTest::rightIsLongest).toList();
        assertThat((double) longest.size() / choices().size()).isLessThanOrEqualTo(LONGEST_SHARE);
    }

    private static boolean rightIsLongest(Choice choice) {
        int right = 0;
        int others = 0;
        for (var option : choice.options()) {
            int length = option.text().length();
            right = option.right() ? length : right;
            others = option.right() ? others : Math.max(others, length);
        }
        return right > others;
    }

    @Test
    void thePlaceOfTheRightOptionDoesNotGiveItAway() {
        var places = new HashMap<Integer, Integer>();
        for (var choice : choices()) {
            int place = choice.options().stream().map(Option::right).toList().indexOf(true);
            places.merge(place, 1, Integer::sum);
        }
        assertThat(places.values())
                .allSatisfy(it -> assertThat((double) it / choices().size()).isLessThanOrEqualTo(PLACE_SHARE));
    }

    @Test
    void noTextOfAnOptionSaysAllOrNoneOfTheOthers() {
        assertThat(choices())
                .flatMap(Choice::options)
                .extracting(Option::text)
                .noneMatch(it -> it.matches("(?i).*(toutes les réponses|aucune de ces réponses|les deux réponses).*"));
    }

    /** The first gestures are practice only: nobody is asked anything before a first success. */
    @Test
    void everyModuleAsksFiveQuestionsAtLeastButTheFirstGesture() {
        assertThat(MODULES).filteredOn(it -> !it.id().equals("premier-geste")).allSatisfy(it -> assertThat(
                        activities(it).filter(Question.class::isInstance).count())
                .as(it.id())
                .isGreaterThanOrEqualTo(5));
    }

    @Test
    void everyModuleHasTwoPicturesAtLeast() {
        Map<String, Long> pictures = MODULES.stream()
                .collect(Collectors.toMap(CourseModule::id, it -> it.steps().stream()
                        .flatMap(step -> step.blocks().stream())
                        .filter(Text.class::isInstance)
                        .map(block -> ((Text) block).markdown())
                        .flatMap(text -> text.lines().filter(line -> line.startsWith("![")))
                        .collect(Collectors.toMap(Function.identity(), Function.identity(), (a, _) -> a))
                        .keySet()
                        .stream()
                        .count()));
        assertThat(pictures).allSatisfy((id, count) -> assertThat(count).as(id).isGreaterThanOrEqualTo(PICTURES));
    }

    @Test
    void everyModuleEndsWithWhatToRemember() {
        assertThat(MODULES)
                .filteredOn(it -> !it.id().equals("premier-geste"))
                .allSatisfy(
                        it -> assertThat(it.steps().getLast().id()).as(it.id()).isEqualTo("retenir"));
    }

    @Test
    void coursesComeInTheOrderOfTheThemes() {
        assertThat(LIBRARY.courses().keySet())
                .containsExactly(
                        "premiers-clics",
                        "demarches-en-ligne",
                        "me-proteger",
                        "medias-et-images",
                        "logiciels-libres",
                        "vivre-avec-le-numerique",
                        "prise-de-poste");
    }
}
