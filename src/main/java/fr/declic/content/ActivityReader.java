package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Pictured;
import fr.declic.activity.Question;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the activities of one module in the order of its file, then checks what they say of each other. */
final class ActivityReader {

    /** Reads what is particular to a type. */
    @FunctionalInterface
    interface Kind {
        /** What is built is thrown away when the fields have a fault, so a builder may be given harmless values. */
        Optional<Activity> read(About about, String prompt, Fields fields);
    }

    private static final Map<String, Kind> QUESTIONS = Map.of(
            "choice", QuestionReader::choice,
            "short-text", QuestionReader::shortText,
            "order", QuestionReader::order,
            "sort", QuestionReader::sort,
            "hotspot", PictureQuestions::hotspot,
            "image-context", PictureQuestions::imageContext,
            "estimate", SheetReader::estimate,
            "checklist", SheetReader::checklist,
            "scenario", ScenarioReader::scenario,
            "rewrite-lab", RewriteReader::rewrite);
    private static final Map<String, Kind> LABS = Map.of(
            "first-gesture", LabReader::firstGesture,
            "mouse-lab", LabReader::mouseLab,
            "touch-lab", LabReader::touchLab,
            "typing-lab", LabReader::typingLab,
            "map-lab", MapLabYaml::read,
            "image-crop", ImageCropYaml::read,
            "password-lab", LabReader::passwordLab);
    private static final Map<String, World> WORLDS = Map.of(
            "browser-sim", BrowserSimYaml::read,
            "mail-sim", MailSimYaml::read,
            "form-sim", FormSimYaml::read);
    /** Reads a type that has files of its own beside the module: pages, pictures. */
    @FunctionalInterface
    interface World {
        Optional<Activity> read(About about, String prompt, Fields fields, Pictures files);
    }

    static final Range DIFFICULTY = new Range(1, 5);
    private static final int QUESTIONS_ON_THE_PATH = 3;
    private static final int HARDEST_FOR_RESIDENTS = 4;

    private record Placed(Activity activity, Fields fields, int step) {}

    private final Codes codes;
    private final Pictures pictures;
    private final Problems problems;
    private final List<String> stepIds = new ArrayList<>();
    private final List<Placed> placed = new ArrayList<>();
    private int step;
    private boolean someUnread;

    /** @param codes the competencies that may be named */
    ActivityReader(Codes codes, Pictures pictures, Problems problems) {
        this.codes = codes;
        this.pictures = pictures;
        this.problems = problems;
    }

    /** What is read from now on belongs to this step, or to the review when the id is empty. */
    void enter(int place, String stepId) {
        step = place;
        if (!stepId.isEmpty()) {
            stepIds.add(stepId);
        }
    }

    /** Notes an activity that cannot even be read, so that nobody is blamed for naming it. */
    void skip() {
        someUnread = true;
    }

    /**
     * Reads one activity; empty, with its problems, when it has a fault.
     *
     * @param firstLine of the YAML in its file, from 1
     */
    Optional<Activity> read(String yaml, int firstLine) {
        int before = problems.count();
        var fields = Fields.read(yaml, firstLine, problems);
        var activity = fields.flatMap(this::activity).filter(_ -> problems.count() == before);
        if (activity.isEmpty()) {
            someUnread = true;
        } else {
            placed.add(new Placed(activity.get(), fields.orElseThrow(), step));
        }
        return activity;
    }

    private Optional<Activity> activity(Fields fields) {
        int before = problems.count();
        var id = fields.id("id");
        var type = fields.word("type");
        boolean question = QUESTIONS.containsKey(type);
        var kind = kind(type);
        if (kind.isEmpty()) {
            if (!type.isEmpty()) {
                fields.fault(
                        "type",
                        "Le type « " + type + " » n'existe pas.",
                        "Types possibles : " + String.join(", ", types()) + ".");
            }
            return Optional.empty();
        }
        var about = new About(
                id,
                question ? Optional.of(fields.inline("hint", Limits.SENTENCE)) : Optional.empty(),
                question ? Optional.of(fields.id("taught_in")) : Optional.empty(),
                fields.numberOr("difficulty", 1, DIFFICULTY),
                FrontMatter.competencies(fields, false, codes),
                fields.idIfAny("variant_of"));
        var activity = kind.get().read(about, fields.inline("prompt", Limits.SENTENCE), fields);
        if (activity.orElse(null) instanceof Pictured pictured) {
            pictures.picture(pictured.picture(), fields.line("picture"));
        }
        fields.refuseOthers();
        return problems.count() == before ? activity : Optional.empty();
    }

    /** The names of all types. */
    static SortedSet<String> types() {
        return Stream.of(QUESTIONS, LABS, WORLDS)
                .flatMap(it -> it.keySet().stream())
                .collect(Collectors.toCollection(TreeSet::new));
    }

    private Optional<Kind> kind(String type) {
        return Optional.ofNullable(WORLDS.get(type))
                .<Kind>map(it -> (about, prompt, fields) -> it.read(about, prompt, fields, pictures))
                .or(() -> Optional.ofNullable(QUESTIONS.get(type)))
                .or(() -> Optional.ofNullable(LABS.get(type)));
    }

    /** Checks ids, difficulties, the steps that taught, the variants and the number of questions on the path. */
    void checkTogether(Audience audience) {
        var ids = new HashSet<String>();
        for (var it : placed) {
            if (!ids.add(it.activity().id())) {
                it.fields()
                        .fault("id", "L'identifiant « " + it.activity().id() + " » sert deux fois.", "Changez-en un.");
            }
            if (audience == Audience.RESIDENT && it.activity().about().difficulty() > HARDEST_FOR_RESIDENTS) {
                it.fields()
                        .fault(
                                "difficulty",
                                "Cette activité est trop difficile pour les habitants.",
                                "Restez à %d, ou rendez-la plus simple. La difficulté 5 est pour les conseillers."
                                        .formatted(HARDEST_FOR_RESIDENTS));
            }
            it.activity().about().taughtIn().ifPresent(stepId -> checkTaught(it, stepId));
        }
        for (var it : placed) {
            it.activity().about().variantOf().ifPresent(other -> checkVariant(it, other, ids));
        }
        var onThePath = placed.stream()
                .filter(it -> it.step() < stepIds.size() && it.activity() instanceof Question)
                .toList();
        if (audience == Audience.RESIDENT && onThePath.size() > QUESTIONS_ON_THE_PATH) {
            onThePath
                    .get(QUESTIONS_ON_THE_PATH)
                    .fields()
                    .fault(
                            "id",
                            "C'est plus de trois questions sur le chemin.",
                            "Mettez celle-ci dans la partie <!-- review -->.");
        }
    }

    private void checkTaught(Placed it, String stepId) {
        int taught = stepIds.indexOf(stepId);
        if (taught < 0) {
            it.fields()
                    .fault(
                            "taught_in",
                            "L'étape « " + stepId + " » n'existe pas.",
                            "Étapes de ce module : " + String.join(", ", stepIds) + ".");
        } else if (taught >= it.step()) {
            it.fields()
                    .fault(
                            "taught_in",
                            "L'étape « " + stepId + " » n'est pas avant cette question.",
                            "Posez la question après l'étape qui l'enseigne.");
        }
    }

    private void checkVariant(Placed it, String other, Set<String> ids) {
        if (other.equals(it.activity().id())) {
            it.fields()
                    .fault(
                            "variant_of",
                            "Une activité n'est pas sa propre variante.",
                            "Nommez une autre activité du module.");
        } else if (!someUnread && !ids.contains(other)) {
            it.fields()
                    .fault(
                            "variant_of",
                            "L'activité « " + other + " » n'existe pas.",
                            "Nommez une autre activité du module.");
        }
    }
}
