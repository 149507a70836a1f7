package fr.declic.competency;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activity.Evidence;
import fr.declic.activity.Help;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.Period;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** The cases are those of docs/competences.md, which people read. */
class LevelRulesTest {

    private static final Instant DAY_0 = Instant.parse("2026-01-05T09:00:00Z");
    private static final String CODE = "digcomp:2.1";
    private static final String MODULE = Standing.ofModule("message");
    private static final Pattern TRY = Pattern.compile("(\\d+) ([qpef])(\\d)(?:\\*(\\d))? (.+)");
    private static final Map<String, String> KINDS =
            Map.of("q", "choice", "p", "mail-sim", "e", "estimate", "f", "checklist");
    private static final Map<String, Help> HELPS = Map.of(
            "second essai", Help.RETRY, "indice", Help.HINT, "étape revue", Help.STEP, "réponse montrée", Help.ANSWER);
    private static final Map<String, Level> LEVELS = Map.of(
            "à découvrir",
            Level.TO_DISCOVER,
            "en cours",
            Level.UNDER_WAY,
            "acquis avec aide",
            Level.ACQUIRED_WITH_HELP,
            "acquis seul",
            Level.ACQUIRED_ALONE,
            "confirmé",
            Level.CONFIRMED);

    record Case(String name, String code, List<Evidence> evidence, Level level, int proficiency) {
        @Override
        public String toString() {
            return name;
        }
    }

    static Stream<Case> cases() throws IOException {
        return Stream.concat(
                table("## Les cas", Standing.ofModule("message")), table("## Les cas d’un référentiel", CODE));
    }

    private static Stream<Case> table(String heading, String code) throws IOException {
        return Files.readAllLines(Path.of("docs/competences.md")).stream()
                .dropWhile(line -> !line.equals(heading))
                .skip(1)
                .takeWhile(line -> !line.startsWith("## "))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| cas"))
                .map(line -> Arrays.stream(line.split("\\|")).map(String::strip).toList())
                .map(cells -> new Case(
                        cells.get(1),
                        code,
                        evidence(cells.get(2)),
                        LEVELS.get(cells.get(3)),
                        Integer.parseInt(cells.get(4))));
    }

    private static List<Evidence> evidence(String tries) {
        var evidence = new ArrayList<Evidence>();
        for (var text : tries.isEmpty() ? new String[0] : tries.split(", ")) {
            var parts = TRY.matcher(text);
            assertThat(parts.matches()).as(text).isTrue();
            var what = parts.group(5);
            var percent = what.endsWith("%")
                    ? Double.parseDouble(what.replace('\u00a0', ' ').split(" ")[0]) / 100
                    : 1;
            evidence.add(new Evidence(
                    "message",
                    parts.group(2) + parts.group(3),
                    what.equals("manqué") ? 0 : percent,
                    HELPS.getOrDefault(what, Help.NONE),
                    List.of(CODE),
                    KINDS.get(parts.group(2)),
                    Optional.ofNullable(parts.group(4)).map(Integer::parseInt).orElse(1),
                    Optional.empty(),
                    DAY_0.plus(Duration.ofDays(Long.parseLong(parts.group(1)))).plusSeconds(60L * evidence.size())));
        }
        return evidence;
    }

    @ParameterizedTest
    @MethodSource("cases")
    void aCaseOfTheDocumentationGivesTheLevelThatItSays(Case its) {
        var standing = Optional.ofNullable(LevelRules.standings(its.evidence()).get(its.code()));
        assertThat(standing.map(Standing::level).orElse(Level.TO_DISCOVER)).isEqualTo(its.level());
        assertThat(standing.map(Standing::proficiency).orElse(0)).isEqualTo(its.proficiency());
    }

    @Test
    void theDocumentationHoldsManyCasesAndEachLevel() throws IOException {
        var cases = cases().toList();
        assertThat(cases).hasSizeGreaterThan(50);
        assertThat(cases).extracting(Case::level).contains(Level.values());
    }

    @Test
    void anAnswerCountsForEachCompetencyThatItNamesAndForItsModule() {
        var evidence = new Evidence(
                "message", "q1", 1, Help.NONE, List.of(CODE, "crcn:2.1", CODE), "choice", 1, Optional.empty(), DAY_0);
        assertThat(LevelRules.standings(List.of(evidence))).containsOnlyKeys(CODE, "crcn:2.1", "module:message");
        assertThat(LevelRules.standings(List.of(evidence), CODE::equals)).containsOnlyKeys(CODE);
    }

    @Test
    void whatWasDoneAndWhenTheLevelWasReachedAreTold() {
        var standing = LevelRules.standings(evidence("0 p1 seul, 0 q1 manqué, 1 q2 seul, 3 q1 indice, 4 q1 manqué"))
                .get(MODULE);
        assertThat(standing.level()).isEqualTo(Level.ACQUIRED_ALONE);
        assertThat(standing.questions()).isEqualTo(2);
        assertThat(standing.handsOn()).isEqualTo(1);
        assertThat(standing.since()).isEqualTo(DAY_0.plus(Duration.ofDays(1)).plusSeconds(120));
        assertThat(standing.lastSuccess())
                .contains(DAY_0.plus(Duration.ofDays(3)).plusSeconds(180));
    }

    @Test
    void whatIsOldIsToBeSeenAgainAndStaysAcquired() {
        var standing = LevelRules.standings(evidence("0 p1 seul, 0 q1 seul")).get(MODULE);
        var year = Period.ofMonths(12);
        assertThat(standing.toReview(DAY_0.plus(Duration.ofDays(364)), year)).isFalse();
        assertThat(standing.toReview(DAY_0.plus(Duration.ofDays(367)), year)).isTrue();
        assertThat(standing.level()).isEqualTo(Level.ACQUIRED_ALONE);
        var begun = LevelRules.standings(evidence("0 q1 seul")).get(MODULE);
        assertThat(begun.toReview(DAY_0.plus(Duration.ofDays(3000)), year)).isFalse();
    }

    @Test
    void aSuccessIsNotTheFirstTryAnyMoreWhenOneTurnsOutToHaveTriedBefore() {
        var here = evidence("10 p1 seul, 10 q1 seul");
        var both =
                Stream.concat(evidence("5 p1 manqué").stream(), here.stream()).toList();
        assertThat(LevelRules.standings(here).get(MODULE).level()).isEqualTo(Level.ACQUIRED_ALONE);
        assertThat(LevelRules.standings(both).get(MODULE).level()).isEqualTo(Level.UNDER_WAY);
    }

    static IntStream seeds() {
        return IntStream.range(0, 300);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theOrderInWhichEvidenceComesChangesNothing(int seed) {
        var evidence = generated(new Random(seed));
        var shuffled = new ArrayList<>(evidence);
        Collections.shuffle(shuffled, new Random(seed));
        assertThat(LevelRules.standings(shuffled)).isEqualTo(LevelRules.standings(evidence));
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void whatIsDoneLaterNeverLowersALevelNorItsMarker(int seed) {
        var evidence = generated(new Random(seed));
        var before = Map.<String, Standing>of();
        for (int i = 1; i <= evidence.size(); i++) {
            var now = Map.copyOf(LevelRules.standings(evidence.subList(0, i)));
            before.forEach((code, standing) -> {
                assertThat(now.get(code).level()).isGreaterThanOrEqualTo(standing.level());
                assertThat(now.get(code).proficiency()).isGreaterThanOrEqualTo(standing.proficiency());
            });
            before = now;
        }
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void oneActivityAloneNeverAcquiresAnything(int seed) {
        var evidence = generated(new Random(seed)).stream()
                .filter(one -> one.activityId().equals("a0"))
                .toList();
        assertThat(LevelRules.standings(evidence).values())
                .allMatch(it -> it.level() == Level.UNDER_WAY && it.proficiency() == 0);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void aLevelIsAcquiredExactlyWhenThereIsAProficiency(int seed) {
        assertThat(LevelRules.standings(generated(new Random(seed))).values())
                .allMatch(it -> it.level().acquired() == it.proficiency() > 0
                        && it.proficiency() <= 5
                        && it.lastSuccess().isPresent() == it.questions() + it.handsOn() > 0);
    }

    /** As time went, over two months, on five activities of one module. */
    static List<Evidence> generated(RandomGenerator random) {
        var kinds = List.of("choice", "mail-sim", "order", "scenario", "checklist");
        var at = DAY_0;
        var evidence = new ArrayList<Evidence>();
        int size = 1 + random.nextInt(30);
        for (int i = 0; i < size; i++) {
            at = at.plusSeconds(1 + random.nextInt(300_000));
            int activity = random.nextInt(5);
            evidence.add(new Evidence(
                    "message",
                    "a" + activity,
                    random.nextBoolean() ? 1 : random.nextDouble(),
                    random.nextBoolean() ? Help.NONE : Help.values()[random.nextInt(5)],
                    List.of(CODE),
                    kinds.get(activity),
                    1 + (activity * 7) % 5,
                    Optional.empty(),
                    at));
        }
        return evidence;
    }

    @Test
    void everyLevelIsKnownByItsKey() {
        for (var level : Level.values()) {
            assertThat(Level.of(level.key())).isEqualTo(level);
            assertThat(level.key()).isEqualTo(level.key().toLowerCase(Locale.ROOT));
        }
    }
}
