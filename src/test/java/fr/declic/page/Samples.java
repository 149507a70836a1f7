package fr.declic.page;

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
import fr.declic.activity.Lab.FirstGesture;
import fr.declic.activity.Lab.MouseLab;
import fr.declic.activity.Lab.TouchLab;
import fr.declic.activity.Lab.TypingLab;
import fr.declic.activity.MailSim;
import fr.declic.activity.MailSim.Document;
import fr.declic.activity.MailSim.Folder;
import fr.declic.activity.MailSim.Kind;
import fr.declic.activity.MailSim.Letter;
import fr.declic.activity.MailSim.Message;
import fr.declic.activity.MailSim.Person;
import fr.declic.activity.MapLab;
import fr.declic.activity.PasswordLab;
import fr.declic.activity.Question.Card;
import fr.declic.activity.Question.Choice;
import fr.declic.activity.Question.Item;
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
import fr.declic.content.Audience;
import fr.declic.content.Course;
import fr.declic.content.CourseModule;
import fr.declic.content.CourseModule.Source;
import fr.declic.content.Glossary;
import fr.declic.content.Library;
import fr.declic.content.Media;
import fr.declic.content.Revision;
import fr.declic.content.Step;
import fr.declic.content.Theme;
import fr.declic.language.Level;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;

/** A small library with one activity of each type. */
final class Samples {

    static final Choice CHOICE = new Choice(
            about("quel-bouton"),
            "Quel bouton de la souris sert le plus ?",
            List.of(
                    new Option("Le bouton de gauche", true, "Oui. Il sert à choisir."),
                    new Option("Le bouton de droite", false, "Il ouvre un menu. On s'en sert moins."),
                    new Option("La molette", false, "Elle fait défiler la page.")),
            true);

    static final Choice MANY = new Choice(
            about("gestes"),
            "Que peut-on faire avec une souris ?",
            List.of(
                    new Option("Choisir un bouton", true, "C'est le clic gauche."),
                    new Option("Faire défiler une page", true, "C'est la molette."),
                    new Option("Écrire une lettre", false, "Pour écrire, on prend le clavier.")),
            true);

    static final ShortText SHORT = new ShortText(
            about("signe"),
            "Quel signe est dans toute adresse e-mail ? Écrivez-le.",
            List.of(
                    new Option("@", true, "On dit « arobase »."),
                    new Option(".", false, "Le point y est souvent. Un autre signe y est toujours.")),
            "Ce signe ressemble à un a dans un rond.",
            ShortText.forgiveAll());

    static final Order ORDER = new Order(
            about("compte"),
            "Dans quel ordre crée-t-on un compte ?",
            List.of(
                    new Item("J'ouvre le site.", "On commence par le bon site."),
                    new Item("Je choisis un mot de passe.", "Le mot de passe vient avec le compte."),
                    new Item("Je garde le mot de passe en lieu sûr.", "On le range à la fin.")));

    static final Sort SORT = new Sort(
            about("garder"),
            "Rangez chaque carte.",
            List.of("Je peux le dire", "Je le garde pour moi"),
            List.of(
                    new Card("Mon prénom", 0, "Un prénom n'ouvre aucun compte."),
                    new Card("Mon mot de passe", 1, "Personne n'en a besoin, même pour vous aider."),
                    new Card("Le code reçu par SMS", 1, "Ce code ouvre votre compte.")));

    static final Hotspot HOTSPOT = new Hotspot(
            about("parties"),
            "Où est le clavier ?",
            "souris.svg",
            "Un ordinateur posé sur une table",
            List.of(
                    new Spot(
                            new Option("La plaque devant l'écran", true, "Oui. On y écrit."),
                            Shape.RECTANGLE,
                            10,
                            60,
                            60,
                            20),
                    new Spot(
                            new Option("Le petit objet rond", false, "C'est la souris."),
                            Shape.ELLIPSE,
                            75,
                            62,
                            11,
                            15)));

    static final ImageContext CONTEXT = new ImageContext(
            about("legendes"),
            "Quelle légende dit seulement ce que l'on voit ?",
            "souris.svg",
            "Une souris sur une table",
            List.of(
                    new Caption(new Option("Une souris est posée.", true, "Oui. On le voit."), "hier", "Valpré"),
                    new Caption(
                            new Option("Elle vient d'être volée.", false, "Rien ne le montre."), "ce matin", "Lorne")));

    static final Estimate ESTIMATE = new Estimate(
            about("combien"),
            "Sur 100 adultes, combien sont loin du numérique ?",
            0,
            100,
            5,
            "adultes sur 100",
            35,
            5,
            "Environ un tiers.",
            "Enquête inventée, 2021",
            "Ce nombre ne dit pas qui est aidé.");

    static final Checklist CHECKLIST = new Checklist(
            about("feuille"),
            "Cochez ce que vous voulez garder.",
            "Ma feuille du premier jour",
            List.of("J'appuie une fois.", "Je lis avant de choisir."),
            2,
            "Votre feuille est prête.");

    static final Scenario SCENARIO = new Scenario(
            about("accueil"),
            "Madame Roy n'ose pas cliquer. Que faites-vous ?",
            List.of(new Meter("confiance", "Confiance", 5)),
            List.of(
                    new Scene(
                            "debut",
                            "Elle pousse la souris vers vous.",
                            List.of(
                                    new Turn(
                                            "Je prends la souris.",
                                            "vite",
                                            Map.of("confiance", -2),
                                            Optional.of("vous avez pris la souris"),
                                            "C'est plus rapide. Elle regarde."),
                                    new Turn(
                                            "Je pose ma main loin de la souris.",
                                            "lent",
                                            Map.of("confiance", 2),
                                            Optional.empty(),
                                            "Elle hésite, puis elle essaie.")),
                            Optional.empty()),
                    new Scene("vite", "C'est fait, sans elle.", List.of(), Optional.of(new End("Fait à sa place", 30))),
                    new Scene("lent", "Elle clique.", List.of(), Optional.of(new End("Fait avec elle", 100)))));

    static final FirstGesture GESTURE = new FirstGesture(
            About.of("appuyer"),
            "Appuyez sur le grand bouton.",
            List.of(FirstGesture.Goal.PRESS),
            "C'est fait. L'appareil vous a répondu.");
    static final MouseLab MOUSE = new MouseLab(
            About.of("cibles"),
            "Posez la flèche sur le rond. Puis cliquez.",
            List.of(MouseLab.Goal.MOVE, MouseLab.Goal.CLICK_SMALL),
            "Vous savez viser et cliquer.");
    static final TouchLab TOUCH =
            new TouchLab(About.of("toucher"), "Touchez le rond.", List.of(TouchLab.Goal.TAP), "Vous savez toucher.");
    static final TypingLab TYPING = new TypingLab(
            About.of("ecrire"),
            "Écrivez comme le modèle.",
            List.of(new TypingLab.Exercise(TypingLab.Goal.CORRECTION, List.of("bonnjour => bonjour", "l'eau <b>"))),
            "Vous savez écrire une ligne.");

    static final Rewrite REWRITE = new Rewrite(
            About.of("reecrire"),
            "Réécrivez ce mot.",
            "Il est porté à la connaissance des usagers que la régularisation s'effectuera ultérieurement le 12 mars <b>.",
            Level.RESIDENT,
            List.of(new Rewrite.Keep(List.of("12 mars"), "Gardez la date.")),
            "Venez le 12 mars.",
            "C'est plus simple.");

    static final PasswordLab PASSWORD = new PasswordLab(
            About.of("phrase"),
            "Faites une phrase avec la machine.",
            List.of(PasswordLab.Goal.DRAW, PasswordLab.Goal.HIDE),
            "Vous savez faire une phrase solide.");

    static final MapLab MAP = new MapLab(
            About.of("vallee"),
            "Posez les cartes sur la vallée.",
            "souris.svg",
            "Une vallée",
            List.of(new MapLab.Topic("demarches", "Démarches en ligne")),
            List.of(
                    new MapLab.Zone("valpre", "Valpré", Shape.RECTANGLE, new Area(0, 0, 40, 40), List.of("lorne")),
                    new MapLab.Zone("lorne", "Lorne : le village", Shape.ELLIPSE, new Area(50, 50, 40, 40), List.of())),
            List.of(
                    new MapLab.Card(
                            "familles",
                            MapLab.Kind.PUBLIC,
                            "Des **familles**",
                            List.of("demarches"),
                            List.of(),
                            List.of(),
                            Optional.empty(),
                            Optional.empty()),
                    new MapLab.Card(
                            "mairie",
                            MapLab.Kind.PLACE,
                            "La mairie",
                            List.of(),
                            List.of("demarches"),
                            List.of("valpre"),
                            Optional.of("La mairie est à Valpré."),
                            Optional.of("valpre"))),
            story("place familles"));

    static final ImageCrop CROP = new ImageCrop(
            About.of("place"),
            "Déplacez le cadre.",
            "souris.svg",
            "Une place, l'après-midi",
            true,
            List.of(
                    new ImageCrop.Spot("un homme", new Area(0, 0, 20, 40)),
                    new ImageCrop.Spot("un ballon", new Area(60, 0, 20, 40))),
            List.of(
                    view("serre", "Cadre serré", new Area(0, 0, 30, 40)),
                    view("large", "Cadre large", new Area(0, 0, 90, 60))),
            Optional.of("serre"),
            story("frame large"));

    private static final Person AWA = new Person("Awa Diallo", "awa@mairie.example");
    static final MailSim MAIL = new MailSim(
            About.of("courriel"),
            "Voici une boîte d'exercice.",
            new Story(
                    List.of(new Line("Nom", "Rosa Valtier")),
                    List.of(new Task("repondre", "Répondez.", List.of("sent reponse"), "Ouvrez-le.", "C'est parti.")),
                    List.of(new Trap(List.of("follow dossier"), "Ce lien est \"faux\".")),
                    "Vous savez répondre."),
            new Person("Rosa Valtier", "rosa@courriel.example"),
            10_000,
            List.of(AWA),
            List.of(new Document("facture", "facture.pdf", 240, Kind.PDF, Optional.of("Une facture d'eau."))),
            List.of(new Message(
                    "dossier",
                    Folder.INBOX,
                    AWA,
                    List.of(),
                    List.of(),
                    "hier : 9 h",
                    "L'objet <b>",
                    "Bonjour,\n\n### Un titre\n\n[La **mairie**](https://mairie.example/a?b=\"c\")",
                    List.of("facture"),
                    true,
                    List.of())),
            List.of(new Letter(
                    "reponse",
                    List.of(AWA.address()),
                    List.of(),
                    List.of(),
                    List.of("facture"),
                    Optional.of("dossier"),
                    Optional.empty(),
                    true,
                    true)));

    static final FormSim FORM = new FormSim(
            About.of("demande"),
            "Faites la demande de Rosa.",
            new FormSim.Site(
                    "Valmobile", "aides.valmobile.example", false, true, true, Optional.of("VM"), "C'est arrivé."),
            List.of(new FormSim.Page(
                    "vous",
                    "Vous",
                    Optional.empty(),
                    Optional.empty(),
                    List.of(
                            new FormSim.Field(
                                    "carte",
                                    FormSim.Kind.CHOICE,
                                    "Quelle carte ?",
                                    Optional.of("Une seule"),
                                    true,
                                    List.of("Mois : 1", "Année"),
                                    List.of(20, 200),
                                    false,
                                    Optional.of("Mois : 1"),
                                    Optional.empty(),
                                    List.of(),
                                    false),
                            new FormSim.Field(
                                    "piece",
                                    FormSim.Kind.FILE,
                                    "Pièce d'identité",
                                    Optional.empty(),
                                    true,
                                    List.of(),
                                    List.of(),
                                    false,
                                    Optional.empty(),
                                    Optional.empty(),
                                    List.of("identite"),
                                    true)))),
            List.of(new FormSim.Document(
                    "identite", "carte.jpg", FormSim.Document.Looks.IDENTITY, "Carte de Rosa", List.of("Rosa"), false)),
            List.of(new FormSim.Fault(
                    "penchee", FormSim.Mishap.SIDEWAYS, "identite", Optional.empty(), Optional.empty(), true)),
            new Simulation.Story(
                    List.of(new Simulation.Line("Nom", "Rosa Valtier")),
                    List.of(new Simulation.Task(
                            "envoyer", "Envoyez.", List.of("sent"), "Appuyez en bas.", "C'est parti.")),
                    List.of(),
                    "Vous savez envoyer."));

    static final BrowserSim BROWSER = new BrowserSim(
            About.of("chercher"),
            "Cherchez les horaires.",
            new Story(
                    List.of(),
                    List.of(new Task(
                            "ouvrir", "Ouvrez la mairie.", List.of("open mairie"), "Lisez l'adresse.", "Oui.")),
                    List.of(new Trap(List.of("advert mairie"), "C'est une \"annonce\".")),
                    "Vous savez choisir."),
            "resultats",
            List.of(
                    new BrowserSim.Page(
                            "resultats",
                            "Cherche : tout",
                            "https://cherche.example/",
                            true,
                            List.of("mairie"),
                            List.of(
                                    new BrowserSim.Part(
                                            BrowserSim.Kind.TEXT, "", "### [La mairie](mairie)\n\nL'adresse <b>"),
                                    new BrowserSim.Part(BrowserSim.Kind.ADVERT, "Vite !", "[Ici](mairie)"),
                                    new BrowserSim.Part(BrowserSim.Kind.FILE, "plan.pdf", "240 ko"))),
                    new BrowserSim.Page(
                            "mairie",
                            "La mairie",
                            "http://mairie.example/",
                            false,
                            List.of(),
                            List.of(new BrowserSim.Part(BrowserSim.Kind.POPUP, "Un mot", "Bonjour.")))),
            List.of("mairie"));

    static final List<Activity> ALL = List.of(
            CHOICE, MANY, SHORT, ORDER, SORT, HOTSPOT, CONTEXT, ESTIMATE, CHECKLIST, SCENARIO, REWRITE, GESTURE, MOUSE,
            TOUCH, TYPING, PASSWORD, MAP, CROP, MAIL, FORM, BROWSER);

    private static final String MOUSE_SVG = """
        <?xml version="1.0"?><svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 320 240" width="320"><rect \
        x="92" y="40" width="136" height="190" rx="66" fill="var(--sheet,#fff)" stroke="var(--ink,#1f2430)" \
        stroke-width="4"/></svg>\
        """;

    static final Revision REVISION = new Revision(
            "0".repeat(64),
            module("la-souris", "La souris et le pavé tactile", steps()),
            "",
            Map.of(
                    "souris.svg",
                    new Media("a".repeat(64), "image/svg+xml", MOUSE_SVG.getBytes(StandardCharsets.UTF_8))));

    static final CourseModule MODULE = REVISION.module();

    static final Course COURSE = new Course(
            "premiers-clics",
            "Premiers clics",
            Locale.FRENCH,
            Audience.RESIDENT,
            "Vous débutez, ou un écran vous fait peur.",
            "Vous savez utiliser un appareil.",
            List.of("la-souris", "le-clavier"),
            Map.of());

    private Samples() {}

    static Library library() {
        var revisions = new LinkedHashMap<String, Revision>();
        revisions.put("la-souris", REVISION);
        revisions.put(
                "le-clavier", new Revision("1".repeat(64), module("le-clavier", "Le clavier", steps()), "", Map.of()));
        var courses = new LinkedHashMap<>(Map.of(COURSE.slug(), COURSE));
        var themes = new LinkedHashMap<>(Map.of(
                "first-clicks", new Theme("first-clicks", "Premiers clics", "First clicks", "La souris.", "Mouse.")));
        return new Library(
                revisions,
                new LinkedHashMap<>(),
                courses,
                themes,
                Map.of(),
                Map.of(),
                List.of(),
                new Glossary(List.of()),
                List.of());
    }

    /** The first state of an activity, mixed. */
    static ActivityState first(Activity activity) {
        return ActivityState.first(DisplayOrder.of(activity, 3));
    }

    private static List<Step> steps() {
        var teach = new Step(
                "tenir",
                "Tenir la souris",
                Optional.empty(),
                List.of(new Step.Text("Posez la main à plat.\nL'index va à gauche.\n\n![Une souris](souris.svg)")));
        var asks = IntStream.range(0, ALL.size())
                .mapToObj(i -> new Step(
                        "question-" + i, "Question", Optional.empty(), List.of(new Step.Practice(ALL.get(i)))));
        return java.util.stream.Stream.concat(java.util.stream.Stream.of(teach), asks)
                .toList();
    }

    private static CourseModule module(String id, String title, List<Step> steps) {
        return module(id, title, Audience.RESIDENT, steps);
    }

    /** The same module, written for advisers. */
    static Revision forAdvisers() {
        return new Revision(
                "2".repeat(64),
                module("la-souris", "La souris et le pavé tactile", Audience.ADVISER, MODULE.steps()),
                "",
                REVISION.media());
    }

    private static CourseModule module(String id, String title, Audience audience, List<Step> steps) {
        return new CourseModule(
                id,
                title,
                Locale.FRENCH,
                audience,
                "first-clicks",
                8,
                "Vous savez déplacer la flèche et cliquer.",
                Optional.empty(),
                List.of("digcomp:5.2"),
                List.of(),
                Optional.empty(),
                List.of("L'équipe Déclic"),
                "CC-BY-SA-4.0",
                LocalDate.of(2026, 11, 22),
                Optional.empty(),
                Optional.empty(),
                List.of(new Source("Un guide", "https://example.org/guide", LocalDate.of(2026, 11, 20))),
                "Quel geste avez-vous appris lentement ?",
                "",
                List.of(),
                Optional.empty(),
                steps,
                List.of());
    }

    private static ImageCrop.View view(String id, String name, Area area) {
        return new ImageCrop.View(
                id, name, area, "Un homme lève le bras.", "Que fait-il ?", List.of("Il salue.", "Il appelle."));
    }

    private static Story story(String event) {
        return new Story(
                List.of(),
                List.of(new Task("essayer", "Essayez.", List.of(event), "Lisez la liste.", "C'est fait.")),
                List.of(),
                "Vous savez essayer.");
    }

    private static About about(String id) {
        return new About(
                id, Optional.of("Regardez votre index."), Optional.of("tenir"), 1, List.of(), Optional.empty());
    }
}
