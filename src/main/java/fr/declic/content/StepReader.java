package fr.declic.content;

import fr.declic.activity.Activity;
import fr.declic.content.Section.Comment;
import fr.declic.content.Step.Block;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.Node;

/** Reads what follows the front matter: steps, each with text and at most one activity, then the review. */
final class StepReader {

    /** Addresses below a module that are no steps: its end, and its questions off the path. */
    private static final Set<String> RESERVED = Set.of("fin", "encore");

    /** What is written after the backticks of an activity. */
    static final String ACTIVITY = "activity";

    private final List<String> lines;
    private final int before;
    private final StepRules rules;
    private final Pictures pictures;
    private final ActivityReader activities;
    private final Problems problems;

    private final List<Step> steps = new ArrayList<>();
    private final List<Activity> review = new ArrayList<>();
    private final Set<String> ids = new HashSet<>();

    /**
     * @param lines of the text
     * @param before how many lines of the file come before them
     */
    StepReader(List<String> lines, int before, Pictures pictures, ActivityReader activities, Problems problems) {
        this.lines = lines;
        this.before = before;
        this.rules = new StepRules(lines, before, pictures, problems);
        this.pictures = pictures;
        this.activities = activities;
        this.problems = problems;
    }

    /** Reads all sections; what was read is then in {@link #steps()} and {@link #review()}. */
    void read() {
        if (lines.stream().anyMatch(Section::isNestedBeyondSense)) {
            problems.add(before + 1, "", "Une ligne a trop de niveaux.", "Écrivez-la plus simplement.");
            return;
        }
        var sections = Section.split(lines, before, problems);
        for (var section : sections) {
            boolean last = section == sections.getLast();
            switch (section.comment()) {
                case Comment.Review _ -> readReview(section, last);
                case Comment.StepName name -> readStep(section, Optional.of(name.id()), name.sound());
                case Comment.None _ -> readStep(section, Optional.empty(), Optional.empty());
            }
        }
        if (steps.isEmpty()) {
            problems.add(before + 1, "", "Ce module n'a pas d'étape.", "Ouvrez une étape par un titre : ## Son titre");
        } else if (steps.size() > Limits.STEPS || review.size() > Limits.REVIEW) {
            problems.add(before + 1, "", "Ce module est trop long.", "Faites-en deux modules.");
        }
    }

    List<Step> steps() {
        return steps;
    }

    List<Activity> review() {
        return review;
    }

    private void readStep(Section section, Optional<String> name, Optional<String> sound) {
        var id = name.orElse(Section.slug(section.title()));
        if (!Fields.isId(id)) {
            problems.add(section.line(), "step", "Cette étape n'a pas d'identifiant correct.", Remedies.ID);
        } else if (RESERVED.contains(id)) {
            problems.add(
                    section.line(),
                    "step",
                    "L'identifiant d'étape « " + id + " » est celui d'une autre page.",
                    "Changez-le : <!-- step: autre-nom -->");
        } else if (!ids.add(id)) {
            problems.add(
                    section.line(),
                    "step",
                    "L'identifiant d'étape « " + id + " » sert deux fois.",
                    "Changez-en un : <!-- step: autre-nom -->");
        }
        sound.ifPresent(it -> pictures.sound(it, section.line() + 1));
        activities.enter(steps.size(), id);
        steps.add(new Step(id, section.title(), sound, blocks(section)));
    }

    private List<Block> blocks(Section section) {
        var blocks = new ArrayList<Block>();
        int textFrom = section.contentFrom();
        int found = 0;
        for (var node : section.content()) {
            if (!isActivity(node)) {
                rules.check(node);
                continue;
            }
            addText(blocks, textFrom, firstLine(node));
            activity((FencedCodeBlock) node).map(Step.Practice::new).ifPresent(blocks::add);
            textFrom = lastLine(node) + 1;
            if (++found == 2) {
                problems.add(
                        before + firstLine(node) + 1,
                        "",
                        "Cette étape a plus d'une activité.",
                        "Ouvrez une autre étape pour celle-ci.");
            }
        }
        addText(blocks, textFrom, section.end());
        if (blocks.isEmpty() && found == 0) {
            problems.add(section.line(), "", "Cette étape est vide.", "Écrivez son texte ou son activité.");
        }
        return blocks;
    }

    private void addText(List<Block> blocks, int from, int to) {
        while (from < to && lines.get(from).isBlank()) {
            from++;
        }
        var text = String.join("\n", lines.subList(Math.min(from, to), to)).stripTrailing();
        if (text.length() > Limits.STEP_TEXT) {
            problems.add(
                    before + from + 1, "", "Le texte de cette étape est trop long.", "Faites-en plusieurs étapes.");
        }
        if (!text.isEmpty()) {
            blocks.add(new Step.Text(text));
        }
    }

    private void readReview(Section section, boolean last) {
        if (!last) {
            problems.add(
                    section.line(),
                    "review",
                    "La partie « review » n'est pas la dernière.",
                    "Mettez-la à la fin du fichier.");
        }
        activities.enter(steps.size(), "");
        for (var node : section.content()) {
            if (isActivity(node)) {
                activity((FencedCodeBlock) node).ifPresent(review::add);
            } else {
                problems.add(
                        before + firstLine(node) + 1,
                        "review",
                        "La partie « review » ne contient que des activités.",
                        "Retirez ce texte, ou mettez-le dans une étape.");
            }
        }
        if (section.content().isEmpty()) {
            problems.add(
                    section.line(),
                    "review",
                    "La partie « review » est vide.",
                    "Écrivez ses activités, ou retirez son titre.");
        }
    }

    private Optional<Activity> activity(FencedCodeBlock block) {
        if (block.getClosingFenceLength() == null) {
            rules.check(block);
            activities.skip();
            return Optional.empty();
        }
        return activities.read(block.getLiteral(), before + firstLine(block) + 2);
    }

    private static boolean isActivity(Node node) {
        return node instanceof FencedCodeBlock block && ACTIVITY.equals(block.getInfo());
    }

    /** The place of a block's first line, from 0. */
    static int firstLine(Node block) {
        return block.getSourceSpans().getFirst().getLineIndex();
    }

    private static int lastLine(Node block) {
        return block.getSourceSpans().getLast().getLineIndex();
    }
}
