package fr.declic.exchange;

import fr.declic.content.ContentProblem;
import java.util.Optional;
import java.util.Set;

/**
 * Reads quiz questions of other programs: Moodle XML, GIFT and Aiken, told apart by what is in the file. Never throws
 * for what is in it, looks at nothing outside of it, and takes time and memory that grow with its size.
 */
public final class QuizReader {

    /** In bytes. */
    public static final int LARGEST = 5 * 1024 * 1024;

    private QuizReader() {}

    /**
     * Reads a file.
     *
     * @param fileName as its owner calls it: for what is told
     * @param frameworks the codes of the frameworks that are known here, such as {@code digcomp}: tags that begin with
     *     one are competencies
     */
    public static QuizReading read(String fileName, byte[] bytes, Set<String> frameworks) {
        if (bytes.length > LARGEST) {
            return refused(fileName, "Ce fichier est trop gros.", "Restez à 5 Mo au plus : coupez-le en plusieurs.");
        }
        var decoded = TextBytes.of(bytes);
        if (decoded.isEmpty()) {
            return refused(
                    fileName,
                    "Ce fichier n'est pas un texte, ou son encodage n'est pas connu.",
                    "Choisissez un autre fichier, ou enregistrez ce texte en UTF-8.");
        }
        var text = decoded.get().text();
        var told = decoded.get().encoding().equals("UTF-8")
                ? Optional.<String>empty()
                : Optional.of("Ce fichier a été lu en " + decoded.get().encoding()
                        + ". Si des lettres sont fausses, enregistrez-le en UTF-8.");
        var start = text.strip();
        if (start.isEmpty()) {
            return refused(fileName, "Ce fichier est vide.", "Choisissez un autre fichier.");
        }
        if (start.startsWith("<?xml") || start.startsWith("<quiz") || start.startsWith("<!")) {
            return MoodleXmlReader.read(fileName, text, frameworks, told);
        }
        if (AikenReader.knows(text)) {
            return AikenReader.read(fileName, text, frameworks, told);
        }
        if (start.indexOf('{') >= 0 || start.startsWith("$CATEGORY:") || start.startsWith("::")) {
            return GiftReader.read(fileName, text, frameworks, told);
        }
        return refused(
                fileName,
                "Ce fichier n'est ni du Moodle XML, ni du GIFT, ni de l'Aiken.",
                "Exportez vos questions dans l'un de ces formats.");
    }

    private static QuizReading refused(String fileName, String message, String remedy) {
        return new QuizReading.Refused(new ContentProblem(fileName, 0, "", message, remedy));
    }
}
