package fr.declic.exchange;

import fr.declic.content.ContentProblem;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** Reads a GIFT file: questions apart by empty lines, comments, categories. One pass over its lines. */
final class GiftReader {

    private static final String CATEGORY = "$CATEGORY:";
    private static final Pattern MARK = Pattern.compile("\\[(id|tag):([^\\]]{0,200})]");

    private static final int LONGEST_COMMENT = 4000;

    private final Basket basket;
    private final List<String> block = new ArrayList<>();
    private final StringBuilder source = new StringBuilder();
    private final List<String> tags = new ArrayList<>();
    private String id = "";
    private int firstLine;
    private List<String> category = List.of();

    private GiftReader(Basket basket) {
        this.basket = basket;
    }

    static QuizReading read(String fileName, String text, Set<String> frameworks, Optional<String> told) {
        var basket = new Basket(frameworks);
        told.ifPresent(basket::tell);
        var reader = new GiftReader(basket);
        int number = 0;
        for (var line : text.split("\n", -1)) {
            reader.line(line, ++number);
            if (basket.isOverfull()) {
                return tooMany(fileName, number);
            }
        }
        reader.endOfBlock();
        return basket.isOverfull() ? tooMany(fileName, number) : basket.reading();
    }

    static QuizReading tooMany(String fileName, int line) {
        return new QuizReading.Refused(new ContentProblem(
                fileName, line, "", "Ce fichier a plus de " + Basket.MOST + " questions.", "Coupez-le en plusieurs."));
    }

    private void line(String line, int number) {
        var words = line.strip();
        if (words.isEmpty()) {
            endOfBlock();
        } else if (words.startsWith("//")) {
            source.append(line).append('\n');
            MARK.matcher(StringUtils.left(words, LONGEST_COMMENT)).results().forEach(it -> {
                if (it.group(1).equals("id")) {
                    id = GiftText.release(GiftText.hold(it.group(2)));
                } else {
                    tags.add(GiftText.release(GiftText.hold(it.group(2))));
                }
            });
        } else if (words.startsWith(CATEGORY) && block.isEmpty()) {
            category = Categories.read(words.substring(CATEGORY.length()).strip());
            source.setLength(0);
        } else {
            firstLine = block.isEmpty() ? number : firstLine;
            source.append(line).append('\n');
            block.add(line);
        }
    }

    private void endOfBlock() {
        if (!block.isEmpty()) {
            new GiftQuestion(String.join("\n", block), firstLine, id, category, tags, basket)
                    .add(source.toString().stripTrailing());
            block.clear();
            tags.clear();
            id = "";
        }
        source.setLength(0);
    }
}
