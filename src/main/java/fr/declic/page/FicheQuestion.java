package fr.declic.page;

import fr.declic.activity.Question;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * A question on paper: what is asked, with letters to circle or a line to write on, and its answer, which is printed
 * elsewhere.
 */
record FicheQuestion(String asked, String answer) {

    static FicheQuestion of(Question question, Voice voice) {
        var order = DisplayOrder.of(question, PAPER);
        var markdown = voice.markdown();
        var body =
                switch (question) {
                    case Choice it ->
                        letters(order.stream().map(i -> it.options().get(i).text()), markdown);
                    case ShortText _ -> "<p class=\"dots\"></p>";
                    case Order it ->
                        letters(order.stream().map(i -> it.items().get(i).text()), markdown)
                                + "<p class=\"dots\">%s</p>".formatted(voice.say("page.fiche.order"));
                    case Sort it ->
                        letters(order.stream().map(i -> it.cards().get(i).text()), markdown)
                                + "<p>%s %s</p>".formatted(voice.say("page.fiche.sort"), boxes(it, markdown));
                };
        return new FicheQuestion(
                "<p class=\"ask\">%s</p>%s".formatted(markdown.inline(question.prompt()), body),
                answer(question, order, markdown));
    }

    /** The same paper for everybody. */
    private static final long PAPER = 7;

    private static String answer(Question question, List<Integer> order, Markdown markdown) {
        return switch (question) {
            case Choice it ->
                IntStream.range(0, order.size())
                        .filter(place -> it.options().get(order.get(place)).right())
                        .mapToObj(place -> letter(place) + ". "
                                + markdown.inline(
                                        it.options().get(order.get(place)).feedback()))
                        .collect(Collectors.joining(" "));
            case ShortText it ->
                it.answers().stream()
                        .filter(Option::right)
                        .map(option -> Html.text(option.text()) + ". " + markdown.inline(option.feedback()))
                        .findFirst()
                        .orElseThrow();
            case Order it ->
                IntStream.range(0, it.items().size())
                                .mapToObj(item -> letter(order.indexOf(item)))
                                .collect(Collectors.joining(", "))
                        + ".";
            case Sort it ->
                IntStream.range(0, it.boxes().size())
                        .mapToObj(box ->
                                "%s : %s.".formatted(markdown.inline(it.boxes().get(box)), lettersIn(it, box, order)))
                        .collect(Collectors.joining(" "));
        };
    }

    private static String lettersIn(Sort it, int box, List<Integer> order) {
        return IntStream.range(0, order.size())
                .filter(place -> it.cards().get(order.get(place)).box() == box)
                .mapToObj(FicheQuestion::letter)
                .collect(Collectors.joining(", "));
    }

    private static String boxes(Sort it, Markdown markdown) {
        return it.boxes().stream()
                        .map(box -> "<b>%s</b>".formatted(markdown.inline(box)))
                        .collect(Collectors.joining(" / "))
                + ".";
    }

    private static String letters(java.util.stream.Stream<String> texts, Markdown markdown) {
        return texts.map(text -> "<li>%s</li>".formatted(markdown.inline(text)))
                .collect(Collectors.joining("", "<ol class=\"letters\">", "</ol>"));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }
}
