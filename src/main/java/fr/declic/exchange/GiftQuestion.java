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
import fr.declic.exchange.GiftReplies.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;
import org.apache.commons.lang3.StringUtils;

/** One question of a GIFT file. */
final class GiftQuestion {

    private static final Pattern FORMAT = Pattern.compile("\\s*\\[(html|moodle|plain|markdown)]");
    private static final int LONGEST_NAME = 80;
    private static final String GENERAL = "####";
    private static final String ARROW = "->";
    private static final Set<String> YES = Set.of("T", "TRUE");
    private static final Set<String> NO = Set.of("F", "FALSE");

    private final int line;
    private final String id;
    private final List<String> category;
    private final List<String> tags;
    private final Basket basket;
    private final Remarks remarks;

    private String rest;
    private String name = "";
    private String format = "moodle";
    private String general = "";

    /** @param block its lines, without comments */
    GiftQuestion(String block, int line, String id, List<String> category, List<String> tags, Basket basket) {
        this.line = line;
        this.id = id;
        this.category = List.copyOf(category);
        this.tags = List.copyOf(tags);
        this.basket = basket;
        this.remarks = basket.remarks();
        this.rest = GiftText.hold(block.strip());
    }

    void add(String source) {
        if (rest.length() > MoodleQuestion.LONGEST) {
            basket.add(setting("", "?"), new Alien("Cette question est démesurée."), remarks, source);
            return;
        }
        readName();
        var mark = FORMAT.matcher(rest);
        if (mark.lookingAt()) {
            format = mark.group(1);
            rest = rest.substring(mark.end());
        }
        int open = rest.indexOf('{');
        int close = rest.lastIndexOf('}');
        if (open < 0 || close < open) {
            boolean text = open < 0 && close < 0;
            basket.add(
                    setting("", text ? "description" : "?"),
                    text ? MoodleQuestion.alien("description") : new Alien("Une accolade n'est pas fermée."),
                    remarks,
                    source);
            return;
        }
        var body = rest.substring(open + 1, close);
        int all = body.indexOf(GENERAL);
        if (all >= 0) {
            general = marked(GiftText.release(body.substring(all + GENERAL.length())));
            body = body.substring(0, all);
        }
        var after = rest.substring(close + 1).strip();
        var prompt = rest.substring(0, open).strip() + (after.isEmpty() ? "" : " " + MoodleGaps.GAP + " " + after);
        var asked = asked(body.strip());
        basket.add(setting(marked(GiftText.release(prompt)), type(asked, body)), asked, remarks, source);
    }

    private void readName() {
        int end = rest.startsWith("::") ? rest.indexOf("::", 2) : -1;
        if (end > 0) {
            name = HtmlText.plain(GiftText.release(rest.substring(2, end)), remarks);
            rest = rest.substring(end + 2).strip();
        }
    }

    private Setting setting(String prompt, String type) {
        var known = name.isEmpty()
                ? StringUtils.abbreviate(MarkdownHtml.words(StringUtils.left(prompt, 2 * LONGEST_NAME)), LONGEST_NAME)
                : name;
        return new Setting(line, type, known, id, category, prompt, general, "", "", "", List.of(), tags);
    }

    private String marked(String text) {
        return HtmlText.markdown(text.strip(), format.equals("moodle") ? "moodle_auto_format" : format, remarks);
    }

    private static String type(Asked asked, String body) {
        return switch (asked) {
            case Choose _ -> isTruth(body.strip()) ? "truefalse" : "multichoice";
            case Type _ -> "shortanswer";
            case Count _ -> "numerical";
            case Match _ -> "matching";
            case Arrange _ -> "ordering";
            case Alien _ -> body.isBlank() ? "essay" : "?";
        };
    }

    private Asked asked(String body) {
        if (body.isEmpty()) {
            return MoodleQuestion.alien("essay");
        }
        if (body.startsWith(">")) {
            return arrange(body);
        }
        if (body.startsWith("#")) {
            return count(GiftReplies.read(body.substring(1), "=~"));
        }
        if (isTruth(body)) {
            return truth(body);
        }
        var parts = GiftReplies.read(body, "=~");
        boolean pairs = !parts.isEmpty()
                && parts.stream().allMatch(it -> it.right() && it.text().contains(ARROW));
        if (pairs) {
            return match(parts);
        }
        if (body.indexOf('~') >= 0) {
            boolean one = parts.stream().anyMatch(Part::right);
            return new Choose(replies(parts), one, true);
        }
        return new Type(
                parts.stream()
                        .map(it -> new Reply(
                                HtmlText.plain(it.text(), remarks), it.percent().orElse(100.0), marked(it.feedback())))
                        .toList(),
                false);
    }

    private static boolean isTruth(String body) {
        var head = StringUtils.substringBefore(body, "#").strip().toUpperCase(Locale.ROOT);
        return YES.contains(head) || NO.contains(head);
    }

    /** After the answer: what is said to who is wrong, then to who is right. */
    private Asked truth(String body) {
        var parts = body.split("#", 3);
        boolean yes = YES.contains(parts[0].strip().toUpperCase(Locale.ROOT));
        var wrong = parts.length > 1 ? marked(GiftText.release(parts[1])) : "";
        var right = parts.length > 2 ? marked(GiftText.release(parts[2])) : "";
        return new Choose(
                List.of(
                        new Reply(MoodleTexts.TRUE, yes ? 100 : 0, yes ? right : wrong),
                        new Reply(MoodleTexts.FALSE, yes ? 0 : 100, yes ? wrong : right)),
                true,
                false);
    }

    private List<Reply> replies(List<Part> parts) {
        return parts.stream()
                .map(it -> new Reply(marked(it.text()), it.percentOr(0), marked(it.feedback())))
                .toList();
    }

    private Asked count(List<Part> parts) {
        var figures = new ArrayList<Figure>();
        var otherwise = "";
        for (var it : parts) {
            if (it.text().isEmpty() || it.text().equals("*")) {
                otherwise = marked(it.feedback());
                continue;
            }
            var figure = GiftReplies.figure(it.text(), it.percent().orElse(100.0), marked(it.feedback()));
            if (figure.isEmpty()) {
                return new Alien(Sentences.quoted(it.text()) + " n'est pas un nombre simple.");
            }
            figures.add(figure.get());
        }
        return new Count(figures, otherwise);
    }

    private Asked match(List<Part> parts) {
        var pairs = new ArrayList<Pair>();
        var extra = new ArrayList<String>();
        for (var it : parts) {
            int arrow = it.text().indexOf(ARROW);
            var stem = marked(it.text().substring(0, arrow));
            var answer = HtmlText.plain(it.text().substring(arrow + ARROW.length()), remarks);
            if (stem.isEmpty()) {
                extra.add(answer);
            } else {
                pairs.add(new Pair(stem, answer, marked(it.feedback())));
            }
        }
        return new Match(pairs, extra);
    }

    /** After the sign, how many are shown and how; then one item a line. */
    private Asked arrange(String body) {
        var lines = body.lines().skip(1).filter(it -> !it.isBlank()).toList();
        if (!body.startsWith(">" + lines.size()) && !body.startsWith(">0")) {
            remarks.changed("Une partie des éléments était peut-être tirée au sort. Ici, ils sont tous là.");
        }
        return new Arrange(lines.stream()
                .map(it -> new Reply(marked(GiftText.release(it)), 0, ""))
                .toList());
    }
}
