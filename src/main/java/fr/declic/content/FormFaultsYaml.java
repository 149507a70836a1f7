package fr.declic.content;

import static fr.declic.content.FormSimYaml.refuse;

import fr.declic.activity.FieldValues;
import fr.declic.activity.FormSim;
import fr.declic.activity.FormSim.Fault;
import fr.declic.activity.FormSim.Field;
import fr.declic.activity.FormSim.Kind;
import fr.declic.activity.FormSim.Mishap;
import fr.declic.activity.FormSim.Page;
import fr.declic.activity.FormSim.Site;
import fr.declic.activity.Lab;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads and writes the faults of a {@code form-sim}: each must be able to come, and to be mended. */
record FormFaultsYaml(Site site, List<Page> pages) {

    static final Range FAULTS = new Range(1, 8);
    static final Map<String, Mishap> MISHAPS = FormSimYaml.byName(Mishap.values());

    List<Fault> read(Fields fields) {
        var faults = fields.mappings("faults", FAULTS).stream()
                .map(this::fault)
                .flatMap(Optional::stream)
                .toList();
        fields.checkDistinct("faults", faults.stream().map(Fault::id).toList());
        return faults;
    }

    private Optional<Fault> fault(Fields fields) {
        int before = fields.problems.count();
        var id = fields.id("id");
        var kind = fields.oneOf("kind", MISHAPS);
        var on = fields.id("on");
        kind.ifPresent(it -> checkPlace(it, on, fields));
        boolean refused = kind.filter(Mishap.REJECTED::equals).isPresent();
        boolean wrong = kind.filter(it -> it.place() == Mishap.Place.FIELD).isPresent();
        var with = refused
                ? Optional.of(fields.id("with"))
                : wrong ? Optional.of(fields.oneLine("with", 1, Limits.NAME)) : Optional.<String>empty();
        var say = refused ? Optional.of(fields.inline("say", Limits.SENTENCE)) : Optional.<String>empty();
        boolean always = fields.flagOr("always", false);
        fields.refuseOthers();
        if (fields.problems.count() == before) {
            with.ifPresent(it -> checkWith(kind.orElseThrow(), on, it, fields));
        }
        return fields.problems.count() > before
                ? Optional.empty()
                : kind.map(it -> new Fault(id, it, on, with, say, always));
    }

    private void checkPlace(Mishap kind, String on, Fields fields) {
        var known =
                switch (kind.place()) {
                    case DOCUMENT ->
                        inputs().flatMap(it -> it.documents().stream())
                                .distinct()
                                .toList();
                    case PAGE -> pageNames(kind);
                    case FILE ->
                        inputs().filter(it -> it.documents().size() > 1)
                                .map(Field::id)
                                .toList();
                    case FIELD ->
                        inputs().filter(it -> it.value().isPresent())
                                .map(Field::id)
                                .toList();
                };
        refuse(
                !known.contains(on) && fields.has("on"),
                fields,
                "on",
                "« " + on + " » ne peut pas avoir cette panne.",
                switch (kind.place()) {
                            case DOCUMENT -> "Nommez un document qu'un champ attend";
                            case PAGE -> "Nommez une page";
                            case FILE -> "Nommez un champ « file » qui accepte au moins deux documents";
                            case FIELD -> "Nommez un champ qui a une « value »";
                        }
                        + (known.isEmpty() ? "." : " : " + String.join(", ", known) + "."));
        refuse(
                kind == Mishap.MISREAD && !site.summary(),
                fields,
                "kind",
                "Cette panne se voit dans le récapitulatif, et il n'y en a pas.",
                "Retirez « summary: false », ou choisissez une autre panne.");
    }

    private List<String> pageNames(Mishap kind) {
        var names = pages.stream().map(Page::id);
        return kind == Mishap.UNAVAILABLE
                ? Stream.concat(names, Stream.of(FormSim.SENDING)).toList()
                : names.toList();
    }

    /** The wrong value must be wrong; the other document must do. */
    private void checkWith(Mishap kind, String on, String with, Fields fields) {
        var field = inputs().filter(it -> it.id().equals(on)).findFirst().orElseThrow();
        if (kind == Mishap.REJECTED) {
            refuse(
                    !field.documents().contains(with),
                    fields,
                    "with",
                    "Le champ n'accepte pas le document « " + with + " ».",
                    "Nommez un de ceux qu'il accepte : " + String.join(", ", field.documents()) + ".");
            return;
        }
        boolean choosable = field.kind() != Kind.CHOICE && field.kind() != Kind.TICK
                || FieldValues.fits(field.kind(), with, field.options());
        refuse(
                with.equals(field.value().orElseThrow()) || !choosable,
                fields,
                "with",
                "Cette valeur n'est pas une valeur fausse de ce champ.",
                "Écrivez-en une autre que « value », parmi celles que le champ permet.");
    }

    private Stream<Field> inputs() {
        return pages.stream().flatMap(it -> it.fields().stream());
    }

    /** Faults that always come keep out of each other's way, and no task waits for what may not come. */
    static boolean checkTasks(FormSim form, Fields fields) {
        int before = fields.problems.count();
        var always = form.faults().stream().filter(Fault::always).toList();
        for (var one : always) {
            always.subList(0, always.indexOf(one)).stream()
                    .filter(it -> !Collections.disjoint(form.places(it), form.places(one)))
                    .findFirst()
                    .ifPresent(it -> fields.fault(
                            "faults",
                            "Les pannes « %s » et « %s » viennent ensemble au même endroit."
                                    .formatted(it.id(), one.id()),
                            "Retirez « always » de l'une des deux : une seule panne à la fois."));
        }
        form.story().tasks().stream()
                .filter(form::unsure)
                .forEach(it -> fields.fault(
                        "tasks",
                        "La tâche « " + it.id() + " » attend une panne qui ne vient pas à chaque fois.",
                        "Ajoutez « always: true » à la panne, ou attendez autre chose, par exemple la page."));
        form.tooLate()
                .forEach(it -> fields.fault(
                        "tasks",
                        "La tâche « " + it.id() + " » vient trop tard : tout est déjà envoyé.",
                        "Mettez-la avant celle qui attend l'envoi."));
        return fields.problems.count() == before;
    }

    static void write(List<Fault> faults, YamlWriter out) {
        if (faults.isEmpty()) {
            return;
        }
        out.mappings("faults", faults, it -> {
            out.plain("id", it.id());
            out.plain("kind", Lab.goalId(it.kind()));
            out.plain("on", it.on());
            it.with().ifPresent(with -> {
                if (it.kind() == Mishap.REJECTED) {
                    out.plain("with", with);
                } else {
                    out.quoted("with", with);
                }
            });
            it.say().ifPresent(say -> out.quoted("say", say));
            if (it.always()) {
                out.plain("always", true);
            }
        });
    }
}
