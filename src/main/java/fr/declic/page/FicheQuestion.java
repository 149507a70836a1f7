package fr.declic.page;

import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.Hotspot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.Question;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * A question on paper: what is asked, with letters to circle or a line to write on, and its answer, which is printed
 * elsewhere.
 */
record FicheQuestion(String asked, String answer) {

    /** @param markdown that knows the pictures of the module */
    static FicheQuestion of(Question question, Voice voice, Markdown markdown) {
        var order = DisplayOrder.of(question, PAPER);
        var body =
                switch (question) {
                    case Choice it ->
                        letters(order.stream().map(i -> it.options().get(i).text()), markdown);
                    case Hotspot it ->
                        picture(it.picture(), it.alt(), markdown)
                                + letters(
                                        order.stream()
                                                .map(i -> it.options().get(i).text()),
                                        markdown);
                    case ImageContext it ->
                        picture(it.picture(), it.alt(), markdown)
                                + letters(
                                        order.stream()
                                                .map(i -> it.options().get(i).text()),
                                        markdown);
                    case Estimate it ->
                        "<p class=\"dots\"></p><p>%s</p>"
                                .formatted(voice.say("page.fiche.scale", it.least(), it.most(), it.unit()));
                    case Scenario it ->
                        (markdown.html(it.scenes().getFirst().say()))
                                + letters(
                                        it.scenes().getFirst().turns().stream().map(Scenario.Turn::text), markdown);
                    case Rewrite it ->
                        "<blockquote>%s</blockquote>%s"
                                .formatted(Html.lines(it.text()), "<p class=\"dots\"></p>".repeat(4));
                    case Checklist it ->
                        Stream.concat(
                                        it.items().stream().map(markdown::inline),
                                        Stream.generate(() -> "<span class=\"dots\"></span>")
                                                .limit(it.own()))
                                .map("<li>%s</li>"::formatted)
                                .collect(Collectors.joining("", "<ul class=\"to-tick\">", "</ul>"));
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
            case Choice it -> rightOnes(it.options(), order, markdown);
            case Hotspot it -> rightOnes(it.options(), order, markdown);
            case ImageContext it -> rightOnes(it.options(), order, markdown);
            case Estimate it ->
                "%d %s. %s %s"
                        .formatted(
                                it.figure(),
                                Html.text(it.unit()),
                                markdown.inline(it.feedback()),
                                markdown.inline(it.source()));
            case Scenario it ->
                it.scenes().getFirst().turns().stream()
                        .map(turn -> letter(it.scenes().getFirst().turns().indexOf(turn)) + ". "
                                + markdown.inline(turn.feedback()))
                        .collect(Collectors.joining(" "));
            case Rewrite it -> Html.lines(it.example());
            case Checklist it -> markdown.inline(it.feedback());
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

    private static String rightOnes(List<Option> options, List<Integer> order, Markdown markdown) {
        return IntStream.range(0, order.size())
                .filter(place -> options.get(order.get(place)).right())
                .mapToObj(place -> letter(place) + ". "
                        + markdown.inline(options.get(order.get(place)).feedback()))
                .collect(Collectors.joining(" "));
    }

    private static String picture(String name, String alt, Markdown markdown) {
        return markdown.html("![%s](%s)".formatted(alt, name));
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

    private static String letters(Stream<String> texts, Markdown markdown) {
        return texts.map(text -> "<li>%s</li>".formatted(markdown.inline(text)))
                .collect(Collectors.joining("", "<ol class=\"letters\">", "</ol>"));
    }

    private static String letter(int place) {
        return String.valueOf((char) ('a' + place));
    }
}
