package fr.declic.page;

import fr.declic.activity.Answer.Picked;
import fr.declic.activity.Help;
import fr.declic.activity.Hotspot;
import fr.declic.activity.Hotspot.Shape;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Question.Option;
import fr.declic.content.Media;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Questions that are asked on a picture. What one picks is a list of boxes to tick; pointing at the picture ticks the
 * same boxes, so that eyes, hands, keys and screen readers answer in one way.
 */
record PictureQuestionHtml(ActivityState state, Voice voice, Map<String, Media> media) {

    /** The places are drawn and numbered as in the list: one chooses among them, and never hunts for a spot. */
    String hotspot(Hotspot it) {
        var shapes =
                places(it.spots().size()).mapToObj(place -> shape(it, place)).collect(Collectors.joining());
        var picks = places(it.spots().size())
                .mapToObj(place ->
                        pick(it.id(), place, it.options().get(state.part(place)), it.multiple(), (place + 1) + ". "))
                .collect(Collectors.joining());
        return """
            <fieldset class="picks on-picture"><legend>%s</legend>%s<div class="scene">%s<svg class="spots" \
            viewBox="0 0 100 100" preserveAspectRatio="none" aria-hidden="true">%s</svg></div>\
            <details class="list"%s><summary>%s</summary>%s</details></fieldset>\
            """.formatted(
                        voice.inline(it.prompt()),
                        many(it.multiple()),
                        picture(it.picture(), it.alt()),
                        shapes,
                        Html.when(state.answer().isPresent() || state.helped(Help.ANSWER), " open"),
                        voice.say("page.hotspot.list"),
                        picks);
    }

    private String shape(Hotspot it, int place) {
        var spot = it.spots().get(state.part(place));
        double x = spot.left() + spot.width() / 2.0;
        double y = spot.top() + spot.height() / 2.0;
        var drawn = spot.shape() == Shape.RECTANGLE
                ? "<rect x=\"%d\" y=\"%d\" width=\"%d\" height=\"%d\"/>"
                        .formatted(spot.left(), spot.top(), spot.width(), spot.height())
                : "<ellipse cx=\"%s\" cy=\"%s\" rx=\"%s\" ry=\"%s\"/>"
                        .formatted(x, y, spot.width() / 2.0, spot.height() / 2.0);
        return "<g data-spot=\"%d\"%s>%s</g>".formatted(place, Html.when(picked(state.part(place)), " data-on"), drawn);
    }

    /** The caption that is picked stands under the picture, as one would meet it. */
    String imageContext(ImageContext it) {
        var captions = places(it.captions().size())
                .mapToObj(place -> caption(it, place))
                .collect(Collectors.joining());
        var picks = places(it.captions().size())
                .mapToObj(place -> pick(it.id(), place, it.options().get(state.part(place)), it.multiple(), ""))
                .collect(Collectors.joining());
        return """
            <fieldset class="picks on-picture"><legend>%s</legend>%s<figure class="scene">%s%s</figure>%s</fieldset>\
            """.formatted(
                voice.inline(it.prompt()), many(it.multiple()), picture(it.picture(), it.alt()), captions, picks);
    }

    private String caption(ImageContext it, int place) {
        int part = state.part(place);
        var caption = it.captions().get(part);
        return "<figcaption data-caption=\"%d\"%s><b>%s</b> <span class=\"soft\">%s, %s</span></figcaption>"
                .formatted(
                        place,
                        Html.when(!picked(part), " hidden"),
                        voice.inline(caption.option().text()),
                        voice.title(caption.where()),
                        voice.title(caption.when()));
    }

    private String pick(String activity, int place, Option option, boolean multiple, String number) {
        int part = state.part(place);
        var id = activity + "-say-" + place;
        var feedback = state.note(part)
                .map(note -> Feedback.of(id, note, voice))
                .orElseGet(() -> state.helped(Help.ANSWER) && option.right()
                        ? Feedback.told(id, option.feedback(), voice)
                        : Feedback.NONE);
        return "<label class=\"pick\"><input type=\"%s\" name=\"%s\" value=\"%d\"%s%s%s><span>%s%s</span></label>%s"
                .formatted(
                        multiple ? "checkbox" : "radio",
                        activity,
                        place,
                        Html.when(picked(part), " checked"),
                        state.disabled(),
                        feedback.describes(),
                        number,
                        voice.inline(option.text()),
                        feedback.html());
    }

    private boolean picked(int part) {
        return state.answer()
                .filter(answer -> answer instanceof Picked(var parts) && parts.contains(part))
                .isPresent();
    }

    private String picture(String name, String alt) {
        return Picture.shown(name, alt, media, voice);
    }

    private String many(boolean multiple) {
        return Html.when(multiple, "<p class=\"soft\">%s</p>".formatted(voice.say("page.choice.many")));
    }

    private IntStream places(int size) {
        return IntStream.range(0, size);
    }
}
