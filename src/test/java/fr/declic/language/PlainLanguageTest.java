package fr.declic.language;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.language.Advice.Severity;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlainLanguageTest {

    private static final List<String> GLOSSARY =
            List.of("navigateur", "mot de passe", "mots de passe", "hébergement", "RIB");

    @ParameterizedTest(name = "{0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SHORT_SENTENCE | Le chat dort sur le lit de la fille de la voisine du bas.
            ONE_IDEA       | Ouvrez la lettre que la mairie envoie à tous les gens.
            ONE_IDEA       | Il prend un papier, un crayon, une gomme et part.
            ONE_IDEA       | Il dort car il a lu ce que tu dis.
            EVERYDAY_WORD  | C'est une administration.
            EVERYDAY_WORD  | La vérification est faite.
            EXPLAINED_WORD | Ouvrez le navigateur.
            EXPLAINED_WORD | Il a deux mots de passe.
            SAME_WORD      | Ouvrez votre e-mail. Lisez le courriel.
            FRENCH_WORD    | Attention au phishing.
            FRENCH_WORD    | Il lit ses newsletters.
            ACRONYM        | Allez à la CAF.
            ACRONYM        | Prenez la clé USB.
            ACRONYM        | Lisez bien ATTENTION ici.
            PLAIN_SIGN     | Prenez un stylo, un papier, etc.
            PLAIN_SIGN     | Le père & le fils.
            PLAIN_SIGN     | Lisez p. ex. un livre.
            POSITIVE       | Ne cliquez pas ici.
            POSITIVE       | Il n'y a plus de place.
            ACTIVE         | La lettre est signée par le maire.
            SAME_ADDRESS   | Prends ta souris. Puis vous cliquez.
            DIGITS         | Cliquez deux fois.
            DIGITS         | C'est le roi Louis XIV.
            SMALL_NUMBERS  | Il y a 15 % de remise.
            SMALL_NUMBERS  | Il y a 67 000 000 de gens.
            SMALL_NUMBERS  | Il y a 12345 gens.
            FULL_DATE      | Venez le 13/10/2015.
            """)
    void eachRuleFindsWhatItLooksFor(Rule rule, String text) {
        assertThat(rules(text, Level.RESIDENT)).contains(rule);
    }

    @ParameterizedTest(name = "not {0}: {1}")
    @CsvSource(delimiter = '|', textBlock = """
            SHORT_SENTENCE | Le chat dort sur le lit de la fille de la voisine.
            ONE_IDEA       | Qui vous écrit ?
            ONE_IDEA       | Est-ce que la lampe est bien à côté du lit ?
            ONE_IDEA       | Prenez celle qui vous plaît.
            ONE_IDEA       | Il prend un papier, un crayon.
            ONE_IDEA       | Appuyez, bougez, puis relâchez.
            EVERYDAY_WORD  | Allumez l'ordinateur.
            EVERYDAY_WORD  | Quand relâchez-vous le doigt ?
            EVERYDAY_WORD  | Le navigateur : un outil.
            EVERYDAY_WORD  | La table est là.
            EXPLAINED_WORD | Un navigateur est un outil pour lire les sites. Ouvrez le navigateur.
            EXPLAINED_WORD | Cet outil s'appelle un navigateur.
            EXPLAINED_WORD | Ouvrez la porte.
            SAME_WORD      | Ouvrez votre e-mail. Lisez l'e-mail.
            FRENCH_WORD    | Attention au piège.
            ACRONYM        | La caisse d'allocations familiales aide. La CAF est là.
            ACRONYM        | Allez à la CAF (la caisse des familles).
            ACRONYM        | La CNIL veut dire : un service de l'État.
            ACRONYM        | Envoyez un SMS.
            ACRONYM        | Donnez votre RIB.
            ACRONYM        | C'est le roi Louis XIV.
            PLAIN_SIGN     | Tapez le signe « & ».
            PLAIN_SIGN     | Le père et le fils.
            POSITIVE       | N'écrivez jamais votre code.
            POSITIVE       | Cliquez ici.
            ACTIVE         | Le maire signe la lettre.
            ACTIVE         | La lettre est sur la table par ici.
            SAME_ADDRESS   | Il dit : « Tu viens ? » Vous y allez.
            SAME_ADDRESS   | Je tiens la touche. Vous lisez.
            SAME_ADDRESS   | Le ton est calme. Vous lisez.
            SAME_ADDRESS   | Vous cliquez. Prenez votre temps.
            SAME_ADDRESS   | Tu cliques. Prends ton temps. A-t-il un rendez-vous ?
            DIGITS         | Cliquez 2 fois sur une image.
            SMALL_NUMBERS  | C'était en 2015.
            SMALL_NUMBERS  | Il y a 1 000 gens.
            FULL_DATE      | Venez le mardi 13 octobre 2015.
            FULL_DATE      | Appelez le 01.02.03.04.05.
            """)
    void eachRuleLeavesPlainFrenchInPeace(Rule rule, String text) {
        assertThat(rules(text, Level.RESIDENT)).doesNotContain(rule);
    }

    @ParameterizedTest(name = "{0}: {1} words pass, one more does not")
    @CsvSource({"RESIDENT, 15", "ADVISER, 28"})
    void aSentenceHasALimit(Level level, int words) {
        assertThat(errors("la ".repeat(words), level)).doesNotContain(Rule.SHORT_SENTENCE);
        assertThat(errors("la ".repeat(words + 1), level)).contains(Rule.SHORT_SENTENCE);
    }

    @ParameterizedTest(name = "{0}: {1} words without a remark")
    @CsvSource({"RESIDENT, 12", "ADVISER, 22"})
    void aRatherLongSentenceIsOnlyAdvice(Level level, int words) {
        assertThat(rules("la ".repeat(words), level)).doesNotContain(Rule.SHORT_SENTENCE);
        assertThat(rules("la ".repeat(words + 1), level)).contains(Rule.SHORT_SENTENCE);
        assertThat(errors("la ".repeat(words + 1), level)).doesNotContain(Rule.SHORT_SENTENCE);
    }

    @ParameterizedTest(name = "{0}: a mean of {1} words")
    @CsvSource({"RESIDENT, 10", "ADVISER, 28"})
    void theMeanSentenceHasALimit(Level level, int mean) {
        assertThat(PlainLanguage.gate(new Readability(mean * 100, 100, mean, mean * 100, 0), level))
                .isEmpty();
        assertThat(PlainLanguage.gate(new Readability(mean * 100 + 1, 100, mean, mean * 100 + 1, 0), level))
                .singleElement()
                .extracting(Advice::rule, Advice::severity)
                .containsExactly(Rule.WHOLE_TEXT, Severity.ERROR);
    }

    @ParameterizedTest(name = "{0}: {1} syllables in 1000 words pass, {2} do not")
    @CsvSource({"RESIDENT, 1656, 1659", "ADVISER, 1996, 1999"})
    void theScoreHasALimit(Level level, int enough, int tooMany) {
        assertThat(PlainLanguage.gate(new Readability(1000, 200, 5, enough, 0), level))
                .isEmpty();
        assertThat(PlainLanguage.gate(new Readability(1000, 200, 5, tooMany, 0), level))
                .hasSize(1);
    }

    @ParameterizedTest(name = "{0}: {1} passes, {2} is long")
    @CsvSource({
        "RESIDENT, chaussures, connaissent",
        "RESIDENT, canapé, énormité",
        "ADVISER, accompagnateur, accompagnateurs",
        "ADVISER, vérification, responsabilité"
    })
    void aWordIsLongByItsLettersOrItsSyllables(Level level, String easy, String hard) {
        assertThat(rules(easy, level)).doesNotContain(Rule.EVERYDAY_WORD);
        assertThat(rules(hard, level)).contains(Rule.EVERYDAY_WORD);
    }

    @ParameterizedTest(name = "{0}: {1}, but not {2}")
    @CsvSource(delimiter = '|', textBlock = """
            RESIDENT | Prenez la carte que vous avez sur vous. | Prenez la carte que vous avez là sur vous.
            RESIDENT | Celui que je vois. | Celui que je vois et qui dort.
            ADVISER  | Prenez la carte que vous avez là sur vous. | Prenez la carte que vous avez et qui est là.
            """)
    void aShortSentenceHoldsOneConjunction(Level level, String easy, String hard) {
        assertThat(rules(easy, level)).doesNotContain(Rule.ONE_IDEA);
        assertThat(rules(hard, level)).contains(Rule.ONE_IDEA);
    }

    @Test
    void aLongWordInCapitalsIsLoudRatherThanAnAcronym() {
        assertThat(errors("Le mot AMELI est là.", Level.RESIDENT)).containsExactly(Rule.ACRONYM);
        assertThat(errors("Le mot AZERTY est là.", Level.RESIDENT)).isEmpty();
    }

    @Test
    void onlyFiveThingsKeepATextFromPassing() {
        var text =
                "Prends ta souris, etc. Attention au phishing. Il y a 15 % de gens le 13/10/2015. Le navigateur dort.";
        assertThat(errors(text, Level.RESIDENT)).isEmpty();
        assertThat(errors(text + " Vous cliquez. Lisez la CAF.", Level.RESIDENT))
                .containsExactlyInAnyOrder(Rule.SAME_ADDRESS, Rule.ACRONYM);
    }

    @Test
    void advisersReadNumbersNegationsAndLongerWords() {
        var text = "Il n'y a pas deux vérifications à 15 %.";
        assertThat(rules(text, Level.RESIDENT))
                .contains(Rule.POSITIVE, Rule.DIGITS, Rule.SMALL_NUMBERS, Rule.EVERYDAY_WORD);
        assertThat(rules(text, Level.ADVISER)).isEmpty();
    }

    @Test
    void aDateIsGivenBackInFull() {
        assertThat(PlainLanguage.check("Venez me voir à la mairie le 13/10/2015.", Level.ADVISER, List.of()))
                .singleElement()
                .extracting(Advice::suggestion)
                .isEqualTo("Écrivez « mardi 13 octobre 2015 ».");
    }

    @Test
    void anAcronymOrALongWordIsToldOnce() {
        var text = "Allez à la CAF. La CAF aide. Le chat dort. Le lit est là. Une administration. Une administration.";
        assertThat(rules(text, Level.RESIDENT)).containsExactly(Rule.ACRONYM, Rule.EVERYDAY_WORD);
    }

    @Test
    void theMinorityBetweenTuAndVousIsShown() {
        assertThat(PlainLanguage.check("Vous lisez. Tu viens. Vous cliquez.", Level.RESIDENT, List.of()))
                .singleElement()
                .extracting(Advice::sentence)
                .isEqualTo("Tu viens.");
    }

    @Test
    void adviceComesInTheOrderOfTheText() {
        var text = "Ne dors pas.\nAllez à la CAF.\nLe 13/10/2015.";
        assertThat(rules(text, Level.RESIDENT)).containsExactly(Rule.POSITIVE, Rule.ACRONYM, Rule.FULL_DATE);
    }

    @ParameterizedTest
    @EnumSource(Level.class)
    void whateverIsTypedTheCheckerAnswersAndQuotesASentenceOfTheText(Level level) {
        var random = new Random(42);
        for (int i = 0; i < 300; i++) {
            var text = GeneratedText.of(random);
            var sentences = Sentences.of(text).stream().map(Sentence::text).toList();
            for (var advice : PlainLanguage.check(text, level, GLOSSARY)) {
                assertThat(advice.sentence().isEmpty() || sentences.contains(advice.sentence()))
                        .as(text)
                        .isTrue();
                assertThat(advice.message()).isNotBlank();
                assertThat(advice.suggestion()).isNotBlank();
            }
        }
    }

    private static List<Rule> rules(String text, Level level) {
        return PlainLanguage.check(text, level, GLOSSARY).stream()
                .map(Advice::rule)
                .toList();
    }

    private static List<Rule> errors(String text, Level level) {
        return PlainLanguage.check(text, level, GLOSSARY).stream()
                .filter(advice -> advice.severity() == Severity.ERROR)
                .map(Advice::rule)
                .toList();
    }
}
