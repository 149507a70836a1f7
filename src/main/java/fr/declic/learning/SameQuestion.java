package fr.declic.learning;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Pictured;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.content.Media;
import fr.declic.content.Revision;
import java.util.List;
import java.util.Optional;

/**
 * What makes a question the same in two texts of its module: all that one sees before the first answer, and the key. A
 * hint, a feedback, the author's guess at the difficulty or the step that taught it may change; a word of the prompt or
 * of an option, a picture or the key may not. Pure.
 *
 * @param activity without what may change
 * @param picture the hash of the picture that it is about
 */
record SameQuestion(Activity activity, Optional<String> picture) {

    static SameQuestion of(Revision revision, Activity activity) {
        var picture = activity instanceof Pictured pictured
                ? Optional.ofNullable(revision.media().get(pictured.picture())).map(Media::sha256)
                : Optional.<String>empty();
        return new SameQuestion(bare(activity), picture);
    }

    private static Activity bare(Activity activity) {
        var about = About.of(activity.id());
        return switch (activity) {
            case Choice it -> new Choice(about, it.prompt(), options(it.options()), it.shuffle());
            case ShortText it -> new ShortText(about, it.prompt(), options(it.answers()), "", it.forgive());
            case Order it ->
                new Order(
                        about,
                        it.prompt(),
                        it.items().stream()
                                .map(item -> new Item(item.text(), ""))
                                .toList());
            case Sort it ->
                new Sort(
                        about,
                        it.prompt(),
                        it.boxes(),
                        it.cards().stream()
                                .map(card -> new Card(card.text(), card.box(), ""))
                                .toList());
            case Hotspot it ->
                new Hotspot(
                        about,
                        it.prompt(),
                        it.picture(),
                        it.alt(),
                        it.spots().stream()
                                .map(spot -> new Hotspot.Spot(
                                        bare(spot.option()),
                                        spot.shape(),
                                        spot.left(),
                                        spot.top(),
                                        spot.width(),
                                        spot.height()))
                                .toList());
            case ImageContext it ->
                new ImageContext(
                        about,
                        it.prompt(),
                        it.picture(),
                        it.alt(),
                        it.captions().stream()
                                .map(caption -> new ImageContext.Caption(
                                        bare(caption.option()), caption.when(), caption.where()))
                                .toList());
            case Estimate it ->
                new Estimate(
                        about,
                        it.prompt(),
                        it.least(),
                        it.most(),
                        it.step(),
                        it.unit(),
                        it.figure(),
                        it.near(),
                        "",
                        "",
                        "");
            case Checklist it -> new Checklist(about, it.prompt(), it.title(), it.items(), it.own(), "");
            case Rewrite it -> new Rewrite(about, it.prompt(), it.text(), it.reader(), it.keep(), "", "");
            // Worlds in which what is said is a part of what one does: any change begins anew.
            case Scenario it -> new Scenario(about, it.prompt(), it.meters(), it.scenes());
            case Lab it -> it;
        };
    }

    private static List<Option> options(List<Option> options) {
        return options.stream().map(SameQuestion::bare).toList();
    }

    private static Option bare(Option option) {
        return new Option(option.text(), option.right(), "");
    }
}
