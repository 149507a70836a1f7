package fr.declic.exchange;

import fr.declic.exchange.Asked.Alien;
import fr.declic.exchange.Asked.Choose;
import fr.declic.exchange.Asked.Reply;
import fr.declic.exchange.Asked.Setting;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Reads an Aiken file: a question, its options {@code A.} or {@code A)}, and {@code ANSWER: A}. */
final class AikenReader {

    private static final Pattern OPTION = Pattern.compile("([A-Z])[.)]\\s+(.*)");
    private static final Pattern ANSWER = Pattern.compile("(?i)ANSWER:\\s*([A-Z])");
    private static final String KEY = "ANSWER:";
    private static final int LONGEST_NAME = 80;

    private record Option(String letter, String text) {}

    private final Basket basket;
    private final List<String> prompt = new ArrayList<>();
    private final List<Option> options = new ArrayList<>();
    private final StringBuilder source = new StringBuilder();
    private int firstLine;

    private AikenReader(Basket basket) {
        this.basket = basket;
    }

    /** Whether a text is in this format: one of its lines tells an answer. */
    static boolean knows(String text) {
        return text.lines().anyMatch(it -> ANSWER.matcher(it.strip()).matches());
    }

    static QuizReading read(String fileName, String text, Set<String> frameworks, Optional<String> told) {
        var basket = new Basket(frameworks);
        told.ifPresent(basket::tell);
        var reader = new AikenReader(basket);
        int number = 0;
        for (var line : text.split("\n", -1)) {
            reader.line(line.strip(), line, ++number);
            if (basket.isOverfull()) {
                return GiftReader.tooMany(fileName, number);
            }
        }
        reader.end(Optional.empty());
        return basket.isOverfull() ? GiftReader.tooMany(fileName, number) : basket.reading();
    }

    private void line(String words, String line, int number) {
        if (words.isEmpty()) {
            return;
        }
        var option = OPTION.matcher(words);
        var answer = ANSWER.matcher(words);
        boolean key = StringUtils.startsWithIgnoreCase(words, KEY);
        if (!key && !option.matches() && !options.isEmpty()) {
            end(Optional.empty());
        }
        firstLine = source.isEmpty() ? number : firstLine;
        source.append(line).append('\n');
        if (key) {
            end(answer.matches() ? Optional.of(answer.group(1).toUpperCase(Locale.ROOT)) : Optional.empty());
        } else if (option.matches()) {
            options.add(new Option(option.group(1), option.group(2)));
        } else {
            prompt.add(words);
        }
    }

    /** @param answer the letter that is right; empty when it is not told */
    private void end(Optional<String> answer) {
        if (!source.isEmpty()) {
            add(answer);
        }
        prompt.clear();
        options.clear();
        source.setLength(0);
    }

    private void add(Optional<String> answer) {
        var remarks = basket.remarks();
        boolean known = answer.isPresent()
                && options.stream().anyMatch(it -> it.letter().equals(answer.get()));
        boolean endless = source.length() > MoodleQuestion.LONGEST;
        var text = endless ? "" : String.join("\n", prompt);
        Asked asked = endless
                ? new Alien("Cette question est démesurée.")
                : known && !prompt.isEmpty()
                        ? choose(answer.get(), remarks)
                        : new Alien(
                                prompt.isEmpty()
                                        ? "Le texte de la question manque avant ses réponses."
                                        : "La ligne « ANSWER: » manque, ou sa lettre n'est pas une des réponses.");
        var setting = new Setting(
                firstLine,
                "multichoice",
                StringUtils.abbreviate(HtmlText.plain(text, remarks), LONGEST_NAME),
                "",
                List.of(),
                HtmlText.markdown(text, "plain", remarks),
                "",
                "",
                "",
                "",
                List.of(),
                List.of());
        basket.add(setting, asked, remarks, source.toString().stripTrailing());
    }

    private Choose choose(String answer, Remarks remarks) {
        return new Choose(
                options.stream()
                        .map(it -> new Reply(
                                HtmlText.markdown(it.text(), "plain", remarks),
                                it.letter().equals(answer) ? 100 : 0,
                                ""))
                        .toList(),
                true,
                true);
    }
}
