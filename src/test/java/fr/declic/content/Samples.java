package fr.declic.content;

import fr.declic.activity.BrowserSim;
import fr.declic.activity.BrowserSim.Page;
import fr.declic.activity.BrowserSim.Part;
import fr.declic.content.Framework.Certainty;
import fr.declic.content.Framework.Competency;
import fr.declic.content.Framework.Competency.Kind;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.TreeMap;

/** A module without fault that uses every part of the format, and the little library around it. */
final class Samples {

    static final String SVG = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 320 240\">"
            + "<g stroke=\"var(--ink,#1f2430)\" stroke-width=\"4\"><path d=\"M1 2h3\" fill=\"none\"/></g></svg>";
    static final String MODULE = resource("module.md");

    static final Map<String, Theme> THEMES =
            Map.of("first-clicks", new Theme("first-clicks", "Premiers clics", "First clicks", "Un", "One"));
    static final Map<String, Framework> FRAMEWORKS = Map.of("digcomp", framework("digcomp"), "crcn", framework("crcn"));

    /** The pages of a browser, as their files and as they are read. */
    static final String HOME_PAGE = """
            ---
            title: "Accueil : le val"
            address: "https://www.val.example/"
            search: ["val", "le val bus"]
            ---
            ### Un titre

            Le [plan](pub), puis ![Une main](main.svg)

            > [!CHERCHER] Que cherchez-vous ?

            > [!FICHIER] plan.pdf, 240 ko

            > [!ANNONCE] Moins cher
            > Cliquez [ici](pub).
            >
            > Vite.
            """;

    static final String OTHER_PAGE = """
            ---
            title: "Publicité"
            address: "http://pub.example/a?b=1"
            secure: false
            ---
            > [!FENETRE] Une minute
            > Inscrivez-vous.

            > [!COOKIES]
            > Ce site en veut.

            > [!RESUME] Un résumé.
            """;

    static final List<Page> PAGES = List.of(
            new Page(
                    "accueil",
                    "Accueil : le val",
                    "https://www.val.example/",
                    true,
                    List.of("val", "le val bus"),
                    List.of(
                            new Part(
                                    BrowserSim.Kind.TEXT,
                                    "",
                                    "### Un titre\n\nLe [plan](pub), puis ![Une main](main.svg)"),
                            new Part(BrowserSim.Kind.SEARCH, "Que cherchez-vous ?", ""),
                            new Part(BrowserSim.Kind.FILE, "plan.pdf", "240 ko"),
                            new Part(BrowserSim.Kind.ADVERT, "Moins cher", "Cliquez [ici](pub).\n\nVite."))),
            new Page(
                    "pub",
                    "Publicité",
                    "http://pub.example/a?b=1",
                    false,
                    List.of(),
                    List.of(
                            new Part(BrowserSim.Kind.POPUP, "Une minute", "Inscrivez-vous."),
                            new Part(BrowserSim.Kind.COOKIES, "", "Ce site en veut."),
                            new Part(BrowserSim.Kind.SUMMARY, "", "Un résumé."))));

    private Samples() {}

    /** The files of the module {@code essai} with its picture and its sound. */
    static Map<String, byte[]> files(String module) {
        var files = new HashMap<String, byte[]>();
        files.put("modules/essai/module.md", utf8(module));
        files.put("modules/essai/main.svg", utf8(SVG));
        files.put("modules/essai/tenir.mp3", utf8("ID3 sound"));
        files.put("modules/essai/accueil.md", utf8(HOME_PAGE));
        files.put("modules/essai/pub.md", utf8(OTHER_PAGE));
        return files;
    }

    static ModuleReading read(String module) {
        return read(files(module));
    }

    static ModuleReading read(Map<String, byte[]> files) {
        return new ModuleReader(THEMES, FRAMEWORKS).read(ContentFolder.of(files), "essai");
    }

    static List<ContentProblem> problems(ModuleReading reading) {
        return switch (reading) {
            case ModuleReading.Good _ -> List.of();
            case ModuleReading.Faulty(List<ContentProblem> problems) -> problems;
        };
    }

    static Revision revision(ModuleReading reading) {
        return switch (reading) {
            case ModuleReading.Good(Revision revision) -> revision;
            case ModuleReading.Faulty(List<ContentProblem> problems) -> throw new AssertionError(problems);
        };
    }

    /** A whole library without fault: the module {@code essai}, a second one after it, and a course. */
    static TreeMap<String, String> library() {
        var files = new TreeMap<String, String>();
        files.put("themes.yaml", """
                themes:
                  - code: first-clicks
                    name_fr: "Premiers clics"
                    name_en: "First clicks"
                    summary_fr: "La souris."
                    summary_en: "The mouse."
                """);
        files.put("glossary.yaml", """
                terms:
                  - word: "souris"
                    forms: ["souris sans fil"]
                    means: "Un objet qui bouge la flèche."
                """);
        files.put("frameworks/digcomp.yaml", framework("digcomp", "5.2"));
        files.put("frameworks/crcn.yaml", framework("crcn", "5.2"));
        files.put("modules/essai/module.md", MODULE);
        files.put("modules/essai/main.svg", SVG);
        files.put("modules/essai/tenir.mp3", "ID3 sound");
        files.put(
                "modules/suite/module.md",
                MODULE.replace("id: essai", "id: suite").replace("prerequisites: []", "prerequisites: [essai]"));
        files.put("modules/suite/main.svg", SVG);
        files.put("modules/suite/tenir.mp3", "ID3 sound");
        files.put("courses/debut.yaml", """
                slug: debut
                title: "Le début"
                audience: resident
                language: fr
                for_whom: "Vous débutez."
                outcome: "Vous savez essayer."
                touch_swap:
                  - module: essai
                    instead: suite
                modules:
                  - essai
                  - suite
                """);
        return files;
    }

    static ContentFolder folder(Map<String, String> files) {
        var bytes = new HashMap<String, byte[]>();
        files.forEach((path, text) -> bytes.put(path, utf8(text)));
        return ContentFolder.of(bytes);
    }

    static byte[] utf8(String text) {
        return text.getBytes(StandardCharsets.UTF_8);
    }

    static String framework(String code, String competency) {
        return """
                code: %s
                title: "Un référentiel"
                version: "1"
                source: "https://exemple.fr"
                note: "traduction non officielle"
                licence: CC-BY-4.0
                levels:
                  - code: basic
                    from: 1
                    to: 2
                    name_fr: "De base"
                    name_en: "Basic"
                    status: unofficial-translation
                  - code: intermediate
                    from: 3
                    to: 4
                    name_fr: "Intermédiaire"
                    status: unofficial-translation
                competencies:
                  - code: "5"
                    kind: area
                    area: "5"
                    name_fr: "Domaine"
                    status: official
                  - code: "%s"
                    kind: competency
                    area: "5"
                    name_fr: "Compétence"
                    name_en: "Competence"
                    other_names:
                      - name: "Autre nom"
                        by: "Un autre"
                    status: official
                """.formatted(code, competency);
    }

    private static Framework framework(String code) {
        return new Framework(
                code,
                "Référentiel",
                "1",
                "",
                "",
                "",
                List.of(),
                List.of(
                        competency("5", Kind.AREA, "5", Certainty.OFFICIAL),
                        competency("5.2", Kind.COMPETENCY, "5", Certainty.OFFICIAL)));
    }

    static Competency competency(String code, Kind kind, String area, Certainty status) {
        return new Competency(code, kind, area, "Nom " + code, "Name " + code, List.of(), status);
    }

    private static String resource(String name) {
        try (var in = Samples.class.getResourceAsStream(name)) {
            return new String(Objects.requireNonNull(in).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException fault) {
            throw new UncheckedIOException(fault);
        }
    }
}
