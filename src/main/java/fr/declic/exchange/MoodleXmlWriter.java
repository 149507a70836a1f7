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
import org.apache.commons.lang3.StringUtils;

/** Writes questions as Moodle XML. */
final class MoodleXmlWriter {

    static final String END = "</quiz>\n";
    private static final int LONGEST_NAME = 100;

    private final StringBuilder out = new StringBuilder();
    private final List<String> changed = new ArrayList<>();

    private MoodleXmlWriter() {}

    static String start(String category) {
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <quiz>
                  <question type="category">
                    <category><text>%s</text></category>
                  </question>
                """.formatted(escape(Categories.write(List.of(category))));
    }

    static Piece piece(Outgoing it) {
        var writer = new MoodleXmlWriter();
        writer.question(it);
        return new Piece(writer.out.toString(), writer.changed);
    }

    private void question(Outgoing it) {
        line(1, "<question type=\"" + type(it.asked()) + "\">");
        line(2, "<name><text>" + escape(name(it)) + "</text></name>");
        text("questiontext", MarkdownHtml.blocks(it.prompt()));
        text("generalfeedback", MarkdownHtml.blocks(it.general()));
        line(2, "<defaultgrade>1</defaultgrade>");
        line(2, "<penalty>0</penalty>");
        line(2, "<hidden>0</hidden>");
        line(2, "<idnumber>" + escape(it.activity().id()) + "</idnumber>");
        asked(it.asked());
        it.activity().about().hint().ifPresent(hint -> text("hint", MarkdownHtml.blocks(hint)));
        line(2, "<tags>");
        it.tags().forEach(tag -> line(3, "<tag><text>" + escape(tag) + "</text></tag>"));
        line(2, "</tags>");
        line(1, "</question>");
    }

    /** The words of the prompt, as a list of questions shows them. */
    static String name(Outgoing it) {
        return StringUtils.abbreviate(MarkdownHtml.words(it.activity().prompt()), LONGEST_NAME);
    }

    private static String type(Asked asked) {
        return switch (asked) {
            case Choose it -> Outgoing.isTruth(it) ? "truefalse" : "multichoice";
            case Type _ -> "shortanswer";
            case Count _ -> "numerical";
            case Match _ -> "matching";
            case Arrange _ -> "ordering";
            case Alien _ -> "description";
        };
    }

    private void asked(Asked asked) {
        switch (asked) {
            case Choose it -> choose(it);
            case Type it -> {
                line(2, "<usecase>" + (it.caseMatters() ? 1 : 0) + "</usecase>");
                it.replies().forEach(reply -> answer(reply.percent(), escape(reply.text()), reply.feedback(), ""));
                changed.add("Moodle ne pardonne pas les accents oubliés ni les espaces en trop.");
            }
            case Count it -> {
                it.figures()
                        .forEach(figure -> answer(
                                figure.percent(),
                                figure.value().toPlainString(),
                                figure.feedback(),
                                "<tolerance>" + figure.near().toPlainString() + "</tolerance>"));
                changed.add("On y tape un nombre, sans échelle. La source et la réserve sont dans le retour général.");
            }
            case Match it -> match(it);
            case Arrange it -> arrange(it);
            case Alien _ -> {}
        }
    }

    private void choose(Choose it) {
        if (Outgoing.isTruth(it)) {
            var words = List.of("true", "false");
            for (int i = 0; i < words.size(); i++) {
                var reply = it.replies().get(i);
                answer(reply.percent(), words.get(i), reply.feedback(), "");
            }
            return;
        }
        line(2, "<single>" + it.one() + "</single>");
        line(2, "<shuffleanswers>" + it.shuffle() + "</shuffleanswers>");
        line(2, "<answernumbering>none</answernumbering>");
        it.replies().forEach(this::marked);
    }

    /** An answer in HTML. */
    private void marked(Reply reply) {
        answer(reply.percent(), escape(MarkdownHtml.inline(reply.text())), reply.feedback(), "", "html");
    }

    private void answer(double percent, String text, String feedback, String more) {
        answer(percent, text, feedback, more, "moodle_auto_format");
    }

    private void answer(double percent, String escaped, String feedback, String more, String format) {
        line(2, "<answer fraction=\"%s\" format=\"%s\">".formatted(number(percent), format));
        line(3, "<text>" + escaped + "</text>");
        feedback(feedback);
        if (!more.isEmpty()) {
            line(3, more);
        }
        line(2, "</answer>");
    }

    private void feedback(String markdown) {
        line(3, "<feedback format=\"html\"><text>" + escape(MarkdownHtml.inline(markdown)) + "</text></feedback>");
    }

    /** Moodle shows no feedback for a pair, but lets one stand in the file: it comes back here. */
    private void match(Match it) {
        line(2, "<shuffleanswers>true</shuffleanswers>");
        for (var pair : it.pairs()) {
            line(2, "<subquestion format=\"html\">");
            line(3, "<text>" + escape(MarkdownHtml.inline(pair.stem())) + "</text>");
            line(3, "<answer><text>" + escape(pair.answer()) + "</text></answer>");
            feedback(pair.feedback());
            line(2, "</subquestion>");
        }
        for (var extra : it.extra()) {
            line(2, "<subquestion format=\"html\">");
            line(3, "<text></text>");
            line(3, "<answer><text>" + escape(extra) + "</text></answer>");
            line(2, "</subquestion>");
        }
        changed.add("Moodle ne montre pas le retour de chaque carte.");
    }

    /** The fraction of an answer is its place, from 1. */
    private void arrange(Arrange it) {
        line(2, "<layouttype>VERTICAL</layouttype>");
        line(2, "<selecttype>ALL</selecttype>");
        line(2, "<selectcount>0</selectcount>");
        line(2, "<gradingtype>RELATIVE_NEXT_EXCLUDE_LAST</gradingtype>");
        line(2, "<showgrading>SHOW</showgrading>");
        line(2, "<numberingstyle>none</numberingstyle>");
        for (int i = 0; i < it.items().size(); i++) {
            var item = it.items().get(i);
            marked(new Reply(item.text(), i + 1.0, item.feedback()));
        }
        changed.add(
                "Moodle ne montre pas le retour de chaque élément. Avant Moodle 4.4, il faut l'extension « ordering ».");
    }

    private void text(String name, String html) {
        line(2, "<%s format=\"html\"><text>%s</text></%s>".formatted(name, escape(html), name));
    }

    private void line(int level, String text) {
        out.append("  ".repeat(level)).append(text).append('\n');
    }

    /** Moodle knows its shares with five decimals. */
    private static String number(double percent) {
        return StringUtils.stripEnd(StringUtils.stripEnd(String.format(Locale.ROOT, "%.5f", percent), "0"), ".");
    }

    private static String escape(String text) {
        return text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;");
    }
}
