package fr.declic.page;

import fr.declic.activity.Answer;
import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Answer.Sorted;
import fr.declic.activity.Answer.Typed;
import fr.declic.activity.Grade;
import fr.declic.activity.Help;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** The controls of each kind of question. Nothing in them tells the key before an answer is graded. */
record QuestionHtml(ActivityState state, Voice voice) {

    String choice(Choice it) {
        var type = it.multiple() ? "checkbox" : "radio";
        var picks = places(it.options().size())
                .mapToObj(place -> pick(it, place, type))
                .collect(Collectors.joining());
        var many = Html.when(it.multiple(), "<p class=\"soft\">%s</p>".formatted(voice.say("page.choice.many")));
        return "<fieldset class=\"picks\"><legend>%s</legend>%s%s</fieldset>"
                .formatted(voice.inline(it.prompt()), many, picks);
    }

    private String pick(Choice it, int place, String type) {
        int part = state.part(place);
        var option = it.options().get(part);
        var feedback = feedback(id(it.id(), place), part, option);
        boolean picked = state.answer()
                .filter(answer -> answer instanceof Picked(var parts) && parts.contains(part))
                .isPresent();
        return "<label class=\"pick\"><input type=\"%s\" name=\"%s\" value=\"%d\"%s%s%s><span>%s</span></label>%s"
                .formatted(
                        type,
                        it.id(),
                        place,
                        Html.when(picked, " checked"),
                        state.disabled(),
                        feedback.describes(),
                        voice.inline(option.text()),
                        feedback.html());
    }

    private Feedback feedback(String id, int part, Option option) {
        return state.note(part)
                .map(note -> Feedback.of(id, note, voice))
                .orElseGet(() -> state.helped(Help.ANSWER) && option.right()
                        ? Feedback.told(id, option.feedback(), voice)
                        : Feedback.NONE);
    }

    String shortText(ShortText it) {
        var id = id(it.id(), 0);
        var said = state.grade()
                .flatMap(grade -> grade.feedback().map(text -> Feedback.of(id, grade.full(), text, voice)))
                .orElse(Feedback.NONE);
        var typed = state.answer()
                .map(answer -> answer instanceof Typed(var text) ? text : "")
                .orElse("");
        return """
            <div class="write"><label for="%1$s">%2$s</label>\
            <input class="line" id="%1$s" name="%1$s" type="text" maxlength="%3$d" autocomplete="off" \
            autocapitalize="none" spellcheck="false"%4$s%5$s%6$s>%7$s%8$s</div>\
            """.formatted(
                        it.id(),
                        voice.inline(it.prompt()),
                        ShortText.MAX_LENGTH,
                        Html.attribute("value", typed),
                        state.disabled(),
                        said.describes(),
                        said.html(),
                        told(it));
    }

    private String told(ShortText it) {
        boolean found = state.grade().filter(Grade::full).isPresent();
        return Html.when(state.helped(Help.ANSWER) && !found, theWord(it, voice));
    }

    static String theWord(ShortText it, Voice voice) {
        var right = it.answers().stream().filter(Option::right).findFirst().orElseThrow();
        return "<p class=\"say told\">%s<span><b>%s</b> <strong class=\"word\">%s</strong></span></p>"
                .formatted(Drawing.RIGHT.svg(), voice.say("page.answer.is"), Html.text(right.text()));
    }

    String order(Order it) {
        int size = it.items().size();
        var cards = places(size).mapToObj(place -> card(it, place)).collect(Collectors.joining());
        boolean found = state.grade().filter(Grade::full).isPresent();
        return "<fieldset class=\"picks\"><legend>%s</legend><ol class=\"cards\">%s</ol>%s</fieldset>"
                .formatted(
                        voice.inline(it.prompt()),
                        cards,
                        Html.when(state.helped(Help.ANSWER) && !found, theOrder(it, voice)));
    }

    static String theOrder(Order it, Voice voice) {
        return it.items().stream()
                .map(item -> "<li>%s</li>".formatted(voice.inline(item.text())))
                .collect(Collectors.joining(
                        "",
                        "<div class=\"told-order\"><p><b>%s</b></p><ol>".formatted(voice.say("page.order.answer")),
                        "</ol></div>"));
    }

    private String card(Order it, int place) {
        int part = state.part(place);
        var item = it.items().get(part);
        var feedback = state.note(part)
                .map(note -> Feedback.of(id(it.id(), place), note, voice))
                .orElse(Feedback.NONE);
        return "<li data-item=\"%d\"><div class=\"card\"><span>%s</span><span class=\"moves\">%s%s</span></div>%s</li>"
                .formatted(
                        place,
                        voice.inline(item.text()),
                        move("up", Drawing.UP, place == 0, item.text(), feedback),
                        move("down", Drawing.DOWN, place == it.items().size() - 1, item.text(), feedback),
                        feedback.html());
    }

    /** A move that leads nowhere stays in the way of the keyboard: focus must not vanish under the finger. */
    private String move(String way, Drawing sign, boolean last, String text, Feedback feedback) {
        var label = voice.texts().get("page.order." + way);
        return "<button class=\"move\" type=\"button\" data-move=\"%s\"%s%s%s%s>%s<span>%s</span></button>"
                .formatted(
                        way,
                        Html.attribute(
                                "aria-label",
                                Typography.of(label + " : ", voice.module())
                                        + voice.markdown().plain(text)),
                        Html.when(last, " aria-disabled=\"true\""),
                        state.disabled(),
                        feedback.describes(),
                        sign.svg(),
                        Html.text(label));
    }

    String sort(Sort it) {
        var cards =
                places(it.cards().size()).mapToObj(place -> boxes(it, place)).collect(Collectors.joining());
        return "<fieldset class=\"picks\"><legend>%s</legend>%s</fieldset>".formatted(voice.inline(it.prompt()), cards);
    }

    private String boxes(Sort it, int place) {
        int part = state.part(place);
        var card = it.cards().get(part);
        var note = state.note(part);
        var id = id(it.id(), place);
        var told = state.helped(Help.ANSWER) && note.filter(Grade.Note::right).isEmpty()
                ? Feedback.told(id + "-box", it.boxes().get(card.box()), voice).html()
                : "";
        var feedback = note.map(one -> Feedback.of(id, one, voice)).orElse(Feedback.NONE);
        int chosen = state.answer().map(answer -> chosen(answer, part)).orElse(-1);
        var boxes = IntStream.range(0, it.boxes().size())
                .mapToObj(box ->
                        "<label class=\"box\"><input type=\"radio\" name=\"%s-%d\" value=\"%d\"%s%s%s><span>%s</span></label>"
                                .formatted(
                                        it.id(),
                                        place,
                                        box,
                                        Html.when(box == chosen, " checked"),
                                        state.disabled(),
                                        feedback.describes(),
                                        voice.inline(it.boxes().get(box))))
                .collect(Collectors.joining());
        return "<fieldset class=\"boxes\" data-item=\"%d\"><legend>%s</legend><div>%s</div>%s%s</fieldset>"
                .formatted(place, voice.inline(card.text()), boxes, feedback.html(), told);
    }

    private static int chosen(Answer answer, int part) {
        return answer instanceof Sorted(var boxes) ? boxes.get(part) : -1;
    }

    private IntStream places(int size) {
        if (state.order().size() != size) {
            throw new IllegalArgumentException(
                    "%d places for %d parts".formatted(state.order().size(), size));
        }
        return IntStream.range(0, size);
    }

    private static String id(String activity, int place) {
        return activity + "-say-" + place;
    }
}
