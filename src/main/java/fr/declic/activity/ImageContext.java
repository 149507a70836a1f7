package fr.declic.activity;

import fr.declic.activity.Question.Option;
import java.util.List;

/**
 * One picture under several captions: each makes one see something else in it. Those to pick say no more than the
 * picture shows.
 *
 * @param picture its file beside the module's
 * @param alt what the picture shows, and nothing more
 * @param captions 2 to 6
 */
public record ImageContext(About about, String prompt, String picture, String alt, List<Caption> captions)
        implements Question, Pictured {

    /**
     * A caption as one would read it under the picture.
     *
     * @param option its words, whether the picture bears them out, and what it makes one believe
     * @param when the date that it claims, in words
     * @param where the place that it claims
     */
    public record Caption(Option option, String when, String where) {}

    public ImageContext {
        captions = List.copyOf(captions);
        Check.that(captions.size() >= 2 && captions.size() <= 6, "captions", captions.size());
        Check.that(captions.stream().anyMatch(it -> it.option().right()), "captions", "no right one");
    }

    public List<Option> options() {
        return captions.stream().map(Caption::option).toList();
    }

    /** Whether more than one is to be picked. */
    public boolean multiple() {
        return options().stream().filter(Option::right).count() > 1;
    }

    @Override
    public String type() {
        return "image-context";
    }
}
