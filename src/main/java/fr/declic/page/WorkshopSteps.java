package fr.declic.page;

import fr.declic.activity.Activity;
import fr.declic.activity.Lab;
import fr.declic.activity.Question;
import fr.declic.content.CourseModule;
import fr.declic.content.Step;

/** The steps of a module for who leads a session: what each asks, or has people do. */
record WorkshopSteps(CourseModule module, WorkshopPlan.Say words) {

    String lines() {
        return WorkshopPlan.numbered(module.steps().stream().map(this::line).toList());
    }

    private String line(Step step) {
        var title = Typography.of(step.title(), module.language());
        return step.activity()
                .map(it -> words.say(key(it), title, new Markdown(module.language()).plain(it.prompt())))
                .orElse(title);
    }

    private static String key(Activity activity) {
        return switch (activity) {
            case Question _ -> "step.question";
            case Lab _ -> "step.lab";
        };
    }
}
