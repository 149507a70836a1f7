package fr.declic.language;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Random;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SyllablesTest {

    @Test
    void theVectorsOfTheCalibrationHold() {
        holds("""
            ordinateur 4, souris 2, clavier 2, fenêtre 2, fichier 2, adresse 2, pièce 1, jointe 1,
            numérique 3, liberté 3, logiciel 3, données 2, vidéo 3, école 2, idée 2, identité 4, question 2,
            guide 1, aéroport 4, maïs 2, tableau 2, réseau 2, travail 2, eau 1, citoyen 3, voyage 2,
            parlent 1
            """);
    }

    @Test
    void shortWordsAndElisionsAddNothingTheyDoNotSay() {
        holds("""
            le 1, la 1, les 1, des 1, ces 1, je 1, que 1, qui 1, quoi 1, une 1, elle 1, elles 1, ils 1, y 1,
            à 1, où 1, oui 1, non 1, est 1, et 1, ou 1, on 1, l'ordinateur 4, l'eau 1, d'accord 2, qu'il 1,
            jusqu'à 2, lorsqu'on 2, aujourd'hui 3, s'allume 2, c'est 1, n'est 1, j'ai 1, est-ce 1, dis-je 1,
            tapez-la 3, porte-monnaie 3, e-mail 2, Wi-Fi 2, week-end 2, a-t-il 2, rendez-vous 3, peut-être 2
            """);
    }

    @Test
    void theEndingEntIsMuteInVerbsOnly() {
        holds("""
            moment 2, document 3, vêtement 3, comment 2, souvent 2, argent 2, cent 1, client 2, patient 2,
            accident 3, vent 1, dent 1, content 2, excellent 3, récent 2, urgent 2, gouvernement 4,
            paiement 2, remerciement 4, aliment 3, vraiment 2, gratuitement 4, agent 2, parent 2, talent 2,
            conscient 2, évident 3, différent 3, serpent 2, aiment 1, forment 1, impriment 2, restent 1,
            cliquent 1, écrivent 2, voient 1, étaient 2, mettent 1, demandent 2, peuvent 1, oublient 2,
            étudient 3, créent 1, jouent 1, travaillent 2, utilisent 3, choisissent 2, viennent 1,
            prennent 1, vient 1, tient 1, avaient 2, envoient 2, payent 1, informent 2
            """);
    }

    @Test
    void aVowelAfterTwoConsonantsStandsAlone() {
        holds("""
            client 2, oublier 3, ouvrier 3, février 3, crier 2, prière 2, triangle 2, bibliothèque 4,
            cruel 2, influence 3, pluie 1, truite 1, bruit 1, trouer 2, brouillon 2, éblouir 3, priorité 4,
            truand 2, trois 1, croire 1, droit 1
            """);
    }

    @Test
    void iUAndOuLeanOnTheVowelThatFollows() {
        holds("""
            clavier 2, papier 2, premier 2, dernier 2, métier 2, cahier 2, lieu 1, mieux 1, vieux 1, yeux 1,
            bien 1, rien 1, hier 1, ciel 1, pied 1, social 2, radio 2, million 2, action 2, application 4,
            information 4, situation 3, étudiant 3, mariage 2, science 1, expérience 3, confidentialité 6,
            société 3, nuage 1, actuel 2, nuit 1, cuisine 2, depuis 2, puis 1, juillet 2, ouest 1
            """);
    }

    @Test
    void theLettersIlDoNotAddASyllable() {
        holds("""
            feuille 1, fauteuil 2, accueil 2, accueillir 3, œil 1, oeil 1, cœur 1, sœur 1, soeur 1, œuf 1,
            vœu 1, bouteille 2, meilleur 2, vieille 1, grenouille 2, famille 2, fille 1, billet 2, ville 1,
            caillou 2, travailler 3, orgueil 2, cuillère 2, tuile 1, huile 1, aile 1, mouiller 2,
            écureuil 3, bouilloire 2
            """);
    }

    @Test
    void yIsTwoSoundsBetweenVowels() {
        holds("""
            payer 2, citoyenne 3, essuyer 3, crayon 2, moyen 2, envoyer 3, royaume 2, joyeux 2, bruyant 2,
            ennuyer 3, tuyau 2, pays 2, paysage 3, stylo 2, hyène 1, yaourt 2, style 1, cobaye 2, essaye 2,
            asseyiez 3
            """);
    }

    @Test
    void uAndEAreSilentAfterGAndQ() {
        holds("""
            quatre 1, langue 1, fatigue 2, guichet 2, argument 3, langage 2, longueur 2, quelque 1,
            quelques 1, chaque 1, musique 2, baguette 2, aiguille 2, linguistique 3, équateur 3, aquarium 3,
            guérir 2, ambiguë 3, mangeons 2, pigeon 2, bourgeois 2, nageur 2, géographie 4, bouge 1,
            changea 2, changeant 2, courageux 3
            """);
    }

    @Test
    void twoVowelsThatAreSaidApartCountApart() {
        holds("""
            chaos 2, poète 2, poésie 3, Noël 2, naïf 2, haïr 2, héroïne 3, coïncider 4, égoïste 3, païen 2,
            aïeul 2, canoë 3, océan 3, réunion 3, réussir 3, réel 2, européen 4, européenne 4, lycée 2,
            musée 2, création 3, créer 2, coefficient 4, coopérer 4, coordonner 4, alcool 2, zoom 1,
            oasis 3, caoutchouc 3, août 1, paon 1, théâtre 2, néon 2, géant 2
            """);
    }

    @Test
    void aMuteEAddsNothing() {
        holds("""
            vie 1, rue 1, joue 1, joie 1, oie 1, monnaie 2, mairie 2, énergie 3, copie 2, pharmacie 3,
            avenue 3, arrivée 3, soirée 2, gaieté 2, soierie 2, oubliera 3, paiera 2, lieutenant 3,
            silhouette 2, brouette 2, féerie 2
            """);
    }

    @Test
    void everydayWordsOfTheHouseAreRight() {
        holds("""
            femme 1, homme 1, monsieur 2, oignon 2, second 2, maison 2, jardin 2, voiture 2, téléphone 3,
            tablette 2, écran 2, bouton 2, mot 1, passe 1, imprimante 3, Internet 3, navigateur 4,
            identifiant 4, utilisateur 5, télécharger 4, messagerie 4, courriel 2, arobase 3, connexion 3,
            souris 2, curseur 2, flèche 1, dossier 2, image 2, copier 2, coller 2, majuscule 3, minuscule 3,
            touche 1, espace 2, lettre 1, mise 1, jour 1, jours 1, batterie 3, prise 1, chargeur 2,
            allumer 3, éteindre 2, redémarrer 4, veille 1, moelle 1, poêle 1, smartphone 2, Google 2,
            Facebook 2, YouTube 2, wifi 2, web 1, mail 1, email 2, WhatsApp 2, tweet 1, login 2, cloud 1
            """);
    }

    @Test
    void capitalsWithoutVowelsAreSpeltAndFiguresCountOneADigit() {
        holds("""
            SMS 3, PDF 3, CAF 1, WWW 9, USB 1, 8 1, 39 2, 2026 4, A4 2, ÉCOLE 2, Écran 2, ATTENTION 3
            """);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "…", "-", "'", "« »", "→"})
    void whatHasNeitherLetterNorDigitHasNoSyllable(String sign) {
        assertThat(Syllables.count(sign)).isZero();
    }

    @ParameterizedTest
    @CsvSource({"e\u0301cole, 2", "FENÊTRE, 2", "L'Ordinateur, 4"})
    void caseAndTheWayAccentsAreStoredChangeNothing(String word, int syllables) {
        assertThat(Syllables.count(word)).isEqualTo(syllables);
    }

    @Test
    void anyWordHasAtLeastOneSyllableAndAtMostOneALetterUnlessItIsSpelt() {
        var random = new Random(20261122);
        for (int i = 0; i < 5_000; i++) {
            var word = random.ints(1 + random.nextInt(14), 0, LETTERS.length())
                    .mapToObj(place -> LETTERS.substring(place, place + 1))
                    .collect(Collectors.joining());
            assertThat(Syllables.count(word)).as(word).isBetween(1, word.length());
        }
    }

    private static final String LETTERS = "abcdefghijklmnopqrstuvwxyzàâçéèêëîïôœùûü";

    private static void holds(String vectors) {
        var wrong = Pattern.compile("[,\\n]")
                .splitAsStream(vectors)
                .map(String::strip)
                .filter(vector -> !vector.isEmpty())
                .filter(vector -> Syllables.count(vector.substring(0, vector.lastIndexOf(' ')))
                        != Integer.parseInt(vector.substring(vector.lastIndexOf(' ') + 1)))
                .toList();
        assertThat(wrong).isEmpty();
    }
}
