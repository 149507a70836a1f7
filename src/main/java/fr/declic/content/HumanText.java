package fr.declic.content;

import fr.declic.content.Yaml.Style;
import fr.declic.content.Yaml.Text;

/** A text for people, in a YAML file: in double quotes or a {@code |} block, neither too short nor too long. */
final class HumanText {

    private HumanText() {}

    /** On one line. */
    static String oneLine(Text it, String field, int shortest, int longest, Problems problems) {
        var text = read(it, field, shortest, longest, problems);
        if (text.indexOf('\n') >= 0) {
            problems.add(it.line(), field, "Ce texte tient sur une seule ligne.", "Retirez les retours à la ligne.");
        }
        return text;
    }

    /** On one line or more. What surrounds it is stripped. */
    static String read(Text it, String field, int shortest, int longest, Problems problems) {
        var text = it.value().strip();
        if (text.isEmpty()) {
            problems.add(it.line(), field, "Ce texte est vide.", "Écrivez-le entre guillemets doubles.");
        } else if (it.style() != Style.QUOTED) {
            problems.add(it.line(), field, "Ce texte n'est pas entre guillemets doubles.", Remedies.QUOTE);
        } else if (text.length() < shortest) {
            problems.add(
                    it.line(),
                    field,
                    "Ce texte est trop court.",
                    "Écrivez au moins %d caractères.".formatted(shortest));
        } else if (text.length() > longest) {
            problems.add(
                    it.line(),
                    field,
                    "Ce texte a %d caractères.".formatted(text.length()),
                    "Restez à %d au plus.".formatted(longest));
        } else if (TextFile.hasControl(text)) {
            problems.add(it.line(), field, "Ce texte contient un caractère invisible.", Remedies.RETYPE);
        }
        return text;
    }
}
