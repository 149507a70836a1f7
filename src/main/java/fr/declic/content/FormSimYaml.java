package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.FieldValues;
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
    static final Range OPTIONS = new Range(2, 8);
    static final int LINE = 26;
    static final int NEXT = 40;

    static final Map<String, Kind> KINDS = byName(Kind.values());
    static final Map<String, Looks> LOOKS = byName(Looks.values());
    static final Map<String, Boolean> ERRORS = Map.of("clear", false, "rough", true);
    private static final Pattern ADDRESS = Pattern.compile("[a-z0-9-]+(\\.[a-z0-9-]+)*\\.example(/[a-z0-9/-]*)?");
    private static final Pattern RECEIPT = Pattern.compile("[A-Z0-9][A-Z0-9-]{0,11}");
    private static final Pattern FILE = Pattern.compile("[A-Za-z0-9_-]{1,40}\\.[a-z]{3,4}");
    private static final Pattern PRICE = Pattern.compile("\\d{1,4}");

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
        story.filter(it -> it.identity().isEmpty() && isTyped(pages))
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
                        .map(FormSimYaml::field)
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

    /** A field. After a problem it is harmless: what is not allowed is left out. */
    private static Field field(Fields fields) {
        int before = fields.problems.count();
        var id = fields.id("id");
        var kind = fields.oneOf("kind", KINDS).orElse(Kind.TEXT);
        var label = fields.oneLine("label", 1, Limits.NAME);
        var hint = inlineIfAny(fields, "hint");
        boolean required = fields.flagOr("required", kind != Kind.TICK);
        var options = kind == Kind.CHOICE ? fields.lines("options", OPTIONS, Limits.TITLE) : List.<String>of();
        var prices = fields.has("prices") ? prices(fields, Field.priced(kind, options)) : List.<Integer>of();
        boolean ticked = kind == Kind.TICK && fields.flagOr("ticked", false);
        var value = kind == Kind.FILE ? Optional.<String>empty() : fields.oneLineIfAny("value", Limits.NAME);
        checkValue(fields, kind, required, options, value);
        var say = inlineIfAny(fields, "say");
        var documents = kind == Kind.FILE ? fields.words("documents") : List.<String>of();
        refuse(
                kind == Kind.FILE && fields.has("documents") && documents.isEmpty(),
                fields,
                "documents",
                "Aucun document ne convient.",
                "Nommez au moins un document qui convient.");
        boolean watermark = kind == Kind.FILE && fields.flagOr("watermark", false);
        fields.refuseOthers();
        return fields.problems.count() > before
                ? new Field(
                        id,
                        Kind.TEXT,
                        label,
                        hint,
                        required,
                        List.of(),
                        List.of(),
                        false,
                        Optional.empty(),
                        say,
                        List.of(),
                        false)
                : new Field(id, kind, label, hint, required, options, prices, ticked, value, say, documents, watermark);
    }

    private static void checkValue(
            Fields fields, Kind kind, boolean required, List<String> options, Optional<String> value) {
        value.filter(it -> !it.isEmpty() && !FieldValues.fits(kind, it, options))
                .ifPresent(it -> fields.fault(
                        "value",
                        "« " + it + " » n'est pas une valeur pour ce champ.",
                        switch (kind) {
                            case DATE -> "Écrivez une date qui existe : \"05/03/1958\".";
                            case NUMBER -> "Écrivez des chiffres, sans espace.";
                            case EMAIL -> "Écrivez par exemple \"rosa@courriel.example\".";
                            case PHONE -> "Écrivez 10 chiffres qui commencent par 0.";
                            case IBAN ->
                                "Vérifiez les deux chiffres après les lettres : ce sont eux qui contrôlent le reste.";
                            case CHOICE -> "Reprenez une des options, à l'identique.";
                            case TICK -> "Écrivez \"oui\" ou \"non\".";
                            default -> "Écrivez au moins une lettre.";
                        }));
        refuse(
                kind == Kind.TICK && required && value.filter("non"::equals).isPresent(),
                fields,
                "value",
                "Cette case est obligatoire, et il ne faut pas la cocher.",
                "Retirez « required », ou changez « value ».");
    }

    private static List<Integer> prices(Fields fields, int expected) {
        var words = List.of(fields.word("prices").split(" "));
        boolean sound = words.size() == expected
                && words.stream().allMatch(it -> PRICE.matcher(it).matches());
        refuse(
                !sound,
                fields,
                "prices",
                "Ces prix ne vont pas avec ce champ.",
                "Écrivez des euros sans virgule : \"27 35\", un par option, ou un seul pour une case.");
        return sound ? words.stream().map(Integer::valueOf).toList() : List.of();
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

    private static boolean isTyped(List<Page> pages) {
        return pages.stream()
                .flatMap(it -> it.fields().stream())
                .anyMatch(it -> !List.of(Kind.CHOICE, Kind.TICK, Kind.FILE).contains(it.kind()));
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
                out.mappings("fields", page.fields(), field -> write(field, out));
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

    private static void write(Field it, YamlWriter out) {
        out.plain("id", it.id());
        out.plain("kind", Lab.goalId(it.kind()));
        out.quoted("label", it.label());
        it.hint().ifPresent(hint -> out.quoted("hint", hint));
        whenTrue(it.required() != (it.kind() != Kind.TICK), () -> out.plain("required", it.required()));
        whenTrue(!it.options().isEmpty(), () -> out.quoted("options", it.options()));
        whenTrue(
                !it.prices().isEmpty(),
                () -> out.quoted(
                        "prices", it.prices().stream().map(String::valueOf).collect(Collectors.joining(" "))));
        whenTrue(it.ticked(), () -> out.plain("ticked", true));
        it.value().ifPresent(value -> out.quoted("value", value));
        it.say().ifPresent(say -> out.quoted("say", say));
        whenTrue(!it.documents().isEmpty(), () -> out.plain("documents", it.documents()));
        whenTrue(it.watermark(), () -> out.plain("watermark", true));
    }

    private static void whenTrue(boolean holds, Runnable then) {
        if (holds) {
            then.run();
        }
    }
}
