package fr.declic.content;

import java.util.regex.Pattern;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Text;

/** What is allowed inside a paragraph, a prompt, an option, a hint or a feedback. */
final class InlineRules {

    private static final int DEEPEST = 12;
    private static final int LONGEST_CODE = 40;
    private static final Pattern ATTRIBUTES = Pattern.compile("\\]\\{([^}]*)}?");
    private static final Pattern LANGUAGE = Pattern.compile("lang=[a-zA-Z]{2,3}(?:-[a-zA-Z0-9]{2,8})*+");

    private InlineRules() {}

    /** Checks a short text: bold, code and other languages only. */
    static void check(String text, int line, String field, Problems problems) {
        if (text.indexOf('<') < 0 && text.indexOf('[') < 0) {
            return;
        }
        Markdown.each(Markdown.inline(text), (node, depth) -> {
            switch (node) {
                case HtmlInline _ -> problems.add(line, field, "Le HTML est refusé.", Remedies.PLAIN_MARKDOWN);
                case Link _, LinkReferenceDefinition _ ->
                    problems.add(
                            line,
                            field,
                            "Un lien n'a pas sa place ici.",
                            "Écrivez l'adresse comme du code : `exemple.fr`.");
                case Image _ ->
                    problems.add(line, field, "Une image n'a pas sa place ici.", "Mettez-la dans le texte de l'étape.");
                case Text it -> languages(it.getLiteral(), line, field, problems);
                default -> tooDeep(depth, line, field, problems);
            }
        });
    }

    /** Checks {@code [mot]{lang=en}}. */
    static void languages(String text, int line, String field, Problems problems) {
        if (text.contains("]{")) {
            ATTRIBUTES
                    .matcher(text)
                    .results()
                    .map(it -> it.group(1))
                    .filter(it ->
                            it.length() > LONGEST_CODE || !LANGUAGE.matcher(it).matches())
                    .forEach(it -> problems.add(
                            line,
                            field,
                            "« {" + it + "} » n'est pas connu ici.",
                            "Un mot d'une autre langue s'écrit [software]{lang=en}."));
        }
    }

    /** Whether a text is nested beyond any sense. */
    static boolean isTooDeep(Node root) {
        var deepest = new int[1];
        Markdown.each(root, (_, depth) -> deepest[0] = Math.max(deepest[0], depth));
        return deepest[0] >= DEEPEST;
    }

    /** Refuses text nested beyond any sense. */
    static void tooDeep(int depth, int line, String field, Problems problems) {
        if (depth == DEEPEST) {
            problems.add(line, field, "Ce passage a trop de niveaux.", "Écrivez-le plus simplement.");
        }
    }
}
