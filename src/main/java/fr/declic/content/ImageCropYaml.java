package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.ImageCrop;
import fr.declic.activity.ImageCrop.Spot;
import fr.declic.activity.ImageCrop.View;
import java.util.List;
import java.util.Optional;

/** Reads and writes what is particular to an {@code image-crop}. */
final class ImageCropYaml {

    static final Range SPOTS = new Range(2, 12);
    static final Range VIEWS = new Range(2, 5);
    static final Range READINGS = new Range(2, 4);
    static final int SMALLEST_SPOT = 4;

    private ImageCropYaml() {}

    static Optional<Activity> read(About about, String prompt, Fields fields) {
        int before = fields.problems.count();
        var picture = fields.word("picture");
        var alt = fields.oneLine("alt", 1, Limits.ALT);
        boolean veil = fields.flagOr("veil", false);
        var spots = fields.mappings("spots", SPOTS).stream()
                .map(ImageCropYaml::spot)
                .toList();
        var views = fields.mappings("views", VIEWS);
        var ids = views.stream().map(it -> it.id("id")).toList();
        var readViews = views.stream()
                .map(ImageCropYaml::view)
                .flatMap(Optional::stream)
                .toList();
        var start = fields.idIfAny("start");
        fields.checkDistinct("spots", spots.stream().map(Spot::text).toList());
        fields.checkDistinct("views", ids);
        fields.checkDistinct("views", readViews.stream().map(View::name).toList());
        checkStart(start, veil, ids, fields);
        checkApart(readViews, fields);
        var story = StoryYaml.read(fields);
        return fields.problems.count() > before
                ? Optional.empty()
                : StoryYaml.checked(
                                new ImageCrop(
                                        about,
                                        prompt,
                                        picture,
                                        alt,
                                        veil,
                                        spots,
                                        readViews,
                                        start,
                                        story.orElseThrow()),
                                fields)
                        .map(Activity.class::cast);
    }

    private static Spot spot(Fields fields) {
        var spot = new Spot(fields.oneLine("text", 1, Limits.TITLE), Areas.read(fields, SMALLEST_SPOT));
        fields.refuseOthers();
        return spot;
    }

    private static Optional<View> view(Fields fields) {
        int before = fields.problems.count();
        var id = fields.id("id");
        var name = fields.oneLine("name", 1, Limits.TITLE);
        var area = Areas.read(fields, View.LEAST);
        var sees = fields.inline("sees", Limits.SENTENCE);
        var question = fields.inline("question", Limits.SENTENCE);
        var readings = fields.lines("readings", READINGS, Limits.OPTION);
        fields.refuseOthers();
        if (fields.problems.count() > before) {
            return Optional.empty();
        }
        var view = new View(id, name, area, sees, question, readings);
        if (view.isNearlyAll()) {
            fields.fault(
                    "at",
                    "Ce cadre montre presque toute l'image.",
                    "Resserrez-le. Toute l'image est déjà un cadre, sans rien écrire.");
        }
        return Optional.of(view);
    }

    private static void checkStart(Optional<String> start, boolean veil, List<String> ids, Fields fields) {
        start.filter(it -> !ids.contains(it))
                .ifPresent(it -> fields.fault(
                        "start",
                        "Le cadre « " + it + " » n'existe pas.",
                        "Cadres de cette image : " + String.join(", ", ids) + "."));
        if (veil && start.isEmpty()) {
            fields.fault(
                    "veil",
                    "Rien ne serait caché : on commence par toute l'image.",
                    "Dites avec « start » par quel cadre on commence.");
        }
    }

    /** A frame is close to one view only. */
    private static void checkApart(List<View> views, Fields fields) {
        for (int i = 0; i < views.size(); i++) {
            for (var other : views.subList(i + 1, views.size())) {
                if (views.get(i).isLike(other)) {
                    fields.fault(
                            "views",
                            "Les cadres « %s » et « %s » se ressemblent trop."
                                    .formatted(views.get(i).id(), other.id()),
                            "Écartez-les : changez leur « at ».");
                }
            }
        }
    }

    static void write(ImageCrop it, YamlWriter out) {
        out.plain("picture", it.picture());
        out.quoted("alt", it.alt());
        if (it.veil()) {
            out.plain("veil", true);
        }
        out.mappings("spots", it.spots(), spot -> {
            out.quoted("text", spot.text());
            Areas.write(spot.area(), out);
        });
        out.mappings("views", it.views(), view -> {
            out.plain("id", view.id());
            out.quoted("name", view.name());
            Areas.write(view.area(), out);
            out.quoted("sees", view.sees());
            out.quoted("question", view.question());
            out.quoted("readings", view.readings());
        });
        it.start().ifPresent(start -> out.plain("start", start));
        StoryYaml.write(it.story(), out);
    }
}
