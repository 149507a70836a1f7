package fr.declic.language;

import java.util.Set;
import java.util.regex.Pattern;

/** Whether the letters -ent at the end of a word are mute, as in <i>ils parlent</i>, or said, as in <i>un agent</i>. */
final class Endings {

    /** Said, though the letters before would let one think of a verb. Words in -ment are not here: most are said. */
    private static final Set<String> SAID = words("""
            absent abstinent accent accident adhérent adjacent adolescent adulescent affluent agent apparent ardent
            argent arpent ascendant astringent auvent avent brent cent client coefficient cohérent compétent
            concurrent confident confluent conscient conséquent content continent contingent convent corpulent
            couvent dent différent diligent dissident divergent décadent décent déficient déférent effervescent
            efficient escient excellent expédient fervent fluorescent fréquent gent grandiloquent imminent impatient
            impertinent impotent imprudent impudent incandescent incident incohérent incompétent inconscient
            inconséquent inconvénient indifférent indigent indolent indulgent indécent inefficient ingrédient
            inhérent innocent insolent intelligent intermittent latent lent luminescent mécontent négligent occident
            omnipotent omniprésent omniscient onguent opulent orient paravent parent patent patient permanent
            pertinent polyvalent pourcent prudent précédent présent président pubescent pénitent quotient relent
            récent récipient récurrent régent résident réticent sergent serpent somnolent souvent strident
            subséquent succulent talent tangent torrent transcendent transparent trident truculent turbulent urgent
            vent violent virulent éloquent émergent éminent équivalent évent évident
            """);

    /** Verbs whose -ment is mute: ils aiment. */
    private static final Set<String> MUTE_MENT = words("""
            abîment acclament affament affirment aiment alarment allument amalgament animent arment arriment
            assument blâment calment charment chôment clament confirment consomment consument diffament dorment
            déclament déforment dépriment désarment endorment enferment enflamment entament enthousiasment estiment
            expriment ferment filment forment friment fument gomment impriment infirment informent lament liment
            légitiment nomment oppriment parfument performent plument priment proclament programment présument
            rallument raniment reforment renferment renomment rythment réaniment réclament réforment répriment
            résument suppriment surestiment surnomment sèment transforment
            """);

    private Endings() {}

    /** @param word in lower case, one part of a word: letters only */
    static boolean isMute(String word) {
        if (!word.endsWith("ent") || word.length() <= 4) {
            return false;
        }
        return word.endsWith("ment") ? MUTE_MENT.contains(word) : !SAID.contains(word);
    }

    private static Set<String> words(String text) {
        return Set.copyOf(Pattern.compile("\\s+").splitAsStream(text.strip()).toList());
    }
}
