package fr.declic.language;

import java.text.Normalizer;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;

/**
 * How many syllables a French word has when it is read aloud, slowly and in the northern way.
 *
 * <p>It works from the letters alone, without a dictionary: silent letters go, then groups of vowels are counted. What
 * it holds to: a mute e counts inside a word (<i>fe-nê-tre</i>) and not at its end; i, u and ou before a vowel are one
 * syllable with it (<i>cla-vier, nuage</i>), except after two consonants such as <i>cl</i> or <i>vr</i>
 * (<i>cli-ent</i>). A few words that no rule gives are listed. Checked against the vectors of reference/frameworks.md,
 * section 4.4, and some 200 more in the tests; speakers differ by one here and there (<i>lier, jouer</i>).
 */
public final class Syllables {

    private static final String VOWELS = "aeiouéœïëü";
    private static final Pattern PART = Pattern.compile("\\p{L}+|\\p{N}+");
    private static final Pattern SPELT = Pattern.compile("[BCDFGHJKLMNPQRSTVWXZ]{2,}");
    private static final Pattern VOWEL = Pattern.compile("[" + VOWELS + "]");
    private static final Pattern END = Pattern.compile("es?$");

    /** Words that their letters do not give. The plural in s follows. */
    private static final Map<String, Integer> LISTED = Map.ofEntries(
            Map.entry("abbaye", 3),
            Map.entry("août", 1),
            Map.entry("email", 2),
            Map.entry("facebook", 2),
            Map.entry("faon", 1),
            Map.entry("google", 2),
            Map.entry("moelle", 1),
            Map.entry("ouïe", 1),
            Map.entry("paon", 1),
            Map.entry("pay", 2), // pays
            Map.entry("paysage", 3),
            Map.entry("paysan", 3),
            Map.entry("paysanne", 3),
            Map.entry("poêle", 1));

    /** What is not said, or is said as a consonant: applied one after the other. */
    private static final Silence[] SILENCES = {
        Silence.of("guë$", "gu"),
        Silence.of("qu(?=[V]|$)", "q"),
        Silence.of("gu(?=[eéiy])", "g"),
        Silence.of("ge(?=[ao])", "g"),
        Silence.of("^y(?=[V])", "j"),
        Silence.of("(?<=[aeou])y(?=[V])", "ij"),
        Silence.of("y", "i"),
        Silence.of("(?<=eu|ou|ue|œ)il(?=l|s?$)", "jl"),
        Silence.of("(?<=[iué])e(?=[bcdfgjklmnpqrstvz][V])", ""),
        Silence.of("^coo(?=[pr])", "cojo"),
    };

    /** i, u, ou that stay a syllable of their own before a vowel: after two consonants, the second being l or r. */
    private static final Silence[] BREAKS = {
        Silence.of("(?<=[bcdfgkptv][lr])(i|ou)(?=[V])", "$1j"), Silence.of("(?<=[bcdfgkptv][lr])u(?=[aeoéœ])", "uj"),
    };

    private static final Pattern NUCLEUS = Pattern.compile("(?:ou(?=[aeéœi])|u(?=[aeioéœ])|[iï](?=[aeouéœ]))?"
            + "(?:eau|oeu|œu|oei|œi|eu|au|ai|ei|oi|ou|oo|ee|ea|[" + VOWELS + "])");

    private Syllables() {}

    /**
     * Counts the syllables of one word; hyphens and apostrophes may be in it.
     *
     * @return at least 1 when there is a letter or a digit, else 0. A figure counts one syllable a digit, which is near
     *     to how it is said. Capitals without any vowel are spelt: SMS has three.
     */
    public static int count(String word) {
        if (SPELT.matcher(word).matches()) {
            return spelt(word);
        }
        var parts = PART.matcher(word).results().map(found -> found.group()).toList();
        if (parts.isEmpty()) {
            return 0;
        }
        int sum = 0;
        for (int i = 0; i < parts.size(); i++) {
            sum += i > 0 && isMuteEnclitic(parts.get(i)) ? 0 : part(parts.get(i));
        }
        return Math.max(1, sum);
    }

    /** W is double-vé: three. The other consonants are one each. */
    private static int spelt(String word) {
        return word.length()
                + 2 * (int) word.chars().filter(letter -> letter == 'W').count();
    }

    /** est-ce, dis-je: nothing is added to the verb. */
    private static boolean isMuteEnclitic(String part) {
        return part.equals("ce") || part.equals("je");
    }

    /** Letters only, or digits only. 0 for an elided l', d', qu'. */
    private static int part(String part) {
        if (Character.isDigit(part.codePointAt(0))) {
            return part.length();
        }
        var lower = part.toLowerCase(Locale.FRENCH);
        var listed = LISTED.get(lower.endsWith("s") ? lower.substring(0, lower.length() - 1) : lower);
        return listed != null ? listed : nuclei(lower);
    }

    private static int nuclei(String lower) {
        var sounds = sounds(lower);
        for (var silence : SILENCES) {
            sounds = silence.in(sounds);
        }
        sounds = withoutEnd(sounds, Endings.isMute(lower));
        for (var pause : BREAKS) {
            sounds = pause.in(sounds);
        }
        return (int) NUCLEUS.matcher(sounds).results().count();
    }

    /** é, è and ê are one sound here, and never mute; the two dots stay; other marks go. */
    private static String sounds(String lower) {
        var letters = new StringBuilder();
        Normalizer.normalize(lower, Normalizer.Form.NFC)
                .codePoints()
                .forEach(letter -> letters.append(
                        switch (letter) {
                            case 'é', 'è', 'ê', 'æ' -> "é";
                            case 'œ', 'ï', 'ë', 'ü' -> Character.toString(letter);
                            default ->
                                letter < 128
                                        ? Character.toString(letter)
                                        : Words.withoutAccents(Character.toString(letter));
                        }));
        return letters.toString();
    }

    /** Takes a mute e, es or ent away, unless it holds the only vowel: le, les. */
    private static String withoutEnd(String sounds, boolean verb) {
        var rest = verb
                ? sounds.substring(0, sounds.length() - 3)
                : END.matcher(sounds).replaceFirst("");
        return VOWEL.matcher(rest).find() ? rest : sounds;
    }

    /** Letters to be replaced by what is heard. */
    private record Silence(Pattern letters, String heard) {
        static Silence of(String letters, String heard) {
            return new Silence(Pattern.compile(letters.replace("[V]", "[" + VOWELS + "]")), heard);
        }

        String in(String word) {
            return letters.matcher(word).replaceAll(heard);
        }
    }
}
