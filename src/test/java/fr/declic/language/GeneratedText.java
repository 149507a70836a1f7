package fr.declic.language;

import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;

/** Texts made of pieces that have surprised a tokeniser somewhere, and of any character at all. */
final class GeneratedText {

    private static final List<String> PIECES = List.of(
            " ",
            " ",
            " ",
            " ",
            "\n",
            "\r\n",
            ". ",
            " ? ",
            "…",
            "«",
            "»",
            "(",
            ")",
            "'",
            "’",
            "-",
            "/",
            "@",
            "%",
            "&",
            ",",
            "l'",
            "qu'",
            "CAF",
            "USB",
            "XXI",
            "e-mail",
            "caf.fr",
            "https://a.example/b",
            "12/13/2026",
            "31/02/26",
            "1 000",
            "12,5",
            "M. ",
            "p. ex.",
            "ne ",
            " pas",
            "tu",
            "vous",
            "est vu par ",
            "a\u0301",
            "œil",
            "parlent",
            "dont",
            "\u00A0",
            "\u202F",
            "1er",
            "deux",
            "[",
            "]",
            "*",
            "\\",
            "$",
            "{",
            "}",
            "\uD83D\uDE00",
            "\u0000",
            "ß",
            "Ω");

    private GeneratedText() {}

    static String of(Random random) {
        return random.ints(random.nextInt(40), 0, PIECES.size() + 4)
                .mapToObj(place -> place < PIECES.size() ? PIECES.get(place) : anyCharacter(random))
                .collect(Collectors.joining());
    }

    private static String anyCharacter(Random random) {
        return Character.toString((char) random.nextInt(0x3000));
    }
}
