package fr.declic.exchange;

import fr.declic.exchange.Asked.Alien;
import fr.declic.exchange.Asked.Arrange;
import fr.declic.exchange.Asked.Choose;
import fr.declic.exchange.Asked.Count;
import fr.declic.exchange.Asked.Figure;
import fr.declic.exchange.Asked.Match;
import fr.declic.exchange.Asked.Pair;
import fr.declic.exchange.Asked.Reply;
import fr.declic.exchange.Asked.Setting;
import fr.declic.exchange.Asked.Type;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/** One {@code question} of a Moodle XML file: what it asks, in our words. */
final class MoodleQuestion {

    /** Characters of all texts of a question together, its files left out. */
    static final int LONGEST = 50_000;

    /** Types that are known and have no twin, and why. */
    private static final Map<String, String> ALIENS = Map.of(
            "essay",
            "On y rédige un texte qu'une personne lit. Ici, une réponse se vérifie : posez une question plus fermée, ou prenez « Réécrire un texte ».",
            "description",
            "Ce n'est pas une question. Mettez ce texte dans une étape.",
            "calculated",
            "Les nombres y sont tirés au hasard. Posez la question avec des nombres choisis.",
            "calculatedsimple",
            "Les nombres y sont tirés au hasard. Posez la question avec des nombres choisis.",
            "calculatedmulti",
            "Les nombres y sont tirés au hasard. Posez la question avec des nombres choisis.",
            "random",
            "Elle tire une autre question au hasard. Prenez les questions elles-mêmes.",
            "randomsamatch",
            "Elle est faite d'autres questions tirées au hasard. Prenez les questions elles-mêmes.",
            "ddimageortext",
            "On y pose des étiquettes sur une image. Un « hotspot » peut la remplacer : dessinez ses places.",
            "ddmarker",
            "On y pose des repères sur une image. Un « hotspot » peut la remplacer : dessinez ses places.");

    private final XmlElement question;
    private final String type;
    private final int line;
    private final List<String> category;
    private final Basket basket;
    private final Remarks remarks;

    MoodleQuestion(XmlElement question, int line, List<String> category, Basket basket) {
        this.question = question;
        this.type = question.attribute("type");
        this.line = line;
        this.category = category;
        this.basket = basket;
        this.remarks = basket.remarks();
    }

    /** A question of a type that has no twin, with the reason. */
    static Alien alien(String type) {
        return new Alien(ALIENS.getOrDefault(type, "Le type " + Sentences.quoted(type) + " n'est pas connu ici."));
    }

    void add(String source) {
        question.below("file").forEach(it -> remarks.file(it.attribute("name"), it.text()));
        if (question.sizeWithout("file") > LONGEST || question.isCut()) {
            basket.add(bare(), new Alien("Cette question est démesurée."), remarks, source);
            return;
        }
        if (type.equals("cloze") || type.equals("multianswer")) {
            var gap = ClozeGap.read(question.content("questiontext"), remarks);
            basket.add(setting(gap.prompt()), gap.asked(), remarks, source);
        } else if (type.equals("gapselect") || type.equals("ddwtos")) {
            var gaps = new MoodleGaps(question, remarks);
            basket.add(setting(gaps.prompt()), gaps.asked(), remarks, source);
        } else {
            basket.add(setting(text("questiontext")), asked(), remarks, source);
        }
        tellOfGrades();
    }

    private void tellOfGrades() {
        var grade = question.value("defaultgrade");
        boolean weighs = !grade.isEmpty()
                && MoodleNumber.of(grade).filter(it -> it.doubleValue() == 1).isEmpty();
        boolean costs = MoodleNumber.of(question.value("penalty"))
                .filter(it -> it.signum() > 0)
                .isPresent();
        if (weighs || costs) {
            basket.tell("Les points et les pénalités des questions ne sont pas repris : ici, on aide, et une erreur ne"
                    + " coûte rien.");
        }
    }

    private Setting bare() {
        return new Setting(line, type, name(), "", category, "", "", "", "", "", List.of(), List.of());
    }

    private Setting setting(String prompt) {
        return new Setting(
                line,
                type,
                name(),
                question.value("idnumber"),
                category,
                prompt,
                text("generalfeedback"),
                text("correctfeedback"),
                text("partiallycorrectfeedback"),
                text("incorrectfeedback"),
                question.all("hint").stream()
                        .map(it -> MoodleTexts.of(it, remarks))
                        .filter(it -> !it.isEmpty())
                        .toList(),
                question.first("tags").stream()
                        .flatMap(it -> it.all("tag").stream())
                        .map(XmlElement::content)
                        .toList());
    }

    private String name() {
        return HtmlText.plain(question.content("name"), remarks);
    }

    private String text(String child) {
        return question.first(child).map(it -> MoodleTexts.of(it, remarks)).orElse("");
    }

    private Asked asked() {
        return switch (type) {
            case "multichoice" -> choose(!question.value("single").matches("false|0"));
            case "multichoiceset" -> {
                remarks.changed("Toutes les bonnes réponses étaient exigées. Ici, une partie compte aussi.");
                yield new Choose(
                        replies(false).stream()
                                .map(it -> it.percent() > 0 ? it : new Reply(it.text(), -100, it.feedback()))
                                .toList(),
                        false,
                        shuffles());
            }
            case "truefalse" -> trueFalse();
            case "shortanswer" ->
                new Type(replies(true), question.value("usecase").matches("1|true"));
            case "numerical" -> count();
            case "matching", "match" -> match();
            case "ordering" -> arrange();
            default -> alien(type);
        };
    }

    private Asked choose(boolean one) {
        return new Choose(replies(false), one, shuffles());
    }

    private boolean shuffles() {
        return !question.value("shuffleanswers").matches("false|0");
    }

    /** @param typed whether their texts are to be typed: then they are no markup */
    private List<Reply> replies(boolean typed) {
        return question.all("answer").stream()
                .map(it -> new Reply(
                        typed ? HtmlText.plain(it.content(), remarks) : MoodleTexts.of(it, remarks),
                        percent(it),
                        feedback(it)))
                .toList();
    }

    private double percent(XmlElement answer) {
        return MoodleNumber.of(answer.attribute("fraction"))
                .map(Number::doubleValue)
                .orElse(0.0);
    }

    private String feedback(XmlElement answer) {
        return answer.first("feedback").map(it -> MoodleTexts.of(it, remarks)).orElse("");
    }

    private Asked trueFalse() {
        var replies = new ArrayList<Reply>();
        for (var answer : question.all("answer")) {
            switch (answer.content().toLowerCase(Locale.ROOT)) {
                case "true" -> replies.addFirst(new Reply(MoodleTexts.TRUE, percent(answer), feedback(answer)));
                case "false" -> replies.add(new Reply(MoodleTexts.FALSE, percent(answer), feedback(answer)));
                default -> {
                    return new Alien("Une réponse n'y est ni « true » ni « false ».");
                }
            }
        }
        return new Choose(replies, true, false);
    }

    private Asked count() {
        var figures = new ArrayList<Figure>();
        var otherwise = "";
        for (var answer : question.all("answer")) {
            var value = MoodleNumber.of(answer.content());
            var near = answer.value("tolerance").isEmpty()
                    ? Optional.of(java.math.BigDecimal.ZERO)
                    : MoodleNumber.of(answer.value("tolerance"));
            if (answer.content().equals("*")) {
                otherwise = feedback(answer);
            } else if (value.isEmpty() || near.isEmpty()) {
                return new Alien(Sentences.quoted(answer.content()) + " n'est pas un nombre simple.");
            } else {
                figures.add(new Figure(value.get(), near.get().abs(), percent(answer), feedback(answer)));
            }
        }
        if (question.below("unit_name").stream().anyMatch(it -> !it.text().isBlank())) {
            remarks.changed("Les unités ne sont pas reprises. Dites l'unité dans la question.");
        }
        return new Count(figures, otherwise);
    }

    private Asked match() {
        var pairs = new ArrayList<Pair>();
        var extra = new ArrayList<String>();
        for (var it : question.all("subquestion")) {
            var stem = MoodleTexts.of(it, remarks);
            var answer = HtmlText.plain(it.content("answer"), remarks);
            if (!stem.isEmpty()) {
                pairs.add(new Pair(stem, answer, feedback(it)));
            } else if (!answer.isEmpty()) {
                extra.add(answer);
            }
        }
        return new Match(pairs, extra);
    }

    /** Each answer says its place as its fraction, from 1. */
    private Asked arrange() {
        var kind = question.value("selecttype");
        if (!kind.isEmpty() && !kind.equals("ALL") && !kind.equals("0")) {
            remarks.changed("Une partie des éléments était tirée au sort. Ici, ils sont tous là.");
        }
        return new Arrange(replies(false).stream()
                .sorted(Comparator.comparingDouble(Reply::percent))
                .toList());
    }
}
