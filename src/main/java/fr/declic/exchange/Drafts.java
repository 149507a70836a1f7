package fr.declic.exchange;

import fr.declic.activity.Activity;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Lab;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.content.ActivityBlock;
import fr.declic.content.ContentProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What is particular to activities that are not whole yet: only those that questions of other programs become. */
final class Drafts {

    private static final int NAMED = 3;

    /** A text with its feedback. */
    private record Part(String text, String feedback) {}

    private Drafts() {}

    /** All its texts. */
    static Stream<String> texts(Activity draft) {
        var more =
                switch (draft) {
                    case ShortText it -> Stream.of(it.otherwise());
                    case Sort it -> it.boxes().stream();
                    case Estimate it -> Stream.of(it.feedback(), it.source(), it.caution(), it.unit());
                    case Choice _, Order _, Hotspot _, ImageContext _, Checklist _, Scenario _, Rewrite _, Lab _ ->
                        Stream.<String>empty();
                };
        var parts = parts(draft).stream().flatMap(it -> Stream.of(it.text(), it.feedback()));
        var head = Stream.concat(Stream.of(draft.prompt()), draft.about().hint().stream());
        return Stream.of(head, parts, more).flatMap(it -> it);
    }

    private static List<Part> parts(Activity draft) {
        return switch (draft) {
            case Choice it -> options(it.options());
            case ShortText it -> options(it.answers());
            case Order it -> it.items().stream().map(Drafts::part).toList();
            case Sort it -> it.cards().stream().map(Drafts::part).toList();
            case Estimate _, Hotspot _, ImageContext _, Checklist _, Scenario _, Rewrite _, Lab _ -> List.of();
        };
    }

    private static List<Part> options(List<Option> options) {
        return options.stream().map(it -> new Part(it.text(), it.feedback())).toList();
    }

    private static Part part(Item it) {
        return new Part(it.text(), it.feedback());
    }

    private static Part part(Card it) {
        return new Part(it.text(), it.feedback());
    }

    /** What an author still has to write or mend. */
    static List<String> toWrite(Activity draft, List<Attached> files) {
        var sentences = new ArrayList<String>();
        var parts = parts(draft);
        var silent = parts.stream().filter(it -> it.feedback().isEmpty()).toList();
        if (!silent.isEmpty()) {
            sentences.add(
                    silent.size() == parts.size()
                            ? "Écrivez un retour pour chaque réponse."
                            : "Écrivez le retour de " + named(silent) + ".");
        }
        for (var fault : ActivityBlock.faults(ActivityBlock.write(draft))) {
            boolean partly = fault.field().matches(".*\\[[0-9]+]\\.feedback");
            if (!partly || !isMissing(fault)) {
                sentences.add(sentence(fault));
            }
        }
        files.forEach(it ->
                sentences.add("Mettez « %s » dans le texte de l'étape, ou retirez ce fichier.".formatted(it.name())));
        return sentences.stream().distinct().toList();
    }

    private static String named(List<Part> parts) {
        var names = parts.stream()
                .limit(NAMED)
                .map(it -> Sentences.quoted(it.text()))
                .collect(Collectors.joining(", "));
        return parts.size() > NAMED ? names + " et de %d autres".formatted(parts.size() - NAMED) : names;
    }

    private static boolean isMissing(ContentProblem fault) {
        return fault.message().endsWith("manque.");
    }

    private static String sentence(ContentProblem fault) {
        if (!isMissing(fault)) {
            var where = fault.field().isEmpty() ? "" : fault.field() + " : ";
            return where + fault.message() + " " + fault.remedy();
        }
        return switch (fault.field()) {
            case "prompt" -> "Écrivez la question.";
            case "hint" -> "Écrivez un indice.";
            case "taught_in" -> "Dites quelle étape l'enseigne.";
            case "feedback" -> "Écrivez le retour des autres réponses.";
            case "unit" -> "Dites ce que l'on compte (unit).";
            case "source" -> "Dites d'où vient le nombre, avec son année.";
            case "caution" -> "Dites ce que le nombre ne dit pas.";
            default -> fault.field() + " : " + fault.message() + " " + fault.remedy();
        };
    }
}
