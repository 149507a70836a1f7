package fr.declic.page;

import fr.declic.activity.Lab;
import fr.declic.activity.Question;
import fr.declic.activity.Simulation;
import fr.declic.content.Audience;
import fr.declic.content.CourseModule;
import fr.declic.content.Step;
import java.util.List;
import java.util.stream.Collectors;

/** The steps of a module on paper: the text with its pictures beside it, then, for residents, all questions and all answers. */
record FicheSteps(CourseModule module, Markdown markdown, Voice voice) {

    String text() {
        return module.steps().stream()
                .filter(FicheSteps::teaches)
                .map(this::step)
                .collect(Collectors.joining("", "<div%s%s>".formatted(flow(), voice.lang()), "</div>"));
    }

    /** Who reads with effort keeps one sentence a line; for the others, paper is spared. */
    private String flow() {
        return asks() ? "" : " class=\"flow\"";
    }

    /** A resident answers on paper; an adviser's questions live by what each answer leads to, and stay on screen. */
    private boolean asks() {
        return module.audience() == Audience.RESIDENT;
    }

    /** A step that only asks has its place among the questions. */
    private static boolean teaches(Step step) {
        return step.blocks().stream().anyMatch(Step.Text.class::isInstance)
                || step.activity().filter(Lab.class::isInstance).isPresent();
    }

    private String step(Step step) {
        var blocks = step.blocks().stream().map(this::block).collect(Collectors.joining());
        return "<section class=\"step\"><h2>%s</h2>%s</section>"
                .formatted(Html.text(Typography.of(step.title(), module.language())), blocks);
    }

    private String block(Step.Block block) {
        return switch (block) {
            case Step.Text text -> markdown.picturesFirst(text.markdown());
            case Step.Practice(Lab lab) ->
                "<p class=\"lab\"><b>%s</b> %s</p>%s"
                        .formatted(voice.say("page.fiche.lab"), markdown.inline(lab.prompt()), tasks(lab));
            case Step.Practice _ -> "";
        };
    }

    /** What there is to do, with a box to tick for each. */
    private String tasks(Lab lab) {
        return lab instanceof Simulation simulation
                ? simulation.story().tasks().stream()
                        .map(task -> "<li>%s</li>".formatted(markdown.inline(task.ask())))
                        .collect(Collectors.joining("", "<ul class=\"to-tick\">", "</ul>"))
                : "";
    }

    String questions() {
        var questions = asked();
        return questions.isEmpty()
                ? ""
                : questions.stream()
                        .map(it -> "<li>%s</li>"
                                .formatted(FicheQuestion.of(it, voice, markdown).asked()))
                        .collect(Collectors.joining(
                                "", section("questions", "page.fiche.questions"), "</ol></section>"));
    }

    String answers() {
        var questions = asked();
        return questions.isEmpty()
                ? ""
                : questions.stream()
                        .map(it -> "<li>%s</li>"
                                .formatted(FicheQuestion.of(it, voice, markdown).answer()))
                        .collect(Collectors.joining("", section("answers", "page.fiche.answers"), "</ol></section>"));
    }

    private String section(String css, String title) {
        return "<section class=\"%s\"><h2>%s</h2><ol%s>".formatted(css, voice.say(title), voice.lang());
    }

    private List<Question> asked() {
        return !asks()
                ? List.of()
                : module.steps().stream()
                        .flatMap(step -> step.activity().stream())
                        .<Question>mapMulti((activity, kept) -> {
                            if (activity instanceof Question question) {
                                kept.accept(question);
                            }
                        })
                        .toList();
    }
}
