package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.FormSim;
import fr.declic.activity.FormSim.Document;
import fr.declic.activity.FormSim.Document.Looks;
import fr.declic.activity.FormSim.Fault;
import fr.declic.activity.FormSim.Field;
import fr.declic.activity.FormSim.Kind;
import fr.declic.activity.FormSim.Page;
import fr.declic.activity.FormSim.Site;
import fr.declic.activity.Lab;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes what is particular to a {@code form-sim}: the service, its pages and fields, the documents. */
final class FormSimYaml {

    static final Range DOCUMENTS = new Range(1, 8);
    static final Range LINES = new Range(1, 4);
    static final Range PAGES = new Range(1, 6);
    static final Range FIELDS = new Range(1, 10);
    static final int LINE = 26;
    static final int NEXT = 40;

    static final Map<String, Looks> LOOKS = byName(Looks.values());
    static final Map<String, Boolean> ERRORS = Map.of("clear", false, "rough", true);
    private static final Pattern ADDRESS = Pattern.compile("(?:[a-z0-9-]+\\.)++example(/[a-z0-9/-]*)?");
    private static final Pattern RECEIPT = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,11}");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]{1,40}\\.[a-z]{3,4}");

    private FormSimYaml() {}

    static <E extends Enum<E>> Map<String, E> byName(E[] all) {
        return Arrays.stream(all).collect(Collectors.toMap(Lab::goalId, Function.identity()));
    }

    static Optional<Activity> read(About about, String prompt, Fields fields, Pictures files) {
        int before = fields.problems.count();
        var site = site(fields);
        var documents = fields.has("documents")
                ? fields.mappings("documents", DOCUMENTS).stream()
                        .map(FormSimYaml::document)
                        .toList()
                : List.<Document>of();
        fields.checkDistinct("documents", documents.stream().map(Document::id).toList());
        var pages =
                fields.mappings("pages", PAGES).stream().map(FormSimYaml::page).toList();
        if (fields.problems.count() == before) {
            checkPages(fields, pages, documents);
        }
        // A fault of a page would be told again by what goes wrong on it.
        boolean sound = fields.problems.count() == before;
        var faults = fields.has("faults") && sound ? new FormFaultsYaml(site, pages).read(fields) : List.<Fault>of();
        var story = StoryYaml.read(fields);
        story.filter(it -> it.identity().isEmpty() && FormFieldYaml.isTyped(pages))
                .ifPresent(_ -> fields.fault(
                        "identity",
                        "Il y a des champs à remplir, et personne à jouer.",
                        "Donnez une identité inventée : personne ne doit écrire ses vraies données."));
        return fields.problems.count() > before
                ? Optional.empty()
                : StoryYaml.checked(
                                new FormSim(about, prompt, site, pages, documents, faults, story.orElseThrow()), fields)
                        .filter(it -> FormFaultsYaml.checkTasks(it, fields))
                        .map(it -> it);
    }

    private static Site site(Fields fields) {
        var site = new Site(
                fields.oneLine("service", 1, Limits.TITLE),
                fields.word("address"),
                fields.has("errors") && fields.oneOf("errors", ERRORS).orElse(false),
                fields.flagOr("draft", false),
                fields.flagOr("summary", true),
                fields.wordIfAny("receipt"),
                fields.inline("done", Limits.SENTENCE));
        refuse(
                !site.address().isEmpty() && !ADDRESS.matcher(site.address()).matches(),
                fields,
                "address",
                "« " + site.address() + " » n'est pas une adresse inventée.",
                "Elle finit par .example, par exemple aides.example/transport.");
        refuse(
                site.receipt()
                        .filter(it -> !it.isEmpty() && !RECEIPT.matcher(it).matches())
                        .isPresent(),
                fields,
                "receipt",
                "Ce début de numéro n'est pas permis.",
                "Écrivez 1 à 12 majuscules, chiffres ou tirets, par exemple AT-2026.");
        return site;
    }

    private static Document document(Fields fields) {
        var name = fields.word("name");
        refuse(
                !name.isEmpty() && !FILE.matcher(name).matches(),
                fields,
                "name",
                "« " + name + " » n'est pas un nom de fichier.",
                "Écrivez par exemple carte.jpg, sans espace ni accent.");
        var document = new Document(
                fields.id("id"),
                name,
                fields.oneOf("looks", LOOKS).orElse(Looks.LETTER),
                fields.oneLine("what", 1, Limits.TITLE),
                atMost(fields.has("lines") ? fields.lines("lines", LINES, LINE) : List.of(), LINES.most()),
                fields.flagOr("blurred", false));
        fields.refuseOthers();
        return document;
    }

    private static Page page(Fields fields) {
        var id = fields.id("id");
        refuse(
                id.equals(FormSim.SENDING),
                fields,
                "id",
                "« sending » veut dire l'envoi : ce n'est pas un nom de page.",
                "Choisissez un autre identifiant.");
        var inputs = fields.has("fields")
                ? fields.mappings("fields", FIELDS).stream()
                        .map(FormFieldYaml::read)
                        .toList()
                : List.<Field>of();
        var page = new Page(
                id.equals(FormSim.SENDING) ? "x" : id,
                fields.oneLine("title", 1, Limits.TITLE),
                inlineIfAny(fields, "text"),
                fields.oneLineIfAny("next", NEXT),
                atMost(inputs, FIELDS.most()));
        fields.refuseOthers();
        return page;
    }

    private static void checkPages(Fields fields, List<Page> pages, List<Document> documents) {
        var inputs = pages.stream().flatMap(it -> it.fields().stream()).toList();
        fields.checkDistinct("pages", pages.stream().map(Page::id).toList());
        fields.checkDistinct("pages", inputs.stream().map(Field::id).toList());
        refuse(
                !pages.isEmpty() && inputs.isEmpty(),
                fields,
                "pages",
                "Ce formulaire n'a aucun champ.",
                "Ajoutez « fields » à une page.");
        var known = documents.stream().map(Document::id).toList();
        inputs.stream()
                .flatMap(it -> it.documents().stream())
                .filter(it -> !known.contains(it))
                .distinct()
                .forEach(it -> fields.fault(
                        "pages", "Le document « " + it + " » n'existe pas.", "Ajoutez-le à « documents »."));
        refuse(
                !documents.isEmpty() && inputs.stream().noneMatch(it -> it.kind() == Kind.FILE),
                fields,
                "documents",
                "Aucun champ ne demande de document.",
                "Ajoutez un champ « kind: file », ou retirez « documents ».");
    }

    static Optional<String> inlineIfAny(Fields fields, String key) {
        return fields.has(key) ? Optional.of(fields.inline(key, Limits.SENTENCE)) : Optional.empty();
    }

    static void refuse(boolean fault, Fields fields, String key, String message, String remedy) {
        if (fault) {
            fields.fault(key, message, remedy);
        }
    }

    /** A list that is too long is a problem already told. */
    static <T> List<T> atMost(List<T> list, int most) {
        return new ArrayList<>(list.subList(0, Math.min(most, list.size())));
    }

    static void write(FormSim it, YamlWriter out) {
        var site = it.site();
        out.quoted("service", site.service());
        out.plain("address", site.address());
        whenTrue(site.rough(), () -> out.plain("errors", "rough"));
        whenTrue(site.draft(), () -> out.plain("draft", true));
        whenTrue(!site.summary(), () -> out.plain("summary", false));
        site.receipt().ifPresent(start -> out.plain("receipt", start));
        out.quoted("done", site.done());
        if (!it.documents().isEmpty()) {
            out.mappings("documents", it.documents(), document -> write(document, out));
        }
        out.mappings("pages", it.pages(), page -> {
            out.plain("id", page.id());
            out.quoted("title", page.title());
            page.text().ifPresent(text -> out.quoted("text", text));
            page.next().ifPresent(next -> out.quoted("next", next));
            if (!page.fields().isEmpty()) {
                out.mappings("fields", page.fields(), field -> FormFieldYaml.write(field, out));
            }
        });
        FormFaultsYaml.write(it.faults(), out);
        StoryYaml.write(it.story(), out);
    }

    private static void write(Document it, YamlWriter out) {
        out.plain("id", it.id());
        out.plain("name", it.name());
        out.plain("looks", Lab.goalId(it.looks()));
        out.quoted("what", it.what());
        whenTrue(!it.lines().isEmpty(), () -> out.quoted("lines", it.lines()));
        whenTrue(it.blurred(), () -> out.plain("blurred", true));
    }

    static void whenTrue(boolean holds, Runnable then) {
        if (holds) {
            then.run();
        }
    }
}
