package fr.declic.language;

import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** R03, R06: long words and foreign words that the glossary does not explain. Each is told once. */
final class WordChoice {

    /** Long, and known by all. Our own list. */
    private static final Set<String> EVERYDAY = words("""
            aujourd'hui maintenant immédiatement gratuitement quelqu'un rendez-vous peut-être allocation internet
            """);

    /** Beginnings of words that are long and known by all, with what follows: utiliser, utilisez, utilisation. */
    private static final List<String> EVERYDAY_FAMILIES = List.copyOf(words("""
            abandonn abonn agrandi améliora amélioré anniversair appartement applicat arriv associat attend
            attestation automatiq automobil biblioth boulanger calendrier changement choisi commenc commentair
            commerç connecte connecté construct construi conversation coordonnée curiosité déconnect découvr
            décourag demand différen difficult disparai disparaî document écologi économi électri encourag enregistr
            entrepris équipement europé expérien gouvernement identité imagin inform intelligen intéress itinérair
            mathémati médiathè médicament messager obligatoir opinion ordinat organis photograph préfér prépar
            professionn propriétair publicit ralenti reconna reconnaî recommenc redémarr réessay réécri remplac
            rembours rempli renouvel répar répétition responsabl ressembl retrouv réutilis secrétari sécuris
            sécurit supermarché surveill télécharg téléphon télévision travaill universit utilis volontair
            """));

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
        return hard && !figure && !isName(written, sentence) && !isEveryday(word, stem)
                ? Optional.of(Advice.warning(
                        sentence,
                        Rule.EVERYDAY_WORD,
                        "« %s » est un mot long.".formatted(word),
                        "Cherchez un mot plus court, ou expliquez-le tout de suite."))
                : Optional.empty();
    }

    /** A capital in the middle of a sentence. */
    private static boolean isName(String written, Sentence sentence) {
        return Character.isUpperCase(Words.bare(written).codePointAt(0))
                && !sentence.words().getFirst().equals(written);
    }

    private static boolean isEveryday(String word, String stem) {
        return EVERYDAY.contains(word)
                || EVERYDAY.contains(stem)
                || EVERYDAY_FAMILIES.stream().anyMatch(word::startsWith);
    }

    private static Set<String> words(String text) {
        return Set.of(text.strip().split("\\s+"));
    }

    /** Of its longest part: relâchez-vous is two easy words. */
    private static int syllables(String word) {
        return Words.parts(word).stream().mapToInt(Syllables::count).max().orElse(0);
    }
}
