package fr.declic.activity;

import java.util.List;
import java.util.Locale;

/** An activity that is done for real in the browser, which reports what was reached and never what was typed. */
public sealed interface Lab extends Activity
        permits Lab.FirstGesture, Lab.MouseLab, Lab.TouchLab, Lab.TypingLab, Simulation, PasswordLab {

    /** The ids of its goals, in the order in which they are practised; a report names each of them. */
    List<String> goalIds();

    /** What is said when all goals are reached. */
    String feedback();

    /** The very first gesture: nothing precise is asked. */
    record FirstGesture(About about, String prompt, List<Goal> goals, String feedback) implements Lab {
        /** What can be practised. */
        public enum Goal {
            PRESS,
            MOVE,
            BIG_CLICK
        }

        public FirstGesture {
            goals = distinct(goals);
        }

        @Override
        public String type() {
            return "first-gesture";
        }

        @Override
        public List<String> goalIds() {
            return ids(goals);
        }
    }

    /** The mouse, with targets that adapt to the person. */
    record MouseLab(About about, String prompt, List<Goal> goals, String feedback) implements Lab {
        /** What can be practised. */
        public enum Goal {
            MOVE,
            CLICK,
            CLICK_SMALL,
            DOUBLE_CLICK,
            RIGHT_CLICK,
            DRAG,
            SCROLL
        }

        public MouseLab {
            goals = distinct(goals);
        }

        @Override
        public String type() {
            return "mouse-lab";
        }

        @Override
        public List<String> goalIds() {
            return ids(goals);
        }
    }

    /** The touch screen. */
    record TouchLab(About about, String prompt, List<Goal> goals, String feedback) implements Lab {
        /** What can be practised. */
        public enum Goal {
            TAP,
            LONG_PRESS,
            SWIPE,
            PINCH
        }

        public TouchLab {
            goals = distinct(goals);
        }

        @Override
        public String type() {
            return "touch-lab";
        }

        @Override
        public List<String> goalIds() {
            return ids(goals);
        }
    }

    /** The keyboard: lines to type as the model shows them. */
    record TypingLab(About about, String prompt, List<Exercise> exercises, String feedback) implements Lab {
        /** What can be practised. */
        public enum Goal {
            LETTERS,
            CAPITALS,
            ACCENTS,
            AT,
            CORRECTION
        }

        /**
         * What to type for one goal.
         *
         * @param lines 1 to 5 lines of 1 to 60 characters; for {@code CORRECTION}, "faulty =&gt; right"
         */
        public record Exercise(Goal goal, List<String> lines) {
            public Exercise {
                lines = List.copyOf(lines);
                Check.that(!lines.isEmpty() && lines.size() <= 5, "lines", lines.size());
            }
        }

        public TypingLab {
            exercises = List.copyOf(exercises);
            distinct(exercises.stream().map(Exercise::goal).toList());
        }

        @Override
        public String type() {
            return "typing-lab";
        }

        @Override
        public List<String> goalIds() {
            return ids(exercises.stream().map(Exercise::goal).toList());
        }
    }

    /** The name of a goal in a module's file: {@code CLICK_SMALL} is {@code click-small}. */
    static String goalId(Enum<?> goal) {
        return goal.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static List<String> ids(List<? extends Enum<?>> goals) {
        return goals.stream().map(Lab::goalId).toList();
    }

    private static <T> List<T> distinct(List<T> goals) {
        Check.that(!goals.isEmpty() && goals.stream().distinct().count() == goals.size(), "goals", goals);
        return List.copyOf(goals);
    }
}
