package fr.declic.content;

import fr.declic.activity.Estimate;
import fr.declic.content.Hint.Place;
import fr.declic.content.Step.Text;
import fr.declic.language.Sentences;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Hints on facts that move, on when they were checked, and on where they come from. */
final class FactCounsel {

    /** A fact that nobody has looked at for longer is worth a look, even where the author says that it does not move. */
    private static final int OLD_MONTHS = 24;

    /** Without a rhythm of its own, a source is read again within so many months. */
    private static final int SOURCE_MONTHS = 12;

    private static final int NAMED = 3;

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.FRENCH);
    private static final Pattern QUOTED = Pattern.compile("«[^»]*»");
    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d{2}\\b");

    /** A day of a month of a year stays what it is. */
    private static final String NOT_A_DAY =
            "(?<!(?:janvier|février|mars|avril|mai|juin|juillet|août|septembre|octobre|novembre|décembre) )";

    /** Prices, years, telephone numbers, laws, "at present": what is right today and wrong one day. */
    private static final Pattern MOVING = Pattern.compile(
            "\\b(?!0 )\\d+(?:[.,]\\d+)? ?(?:€|euros?\\b|centimes?\\b)|" + NOT_A_DAY
                    + "\\b20[2-9]\\d\\b|\\bactuellement\\b|\\ben ce moment\\b|\\bà ce jour\\b"
                    + "|\\bdepuis peu\\b|\\brécemment\\b|\\bcette année\\b|\\b0\\d(?: ?\\d{2}){4}\\b|\\b(?:le|au) 3\\d ?\\d{2}\\b"
                    + "|\\b(?:la|une) loi\\b(?! du plus)|\\bdécrets?\\b|\\bRGPD\\b|\\bcode (?:civil|pénal|du travail)\\b|\\barticle [LRD]?\\.? ?\\d+"
                    + "|\\b[\\w-]+\\.(?:gouv\\.fr|fr|com|org|net|eu)\\b",
            Pattern.CASE_INSENSITIVE | Pattern.UNICODE_CASE | Pattern.UNICODE_CHARACTER_CLASS);

    /** Services whose name, address or rules change. */
    private static final Pattern INSTITUTION = Pattern.compile(
            "\\b(?:CNIL|CAF|Caf|CPAM|MSA|ANTS|URSSAF|DGCCRF|Arcom|ANCT|[Aa]meli|Améli|France Travail|Pôle [Ee]mploi|France [Ss]ervices"
                    + "|France Titres|FranceConnect|Assurance [Mm]aladie|Cybermalveillance|SignalConso|Pharos|Défenseur des droits"
                    + "|Mon [Ee]space [Ss]anté|Doctolib|SNCF|Aidants Connect|Parcoursup|Pronote)\\b",
            Pattern.UNICODE_CHARACTER_CLASS);

    private FactCounsel() {}

    static Stream<Hint> of(CourseModule module, LocalDate today) {
        return Stream.of(
                        moving(module).stream(),
                        due(module, today).stream(),
                        module.sources().stream().flatMap(it -> older(it, module).stream()),
                        Piece.activities(module)
                                .flatMap(it -> it.activity() instanceof Estimate estimate
                                        ? undated(estimate, it.place()).stream()
                                        : Stream.<Hint>empty()))
                .flatMap(hints -> hints);
    }

    private record Found(Place place, String fact) {}

    /** One hint for all of them, since one line of the head answers it. */
    private static Optional<Hint> moving(CourseModule module) {
        if (module.reviewEvery().isPresent()) {
            return Optional.empty();
        }
        var found = module.steps().stream().flatMap(FactCounsel::moving).toList();
        var facts = found.stream().map(Found::fact).distinct().toList();
        return facts.isEmpty()
                ? Optional.empty()
                : Optional.of(Hint.look(
                        HintRule.MOVING_FACT,
                        found.getFirst().place(),
                        facts.stream().sorted().collect(Collectors.joining("\n")),
                        "Ce module cite des choses qui changent : %s. Rien ne dit quand les vérifier de nouveau."
                                .formatted(facts.stream()
                                        .limit(NAMED)
                                        .map("« %s »"::formatted)
                                        .collect(Collectors.joining(", "))),
                        "Ajoutez dans l'en-tête « review_every: 12 months », ou 6 pour un prix, une loi, un numéro."));
    }

    private static Stream<Found> moving(Step step) {
        return step.blocks().stream()
                .flatMap(block -> block instanceof Text it
                        ? Sentences.of(PlainText.withCode(it.markdown())).stream()
                        : Stream.empty())
                .flatMap(sentence -> facts(sentence.text())
                        .map(fact -> new Found(Place.step(step.id()).quote(sentence.text()), fact)));
    }

    /** What moves in a sentence; what is quoted in it is an example. */
    static Stream<String> facts(String sentence) {
        var said = QUOTED.matcher(sentence).replaceAll(" ");
        return Stream.of(MOVING, INSTITUTION)
                .flatMap(pattern -> pattern.matcher(said).results())
                .map(MatchResult::group);
    }

    private static Optional<Hint> due(CourseModule module, LocalDate today) {
        var checked = module.checkedOn();
        var place = Place.head("checked_on");
        if (module.reviewEvery().isPresent()) {
            return Upkeep.due(module, today)
                    .map(due -> Hint.advice(
                            HintRule.CHECK_DUE,
                            place,
                            checked.toString(),
                            "Les faits ont été vérifiés le %s. Ils %s à vérifier le %s."
                                    .formatted(
                                            DAY.format(checked),
                                            due.late() ? "étaient" : "seront",
                                            DAY.format(due.on())),
                            "Relisez les sources, corrigez ce qui a changé, puis mettez la date du jour."));
        }
        return checked.plusMonths(OLD_MONTHS).isAfter(today)
                ? Optional.empty()
                : Optional.of(Hint.look(
                        HintRule.CHECK_DUE,
                        place,
                        checked.toString(),
                        "Personne n'a vérifié ce module depuis le %s.".formatted(DAY.format(checked)),
                        "Relisez-le une fois. Si tout est encore juste, mettez la date du jour."));
    }

    private static Optional<Hint> older(CourseModule.Source source, CourseModule module) {
        int months = module.reviewEvery().orElse(SOURCE_MONTHS);
        return source.readOn().plusMonths(months).isBefore(module.checkedOn())
                ? Optional.of(
                        Hint.look(
                                HintRule.SOURCE_OLDER,
                                Place.head("sources").quote(source.title()),
                                source.url() + "\n" + source.readOn() + "\n" + module.checkedOn(),
                                "Vous avez vérifié le module le %s, et cette source a été lue le %s."
                                        .formatted(DAY.format(module.checkedOn()), DAY.format(source.readOn())),
                                "Ouvrez-la de nouveau : dit-elle encore la même chose ? Puis changez le jour où vous l'avez lue."))
                : Optional.empty();
    }

    private static Optional<Hint> undated(Estimate estimate, Place place) {
        return YEAR.matcher(estimate.source()).find()
                ? Optional.empty()
                : Optional.of(Hint.advice(
                        HintRule.SOURCE_UNDATED,
                        place.field("source").quote(estimate.source()),
                        estimate.source(),
                        "Cette source n'a pas d'année. Un chiffre sans date ne se vérifie pas.",
                        "Ajoutez l'année du chiffre : « Nom de l'enquête, 2025 »."));
    }
}
