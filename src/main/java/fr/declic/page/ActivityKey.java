package fr.declic.page;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.content.CourseModule;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntFunction;
import java.util.stream.IntStream;

/**
 * The key of an activity, and all that could be said of an answer to it, for a page that grades by itself. Parts are
 * named by their place in the activity, as in an {@code Answer}. What begins with {@code say}, {@code told} or ends a
 * story is safe HTML; the rest is plain.
 */
record ActivityKey(CourseModule module, Voice voice) {

    Map<String, Object> of(Activity activity, List<Integer> order) {
        var key = new LinkedHashMap<String, Object>();
        key.put("id", activity.id());
        key.put("type", activity.type());
        key.put("asks", voice.plain(activity.prompt()));
        key.put("order", order);
        key.put("help", help(activity));
        switch (activity) {
            case Choice it -> picks(it.id(), it.options(), it.multiple(), key);
            case Hotspot it -> picks(it.id(), it.options(), it.multiple(), key);
            case ImageContext it -> picks(it.id(), it.options(), it.multiple(), key);
            case ShortText it -> shortText(it, key);
            case Order it -> order(it, key);
            case Sort it -> sort(it, key);
            case Estimate it -> estimate(it, key);
            case Checklist it -> key.put("say", say(it.id(), 0, true, it.feedback()));
            case Scenario it -> new StoryKey(voice).of(it, key);
            case Rewrite it -> rewrite(it, key);
            case Lab it -> {
                key.put("goals", it.goalIds());
                key.put("say", say(it.id(), 0, true, it.feedback()));
            }
        }
        return key;
    }

    /** The rungs of help that are words: a hint, the step that taught it. */
    private List<String> help(Activity activity) {
        var hint =
                activity.about().hint().map(text -> HelpHtml.hint(text, voice)).orElse("");
        var step = activity.about()
                .taughtIn()
                .flatMap(module::step)
                .map(taught -> HelpHtml.step("#" + taught.id(), taught.title(), voice))
                .orElse("");
        return List.of(hint, step);
    }

    private void picks(String id, List<Option> options, boolean multiple, Map<String, Object> key) {
        key.put("multiple", multiple);
        key.put("right", options.stream().map(Option::right).toList());
        key.put(
                "say",
                each(
                        options.size(),
                        i -> say(id, i, options.get(i).right(), options.get(i).feedback())));
        key.put(
                "told",
                each(
                        options.size(),
                        i -> options.get(i).right()
                                ? Feedback.told(id(id, i), options.get(i).feedback(), voice)
                                        .html()
                                : ""));
    }

    private void shortText(ShortText it, Map<String, Object> key) {
        key.put("answers", it.answers().stream().map(Option::text).toList());
        key.put("right", it.answers().stream().map(Option::right).toList());
        key.put("forgive", it.forgive().stream().sorted().map(Enum::name).toList());
        var say = it.answers().stream()
                .map(one -> say(it.id(), 0, one.right(), one.feedback()))
                .toList();
        key.put("say", say);
        key.put("otherwise", say(it.id(), 0, false, it.otherwise()));
        key.put("told", QuestionHtml.theWord(it, voice));
    }

    private void order(Order it, Map<String, Object> key) {
        int size = it.items().size();
        key.put("say", both(it.id(), size, i -> it.items().get(i).feedback()));
        key.put("told", QuestionHtml.theOrder(it, voice));
    }

    private void sort(Sort it, Map<String, Object> key) {
        int size = it.cards().size();
        key.put("right", it.cards().stream().map(card -> card.box()).toList());
        key.put("say", both(it.id(), size, i -> it.cards().get(i).feedback()));
        key.put("told", each(size, i -> Feedback.told(
                        id(it.id(), i) + "-box",
                        it.boxes().get(it.cards().get(i).box()),
                        voice)
                .html()));
    }

    private void estimate(Estimate it, Map<String, Object> key) {
        key.put("figure", it.figure());
        key.put("near", it.near());
        key.put("say", SheetHtml.figure(it, voice.say("page.estimate.far", "{0}"), voice));
        key.put("sayNear", SheetHtml.figure(it, voice.say("page.estimate.near", "{0}"), voice));
        key.put("told", SheetHtml.figure(it, "", voice));
    }

    private void rewrite(Rewrite it, Map<String, Object> key) {
        key.put("keep", it.keep().stream().map(Rewrite.Keep::words).toList());
        key.put(
                "missing",
                it.keep().stream().map(keep -> voice.inline(keep.feedback())).toList());
        key.put("say", say(it.id(), 0, true, it.feedback()));
        key.put("told", RewriteHtml.example(it, voice));
    }

    /** What is said of each part: when it is wrong, then when it is right. */
    private List<List<String>> both(String id, int size, IntFunction<String> feedback) {
        return IntStream.range(0, size)
                .mapToObj(i -> List.of(say(id, i, false, feedback.apply(i)), say(id, i, true, feedback.apply(i))))
                .toList();
    }

    private static List<String> each(int size, IntFunction<String> one) {
        return IntStream.range(0, size).mapToObj(one).toList();
    }

    private String say(String id, int part, boolean right, String text) {
        return Feedback.of(id(id, part), right, text, voice).html();
    }

    private static String id(String activity, int part) {
        return activity + "-say-" + part;
    }
}
