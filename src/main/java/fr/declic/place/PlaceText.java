package fr.declic.place;

import fr.declic.place.Place.Contact;
import fr.declic.place.Place.Habits;
import fr.declic.place.Place.Legal;
import fr.declic.place.Place.Registration;
import fr.declic.place.Place.Retention;
import fr.declic.place.Place.Rhythm;
import java.time.Duration;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** A place as one text a setting. What is missing or cannot be read is as in {@link Place#DEFAULT}. */
final class PlaceText {

    private PlaceText() {}

    static Map<Setting, String> write(Place place) {
        var texts = new EnumMap<Setting, String>(Setting.class);
        texts.put(Setting.NAME, place.name());
        texts.put(Setting.LOGO, place.logo().map(Logo::dataUri).orElse(""));
        texts.put(Setting.CONTACT, place.contact().who());
        texts.put(Setting.PHONE, place.contact().phone());
        texts.put(Setting.HOURS, place.contact().hours());
        texts.put(Setting.HELP, place.contact().help());
        texts.put(Setting.LANGUAGE, place.habits().language().toLanguageTag());
        texts.put(Setting.SHARED_BY_DEFAULT, Boolean.toString(place.habits().sharedByDefault()));
        texts.put(Setting.REGISTRATION, place.habits().registration().name());
        texts.put(Setting.IDLE, Long.toString(place.habits().idle().toMinutes()));
        texts.put(Setting.SECOND_READER, Boolean.toString(place.habits().secondReader()));
        texts.put(Setting.GUEST_MONTHS, Integer.toString(place.retention().guestMonths()));
        texts.put(Setting.PERSON_MONTHS, Integer.toString(place.retention().personMonths()));
        texts.put(Setting.FADE_MONTHS, Integer.toString(place.rhythm().fadeMonths()));
        texts.put(Setting.REVIEW_DAYS, place.rhythm().daysText());
        texts.put(Setting.PUBLISHER, place.legal().publisher());
        texts.put(Setting.HOST, place.legal().host());
        texts.put(Setting.DATA_OFFICER, place.legal().dataOfficer());
        return texts;
    }

    static Place read(Map<Setting, String> kept) {
        var texts = write(Place.DEFAULT);
        texts.putAll(kept);
        return new Place(
                text(texts, Setting.NAME),
                Logo.read(text(texts, Setting.LOGO)),
                new Contact(
                        text(texts, Setting.CONTACT),
                        text(texts, Setting.PHONE),
                        text(texts, Setting.HOURS),
                        text(texts, Setting.HELP)),
                new Habits(
                        Locale.forLanguageTag(text(texts, Setting.LANGUAGE)),
                        !text(texts, Setting.SHARED_BY_DEFAULT).equals("false"),
                        Arrays.stream(Registration.values())
                                .filter(it -> it.name().equals(text(texts, Setting.REGISTRATION)))
                                .findFirst()
                                .orElse(Place.DEFAULT.habits().registration()),
                        Duration.ofMinutes(number(texts, Setting.IDLE)),
                        !text(texts, Setting.SECOND_READER).equals("false")),
                new Retention(number(texts, Setting.GUEST_MONTHS), number(texts, Setting.PERSON_MONTHS)),
                new Rhythm(number(texts, Setting.FADE_MONTHS), days(texts)),
                new Legal(
                        text(texts, Setting.PUBLISHER), text(texts, Setting.HOST), text(texts, Setting.DATA_OFFICER)));
    }

    private static int number(Map<Setting, String> texts, Setting setting) {
        try {
            return Integer.parseInt(text(texts, setting));
        } catch (NumberFormatException unreadable) {
            return Integer.parseInt(text(write(Place.DEFAULT), setting));
        }
    }

    private static List<Integer> days(Map<Setting, String> texts) {
        var days = Rhythm.days(text(texts, Setting.REVIEW_DAYS));
        return days.isEmpty() ? Place.DEFAULT.rhythm().reviewDays() : days;
    }

    private static String text(Map<Setting, String> texts, Setting setting) {
        return texts.getOrDefault(setting, "");
    }
}
