package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.activity.Pictured;
import fr.declic.content.Hint.Place;
import fr.declic.content.Step.Text;
import fr.declic.language.Likeness;
import fr.declic.language.Sentences;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.commonmark.node.Image;

/** Hints on what is said of a picture to who does not see it. */
final class PictureCounsel {

    /**
     * A screen reader says it in one go, without a way back. In characters; our own figure. A picture that one answers
     * from needs more.
     */
    private static final int LONG = 160;

    /** Of a step; nobody puts more, and each is compared with every sentence. */
    private static final int MOST_PICTURES = 20;

    /** Above this, two texts say the same. */
    private static final double ALIKE = 0.75;

    private static final Pattern SAYS_PICTURE = Pattern.compile(
            "(?:cette |l')?(?:image|illustration|dessin|photo|photographie|picto|pictogramme|icône|schéma|visuel)"
                    + " (?:de|d'|du|des|montrant|représentant|qui)\\b.*|(?:image|illustration|photo)\\b\\s*\\d*",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS | Pattern.DOTALL);

    private PictureCounsel() {}

    static Stream<Hint> of(CourseModule module) {
        return Stream.concat(
                module.steps().stream().flatMap(PictureCounsel::of),
                Piece.activities(module).flatMap(it -> of(it.activity(), it.place())));
    }

    private static Stream<Hint> of(Step step) {
        var place = Place.step(step.id()).field("alt");
        var said = new ArrayList<>(List.of(step.title()));
        step.blocks().forEach(block -> {
            if (block instanceof Text text) {
                Sentences.of(PlainText.of(text.markdown())).forEach(sentence -> said.add(sentence.text()));
            }
        });
        return step.blocks().stream()
                .flatMap(block -> block instanceof Text text ? alts(text.markdown()).stream() : Stream.empty())
                .flatMap(alt -> of(alt, place, said, LONG));
    }

    /** The hints on the pictures of a step that is being typed. */
    static Stream<Hint> of(String markdown, Place where) {
        var said = Sentences.of(PlainText.of(markdown)).stream()
                .map(sentence -> sentence.text())
                .toList();
        return alts(markdown).stream().flatMap(alt -> of(alt, where.field("alt"), said, LONG));
    }

    private static Stream<Hint> of(Activity activity, Place place) {
        return activity instanceof Pictured it
                ? of(it.alt(), place.field("alt"), List.of(activity.prompt()), Limits.ALT)
                : Stream.empty();
    }

    private static Stream<Hint> of(String alt, Place place, List<String> said, int longest) {
        var here = place.quote(alt);
        return Stream.of(repeats(alt, here, said), tooLong(alt, here, longest), saysPicture(alt, here))
                .flatMap(Optional::stream);
    }

    private static Optional<Hint> repeats(String alt, Place place, List<String> said) {
        return said.stream()
                .filter(text -> Likeness.same(alt, text) || Likeness.shared(alt, text) >= ALIKE)
                .findFirst()
                .map(text -> Hint.advice(
                        HintRule.ALT_REPEATS,
                        place,
                        alt,
                        "Ce texte alternatif redit « %s ». Qui écoute la page l'entend deux fois.".formatted(text),
                        "Dites ce que l'image montre de plus : où c'est, à quoi cela ressemble."));
    }

    private static Optional<Hint> tooLong(String alt, Place place, int longest) {
        return alt.length() > longest
                ? Optional.of(Hint.look(
                        HintRule.ALT_TOO_LONG,
                        place,
                        alt,
                        "Ce texte alternatif a %d caractères. On l'écoute d'un trait, sans pouvoir s'arrêter."
                                .formatted(alt.length()),
                        "Gardez ce qui compte ici, en une ou deux phrases. Le reste va dans le texte de l'étape."))
                : Optional.empty();
    }

    private static Optional<Hint> saysPicture(String alt, Place place) {
        return SAYS_PICTURE.matcher(alt.strip()).matches()
                ? Optional.of(Hint.look(
                        HintRule.ALT_SAYS_PICTURE,
                        place,
                        alt,
                        "Ce texte alternatif dit que c'est une image. La machine qui lit à voix haute le dit déjà.",
                        "Commencez par ce que l'on voit."))
                : Optional.empty();
    }

    private static List<String> alts(String markdown) {
        var alts = new ArrayList<String>();
        Markdown.each(Markdown.blocks(markdown), (node, _) -> {
            if (node instanceof Image) {
                alts.add(Markdown.words(node).strip());
            }
        });
        return alts.stream().filter(alt -> !alt.isEmpty()).limit(MOST_PICTURES).toList();
    }
}
