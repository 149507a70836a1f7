package fr.declic.content;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/**
 * How the minutes of a session are shared: a welcome, what is shown, done and talked about for each module, a break where
 * it is long, an end. They sum to the length asked, and none is empty. Pure.
 *
 * @param slots in their order, each beginning where the one before ends
 */
public record WorkshopTime(List<Slot> slots) {

    public static final int SHORTEST = 30;
    public static final int LONGEST = 240;
    public static final int MOST_MODULES = 6;

    private static final int LONGEST_MODULE = 20;

    /** Lengths that one says aloud. */
    private static final int ROUND = 5;

    /** What is shown, done and talked about takes a minute at least. */
    private static final int LEAST_SHARE = 3;

    /** What happens. */
    public enum Kind {
        WELCOME,
        SHOW,
        PRACTICE,
        TALK,
        BREAK,
        END
    }

    /**
     * One thing that happens.
     *
     * @param module the place of its module, from 0; -1 for what is of none
     * @param from in minutes, 0 at the beginning
     * @param minutes from 1
     */
    public record Slot(Kind kind, int module, int from, int minutes) {}

    public WorkshopTime {
        slots = List.copyOf(slots);
    }

    /**
     * @param modules the minutes of each, as its file says: 1 to {@value #MOST_MODULES} modules, 1 to 20 minutes each
     * @param minutes of the session, {@value #SHORTEST} to {@value #LONGEST}
     */
    public static WorkshopTime of(List<Integer> modules, int minutes) {
        if (minutes < SHORTEST || minutes > LONGEST) {
            throw new IllegalArgumentException("a session of %d minutes".formatted(minutes));
        }
        if (modules.isEmpty()
                || modules.size() > MOST_MODULES
                || modules.stream().anyMatch(it -> it < 1 || it > LONGEST_MODULE)) {
            throw new IllegalArgumentException("modules of %s minutes".formatted(modules));
        }
        int edge = minutes < 60 ? 5 : 10;
        int pause = minutes < 90 ? 0 : minutes < 150 ? 10 : 15;
        var shares = shares(modules, minutes - 2 * edge - pause);
        var plan = new Plan(new ArrayList<>());
        plan.add(Kind.WELCOME, -1, edge);
        int half = modules.size() == 1 ? 0 : half(shares);
        for (int i = 0; i < shares.size(); i++) {
            int show = Math.max(1, shares.get(i) / 5);
            int talk = Math.max(1, shares.get(i) / 4);
            plan.add(Kind.SHOW, i, show);
            plan.add(Kind.PRACTICE, i, shares.get(i) - show - talk);
            // One module alone: the break is between doing and talking, since people then talk of what they did.
            boolean now = pause > 0 && i == half;
            if (now && modules.size() == 1) {
                plan.add(Kind.BREAK, -1, pause);
            }
            plan.add(Kind.TALK, i, talk);
            if (now && modules.size() > 1) {
                plan.add(Kind.BREAK, -1, pause);
            }
        }
        plan.add(Kind.END, -1, edge);
        return new WorkshopTime(plan.slots());
    }

    /**
     * The next session, from a length on, in which each module has the minutes that a beginner needs. The longest one has
     * them for as many modules as may be.
     *
     * @param from in minutes, at most {@value #LONGEST}
     */
    public static int enough(List<Integer> modules, int from) {
        return IntStream.iterate(Math.ceilDiv(Math.max(SHORTEST, from), ROUND) * ROUND, it -> it + ROUND)
                .takeWhile(it -> it < LONGEST)
                .filter(it -> of(modules, it).suffices(modules))
                .findFirst()
                .orElse(LONGEST);
    }

    /** Whether people have the time that each module takes. */
    public boolean suffices(List<Integer> modules) {
        return slots.stream()
                .filter(it -> it.kind() == Kind.PRACTICE)
                .allMatch(it -> it.minutes() >= modules.get(it.module()));
    }

    /** In proportion to the modules' minutes; what is left over goes to the first ones, a minute each. */
    private static List<Integer> shares(List<Integer> modules, int minutes) {
        int all = modules.stream().mapToInt(it -> it).sum();
        int free = minutes - LEAST_SHARE * modules.size();
        var shares = new ArrayList<Integer>();
        modules.forEach(it -> shares.add(LEAST_SHARE + free * it / all));
        int left = minutes - shares.stream().mapToInt(it -> it).sum();
        for (int i = 0; i < left; i++) {
            shares.set(i, shares.get(i) + 1);
        }
        return shares;
    }

    /** The module after which most nearly half of the time is over; never the last one. */
    private static int half(List<Integer> shares) {
        int all = shares.stream().mapToInt(it -> it).sum();
        int best = 0;
        int done = 0;
        int nearest = Integer.MAX_VALUE;
        for (int i = 0; i < shares.size() - 1; i++) {
            done += shares.get(i);
            if (Math.abs(2 * done - all) < nearest) {
                nearest = Math.abs(2 * done - all);
                best = i;
            }
        }
        return best;
    }

    private record Plan(List<Slot> slots) {
        void add(Kind kind, int module, int minutes) {
            int from = slots.isEmpty()
                    ? 0
                    : slots.getLast().from() + slots.getLast().minutes();
            slots.add(new Slot(kind, module, from, minutes));
        }
    }
}
