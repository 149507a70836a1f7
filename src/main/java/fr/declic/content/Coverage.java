package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.activity.Evidence.Way;
import fr.declic.activity.Threshold;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.SequencedMap;
import java.util.stream.Stream;

/**
 * How much evidence the activities of a library can give: whether somebody who does them all, alone, can acquire each
 * competency at all. The points are those of docs/competences.md.
 */
public final class Coverage {

    private static final int HARDEST = 5;

    private final String code;
    private final Threshold threshold;
    private final HashSet<String> modules = new HashSet<>();
    private final List<Activity> questions = new ArrayList<>();
    private final List<Activity> handsOn = new ArrayList<>();

    private Coverage(String code, Threshold threshold) {
        this.code = code;
        this.threshold = threshold;
    }

    /** Of every competency that modules may name, as the frameworks come; those that no activity names too. */
    public static List<Coverage> ofCompetencies(Library library) {
        var all = new LinkedHashMap<String, Coverage>();
        library.frameworks().values().stream()
                .sorted(Comparator.comparing(Framework::code))
                .forEach(framework -> framework
                        .named()
                        .map(it -> framework.code() + ":" + it.code())
                        .forEach(it -> all.put(it, new Coverage(it, Threshold.OF_A_FRAMEWORK))));
        library.revisions().values().forEach(it -> add(it.module(), all));
        return List.copyOf(all.values());
    }

    private static void add(CourseModule module, SequencedMap<String, Coverage> all) {
        module.activities().forEach(activity -> module.competenciesOf(activity).stream()
                .flatMap(code -> Stream.ofNullable(all.get(code)))
                .forEach(it -> it.add(module, activity)));
    }

    /** Of what each module says that one can do. */
    public static List<Coverage> ofModules(Library library) {
        return library.revisions().values().stream()
                .map(Revision::module)
                .map(module -> {
                    var coverage = new Coverage(module.id(), Threshold.OF_A_MODULE);
                    module.activities().forEach(it -> coverage.add(module, it));
                    return coverage;
                })
                .toList();
    }

    private void add(CourseModule module, Activity activity) {
        switch (Way.of(activity.type())) {
            case QUESTION -> questions.add(activity);
            case HANDS_ON -> handsOn.add(activity);
            case FREE -> {
                return;
            }
        }
        modules.add(module.id());
    }

    /** The full code of a competency, or the id of a module. */
    public String code() {
        return code;
    }

    public int modules() {
        return modules.size();
    }

    public int questions() {
        return questions.size();
    }

    public int handsOn() {
        return handsOn.size();
    }

    /** Whether it can be acquired alone; with two activities it can then be confirmed later. */
    public boolean suffices() {
        return suffices(1);
    }

    /** The highest of the eight levels that it can give, 0 when it gives none. */
    public int reach() {
        for (int difficulty = HARDEST; difficulty > 0; difficulty--) {
            if (suffices(difficulty)) {
                return Math.max(difficulty, 2);
            }
        }
        return 0;
    }

    private boolean suffices(int difficulty) {
        long answered = count(questions, difficulty);
        long done = count(handsOn, difficulty);
        return threshold.met(answered * Way.QUESTION.points() + done * Way.HANDS_ON.points(), answered + done);
    }

    private static long count(List<Activity> activities, int difficulty) {
        return activities.stream()
                .filter(it -> it.about().difficulty() >= difficulty)
                .count();
    }
}
