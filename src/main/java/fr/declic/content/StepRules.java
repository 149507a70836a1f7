package fr.declic.content;

import java.util.List;
import java.util.regex.Pattern;
import org.commonmark.node.Block;
import org.commonmark.node.BlockQuote;
import org.commonmark.node.Document;
import org.commonmark.node.FencedCodeBlock;
import org.commonmark.node.HardLineBreak;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;
import org.commonmark.node.LinkReferenceDefinition;
import org.commonmark.node.Node;
import org.commonmark.node.Paragraph;
import org.commonmark.node.SoftLineBreak;
import org.commonmark.node.Text;

/** What is allowed in the text of a step. Follows the line on which it is while it walks through the text. */
final class StepRules {

    private static final int LONGEST_LINK = 200;
    private static final Pattern INSIDE =
            Pattern.compile("/([a-z0-9][a-zA-Z0-9._-]*(?:/[a-zA-Z0-9._-]+)*+/?)?(#[a-z0-9-]+)?");
    private static final Pattern MARK = Pattern.compile("[\\s>]*\\[!(?<kind>[^\\]]*)](?<rest>.*)");
    private static final Pattern SIGNATURE = Pattern.compile(" \\p{L}[^,]{1,79}, (19|20)[0-9]{2}");

    private final List<String> lines;
    private final int before;
    private final Pictures pictures;
    private final Problems problems;
    private int line;

    /**
     * @param lines of the parsed text
     * @param before how many lines of the file come before them
     */
    StepRules(List<String> lines, int before, Pictures pictures, Problems problems) {
        this.lines = lines;
        this.before = before;
        this.pictures = pictures;
        this.problems = problems;
    }

    /** Checks one block of a step with all that it holds. */
    void check(Node block) {
        Markdown.each(block, (node, depth) -> {
            if (node instanceof Block && !node.getSourceSpans().isEmpty()) {
                line = before + 1 + node.getSourceSpans().getFirst().getLineIndex();
            }
            check(node, depth);
        });
    }

    private void check(Node node, int depth) {
        switch (node) {
            case SoftLineBreak _, HardLineBreak _ -> line++;
            case HtmlBlock it
            when it.getLiteral().startsWith("<!--") ->
                fault(
                        "Ce commentaire n'est pas compris.",
                        "Sous un titre : <!-- step: identifiant -->. Ailleurs, retirez-le.");
            case HtmlBlock _, HtmlInline _ -> fault("Le HTML est refusé.", "Écrivez du Markdown.");
            case Heading it
            when it.getLevel() != 3 || !(it.getParent() instanceof Document) ->
                fault(
                        "Ce titre n'a pas sa place ici.",
                        "Dans une étape, un titre s'écrit ### et reste hors des listes et des citations.");
            case Image it -> image(it);
            case Link it
            when !staysInside(it.getDestination()) ->
                fault("Un lien vers un autre site est refusé.", "Écrivez l'adresse comme du code : `exemple.fr`.");
            case LinkReferenceDefinition _ -> fault("Une définition de lien est refusée.", "Retirez cette ligne.");
            case FencedCodeBlock it -> fence(it);
            case BlockQuote it -> quote(it);
            case Text it -> InlineRules.languages(it.getLiteral(), line, "", problems);
            default -> InlineRules.tooDeep(depth, line, "", problems);
        }
    }

    /** A longer address is none of ours, and the pattern would need more room than there is. */
    private static boolean staysInside(String address) {
        return address.length() <= LONGEST_LINK && INSIDE.matcher(address).matches();
    }

    private void image(Image image) {
        boolean alone =
                image.getParent() instanceof Paragraph && image.getNext() == null && image.getPrevious() == null;
        var alt = Markdown.words(image).strip();
        if (!alone) {
            fault("Une image est seule dans son paragraphe.", "Mettez une ligne vide avant et après l'image.");
        } else if (alt.isEmpty()) {
            fault("Cette image n'a pas de texte alternatif.", "Écrivez ce qui compte dans l'image entre les crochets.");
        } else if (alt.length() > Limits.ALT) {
            fault("Ce texte alternatif est trop long.", "Restez à %d caractères au plus.".formatted(Limits.ALT));
        } else if (image.getTitle() != null) {
            fault("Une image n'a pas de titre.", "Retirez le texte entre guillemets après le nom du fichier.");
        } else {
            pictures.picture(image.getDestination(), line);
        }
    }

    private void fence(FencedCodeBlock block) {
        var info = block.getInfo() == null ? "" : block.getInfo().strip();
        if (block.getClosingFenceLength() == null) {
            fault("Ce bloc n'est pas fermé.", "Ajoutez ``` seul sur une ligne à la fin du bloc.");
        } else if (info.equals(StepReader.ACTIVITY)) {
            fault("Une activité est hors des listes et des citations.", "Retirez ce qui précède ``` sur la ligne.");
        } else if (!info.isEmpty()) {
            fault("« " + info + " » n'est pas connu ici.", "Écrivez ```activity pour une activité, ou ``` seul.");
        }
    }

    private void quote(BlockQuote quote) {
        var first = lines.get(line - before - 1);
        var mark = MARK.matcher(first);
        if (!mark.matches()) {
            return;
        }
        if (!mark.group("kind").equals("AVIS")) {
            fault(
                    "« [!" + mark.group("kind") + "] » n'est pas connu ici.",
                    "Seul « [!AVIS] Prénom Nom, 2021 » existe.");
        } else if (!SIGNATURE.matcher(mark.group("rest").stripTrailing()).matches()) {
            fault("Cet avis n'a pas de nom ou d'année.", "Écrivez : > [!AVIS] Prénom Nom, 2021");
        } else if (Markdown.words(quote).strip().length()
                <= first.replaceFirst("^[\\s>]*", "").strip().length()) {
            fault("Cet avis est vide.", "Écrivez ce que la personne pense, après « > ».");
        }
    }

    private void fault(String message, String remedy) {
        problems.add(line, "", message, remedy);
    }
}
