package fr.declic.exchange;

import fr.declic.exchange.Asked.Figure;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.StringTokenizer;

/** The answers between the braces of GIFT, and of Moodle's texts with questions inside. */
final class GiftReplies {

    /**
     * One answer, with its escaped characters back.
     *
     * @param right whether it begins with {@code =}
     * @param percent between percent signs; empty where there is none
     */
    record Part(boolean right, Optional<Double> percent, String text, String feedback) {

        /** What it earns: what it says, else all when right. */
        double percentOr(double wrong) {
            return percent.orElse(right ? 100.0 : wrong);
        }
    }

    private GiftReplies() {}

    /**
     * Splits held text into answers.
     *
     * @param signs that begin an answer where they are not escaped
     */
    static List<Part> read(String held, String signs) {
        var parts = new ArrayList<Part>();
        var sign = "";
        var pieces = new StringTokenizer(held, signs, true);
        while (pieces.hasMoreTokens()) {
            var piece = pieces.nextToken();
            if (piece.length() == 1 && signs.contains(piece)) {
                sign = piece;
            } else if (!piece.isBlank()) {
                parts.add(part(piece.strip(), sign.equals("=")));
                sign = "";
            }
        }
        return parts;
    }

    private static Part part(String piece, boolean marked) {
        boolean right = marked || piece.startsWith("=");
        var rest = !marked && right ? piece.substring(1).strip() : piece;
        Optional<Double> percent = Optional.empty();
        int close = rest.startsWith("%") ? rest.indexOf('%', 1) : -1;
        if (close > 0) {
            var weight = MoodleNumber.of(rest.substring(1, close));
            if (weight.isPresent()) {
                percent = weight.map(Number::doubleValue);
                rest = rest.substring(close + 1);
            }
        }
        int note = rest.indexOf('#');
        return new Part(
                right,
                percent,
                GiftText.release(note < 0 ? rest : rest.substring(0, note)).strip(),
                note < 0 ? "" : GiftText.release(rest.substring(note + 1)).strip());
    }

    /** A number such as {@code 12}, {@code 12:2} or {@code 10..14}; empty when it is none. */
    static Optional<Figure> figure(String text, double percent, String feedback) {
        int range = text.indexOf("..");
        if (range >= 0) {
            var from = MoodleNumber.of(text.substring(0, range));
            var to = MoodleNumber.of(text.substring(range + 2));
            return from.flatMap(
                    low -> to.filter(high -> high.compareTo(low) >= 0).map(high -> {
                        var two = BigDecimal.valueOf(2);
                        return new Figure(
                                low.add(high).divide(two), high.subtract(low).divide(two), percent, feedback);
                    }));
        }
        int colon = text.indexOf(':');
        var value = MoodleNumber.of(colon < 0 ? text : text.substring(0, colon));
        var near = colon < 0 ? Optional.of(BigDecimal.ZERO) : MoodleNumber.of(text.substring(colon + 1));
        return value.flatMap(it -> near.map(by -> new Figure(it, by.abs(), percent, feedback)));
    }
}
