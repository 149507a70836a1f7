package fr.declic.content;

import fr.declic.activity.BrowserSim;
import fr.declic.activity.BrowserSim.Kind;
import fr.declic.activity.BrowserSim.Page;
import fr.declic.activity.BrowserSim.Part;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.commonmark.node.Heading;
import org.commonmark.node.HtmlBlock;
import org.commonmark.node.HtmlInline;
import org.commonmark.node.Image;
import org.commonmark.node.Link;

/** Reads a page of a {@code browser-sim}: a head between two lines {@code ---}, then Markdown with a few parts. */
final class BrowserPage {

    private static final String FENCE = "---";
    private static final int SEARCHES = 12;
    private static final Pattern MARK = Pattern.compile("> ?\\[!(?<kind>[^\\]]*)] ?(?<title>.*)");
    private static final Pattern FILE =
            Pattern.compile("(?<name>[\\p{L}0-9._-]{1,60}\\.[a-z0-9]{2,5}), (?<size>[0-9]{1,3} [kmg]o)");
    private static final Map<String, Kind> KINDS = Map.of(
            "ANNONCE", Kind.ADVERT,
            "RESUME", Kind.SUMMARY,
            "CHERCHER", Kind.SEARCH,
            "FENETRE", Kind.POPUP,
            "COOKIES", Kind.COOKIES,
            "FICHIER", Kind.FILE);

    private final String file;
    private final Pictures pictures;
    private final Fields activity;

    private BrowserPage(String file, Pictures pictures, Fields activity) {
        this.file = file;
        this.pictures = pictures;
        this.activity = activity;
    }

    /** Empty, with its problems, when it has a fault. */
    static Optional<Page> read(String file, String text, Pictures pictures, Fields activity) {
        return new BrowserPage(file, pictures, activity).page(text.replace("\r\n", "\n"));
    }

    private Optional<Page> page(String text) {
        var lines = List.of(text.split("\n", -1));
        int end = lines.size() < 3 ? 0 : lines.subList(1, lines.size()).indexOf(FENCE) + 1;
        if (end == 0 || !lines.getFirst().equals(FENCE)) {
            fault("Son en-tête manque.", "Commencez par title et address, entre deux lignes « --- ».");
            return Optional.empty();
        }
        int before = activity.problems.count();
        var parts = parts(lines.subList(end + 1, lines.size()));
        parts.forEach(this::check);
        var own = new Problems(file);
        var page = Fields.read(String.join("\n", lines.subList(1, end)) + "\n", 2, own)
                .flatMap(head -> page(head, parts));
        own.all().forEach(it -> fault("Ligne " + it.line() + ", " + it.field() + " : " + it.message(), it.remedy()));
        return activity.problems.count() > before ? Optional.empty() : page;
    }

    private Optional<Page> page(Fields head, List<Part> parts) {
        var title = head.oneLine("title", 1, Limits.TITLE);
        var address = head.word("address");
        boolean secure = head.flagOr("secure", true);
        var searches = head.has("search") ? head.lines("search", 1, SEARCHES, Limits.TITLE) : List.<String>of();
        var id = file.substring(0, file.length() - ".md".length());
        head.refuseOthers();
        if (!BrowserSim.ADDRESS.matcher(address).matches()) {
            head.fault(
                    "address",
                    "« " + address + " » n'est pas une adresse inventée.",
                    "Écrivez par exemple https://www.valmont.example/horaires");
        }
        if (!Fields.isId(id)) {
            head.fault("title", "« " + file + " » n'est pas un nom de page.", Remedies.ID);
        }
        return head.problems.none()
                ? Optional.of(new Page(id, title, address, secure, searches, parts))
                : Optional.empty();
    }

    /** A part begins with {@code > [!KIND]} and lasts as long as its lines begin with {@code >}. */
    private List<Part> parts(List<String> lines) {
        var parts = new ArrayList<Part>();
        var text = new ArrayList<String>();
        for (int i = 0; i < lines.size(); i++) {
            var mark = MARK.matcher(lines.get(i));
            if (!mark.matches()) {
                text.add(lines.get(i));
                continue;
            }
            addText(text, parts);
            var quoted = new ArrayList<String>();
            while (i + 1 < lines.size() && lines.get(i + 1).startsWith(">")) {
                i++;
                quoted.add(lines.get(i).replaceFirst("^> ?", ""));
            }
            part(
                            mark.group("kind"),
                            mark.group("title").strip(),
                            String.join("\n", quoted).strip())
                    .ifPresent(parts::add);
        }
        addText(text, parts);
        if (parts.isEmpty()) {
            fault("Elle est vide.", "Écrivez ce que l'on y voit, sous l'en-tête.");
        }
        return parts;
    }

    private static void addText(List<String> lines, List<Part> parts) {
        var text = String.join("\n", lines).strip();
        if (!text.isEmpty()) {
            parts.add(new Part(Kind.TEXT, "", text));
        }
        lines.clear();
    }

    private Optional<Part> part(String name, String title, String text) {
        var kind = KINDS.get(name);
        return switch (kind) {
            case null -> {
                fault(
                        "« [!" + name + "] » n'est pas connu ici.",
                        "Possibles : "
                                + String.join(
                                        ", ", KINDS.keySet().stream().sorted().toList()) + ".");
                yield Optional.empty();
            }
            case FILE -> file(title);
            case ADVERT, POPUP, SEARCH -> {
                if (title.isEmpty()) {
                    fault("« [!" + name + "] » n'a pas de titre.", "Écrivez-le sur la même ligne, après « ] ».");
                }
                yield Optional.of(new Part(kind, title, text));
            }
            default -> Optional.of(new Part(kind, "", (title + "\n" + text).strip()));
        };
    }

    private Optional<Part> file(String title) {
        var parts = FILE.matcher(title);
        if (!parts.matches()) {
            fault(
                    "« " + title + " » n'est pas un fichier à télécharger.",
                    "Écrivez par exemple : depliant.pdf, 240 ko");
            return Optional.empty();
        }
        return Optional.of(new Part(Kind.FILE, parts.group("name"), parts.group("size")));
    }

    private void check(Part part) {
        int[] links = new int[1];
        Markdown.each(Markdown.blocks(part.text()), (node, depth) -> {
            switch (node) {
                case HtmlInline _, HtmlBlock _ -> fault("Le HTML est refusé.", Remedies.PLAIN_MARKDOWN);
                case Image it -> picture(it);
                case Link _ -> links[0]++;
                case Heading it
                when it.getLevel() != 3 -> fault("Un titre s'écrit ### dans une page.", "Mettez trois #.");
                default -> InlineRules.tooDeep(depth, activity.line("pages"), "pages", activity.problems);
            }
        });
        if (links[0] < part.links().size() || links[0] > 0 && part.links().isEmpty()) {
            fault("Un lien ne mène pas à une page de l'exercice.", "Écrivez [Voir les horaires](horaires).");
        }
    }

    private void picture(Image image) {
        if (Markdown.words(image).isBlank()) {
            fault("Une image n'a pas de texte alternatif.", "Écrivez ce qui compte dans l'image entre les crochets.");
        }
        pictures.picture(image.getDestination(), activity.line("pages"));
    }

    private void fault(String message, String remedy) {
        activity.fault("pages", "La page « " + file + " » : " + message, remedy);
    }
}
