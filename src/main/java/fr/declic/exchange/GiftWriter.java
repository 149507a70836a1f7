package fr.declic.exchange;

import fr.declic.exchange.Asked.Alien;
import fr.declic.exchange.Asked.Arrange;
import fr.declic.exchange.Asked.Choose;
import fr.declic.exchange.Asked.Count;
import fr.declic.exchange.Asked.Match;
import fr.declic.exchange.Asked.Reply;
import fr.declic.exchange.Asked.Type;
import fr.declic.exchange.QuizWriter.Piece;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/** Writes questions as GIFT. */
final class GiftWriter {

    private static final double ALL = 99.9;

    private final StringBuilder out = new StringBuilder();
    private final List<String> changed = new ArrayList<>();

    private GiftWriter() {}

    static String start(String category) {
        return "$CATEGORY: " + Categories.write(List.of(category)) + "\n\n";
    }

    static Piece piece(Outgoing it) {
        var writer = new GiftWriter();
        writer.question(it);
        return new Piece(writer.out.toString(), writer.changed);
    }

    private void question(Outgoing it) {
        var tags = it.tags().stream().map(tag -> " [tag:" + tag + "]").collect(Collectors.joining());
        out.append("// [id:")
                .append(it.activity().id())
                .append(']')
                .append(tags)
                .append('\n');
        out.append("::").append(GiftText.escape(MoodleXmlWriter.name(it))).append("::[html]");
        out.append(html(MarkdownHtml.blocks(it.prompt()))).append('{');
        asked(it.asked());
        if (!it.general().isEmpty()) {
            out.append("####").append(html(MarkdownHtml.blocks(it.general()))).append('\n');
        }
        out.append("}\n\n");
        if (it.activity().about().hint().isPresent()) {
            changed.add("GIFT n'a pas d'indices.");
        }
    }

    private void asked(Asked asked) {
        switch (asked) {
            case Choose it -> choose(it);
            case Type it -> {
                out.append('\n');
                it.replies()
                        .forEach(reply -> answer(
                                '=', share(reply.percent()), GiftText.escape(reply.text()), inline(reply.feedback())));
                changed.add("Moodle ne pardonne pas les accents oubliés ni les espaces en trop. GIFT ne dit pas si les"
                        + " majuscules comptent.");
            }
            case Count it -> {
                out.append("#\n");
                it.figures()
                        .forEach(figure -> answer(
                                '=',
                                share(figure.percent()),
                                figure.value().toPlainString() + ":"
                                        + figure.near().toPlainString(),
                                inline(figure.feedback())));
                changed.add("On y tape un nombre, sans échelle. La source et la réserve sont dans le retour général.");
            }
            case Match it -> {
                out.append('\n');
                it.pairs().forEach(pair -> pair(inline(pair.stem()), pair.answer()));
                it.extra().forEach(extra -> pair("", extra));
                changed.add("GIFT n'a pas de retour pour chaque carte.");
            }
            case Arrange it -> {
                out.append('>').append(it.items().size());
                out.append(" ALL VERTICAL RELATIVE_NEXT_EXCLUDE_LAST SHOW none\n");
                it.items().forEach(item -> out.append(html(MarkdownHtml.blocks(item.text())))
                        .append('\n'));
                changed.add(
                        "GIFT n'a pas de retour pour chaque élément. Avant Moodle 4.4, il faut l'extension « ordering ».");
            }
            case Alien _ -> {}
        }
    }

    private void choose(Choose it) {
        if (Outgoing.isTruth(it)) {
            boolean yes = it.replies().getFirst().percent() > 0;
            var wrong = it.replies().get(yes ? 1 : 0).feedback();
            var right = it.replies().get(yes ? 0 : 1).feedback();
            out.append(yes ? "TRUE#" : "FALSE#")
                    .append(inline(wrong))
                    .append('#')
                    .append(inline(right));
            return;
        }
        if (!it.shuffle()) {
            changed.add("GIFT ne dit pas que l'ordre des réponses est fixe.");
        }
        out.append('\n');
        for (Reply reply : it.replies()) {
            boolean right = it.one() && reply.percent() >= ALL;
            answer(
                    right ? '=' : '~',
                    it.one() ? "" : share(reply.percent()),
                    inline(reply.text()),
                    inline(reply.feedback()));
        }
    }

    private void answer(char sign, String share, String text, String feedback) {
        out.append('\t')
                .append(sign)
                .append(share)
                .append(share.isEmpty() ? unweighed(text) : text)
                .append('#')
                .append(feedback)
                .append('\n');
    }

    private void pair(String stem, String answer) {
        out.append("\t=")
                .append(unweighed(stem))
                .append(" -> ")
                .append(GiftText.escape(answer))
                .append('\n');
    }

    /** HTML that does not begin with what looks like a weight. */
    private static String unweighed(String html) {
        return html.startsWith("%") ? "&\\#37;" + html.substring(1) : html;
    }

    private static String share(double percent) {
        var number = StringUtils.stripEnd(String.format(Locale.ROOT, "%.5f", percent), "0");
        return "%" + StringUtils.stripEnd(number, ".") + "%";
    }

    private static String inline(String markdown) {
        return html(MarkdownHtml.inline(markdown));
    }

    /** HTML on one line. */
    private static String html(String html) {
        return GiftText.escape(html.replace("\n", " "));
    }
}
