package fr.declic.exchange;

import fr.declic.exchange.Asked.Alien;
import fr.declic.exchange.Asked.Choose;
import fr.declic.exchange.Asked.Count;
import fr.declic.exchange.Asked.Figure;
import fr.declic.exchange.Asked.Reply;
import fr.declic.exchange.Asked.Type;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/**
 * A text of Moodle with questions inside, such as {@code {1:MULTICHOICE:=oui~non}}. One question becomes an activity;
 * several have no twin.
 *
 * @param prompt the text around it
 */
record ClozeGap(String prompt, Asked asked) {

    private static final Pattern START = Pattern.compile("\\{([0-9]{0,3}):([A-Z_]{2,20}):");

    /** Reads the HTML of a question's text. */
    static ClozeGap read(String html, Remarks remarks) {
        var start = START.matcher(html);
        if (!start.find()) {
            return new ClozeGap("", new Alien("Ce texte n'a pas de trou."));
        }
        int end = end(html, start.end());
        if (end < 0) {
            return new ClozeGap("", new Alien("Le trou de ce texte n'est pas fermé."));
        }
        if (START.matcher(html).region(end, html.length()).find()) {
            return new ClozeGap(
                    "", new Alien("Ce texte a plusieurs questions à l'intérieur. Posez-les l'une après l'autre."));
        }
        var prompt = HtmlText.markdown(
                html.substring(0, start.start()) + MoodleGaps.GAP + html.substring(end + 1), "html", remarks);
        return new ClozeGap(prompt, asked(start.group(2), html.substring(start.end(), end), remarks));
    }

    private static int end(String html, int from) {
        for (int i = from; i < html.length(); i++) {
            if (html.charAt(i) == '\\') {
                i++;
            } else if (html.charAt(i) == '}') {
                return i;
            }
        }
        return -1;
    }

    private static Asked asked(String kind, String answers, Remarks remarks) {
        var replies = GiftReplies.read(GiftText.hold(answers), "~");
        return switch (kind) {
            case "MULTICHOICE", "MC", "MULTICHOICE_V", "MCV", "MULTICHOICE_H", "MCH" ->
                new Choose(marked(replies, remarks), true, false);
            case "MULTICHOICE_S", "MCS", "MULTICHOICE_VS", "MCVS", "MULTICHOICE_HS", "MCHS" ->
                new Choose(marked(replies, remarks), true, true);
            case "MULTIRESPONSE", "MR", "MULTIRESPONSE_H", "MRH" -> new Choose(marked(replies, remarks), false, false);
            case "MULTIRESPONSE_S", "MRS", "MULTIRESPONSE_HS", "MRHS" ->
                new Choose(marked(replies, remarks), false, true);
            case "SHORTANSWER", "SA", "MW" -> new Type(typed(replies, remarks), false);
            case "SHORTANSWER_C", "SAC", "MWC" -> new Type(typed(replies, remarks), true);
            case "NUMERICAL", "NM" -> count(replies, remarks);
            default -> new Alien("Ce trou n'est pas d'un type connu : " + Sentences.quoted(kind) + ".");
        };
    }

    private static List<Reply> marked(List<GiftReplies.Part> parts, Remarks remarks) {
        return parts.stream()
                .map(it -> new Reply(
                        HtmlText.markdown(it.text(), "html", remarks),
                        it.percentOr(0),
                        HtmlText.markdown(it.feedback(), "html", remarks)))
                .toList();
    }

    private static List<Reply> typed(List<GiftReplies.Part> parts, Remarks remarks) {
        return parts.stream()
                .map(it -> new Reply(
                        HtmlText.plain(org.jsoup.parser.Parser.unescapeEntities(it.text(), false), remarks),
                        it.percentOr(0),
                        HtmlText.markdown(it.feedback(), "html", remarks)))
                .toList();
    }

    private static Asked count(List<GiftReplies.Part> parts, Remarks remarks) {
        var figures = new ArrayList<Figure>();
        var otherwise = "";
        for (var it : parts) {
            var feedback = HtmlText.markdown(it.feedback(), "html", remarks);
            if (it.text().strip().equals("*")) {
                otherwise = feedback;
                continue;
            }
            var figure = GiftReplies.figure(it.text(), it.percentOr(0), feedback);
            if (figure.isEmpty()) {
                return new Alien(Sentences.quoted(it.text()) + " n'est pas un nombre simple.");
            }
            figures.add(figure.get());
        }
        return new Count(figures, otherwise);
    }
}
