package fr.declic.place.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.FieldSet;
import com.vaadin.flow.component.html.Input;
import fr.declic.place.Fault;
import fr.declic.place.Place;
import fr.declic.place.Place.Contact;
import fr.declic.place.Place.Habits;
import fr.declic.place.Place.Legal;
import fr.declic.place.Place.Registration;
import fr.declic.place.Place.Retention;
import fr.declic.place.Place.Rhythm;
import fr.declic.place.Setting;
import fr.declic.platform.Messages;
import java.time.Duration;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** A place in fields, in six groups. What was typed stays there, whatever becomes of it. */
class PlaceForm extends Div {

    private final Map<Setting, Field> fields = new EnumMap<>(Setting.class);
    private final LogoField logo;
    private final Choice<Locale> language;
    private final Choice<Boolean> shared;
    private final Choice<Registration> registration;
    private final Choice<Boolean> secondReader;

    PlaceForm(Place now) {
        var habits = now.habits();
        logo = new LogoField(now.logo());
        language = choice(Setting.LANGUAGE, Messages.LANGUAGES, habits.language(), Locale::getLanguage);
        shared = choice(
                Setting.SHARED_BY_DEFAULT, List.of(true, false), habits.sharedByDefault(), it -> it ? "yes" : "no");
        registration =
                choice(Setting.REGISTRATION, List.of(Registration.values()), habits.registration(), it -> it.name()
                        .toLowerCase(Locale.ROOT));
        secondReader =
                choice(Setting.SECOND_READER, List.of(true, false), habits.secondReader(), it -> it ? "yes" : "no");

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
                number(Setting.IDLE, habits.idle().toMinutes()),
                secondReader));
        add(group(
                "retention",
                number(Setting.GUEST_MONTHS, now.retention().guestMonths()),
                number(Setting.PERSON_MONTHS, now.retention().personMonths())));
        add(group(
                "rhythm",
                number(Setting.FADE_MONTHS, now.rhythm().fadeMonths()),
                line(Setting.REVIEW_DAYS, now.rhythm().daysText())));
        add(group(
                "legal",
                lines(Setting.PUBLISHER, now.legal().publisher()),
                lines(Setting.HOST, now.legal().host()),
                lines(Setting.DATA_OFFICER, now.legal().dataOfficer())));
    }

    /** What stands in the fields now. */
    Place written() {
        return new Place(
                value(Setting.NAME),
                logo.logo(),
                new Contact(value(Setting.CONTACT), value(Setting.PHONE), value(Setting.HOURS), value(Setting.HELP)),
                new Habits(
                        language.value(),
                        shared.value(),
                        registration.value(),
                        Duration.ofMinutes(whole(Setting.IDLE)),
                        secondReader.value()),
                new Retention(whole(Setting.GUEST_MONTHS), whole(Setting.PERSON_MONTHS)),
                new Rhythm(whole(Setting.FADE_MONTHS), Rhythm.days(value(Setting.REVIEW_DAYS))),
                new Legal(value(Setting.PUBLISHER), value(Setting.HOST), value(Setting.DATA_OFFICER)));
    }

    /** Puts each fault beside its field, and the focus on the first one; without any, all fields are fine again. */
    void tell(List<Fault> faults) {
        fields.values().forEach(Field::accept);
        faults.forEach(fault -> field(fault.setting()).ifPresent(field -> field.refuse(sentence(fault))));
        faults.stream()
                .flatMap(fault -> field(fault.setting()).stream())
                .findFirst()
                .ifPresent(Field::focus);
    }

    private Optional<Field> field(Setting setting) {
        return Optional.ofNullable(fields.get(setting));
    }

    private String value(Setting setting) {
        return field(setting).map(Field::value).orElse("");
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
            case Fault.NotDays it -> getTranslation("place.fault.not-days", it.most());
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
}
