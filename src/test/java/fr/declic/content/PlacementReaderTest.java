package fr.declic.content;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.content.PlacementBank.Item;
import fr.declic.content.PlacementBank.Lab;
import fr.declic.content.PlacementBank.Start;
import fr.declic.language.Advice;
import fr.declic.language.Level;
import fr.declic.language.PlainLanguage;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PlacementReaderTest {

    private static final String PATH = "placement/resident.yaml";
    private static final Library LIBRARY = LibraryReader.read(ContentTest.shipped());
    private static final String TEXT = text();

    private final Problems problems = new Problems(PATH);

    private static String text() {
        try {
            return new String(ContentTest.shipped().read(PATH, 100_000).orElseThrow(), StandardCharsets.UTF_8);
        } catch (IOException unreadable) {
            throw new AssertionError(unreadable);
        }
    }

    private PlacementBank read(String text) {
        var folders = new HashSet<>(LIBRARY.revisions().keySet());
        folders.add("en-travaux");
        return new PlacementReader(Fields.read(text, 1, problems).orElseThrow(), LIBRARY.revisions(), folders)
                .read("resident");
    }

    @Test
    void aBankIsReadWithAllItsParts() {
        var bank = read(TEXT);

        assertThat(problems.all()).isEmpty();
        assertThat(bank.audience()).isEqualTo(Audience.RESIDENT);
        assertThat(bank.labs()).first().satisfies(it -> {
            assertThat(it.item().name()).hasToString("la-souris-et-le-pave-tactile/viser");
            assertThat(it.touch()).map(Item::name).hasToString("Optional[l-ecran-tactile/atelier-toucher]");
            assertThat(it.item().difficulty()).isEqualTo(-3.0);
        });
        assertThat(bank.starts().getFirst().from()).isEqualTo(Double.NEGATIVE_INFINITY);
    }

    @Test
    void whereTheBankSaysNothingTheDifficultyIsThatOfTheActivityALogitAStep() {
        var bank = read(TEXT.replaceFirst("(besoin-du-code)\\n +difficulty: 2.5", "$1"));

        assertThat(problems.all()).isEmpty();
        assertThat(bank.items()).last().extracting(Item::difficulty).isEqualTo(0.0);
    }

    @ParameterizedTest(name = "{0} → {1}: {3}")
    @CsvSource(delimiter = '|', textBlock = """
            audience: resident                        | audience: adviser              | 3   | audience                   | Le public n'est pas celui
            audience: resident                        | audience: tous                 | 3   | audience                   | « tous »
            activity: le-clavier/atelier-lettres      | activity: le-clavier/annuler   | 10  | labs[2].activity           | Une activité « choice »
            touch: l-ecran-tactile/atelier-toucher    | touch: l-ecran-tactile/rien    | 7   | labs[1].touch              | Le module n'a pas d'activité « rien »
            decouvrir-son-appareil/choisir-tablette   | choisir-tablette               | 16  | items[1].activity          | « choisir-tablette » n'est pas le nom
            decouvrir-son-appareil/choisir-tablette   | nulle-part/choisir-tablette    | 16  | items[1].activity          | Le module « nulle-part » n'existe pas
            decouvrir-son-appareil/choisir-tablette   | faire-avec/deux-minutes        | 16  | items[1].activity          | Le module « faire-avec » est pour un autre public
            decouvrir-son-appareil/choisir-tablette   | le-clavier/atelier-lettres     | 16  | items[1].activity          | Une activité « typing-lab »
            decouvrir-son-appareil/choisir-tablette   | appel-video/premier-appel      | 16  | items[1].activity          | Une activité « scenario »
            decouvrir-son-appareil/choisir-tablette   | decouvrir-son-appareil/trouver-le-bouton | 14 | items          | est écrit deux fois
            difficulty: -3.2                          | difficulty: "-3,2"             | 17  | items[1].difficulty        | « -3,2 » n'est pas un nombre permis
            difficulty: -3.2                          | difficulty: -5.5               | 17  | items[1].difficulty        | « -5.5 » n'est pas un nombre permis
            difficulty: -3.2                          | hardness: -3.2                 | 17  | items[1].hardness          | La clé « hardness »
            from: -1.4                                | from: -2.4                     | 137 | starts[3].from             | Ce seuil n'est pas plus haut
            from: -2.4                                | when: -2.4                     | 133 | starts[2].from             | La clé « from » manque
            why: "On part de zéro                     | 'from: -3¶    why: "On part de zéro' | 132 | starts[1].from           | Le premier départ
            module: qui-parle                         | module: premier-geste          | 130 | starts                     | est écrit deux fois
            module: qui-parle                         | module: accueillir             | 145 | starts[6].module           | est pour un autre public
            """)
    void aFaultIsToldWhereItIs(String find, String replace, int line, String field, String message) {
        assertThat(TEXT).contains(find);
        read(TEXT.replaceFirst(Pattern.quote(find), Matcher.quoteReplacement(replace.replace('¶', '\n'))));

        assertThat(problems.all()).first().satisfies(it -> {
            assertThat(it.field()).isEqualTo(field);
            assertThat(it.message().replace('\u00a0', ' ')).contains(message);
            assertThat(it.line()).isEqualTo(line);
            assertThat(it.remedy()).isNotBlank();
        });
    }

    @Test
    void whoAsksForAFaultyModuleIsNotBlamedAndGoesOnWithoutIt() {
        var bank = read(TEXT.replace("qui-parle/erreur-ou-expres", "en-travaux/question")
                .replace("module: qui-parle", "module: en-travaux"));

        assertThat(problems.all()).isEmpty();
        var served = bank.only(LIBRARY.revisions()::containsKey).orElseThrow();
        assertThat(served.items()).hasSize(bank.items().size() - 1);
        assertThat(served.starts()).hasSize(bank.starts().size() - 1);
        assertThat(bank.only(Set.of("le-clavier")::contains)).isEmpty();
    }

    @Test
    void anInstallationPutsItsOwnInThePlaceOfTheShippedOne() {
        var own = TEXT.replace("difficulty: -3.2", "difficulty: -2.8");
        var library = LibraryReader.read(ContentTest.shipped().with(Samples.folder(Map.of(PATH, own))));

        assertThat(library.problems()).isEmpty();
        assertThat(library.placement(Audience.RESIDENT).orElseThrow().items())
                .first()
                .extracting(Item::difficulty)
                .isEqualTo(-2.8);
    }

    @Test
    void aBankWithAFaultIsLeftOutAndTheLibraryGoesOn() {
        var library = LibraryReader.read(
                ContentTest.shipped().with(Samples.folder(Map.of(PATH, TEXT.replace("from: -1.4", "from: x")))));

        assertThat(library.problems()).extracting(ContentProblem::file).containsExactly(PATH);
        assertThat(library.placements()).containsOnlyKeys(Audience.ADVISER);
        assertThat(library.revisions()).hasSameSizeAs(LIBRARY.revisions());
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void theShippedBanksCoverTheWholeScaleAndManyModules(Audience audience) {
        var bank = LIBRARY.placement(audience).orElseThrow();
        var difficulties = bank.items().stream().map(Item::difficulty).sorted().toList();

        assertThat(bank.items()).hasSizeBetween(20, 35);
        for (int i = 1; i < difficulties.size(); i++) {
            assertThat(difficulties.get(i) - difficulties.get(i - 1)).isLessThanOrEqualTo(0.5);
        }
        assertThat(bank.items().stream().map(it -> it.name().moduleId()).distinct())
                .hasSizeGreaterThanOrEqualTo(12);
        assertThat(bank.starts()).hasSizeBetween(5, 8);
    }

    /** A question that speaks of what stands on its step would have no answer elsewhere. */
    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyQuestionStandsOnItsOwn(Audience audience) {
        var prompts = LIBRARY.placement(audience).orElseThrow().items().stream()
                .map(it -> it.name().in(LIBRARY).orElseThrow().prompt())
                .toList();
        assertThat(prompts).noneSatisfy(it -> assertThat(it)
                .containsPattern("(?i)ci-dessus|plus haut|cette étape|le texte|ce groupe|Pour commencer"));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void whatABankSaysIsPlain(Audience audience) {
        var bank = LIBRARY.placement(audience).orElseThrow();
        var text = Stream.of(
                        bank.items().stream().map(Item::shows),
                        bank.labs().stream().map(Lab::item).map(Item::shows),
                        bank.starts().stream().map(Start::why))
                .flatMap(it -> it)
                .collect(Collectors.joining("\n"));
        var level = audience == Audience.RESIDENT ? Level.RESIDENT : Level.ADVISER;

        assertThat(PlainLanguage.check(text, level, List.of()))
                .filteredOn(it -> it.severity() == Advice.Severity.ERROR)
                .isEmpty();
    }
}
