package fr.declic.page;

import fr.declic.activity.FormSim;
import fr.declic.activity.FormSim.Document;
import fr.declic.activity.FormSim.Fault;
import fr.declic.activity.FormSim.Field;
import fr.declic.activity.FormSim.Kind;
import fr.declic.activity.FormSim.Page;
import fr.declic.activity.Lab;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The world of a {@code form-sim}, for its lab in the browser. What is not said there is left out. */
final class FormSimContent {

    private final Voice voice;

    private FormSimContent(Voice voice) {
        this.voice = voice;
    }

    static Object of(FormSim it, Voice voice) {
        return new FormSimContent(voice).content(it);
    }

    private Object content(FormSim it) {
        var content = new LinkedHashMap<String, Object>();
        var site = it.site();
        content.put("service", voice.plain(site.service()));
        content.put("address", site.address());
        content.put("rough", site.rough());
        content.put("draft", site.draft());
        content.put("summary", site.summary());
        site.receipt().ifPresent(start -> content.put("receipt", start));
        content.put("done", voice.plain(site.done()));
        content.put("pages", it.pages().stream().map(this::page).toList());
        content.put("documents", it.documents().stream().map(this::document).toList());
        content.put(
                "faults", it.faults().stream().map(fault -> fault(fault, it)).toList());
        return content;
    }

    private Object page(Page it) {
        var page = new LinkedHashMap<String, Object>();
        page.put("id", it.id());
        page.put("title", voice.plain(it.title()));
        say("text", it.text(), page);
        say("next", it.next(), page);
        page.put("fields", it.fields().stream().map(this::field).toList());
        return page;
    }

    private Object field(Field it) {
        var field = new LinkedHashMap<String, Object>();
        field.put("id", it.id());
        field.put("kind", Lab.goalId(it.kind()));
        field.put("label", voice.plain(it.label()));
        say("hint", it.hint(), field);
        field.put("required", it.required());
        if (it.kind() == Kind.CHOICE) {
            field.put("options", it.options().stream().map(voice::plain).toList());
        }
        if (!it.prices().isEmpty()) {
            field.put("prices", it.prices());
        }
        if (it.ticked()) {
            field.put("ticked", true);
        }
        it.value().ifPresent(value -> field.put("value", value(it, value)));
        say("say", it.say(), field);
        if (it.kind() == Kind.FILE) {
            field.put("documents", it.documents());
            field.put("watermark", it.watermark());
        }
        return field;
    }

    /** An option is known by its place: what is shown of it has other spaces. */
    private static String value(Field field, String value) {
        return field.kind() == Kind.CHOICE ? Integer.toString(field.options().indexOf(value)) : value;
    }

    private Object document(Document it) {
        var document = new LinkedHashMap<String, Object>();
        document.put("id", it.id());
        document.put("name", it.name());
        document.put("looks", Lab.goalId(it.looks()));
        document.put("what", voice.plain(it.what()));
        document.put("lines", it.lines().stream().map(voice::plain).toList());
        document.put("blurred", it.blurred());
        return document;
    }

    private Object fault(Fault it, FormSim form) {
        var fault = new LinkedHashMap<String, Object>();
        fault.put("id", it.id());
        fault.put("kind", Lab.goalId(it.kind()));
        fault.put("on", it.on());
        it.with().ifPresent(with -> fault.put("with", with(it, with, form)));
        say("say", it.say(), fault);
        fault.put("always", it.always());
        fault.put("places", List.copyOf(form.places(it)));
        return fault;
    }

    private static String with(Fault fault, String with, FormSim form) {
        return form.fields().stream()
                .filter(it -> it.id().equals(fault.on()))
                .findFirst()
                .map(it -> value(it, with))
                .orElse(with);
    }

    private void say(String key, Optional<String> text, Map<String, Object> into) {
        text.ifPresent(it -> into.put(key, voice.plain(it)));
    }
}
