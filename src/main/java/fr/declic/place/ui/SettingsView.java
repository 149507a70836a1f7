package fr.declic.place.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.place.Fault;
import fr.declic.place.Place;
import fr.declic.place.Place.Contact;
import fr.declic.place.Place.Habits;
import fr.declic.place.Place.Legal;
import fr.declic.place.Place.Registration;
import fr.declic.place.Place.Retention;
import fr.declic.place.PlaceRoutes;
import fr.declic.place.PlaceSettings;
import fr.declic.place.Saved;
import fr.declic.place.Setting;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;

/** The settings of the place, all on one page. What was typed stays there until it can be kept. */
@Route(PlaceRoutes.SETTINGS)
@Menu(title = "place.menu", order = 60)
@RolesAllowed("ADMIN")
class SettingsView extends Room implements HasDynamicTitle {

    private final PlaceSettings settings;
    private final Paragraph status = new Paragraph();
    private final Map<Setting, Field> fields = new EnumMap<>(Setting.class);
    private final LogoField logo;
    private final Choice<Locale> language;
    private final Choice<Boolean> shared;
    private final Choice<Registration> registration;

    SettingsView(PlaceSettings settings) {
        this.settings = settings;
        var now = settings.current();
        var habits = now.habits();
        logo = new LogoField(now.logo());
        language = choice(Setting.LANGUAGE, Messages.LANGUAGES, habits.language(), Locale::getLanguage);
        shared = choice(
                Setting.SHARED_BY_DEFAULT, List.of(true, false), habits.sharedByDefault(), it -> it ? "yes" : "no");
        registration =
                choice(Setting.REGISTRATION, List.of(Registration.values()), habits.registration(), it -> it.name()
                        .toLowerCase(Locale.ROOT));

        var heading = new H1(text("title"));
        heading.getElement().setAttribute("tabindex", "-1");
        status.getElement().setAttribute("role", "status");
        status.addClassName("message");
        add(heading, new Paragraph(text("what")));
        add(group("place", line(Setting.NAME, now.name()), logo));
        add(group(
                "contact",
                lines(Setting.CONTACT, now.contact().who()),
                line(Setting.PHONE, now.contact().phone()),
                lines(Setting.HOURS, now.contact().hours()),
                lines(Setting.HELP, now.contact().help())));
        add(group(
                "habits",
                language,
                shared,
                registration,
                number(Setting.IDLE, habits.idle().toMinutes())));
        add(group(
                "retention",
                number(Setting.GUEST_MONTHS, now.retention().guestMonths()),
                number(Setting.PERSON_MONTHS, now.retention().personMonths())));
        add(group(
                "legal",
                lines(Setting.PUBLISHER, now.legal().publisher()),
                lines(Setting.HOST, now.legal().host()),
                lines(Setting.DATA_OFFICER, now.legal().dataOfficer())));
        add(status, acts());
    }

    private Div acts() {
        var save = new NativeButton(text("save"), _ -> save());
        save.addClassName("main");
        save.getElement().setAttribute("type", "button");
        var acts = new Div(save);
        acts.addClassName("acts");
        return acts;
    }

    private void save() {
        fields.values().forEach(Field::accept);
        switch (settings.save(written())) {
            case Saved.Kept() -> status.setText(text("saved"));
            case Saved.Refused(var faults) -> {
                status.setText(text("refused", faults.size()));
                faults.reversed().forEach(fault -> {
                    var field = fields.get(fault.setting());
                    if (field != null) {
                        field.refuse(sentence(fault));
                        field.focus();
                    }
                });
            }
        }
    }

    private Place written() {
        return new Place(
                value(Setting.NAME),
                logo.logo(),
                new Contact(value(Setting.CONTACT), value(Setting.PHONE), value(Setting.HOURS), value(Setting.HELP)),
                new Habits(
                        language.value(),
                        shared.value(),
                        registration.value(),
                        Duration.ofMinutes(whole(Setting.IDLE))),
                new Retention(whole(Setting.GUEST_MONTHS), whole(Setting.PERSON_MONTHS)),
                new Legal(value(Setting.PUBLISHER), value(Setting.HOST), value(Setting.DATA_OFFICER)));
    }

    private String value(Setting setting) {
        var field = fields.get(setting);
        return field == null ? "" : field.value();
    }

    /** What is no whole number is outside of all bounds. */
    private int whole(Setting setting) {
        try {
            return Integer.parseInt(value(setting).strip());
        } catch (NumberFormatException notWhole) {
            return Integer.MIN_VALUE;
        }
    }

    private String sentence(Fault fault) {
        return switch (fault) {
            case Fault.TooLong it -> getTranslation("place.fault.too-long", it.most());
            case Fault.NotPlain _ -> getTranslation("place.fault.not-plain");
            case Fault.NotAPhone _ -> getTranslation("place.fault.not-a-phone");
            case Fault.OutOfBounds it -> getTranslation("place.fault.out-of-bounds", it.least(), it.most());
            case Fault.UnknownLanguage _ -> getTranslation("place.fault.unknown-language");
        };
    }

    private FieldSet group(String name, Component... parts) {
        var group = new FieldSet();
        group.setLegendText(text("group." + name));
        group.add(parts);
        group.addClassName("group");
        return group;
    }

    private Field line(Setting setting, String text) {
        var input = new Input();
        input.addClassName("line");
        return keep(setting, new Field(setting.key(), text(setting.key()), hint(setting), input, text));
    }

    private Field number(Setting setting, long number) {
        var field = line(setting, Long.toString(number));
        field.getElement()
                .getChildren()
                .filter(it -> it.getTag().equals("input"))
                .forEach(it -> it.setAttribute("inputmode", "numeric"));
        return field;
    }

    private Field lines(Setting setting, String text) {
        return keep(setting, new Field(setting.key(), text(setting.key()), hint(setting), new TextArea(), text));
    }

    private Field keep(Setting setting, Field field) {
        fields.put(setting, field);
        return field;
    }

    private <T> Choice<T> choice(Setting setting, List<T> options, T chosen, Function<T, String> key) {
        var name = setting.key();
        return new Choice<>(name, text(name), options, chosen, it -> text(name + "." + key.apply(it)));
    }

    private String hint(Setting setting) {
        return text(setting.key() + ".hint");
    }

    private String text(String key, Object... args) {
        return getTranslation("place.settings." + key, args);
    }

    @Override
    public String getPageTitle() {
        return text("title") + " · Déclic";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focusHeading();
    }
}
