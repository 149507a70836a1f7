package fr.declic.content;

import static fr.declic.content.FormSimYaml.inlineIfAny;
import static fr.declic.content.FormSimYaml.refuse;
import static fr.declic.content.FormSimYaml.whenTrue;

import fr.declic.activity.FieldValues;
import fr.declic.activity.FormSim.Field;
import fr.declic.activity.FormSim.Kind;
import fr.declic.activity.FormSim.Page;
import fr.declic.activity.Lab;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Reads and writes one field of a {@code form-sim}. */
final class FormFieldYaml {

    static final Range OPTIONS = new Range(2, 8);
    static final Map<String, Kind> KINDS = FormSimYaml.byName(Kind.values());
    private static final Pattern PRICE = Pattern.compile("\\d{1,4}");

    private FormFieldYaml() {}

    /** A field. After a problem it is harmless: what is not allowed is left out. */
    static Field read(Fields fields) {
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

    /** Whether somebody has to type something. */
    static boolean isTyped(List<Page> pages) {
        return pages.stream()
                .flatMap(it -> it.fields().stream())
                .anyMatch(it -> !List.of(Kind.CHOICE, Kind.TICK, Kind.FILE).contains(it.kind()));
    }

    static void write(Field it, YamlWriter out) {
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
}
