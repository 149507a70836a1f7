package fr.declic.competency;

import fr.declic.activity.Evidence;
import fr.declic.activity.Evidence.Way;
import fr.declic.activity.Help;
import fr.declic.activity.Threshold;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** The evidence on one competency, taken in as time went; the rules that docs/competences.md tells with their cases. */
final class Trail {

    /** From which share on an answer counts as right. */
    static final double RIGHT = 0.8;

    /** How long after a miss, or after help, doing the same thing again is not yet doing it alone. */
    static final Duration FRESH = Duration.ofHours(20);

    /** How long after a first success another one confirms it. */
    static final Duration CONFIRMS = Duration.ofDays(14);

    private static final int HARDEST = 5;

    private final String code;
    private final Threshold threshold;
    private final Map<String, Work> works = new HashMap<>();
    private Level level = Level.UNDER_WAY;
    private boolean confirmed;
    private Instant since = Instant.MIN;
    private Optional<Instant> lastSuccess = Optional.empty();

    Trail(String code) {
        this.code = code;
        threshold = code.startsWith(Standing.MODULE + ":") ? Threshold.OF_A_MODULE : Threshold.OF_A_FRAMEWORK;
    }

    /** What one activity brought. */
    private static final class Work {
        private final Way way;
        private int difficulty;
        private int best;
        private int bestAlone;
        private Optional<Instant> firstAlone = Optional.empty();
        private Optional<Instant> lastNotAlone = Optional.empty();
        private boolean tried;

        Work(Way way) {
            this.way = way;
        }
    }

    /** Evidence must come as time went. */
    void add(Evidence evidence) {
        var work = works.computeIfAbsent(evidence.activity(), _ -> new Work(evidence.way()));
        work.difficulty = Math.max(work.difficulty, evidence.difficulty());
        boolean right = evidence.share() >= RIGHT && evidence.help() != Help.ANSWER;
        boolean alone = right
                && evidence.help() == Help.NONE
                && work.lastNotAlone
                        .filter(at -> evidence.at().isBefore(at.plus(FRESH)))
                        .isEmpty();
        if (right) {
            lastSuccess = Optional.of(evidence.at());
            work.best = Math.max(work.best, points(work, alone));
        }
        if (alone) {
            work.bestAlone = Math.max(work.bestAlone, points(work, true));
            confirmed = confirmed || confirms(evidence);
            work.firstAlone = work.firstAlone.or(() -> Optional.of(evidence.at()));
        } else {
            work.lastNotAlone = Optional.of(evidence.at());
        }
        work.tried = true;
        rise(evidence.at());
    }

    /** One less with help, or when it is not the first time that one tries. */
    private static int points(Work work, boolean alone) {
        return work.way.points() - (alone && !work.tried ? 0 : 1);
    }

    private boolean confirms(Evidence evidence) {
        return works.entrySet().stream()
                .filter(other -> !other.getKey().equals(evidence.activity()))
                .flatMap(other -> other.getValue().firstAlone.stream())
                .anyMatch(first -> !evidence.at().isBefore(first.plus(CONFIRMS)));
    }

    private void rise(Instant at) {
        var reached = reached(1);
        if (since.equals(Instant.MIN) || reached.compareTo(level) > 0) {
            level = reached;
            since = at;
        }
    }

    /** The level that activities of this difficulty or harder give. */
    private Level reached(int difficulty) {
        int points = 0;
        int alone = 0;
        int activities = 0;
        int activitiesAlone = 0;
        for (var work : works.values()) {
            if (work.difficulty >= difficulty) {
                points += work.best;
                alone += work.bestAlone;
                activities += work.best > 0 ? 1 : 0;
                activitiesAlone += work.bestAlone > 0 ? 1 : 0;
            }
        }
        if (threshold.met(alone, activitiesAlone)) {
            return confirmed ? Level.CONFIRMED : Level.ACQUIRED_ALONE;
        }
        return threshold.met(points, activities) ? Level.ACQUIRED_WITH_HELP : Level.UNDER_WAY;
    }

    /** The highest that activities of some difficulty or harder give; with help it is one step lower than alone. */
    private int proficiency() {
        return IntStream.rangeClosed(1, HARDEST)
                .map(difficulty -> step(difficulty, reached(difficulty)))
                .max()
                .orElse(0);
    }

    private static int step(int difficulty, Level reached) {
        int alone = Math.max(difficulty, 2);
        return reached.alone() ? alone : reached.acquired() ? alone - 1 : 0;
    }

    Standing standing() {
        return new Standing(code, level, proficiency(), since, lastSuccess, done(Way.QUESTION), done(Way.HANDS_ON));
    }

    private int done(Way way) {
        return (int) works.values().stream()
                .filter(work -> work.way == way && work.best > 0)
                .count();
    }
}
