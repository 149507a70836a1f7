package fr.declic.place;

import fr.declic.place.Fault.NotAPhone;
import fr.declic.place.Fault.NotDays;
import fr.declic.place.Fault.NotPlain;
import fr.declic.place.Fault.OutOfBounds;
import fr.declic.place.Fault.TooLong;
import fr.declic.place.Fault.UnknownLanguage;
import fr.declic.platform.Messages;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** What may be kept of a place. */
public final class PlaceRules {

    public static final int NAME = 80; // characters, like the next ones
    public static final int PHONE = 30;
    public static final int LINES = 600;
    public static final int HELP = 2000;
    public static final int IDLE_LEAST = 5; // minutes
    public static final int IDLE_MOST = 120;
    public static final int MONTHS_LEAST = 1;
    public static final int MONTHS_MOST = 120;
    public static final int DAYS_MOST = 8;
    public static final int DAYS_LONGEST = 365;

    private static final Pattern A_PHONE = Pattern.compile("\\+?(?=(?:[^0-9]*[0-9]){2})[0-9 ().\\-/]+");
    /** Controls, and marks that nobody sees or that turn the direction of reading. A line break is judged apart. */
    private static final Pattern UNSEEN = Pattern.compile(
            "[\\p{Cc}\\p{Cs}\\p{Co}\\p{Zl}\\p{Zp}\\u200b\\u200e\\u200f\\u202a-\\u202e\\u2060-\\u2069\\ufeff&&[^\\n]]");

    private PlaceRules() {}

    /** All that is wrong, in the order of the settings; empty if it can be kept. */
    static List<Fault> faults(Place place) {
        var contact = place.contact();
        var legal = place.legal();
        return Stream.of(
                        line(Setting.NAME, place.name(), NAME),
                        lines(Setting.CONTACT, contact.who(), LINES),
                        line(Setting.PHONE, contact.phone(), PHONE).or(() -> phone(contact.phone())),
                        lines(Setting.HOURS, contact.hours(), LINES),
                        lines(Setting.HELP, contact.help(), HELP),
                        language(place.habits()),
                        idle(place.habits().idle()),
                        bounds(Setting.GUEST_MONTHS, place.retention().guestMonths(), MONTHS_LEAST, MONTHS_MOST),
                        bounds(Setting.PERSON_MONTHS, place.retention().personMonths(), MONTHS_LEAST, MONTHS_MOST),
                        bounds(Setting.FADE_MONTHS, place.rhythm().fadeMonths(), MONTHS_LEAST, MONTHS_MOST),
                        days(place.rhythm().reviewDays()),
                        lines(Setting.PUBLISHER, legal.publisher(), LINES),
                        lines(Setting.HOST, legal.host(), LINES),
                        lines(Setting.DATA_OFFICER, legal.dataOfficer(), LINES))
                .flatMap(Optional::stream)
                .toList();
    }

    private static Optional<Fault> line(Setting setting, String text, int most) {
        return text.indexOf('\n') < 0 ? lines(setting, text, most) : Optional.of(new NotPlain(setting));
    }

    private static Optional<Fault> lines(Setting setting, String text, int most) {
        if (text.length() > most) {
            return Optional.of(new TooLong(setting, most));
        }
        return UNSEEN.matcher(text).find() ? Optional.of(new NotPlain(setting)) : Optional.empty();
    }

    private static Optional<Fault> phone(String text) {
        return text.isEmpty() || A_PHONE.matcher(text).matches()
                ? Optional.empty()
                : Optional.of(new NotAPhone(Setting.PHONE));
    }

    private static Optional<Fault> language(Place.Habits habits) {
        return Messages.LANGUAGES.contains(habits.language())
                ? Optional.empty()
                : Optional.of(new UnknownLanguage(Setting.LANGUAGE));
    }

    private static Optional<Fault> idle(Duration idle) {
        long minutes = Math.clamp(idle.toMinutes(), Integer.MIN_VALUE, Integer.MAX_VALUE);
        return bounds(Setting.IDLE, (int) minutes, IDLE_LEAST, IDLE_MOST);
    }

    private static Optional<Fault> days(List<Integer> days) {
        boolean grow = IntStream.range(0, days.size())
                .allMatch(i -> days.get(i) > (i == 0 ? 0 : days.get(i - 1)) && days.get(i) <= DAYS_LONGEST);
        return !days.isEmpty() && days.size() <= DAYS_MOST && grow
                ? Optional.empty()
                : Optional.of(new NotDays(Setting.REVIEW_DAYS, DAYS_MOST));
    }

    private static Optional<Fault> bounds(Setting setting, int value, int least, int most) {
        return value >= least && value <= most ? Optional.empty() : Optional.of(new OutOfBounds(setting, least, most));
    }
}
