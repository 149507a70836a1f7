package fr.declic.language;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R03, R06: long words and foreign words that the glossary does not explain. Each is told once. */
final class WordChoice {

    /** Long, and known by all. Our own list. */
    private static final Set<String> EVERYDAY = Set.of(
            "ordinateur",
            "aujourd'hui",
            "télévision",
            "maintenant",
            "appartement",
            "anniversaire",
            "médicament",
            "application",
            "information",
            "utiliser",
            "utilisez",
            "télécharger",
            "téléchargez",
            "identité",
            "intéressant",
            "immédiatement",
            "gratuitement",
            "quelqu'un",
            "rendez-vous",
            "peut-être",
            "allocation",
            "réparation",
            "automobile",
            "électricité",
            "université",
            "supermarché",
            "bibliothèque",
            "conversation",
            "photographie",
            "internet");

    /** Foreign word to its French equivalent, which one may know better. */
    private static final Map<String, String> FRENCH = Map.ofEntries(
            Map.entry("backup", "sauvegarde"),
            Map.entry("browser", "navigateur"),
            Map.entry("checker", "vérifier"),
            Map.entry("cloud", "stockage en ligne"),
            Map.entry("deadline", "date limite"),
            Map.entry("deepfake", "vidéo truquée"),
            Map.entry("desktop", "bureau de l'ordinateur"),
            Map.entry("digital", "numérique"),
            Map.entry("download", "téléchargement"),
            Map.entry("email", "e-mail"),
            Map.entry("fake", "faux"),
            Map.entry("feedback", "retour"),
            Map.entry("firewall", "pare-feu"),
            Map.entry("follower", "abonné"),
            Map.entry("hacker", "pirate"),
            Map.entry("hardware", "matériel"),
            Map.entry("laptop", "ordinateur portable"),
            Map.entry("link", "lien"),
            Map.entry("liker", "dire qu'on aime"),
            Map.entry("login", "identifiant"),
            Map.entry("malware", "logiciel malveillant"),
            Map.entry("newsletter", "lettre d'information"),
            Map.entry("password", "mot de passe"),
            Map.entry("phishing", "hameçonnage"),
            Map.entry("popup", "fenêtre qui s'ouvre"),
            Map.entry("pop-up", "fenêtre qui s'ouvre"),
            Map.entry("ransomware", "rançongiciel"),
            Map.entry("screenshot", "capture d'écran"),
            Map.entry("scroller", "faire défiler"),
            Map.entry("scrollez", "faites défiler"),
            Map.entry("software", "logiciel"),
            Map.entry("spam", "courrier indésirable"),
            Map.entry("streaming", "lecture en ligne"),
            Map.entry("swiper", "glisser le doigt"),
            Map.entry("touchpad", "pavé tactile"),
            Map.entry("trackpad", "pavé tactile"),
            Map.entry("update", "mise à jour"),
            Map.entry("upload", "envoi"),
            Map.entry("workshop", "atelier"));

    private static final Pattern CAPITALS = Pattern.compile("\\p{Lu}{2,}");

    private WordChoice() {}

    static Stream<Advice> advice(Passage passage) {
        var told = new HashSet<String>();
        return passage.sentences().stream().flatMap(sentence -> sentence.words().stream()
                .filter(word ->
                        !passage.isKnown(word) && !CAPITALS.matcher(word).matches())
                .flatMap(word -> about(word, sentence, passage.level()).stream())
                .filter(one -> told.add(one.message())));
    }

    private static Optional<Advice> about(String written, Sentence sentence, Level level) {
        var word = Words.bare(written).toLowerCase(Locale.FRENCH);
        var stem = Words.stem(written);
        var french = FRENCH.get(FRENCH.containsKey(word) ? word : stem);
        if (french != null) {
            return Optional.of(Advice.warning(
                    sentence,
                    Rule.FRENCH_WORD,
                    "« %s » est un mot étranger.".formatted(word),
                    "On peut écrire « %s ».".formatted(french)));
        }
        boolean hard = Words.letters(word) > level.easyLetters() || syllables(word) > level.easySyllables();
        boolean figure = word.chars().anyMatch(Character::isDigit);
        return hard && !figure && !EVERYDAY.contains(word) && !EVERYDAY.contains(stem)
                ? Optional.of(Advice.warning(
                        sentence,
                        Rule.EVERYDAY_WORD,
                        "« %s » est un mot long.".formatted(word),
                        "Cherchez un mot plus court, ou expliquez-le tout de suite."))
                : Optional.empty();
    }

    /** Of its longest part: relâchez-vous is two easy words. */
    private static int syllables(String word) {
        return Words.parts(word).stream().mapToInt(Syllables::count).max().orElse(0);
    }
}
