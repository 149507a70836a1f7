package fr.declic.language;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** R05: two names for one thing make the reader look for two things. */
final class Synonyms {

    /** Names of one thing; the first is the one we advise. Our own table. */
    private static final List<List<Name>> THINGS = Stream.of(
                    List.of("e-mail", "courriel", "mail", "mél", "email", "message électronique"),
                    List.of("mot de passe", "code secret", "password"),
                    List.of("pièce jointe", "fichier joint", "document joint"),
                    List.of("identifiant", "nom d'utilisateur", "login"),
                    List.of("pavé tactile", "touchpad", "trackpad"),
                    List.of("hameçonnage", "phishing", "filoutage"),
                    List.of("navigateur", "browser"),
                    List.of("application", "appli"),
                    List.of("smartphone", "ordiphone", "téléphone intelligent"),
                    List.of("ordinateur portable", "laptop"),
                    List.of("arobase", "a commercial"),
                    List.of("capture d'écran", "copie d'écran", "screenshot"),
                    List.of("courrier indésirable", "pourriel", "spam"),
                    List.of("logiciel malveillant", "maliciel", "malware"))
            .map(names -> names.stream().map(Name::of).toList())
            .toList();

    private Synonyms() {}

    static Stream<Advice> advice(Passage passage) {
        return THINGS.stream().flatMap(names -> mixed(names, passage.sentences()).stream());
    }

    private static Optional<Advice> mixed(List<Name> names, List<Sentence> sentences) {
        var used = names.stream()
                .filter(name -> sentences.stream().anyMatch(name::isIn))
                .toList();
        if (used.size() < 2) {
            return Optional.empty();
        }
        var second = used.get(1);
        var where = sentences.stream().filter(second::isIn).findFirst().orElseThrow();
        var all = used.stream().map(name -> "« " + name.text() + " »").collect(Collectors.joining(" et "));
        return Optional.of(Advice.warning(
                where,
                Rule.SAME_WORD,
                "Le texte dit %s pour la même chose.".formatted(all),
                "Gardez partout « %s ».".formatted(used.getFirst().text())));
    }

    /** A name, in the singular or the plural. "mail" is not found in "e-mail". */
    private record Name(String text, Pattern pattern) {
        static Name of(String text) {
            var plural = text.replace(" ", "s? ") + "s?";
            return new Name(text, Pattern.compile("(?<![\\w-])" + plural + "(?![\\w-])", Passage.FRENCH));
        }

        boolean isIn(Sentence sentence) {
            return pattern.matcher(sentence.text()).find();
        }
    }
}
