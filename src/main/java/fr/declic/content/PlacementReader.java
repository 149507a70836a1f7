package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.content.PlacementBank.Item;
import fr.declic.content.PlacementBank.Lab;
import fr.declic.content.PlacementBank.Name;
import fr.declic.content.PlacementBank.Start;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the questions that tell where one may begin. What they name must be in the library, and fit. */
final class PlacementReader {

    private static final double MOST_LOGITS = 5;
    private static final int MOST_LABS = 2;
    private static final int MOST_ITEMS = 80;
    private static final int MOST_STARTS = 12;

    /** The middle of the five steps of difficulty, which is 0 logits; a step is one logit. */
    private static final double MIDDLE = 3;

    private final Fields root;
    private final Audience audience;
    private final Map<String, Revision> modules;
    private final Set<String> folders;

    /**
     * @param modules those that are served
     * @param folders the ids of all that have a folder: the faults of one that is not served are told elsewhere
     */
    PlacementReader(Fields root, Map<String, Revision> modules, Set<String> folders) {
        this.root = root;
        this.modules = modules;
        this.folders = folders;
        audience = root.oneOf("audience", FrontMatter.AUDIENCES).orElse(Audience.RESIDENT);
    }

    PlacementBank read(String fileName) {
        if (root.problems.none() && !audience.name().equalsIgnoreCase(fileName)) {
            root.fault(
                    "audience",
                    "Le public n'est pas celui du nom du fichier.",
                    "Nommez le fichier « resident.yaml » ou « adviser.yaml », selon le public.");
        }
        var labs = root.mappings("labs", 0, MOST_LABS).stream().map(this::lab).toList();
        var items = root.mappings("items", PlacementBank.FEWEST, MOST_ITEMS).stream()
                .map(this::question)
                .toList();
        root.checkDistinct(
                "items", items.stream().map(it -> it.name().toString()).toList());
        var starts = starts(root.mappings("starts", 2, MOST_STARTS));
        root.checkDistinct("starts", starts.stream().map(Start::moduleId).toList());
        root.refuseOthers();
        return new PlacementBank(audience, labs, items, starts);
    }

    private Lab lab(Fields fields) {
        var item = item(fields, "activity", true);
        var touch = fields.has("touch")
                ? Optional.of(new Item(name(fields, "touch", true), item.difficulty(), item.shows()))
                : Optional.<Item>empty();
        fields.refuseOthers();
        return new Lab(item, touch);
    }

    private Item question(Fields fields) {
        var item = item(fields, "activity", false);
        fields.refuseOthers();
        return item;
    }

    private Item item(Fields fields, String key, boolean lab) {
        var name = name(fields, key, lab);
        double guess = fields.has("difficulty")
                ? fields.decimal("difficulty", -MOST_LOGITS, MOST_LOGITS)
                : activity(name).map(it -> it.about().difficulty() - MIDDLE).orElse(0.0);
        return new Item(name, guess, fields.oneLine("shows", 1, Limits.CAN_DO));
    }

    /** The name of an activity that is there, is of the kind that is wanted, and is for these people. */
    private Name name(Fields fields, String key, boolean lab) {
        var word = fields.word(key);
        var name = Name.of(word);
        if (!word.isEmpty() && name.isEmpty()) {
            fields.fault(key, "« " + word + " » n'est pas le nom d'une activité.", "Écrivez « module/activité ».");
        }
        name.filter(it -> checkModule(fields, key, it.moduleId())).ifPresent(it -> {
            var activity = activity(it);
            if (activity.isEmpty()) {
                fields.fault(
                        key,
                        "Le module n'a pas d'activité « " + it.activityId() + " ».",
                        "Prenez l'identifiant d'une activité de ce module.");
            } else if (lab ? !(activity.get() instanceof fr.declic.activity.Lab) : !isRightOrNot(activity.get())) {
                fields.fault(
                        key,
                        "Une activité « " + activity.get().type() + " » ne convient pas ici.",
                        lab
                                ? "Prenez un atelier, comme mouse-lab ou typing-lab."
                                : "Prenez une question : choice, short-text, order, sort, hotspot ou image-context.");
            }
        });
        return name.orElse(new Name("x", "x"));
    }

    private Optional<Activity> activity(Name name) {
        return Optional.ofNullable(modules.get(name.moduleId()))
                .flatMap(it -> it.module().activity(name.activityId()));
    }

    /** Whether a module is served and can be looked into; one that has faults of its own is not blamed here. */
    private boolean checkModule(Fields fields, String key, String id) {
        var revision = modules.get(id);
        if (!folders.contains(id)) {
            fields.fault(
                    key, "Le module « " + id + " » n'existe pas.", "Nommez un dossier de modules-content/modules.");
        } else if (revision != null && revision.module().audience() != audience) {
            fields.fault(key, "Le module « " + id + " » est pour un autre public.", "Prenez un module de ce public.");
        }
        return revision != null;
    }

    private List<Start> starts(List<Fields> all) {
        var starts = new ArrayList<Start>();
        double before = Double.NEGATIVE_INFINITY;
        for (var fields : all) {
            int faults = fields.problems.count();
            var id = fields.id("module");
            checkModule(fields, "module", id);
            double from = starts.isEmpty() && !fields.has("from")
                    ? before
                    : fields.decimal("from", -MOST_LOGITS, MOST_LOGITS);
            boolean right = starts.isEmpty() ? !fields.has("from") : from > before;
            if (!right && fields.problems.count() == faults) {
                fields.fault(
                        "from",
                        starts.isEmpty()
                                ? "Le premier départ est pour qui débute : il n'a pas de seuil."
                                : "Ce seuil n'est pas plus haut que celui d'avant.",
                        "Rangez les départs du plus simple au plus avancé, le premier sans « from ».");
            }
            starts.add(new Start(id, from, fields.oneLine("why", 1, Limits.SENTENCE)));
            before = from;
            fields.refuseOthers();
        }
        return starts;
    }

    /** Whether an answer to it is right or not, at once. */
    private static boolean isRightOrNot(Activity activity) {
        return switch (activity) {
            case Choice _, ShortText _, Order _, Sort _, Hotspot _, ImageContext _ -> true;
            case Estimate _, Scenario _, Rewrite _, Checklist _, fr.declic.activity.Lab _ -> false;
        };
    }
}
