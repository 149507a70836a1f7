package fr.declic.exchange;

import fr.declic.exchange.Asked.Reply;

/** The answers of Moodle's short answer questions: {@code *} stands for anything, {@code \*} for a star. */
final class TypedAnswers {

    private static final double HALF = 50;
    private static final double ALL = 99.9;
    private static final String ANYTHING = "*";
    private static final String STAR = "\\*";

    /** No text has it, so it can stand for a star while others are looked for. */
    private static final String HELD = "\ufdd0";

    private TypedAnswers() {}

    /** What is to be typed, without wildcards; empty when anything will do. */
    static String text(Reply reply, Remarks remarks) {
        var held = reply.text().replace(STAR, HELD);
        var text = held.replace(ANYTHING, "").strip();
        if (!text.isEmpty() && held.contains(ANYTHING)) {
            remarks.changed("L'étoile de " + Sentences.quoted(reply.text())
                    + " acceptait toute suite de lettres. Ici, seul " + Sentences.quoted(text.replace(HELD, ANYTHING))
                    + " est attendu.");
        }
        return text.replace(HELD, ANYTHING);
    }

    /** Whether an answer is right here: where it earns half of the points at least. */
    static boolean isRight(Reply reply, Remarks remarks) {
        boolean right = reply.percent() >= HALF;
        if (reply.percent() > 0 && reply.percent() < ALL) {
            remarks.changed("%s valait une partie des points. Ici, cette réponse est %s."
                    .formatted(Sentences.quoted(reply.text()), right ? "juste" : "une erreur prévue"));
        }
        return right;
    }

    /** A text to be typed as it is. */
    static String escape(String text) {
        return text.replace(ANYTHING, STAR);
    }
}
