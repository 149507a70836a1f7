package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.Area;
import fr.declic.activity.BrowserSim;
import fr.declic.activity.Checklist;
import fr.declic.activity.Estimate;
import fr.declic.activity.FormSim;
import fr.declic.activity.Hotspot;
import fr.declic.activity.Hotspot.Shape;
import fr.declic.activity.Hotspot.Spot;
import fr.declic.activity.ImageContext;
import fr.declic.activity.ImageContext.Caption;
import fr.declic.activity.ImageCrop;
import fr.declic.activity.ImageCrop.View;
import fr.declic.activity.Lab.FirstGesture;
import fr.declic.activity.Lab.MouseLab;
import fr.declic.activity.Lab.TouchLab;
import fr.declic.activity.Lab.TypingLab;
import fr.declic.activity.Lab.TypingLab.Exercise;
import fr.declic.activity.MailSim;
import fr.declic.activity.MailSim.Document;
import fr.declic.activity.MailSim.Folder;
import fr.declic.activity.MailSim.Kind;
import fr.declic.activity.MailSim.Letter;
import fr.declic.activity.MailSim.Message;
import fr.declic.activity.MailSim.Person;
import fr.declic.activity.MapLab;
import fr.declic.activity.MapLab.Topic;
import fr.declic.activity.MapLab.Zone;
import fr.declic.activity.PasswordLab;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
import fr.declic.activity.Question.Leniency;
import fr.declic.activity.Question.Option;
import fr.declic.activity.Question.Order;
import fr.declic.activity.Question.ShortText;
import fr.declic.activity.Question.Sort;
import fr.declic.activity.Rewrite;
import fr.declic.activity.Scenario;
import fr.declic.activity.Scenario.End;
import fr.declic.activity.Scenario.Meter;
import fr.declic.activity.Scenario.Scene;
import fr.declic.activity.Scenario.Turn;
import fr.declic.activity.Simulation;
import fr.declic.activity.Simulation.Line;
import fr.declic.activity.Simulation.Story;
import fr.declic.activity.Simulation.Task;
import fr.declic.activity.Simulation.Trap;
import fr.declic.language.Level;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.Set;
import java.util.function.IntFunction;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Makes varied modules without fault; the same seed always makes the same one. */
public final class ModuleGenerator {

    private static final List<String> WORDS = List.of(
            "souris",
            "« clic »",
            "Que faire : cliquer ?",
            "#",
            "le # veut dire",
            "l'écran",
            "c:\\temp\\n",
            "\"guillemets\"",
            "- tiret",
            "{a: b}",
            "[x]",
            "[software]{lang=en}",
            "&ancre",
            "*gras*",
            "`code`",
            "œuf",
            "1 €",
            "100 %",
            "@",
            "oui",
            "null",
            "~",
            "|",
            ">",
            "a < b",
            "\t",
            "é\u00a0:",
            "😀",
            "\u202fok",
            "!important",
            "---",
            "a\u2028b",
            "2026-11-22",
            "key: value",
            "fin.",
            "'seule'");
    private static final List<String> TEXTS = List.of(
            "Posez la main.\nAttendez.",
            "- un\n- deux : trois\n\n1. a\n2. b",
            "> [!AVIS] Jean-Luc Été, 2021\n> Prenez votre temps.\n> Encore.",
            "### Un détail\n\nVoici.",
            "```\n## pas un titre\n- code\n```",
            "    code indenté",
            "Le **gras** et `le code`, [mot]{lang=en}.  \nFin \\* de ligne.",
            "![Une main](main.svg)",
            "[Lire](/m/essai/tenir) puis `https://exemple.fr`.",
            "***\n\nAprès.");

    private static final int QUESTIONS = 10;
    private static final int LABS = 10;

    private final Random random;
    private int activities;

    public ModuleGenerator(long seed) {
        random = new Random(seed);
    }

    public CourseModule module(String id) {
        var steps = new ArrayList<Step>();
        int count = 1 + random.nextInt(6);
        steps.add(step(0, List.of()));
        for (int i = 1; i < count; i++) {
            steps.add(step(i, steps.stream().map(Step::id).toList()));
        }
        var ids = steps.stream().map(Step::id).toList();
        var review = list(0, 4, _ -> activity(ids));
        var sources = list(
                0,
                3,
                _ -> new CourseModule.Source(text(), "https://exemple.fr/a?b=" + random.nextInt(99) + "#c", date()));
        return new CourseModule(
                id,
                "Un " + text(),
                random.nextBoolean() ? Locale.FRENCH : Locale.forLanguageTag("en-GB"),
                Audience.ADVISER,
                "first-clicks",
                3 + random.nextInt(18),
                text(),
                maybe("Je " + text()),
                random.nextBoolean() ? List.of("digcomp:5.2", "crcn:5.2") : List.of(),
                random.nextBoolean() ? List.of("avant", "apres-2") : List.of(),
                maybe(text()),
                distinct(1 + random.nextInt(3)),
                "CC-BY-SA-4.0",
                date(),
                maybe(random.nextBoolean() ? 6 : 12),
                sources.isEmpty() ? Optional.of("common-knowledge") : maybe("common-knowledge"),
                sources,
                lines(2),
                lines(5),
                list(0, 2, _ -> new CourseModule.Reading(text(), date())),
                maybe("origine"),
                steps,
                review);
    }

    private Step step(int place, List<String> taught) {
        var blocks = new ArrayList<Step.Block>();
        boolean withText = random.nextInt(4) > 0;
        boolean practice = !withText || random.nextBoolean();
        if (withText) {
            blocks.add(new Step.Text(stepText()));
        }
        if (practice) {
            blocks.add(new Step.Practice(activity(taught)));
            if (random.nextInt(3) == 0) {
                blocks.add(new Step.Text(stepText()));
            }
        }
        return new Step("etape-" + place, "Étape : " + place + " « à vous »", maybe("tenir.mp3"), blocks);
    }

    private String stepText() {
        return IntStream.rangeClosed(0, random.nextInt(3))
                .mapToObj(_ -> pick(TEXTS))
                .collect(Collectors.joining("\n\n"))
                .replaceFirst("^    ", "Voici :\n\n    ");
    }

    private Activity activity(List<String> taught) {
        int kind = taught.isEmpty() ? QUESTIONS + random.nextInt(LABS) : random.nextInt(QUESTIONS + LABS);
        boolean question = kind < QUESTIONS;
        var about = new About(
                "a-" + activities++,
                question ? Optional.of(text()) : Optional.empty(),
                question ? Optional.of(pick(taught)) : Optional.empty(),
                1 + random.nextInt(5),
                random.nextBoolean() ? List.of("crcn:5.2") : List.of(),
                activities > 1 ? maybe("a-0") : Optional.empty());
        return switch (kind) {
            case 0 -> new Choice(about, lines(2), options(2, 6), random.nextBoolean());
            case 1 -> new ShortText(about, text(), options(1, 4), text(), leniencies());
            case 2 ->
                new Order(
                        about,
                        text(),
                        distinct(3 + random.nextInt(5)).stream()
                                .map(it -> new Item(it, text()))
                                .toList());
            case 3 -> sort(about);
            case 4 -> hotspot(about);
            case 5 ->
                new ImageContext(
                        about,
                        text(),
                        "main.svg",
                        text(),
                        options(2, 6).stream()
                                .map(it -> new Caption(it, text(), text()))
                                .toList());
            case 6 -> estimate(about);
            case 7 ->
                new Checklist(
                        about, text(), "Ma " + text(), distinct(2 + random.nextInt(11)), random.nextInt(6), text());
            case 8 -> scenario(about);
            case 9 -> rewrite(about);
            case QUESTIONS -> new FirstGesture(about, text(), some(FirstGesture.Goal.values()), text());
            case QUESTIONS + 1 -> new MouseLab(about, text(), some(MouseLab.Goal.values()), text());
            case QUESTIONS + 2 -> new TouchLab(about, text(), some(TouchLab.Goal.values()), text());
            case QUESTIONS + 3 -> new PasswordLab(about, text(), some(PasswordLab.Goal.values()), text());
            case QUESTIONS + 4 -> mapLab(about);
            case QUESTIONS + 5 -> imageCrop(about);
            case QUESTIONS + 6 -> mail(about);
            case QUESTIONS + 7 -> formSim(about);
            case QUESTIONS + 8 ->
                new BrowserSim(
                        about,
                        text(),
                        story(
                                "open accueil",
                                "search accueil",
                                "advert pub",
                                "refuse-cookies pub",
                                "download plan.pdf",
                                "back"),
                        pick(List.of("accueil", "pub")),
                        Samples.PAGES,
                        random.nextBoolean() ? List.of() : List.of("pub"));
            default ->
                new TypingLab(
                        about,
                        text(),
                        some(TypingLab.Goal.values()).stream()
                                .map(this::exercise)
                                .toList(),
                        text());
        };
    }

    private MailSim mail(About about) {
        var people = list(1, 5, i -> new Person("Léa « " + i + " » : #", "lea." + i + "@courriel.example"));
        var documents = list(
                1,
                6,
                i -> new Document(
                        "d-" + i, text(), (1 + random.nextInt(9)) * 500, pick(List.of(Kind.values())), maybe(text())));
        var messages = list(
                1,
                6,
                i -> new Message(
                        "m-" + i,
                        pick(List.of(Folder.values())),
                        pick(people),
                        random.nextBoolean() ? people : List.of(),
                        random.nextBoolean() ? List.of(pick(people)) : List.of(),
                        text(),
                        text(),
                        lines(4) + (random.nextBoolean() ? "" : "\n\n[Lien](https://faux.example/a?b=" + i + ")"),
                        random.nextBoolean() ? List.of() : List.of("d-0"),
                        random.nextBoolean(),
                        i > 0 && random.nextBoolean() ? List.of("open m-0", "send") : List.of()));
        var letters = list(0, 3, this::letter);
        var story = story("open m-0", "attach d-0", "send-to lea.0@courriel.example", "folder spam");
        int limit = random.nextBoolean() ? 10_000 : 7_300;
        return new MailSim(about, text(), story, people.getFirst(), limit, people, documents, messages, letters);
    }

    private Letter letter(int number) {
        var who = List.of("lea.0@courriel.example");
        var none = List.<String>of();
        int place = random.nextInt(3);
        boolean forward = random.nextBoolean();
        return new Letter(
                "l-" + number,
                place == 0 ? who : none,
                place == 1 ? who : none,
                place == 2 ? who : none,
                random.nextBoolean() ? List.of("d-0") : none,
                forward ? Optional.empty() : maybe("m-0"),
                forward ? maybe("m-0") : Optional.empty(),
                random.nextBoolean(),
                random.nextBoolean());
    }

    private MapLab mapLab(About about) {
        var topics = IntStream.range(0, random.nextInt(4))
                .mapToObj(i -> new Topic("t-" + i, (i + " " + pick(WORDS)).strip()))
                .toList();
        var topicIds = topics.stream().map(Topic::id).toList();
        var zoneIds = IntStream.range(0, 2 + random.nextInt(7))
                .mapToObj(i -> "z-" + i)
                .toList();
        var zones = IntStream.range(0, zoneIds.size())
                .mapToObj(i -> new Zone(
                        zoneIds.get(i),
                        i + " zone",
                        random.nextBoolean() ? Shape.RECTANGLE : Shape.ELLIPSE,
                        new Area(i % 4 * 25, i / 4 * 50, 16 + random.nextInt(9), 16 + random.nextInt(30)),
                        part(zoneIds).stream()
                                .filter(it -> !it.equals("z-" + i))
                                .toList()))
                .toList();
        var cards = IntStream.range(0, 2 + random.nextInt(8))
                .mapToObj(i -> mapCard(i, topicIds, zoneIds))
                .toList();
        return new MapLab(
                about,
                text(),
                "main.svg",
                text(),
                topics,
                zones,
                cards,
                story("place c-0", "all-placed", "show-table"));
    }

    private MapLab.Card mapCard(int i, List<String> topics, List<String> zones) {
        var allowed = part(zones);
        return new MapLab.Card(
                "c-" + i,
                pick(List.of(MapLab.Kind.values())),
                i + " carte",
                part(topics),
                part(topics),
                allowed,
                allowed.isEmpty() ? Optional.empty() : Optional.of(text()),
                maybe(allowed.isEmpty() ? zones.getLast() : allowed.getFirst()));
    }

    private ImageCrop imageCrop(About about) {
        var spots = distinct(2 + random.nextInt(5)).stream()
                .map(it -> new ImageCrop.Spot(it, new Area(random.nextInt(90), random.nextInt(90), 4, 10)))
                .toList();
        var views = IntStream.range(0, 2 + random.nextInt(3))
                .mapToObj(i -> new View(
                        "v-" + i,
                        i + " vue",
                        new Area(i * 20, 0, 18, 12 + random.nextInt(80)),
                        text(),
                        text(),
                        distinct(2 + random.nextInt(3))))
                .toList();
        boolean veil = random.nextBoolean();
        var start = veil ? Optional.of("v-1") : maybe("v-0");
        return new ImageCrop(
                about,
                text(),
                "main.svg",
                text(),
                veil,
                spots,
                views,
                start,
                story("frame v-0", "whole", "answer v-1"));
    }

    private Story story(String... events) {
        var all = List.of(events);
        var tasks = IntStream.range(0, 1 + random.nextInt(4))
                .mapToObj(i ->
                        new Task("m-" + i, text(), random.nextBoolean() ? all : List.of(pick(all)), text(), text()))
                .toList();
        return new Story(
                list(0, 2, _ -> new Line(text(), text())),
                tasks,
                list(0, 2, _ -> new Trap(List.of(pick(all)), text())),
                text());
    }

    private <T> List<T> part(List<T> all) {
        return all.stream().filter(_ -> random.nextInt(3) == 0).toList();
    }

    private FormSim formSim(About about) {
        var documents = List.of(
                new FormSim.Document(
                        "carte",
                        "carte.jpg",
                        pick(List.of(FormSim.Document.Looks.values())),
                        text20(),
                        List.of(),
                        false),
                new FormSim.Document(
                        "autre", "a_b.pdf", FormSim.Document.Looks.BILL, text20(), List.of("a: b", "#"), true));
        var pages = List.of(
                new FormSim.Page("un", text20(), maybe(text()), maybe("Se connecter"), list(1, 8, this::field)),
                new FormSim.Page("deux", text20(), maybe(text()), Optional.empty(), List.of(file(), dated())),
                new FormSim.Page("trois", "Rien à remplir", Optional.of(text()), Optional.empty(), List.of()));
        var faults = List.of(
                new FormSim.Fault(
                        "f-1", FormSim.Mishap.WIDE, "carte", Optional.empty(), Optional.empty(), random.nextBoolean()),
                new FormSim.Fault(
                        "f-2", FormSim.Mishap.REJECTED, "piece", Optional.of("autre"), Optional.of(text()), false),
                new FormSim.Fault(
                        "f-3", FormSim.Mishap.PREFILLED, "jour", Optional.of("le 3: #"), Optional.empty(), false),
                new FormSim.Fault(
                        "f-4",
                        FormSim.Mishap.UNAVAILABLE,
                        pick(List.of("un", "sending")),
                        Optional.empty(),
                        Optional.empty(),
                        true));
        var some = random.nextBoolean() ? faults : List.<FormSim.Fault>of();
        var site = new FormSim.Site(
                text20(),
                "a-b.example/c",
                random.nextBoolean(),
                random.nextBoolean(),
                random.nextBoolean(),
                maybe("AT-1"),
                text());
        var tasks = List.of(
                new Simulation.Task(
                        "t-1",
                        text(),
                        some.isEmpty() ? List.of("page un") : List.of("page un", "fixed f-1"),
                        text(),
                        text()),
                new Simulation.Task("t-2", text(), List.of("sent"), text(), text()));
        var traps = random.nextBoolean()
                ? List.of(new Simulation.Trap(List.of("chosen carte"), text()))
                : List.<Simulation.Trap>of();
        return new FormSim(
                about,
                text(),
                site,
                pages,
                random.nextBoolean() ? documents : documents.reversed(),
                some,
                new Simulation.Story(List.of(new Simulation.Line("Nom: #", text20())), tasks, traps, text()));
    }

    private FormSim.Field field(int place) {
        var kinds = Arrays.stream(FormSim.Kind.values())
                .filter(it -> it != FormSim.Kind.FILE)
                .toList();
        var kind = pick(kinds);
        var options = kind == FormSim.Kind.CHOICE ? distinct(2 + random.nextInt(7)) : List.<String>of();
        int priced = random.nextBoolean() ? FormSim.Field.priced(kind, options) : 0;
        var value =
                switch (kind) {
                    case NUMBER -> "12";
                    case DATE -> "29/02/2024";
                    case EMAIL -> "a+b@c.example";
                    case PHONE -> "07 00 00 00 00";
                    case IBAN -> "FR54 0000 0000 0012 3456 7890 142";
                    case CHOICE -> pick(options);
                    case TICK -> "oui";
                    default -> text20();
                };
        return new FormSim.Field(
                "champ-" + place,
                kind,
                text20(),
                maybe(text()),
                random.nextBoolean(),
                options,
                IntStream.range(0, priced).mapToObj(_ -> random.nextInt(3)).toList(),
                kind == FormSim.Kind.TICK && random.nextBoolean(),
                maybe(value),
                maybe(text()),
                List.of(),
                false);
    }

    private FormSim.Field file() {
        return new FormSim.Field(
                "piece",
                FormSim.Kind.FILE,
                text20(),
                Optional.empty(),
                random.nextBoolean(),
                List.of(),
                List.of(),
                false,
                Optional.empty(),
                maybe(text()),
                List.of("carte", "autre"),
                random.nextBoolean());
    }

    private FormSim.Field dated() {
        return new FormSim.Field(
                "jour",
                FormSim.Kind.DATE,
                text20(),
                Optional.empty(),
                true,
                List.of(),
                List.of(),
                false,
                Optional.of("05/03/1958"),
                Optional.empty(),
                List.of(),
                false);
    }

    /** A short text: a title, a name. */
    private String text20() {
        return ("n " + pick(WORDS)).strip();
    }

    private Hotspot hotspot(About about) {
        var spots = options(2, 12).stream()
                .map(it -> {
                    int left = random.nextInt(96);
                    int top = random.nextInt(96);
                    return new Spot(
                            it,
                            random.nextBoolean() ? Shape.RECTANGLE : Shape.ELLIPSE,
                            left,
                            top,
                            4 + random.nextInt(97 - left),
                            4 + random.nextInt(97 - top));
                })
                .toList();
        return new Hotspot(about, text(), "main.svg", text(), spots);
    }

    private Scenario scenario(About about) {
        var meters =
                random.nextBoolean() ? List.of(new Meter("confiance", text(), random.nextInt(11))) : List.<Meter>of();
        var scenes = new ArrayList<Scene>();
        int count = 1 + random.nextInt(3);
        for (int i = 0; i < count; i++) {
            scenes.add(new Scene(
                    "s-" + i, lines(4), List.of(turn("s-" + (i + 1), meters), turn("s-0", meters)), Optional.empty()));
        }
        scenes.add(new Scene("s-" + count, lines(2), List.of(), Optional.of(new End(text(), random.nextInt(101)))));
        return new Scenario(about, text(), meters, scenes);
    }

    private Turn turn(String then, List<Meter> meters) {
        Map<String, Integer> effects = meters.isEmpty() || random.nextBoolean()
                ? Map.of()
                : Map.of("confiance", random.nextBoolean() ? -3 : 10);
        return new Turn(text(), then, effects, maybe(text()), text());
    }

    private Estimate estimate(About about) {
        int least = random.nextInt(50);
        int most = least + 2 + random.nextInt(1000);
        int figure = least + random.nextInt(most - least + 1);
        int step = 1 + random.nextInt(2);
        return new Estimate(
                about, text(), least, most, step, text(), figure, random.nextInt(3), text(), text(), text());
    }

    private Sort sort(About about) {
        var boxes = distinct(2 + random.nextInt(3));
        var cards = distinct(3 + random.nextInt(8)).stream()
                .map(it -> new Card(it, random.nextInt(boxes.size()), text()))
                .toList();
        return new Sort(about, text(), boxes, cards);
    }

    private Exercise exercise(TypingLab.Goal goal) {
        return new Exercise(
                goal,
                goal == TypingLab.Goal.CORRECTION
                        ? List.of("bonnjour => bonjour", "a: b => # c")
                        : distinct(1 + random.nextInt(5)));
    }

    private List<Option> options(int least, int most) {
        var texts = distinct(least + random.nextInt(most - least + 1));
        int right = random.nextInt(texts.size());
        return IntStream.range(0, texts.size())
                .mapToObj(i -> new Option(texts.get(i), i == right || random.nextInt(4) == 0, text()))
                .toList();
    }

    private Set<Leniency> leniencies() {
        return EnumSet.allOf(Leniency.class).stream()
                .filter(_ -> random.nextBoolean())
                .collect(Collectors.toSet());
    }

    private <T> List<T> some(T[] all) {
        int first = random.nextInt(all.length);
        return Arrays.stream(all)
                .filter(it -> it == all[first] || random.nextBoolean())
                .toList();
    }

    private List<String> distinct(int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> (i + " " + pick(WORDS)).strip())
                .toList();
    }

    private String text() {
        var text = IntStream.rangeClosed(0, random.nextInt(4))
                .mapToObj(_ -> pick(WORDS))
                .collect(Collectors.joining(" "))
                .strip();
        return text.isEmpty() ? "mot" : text;
    }

    private String lines(int most) {
        return IntStream.rangeClosed(0, random.nextInt(most))
                .mapToObj(_ -> text())
                .collect(Collectors.joining(random.nextBoolean() ? "\n" : "\n\n"))
                .strip();
    }

    private LocalDate date() {
        return LocalDate.of(2026, 1, 1).plusDays(random.nextInt(700));
    }

    private <T> Optional<T> maybe(T value) {
        return random.nextBoolean() ? Optional.of(value) : Optional.empty();
    }

    private <T> List<T> list(int least, int most, IntFunction<T> each) {
        return IntStream.range(0, least + random.nextInt(most - least + 1))
                .mapToObj(each)
                .toList();
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }

    /** A text that is hard, an example that is easy and says it all. */
    private Rewrite rewrite(About about) {
        var places = List.of("mairie", "gare", "école");
        var place = pick(places);
        int day = 1 + random.nextInt(28);
        return new Rewrite(
                about,
                text(),
                "Il est porté à la connaissance des usagers que la régularisation de leur situation administrative, "
                        + "nonobstant toute réclamation ultérieure, s'effectuera le %d mars.".formatted(day),
                random.nextBoolean() ? Level.RESIDENT : Level.ADVISER,
                List.of(
                        new Rewrite.Keep(List.of(day + " mars", "le " + day), text()),
                        new Rewrite.Keep(List.of(place), text())),
                "Venez le %d mars.\nAllez à la %s.".formatted(day, place),
                text());
    }
}
