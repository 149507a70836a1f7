package fr.declic.page;

import fr.declic.activity.Activity;
import fr.declic.activity.Lab;
import fr.declic.activity.PasswordLab;
import fr.declic.activity.Question;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.activity.Simulation;
import fr.declic.content.Audience;
import fr.declic.content.CourseModule;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.stream.Stream;

/** What a session needs, which the activities tell: things on the tables, what paper can do, what helps whom. */
record WorkshopKit(List<CourseModule> modules, int people, String base, WorkshopPlan.Say words) {

    /** A box to tick for each thing. */
    String toPrepare() {
        var needs = new ArrayList<String>();
        needs.add(say("prepare.screens", people));
        needs(Need.MOUSE).map(_ -> say("prepare.mouse", people)).ifPresent(needs::add);
        needs(Need.KEYBOARD).map(_ -> say("prepare.keyboard")).ifPresent(needs::add);
        needs(Need.TOUCH).map(_ -> say("prepare.touch", people)).ifPresent(needs::add);
        needs.add(say("prepare.headphones"));
        needs.add(say("prepare.accounts"));
        if (any(it -> it instanceof Simulation || it instanceof PasswordLab)) {
            needs.add(say("prepare.invented"));
        }
        modules.forEach(it -> needs.add(say("prepare.open", title(it), base + Addresses.module(it))));
        modules.forEach(it -> needs.add(say("prepare.fiche", people, title(it), base + Addresses.fiche(it.id()))));
        needs.add(say("prepare.pencils"));
        return WorkshopPlan.list(needs, it -> say("box", it));
    }

    /** What one does alone, what two do, and the question for all. */
    String together(CourseModule module) {
        var inPairs = any(module, it -> it instanceof Scenario || it instanceof Rewrite) ? "do.scene" : "do.pairs";
        return say("do.alone", module.steps().size()) + "\n" + say(inPairs) + "\n"
                + say("do.together", new Markdown(module.language()).plain(module.together()));
    }

    /** Where the network fails: what paper can do, and what it cannot. */
    String offline() {
        var lines = new ArrayList<String>();
        lines.add(say("offline.before"));
        modules.forEach(it -> lines.add(onPaper(it)));
        if (any(it -> it instanceof Lab)) {
            lines.add(say("offline.labs"));
        }
        lines.add(say("offline.later"));
        return String.join("\n", lines);
    }

    /** A fiche prints the questions of who starts from zero; an adviser's stay on the screen. */
    private String onPaper(CourseModule module) {
        long questions = module.steps().stream()
                .flatMap(step -> step.activity().stream())
                .filter(Question.class::isInstance)
                .count();
        return module.audience() == Audience.RESIDENT && questions > 0
                ? say("offline.questions", title(module), questions)
                : say("offline.read", title(module));
    }

    String access() {
        var lines = new ArrayList<>(Stream.of("comfort", "listen", "keys", "paper")
                .map(it -> say("access." + it))
                .toList());
        needs(Need.MOUSE).map(_ -> say("access.mouse")).ifPresent(lines::add);
        needs(Need.KEYBOARD).map(_ -> say("access.typing")).ifPresent(lines::add);
        needs(Need.TOUCH).map(_ -> say("access.touch")).ifPresent(lines::add);
        lines.add(say("access.time"));
        return WorkshopPlan.list(lines, it -> say("line", it));
    }

    /** What lies before a person. */
    private enum Need {
        MOUSE,
        KEYBOARD,
        TOUCH,
        NOTHING_MORE
    }

    private Optional<Need> needs(Need need) {
        return any(it -> need(it) == need) ? Optional.of(need) : Optional.empty();
    }

    private static Need need(Activity activity) {
        return switch (activity) {
            case Lab.FirstGesture _, Lab.MouseLab _ -> Need.MOUSE;
            case Lab.TypingLab _, Question.ShortText _, Rewrite _ -> Need.KEYBOARD;
            case Lab.TouchLab _ -> Need.TOUCH;
            case Question _, Simulation _, PasswordLab _ -> Need.NOTHING_MORE;
        };
    }

    private boolean any(Predicate<Activity> what) {
        return modules.stream().anyMatch(it -> any(it, what));
    }

    private static boolean any(CourseModule module, Predicate<Activity> what) {
        return module.steps().stream().flatMap(step -> step.activity().stream()).anyMatch(what);
    }

    private static String title(CourseModule module) {
        return Typography.of(module.title(), module.language());
    }

    private String say(String key, Object... args) {
        return words.say(key, args);
    }
}
