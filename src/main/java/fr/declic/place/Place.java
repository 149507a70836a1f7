package fr.declic.place;

import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The installation, as its administrators described it. Texts are plain, their ends stripped, their lines parted by
 * {@code \n}; an empty one was not filled in. {@link PlaceRules} says what may be kept.
 *
 * @param name of the house, such as « Médiathèque Andrée-Chedid »
 */
public record Place(
        String name,
        Optional<Logo> logo,
        Contact contact,
        Habits habits,
        Retention retention,
        Rhythm rhythm,
        Legal legal) {

    public static final Place DEFAULT = new Place(
            "",
            Optional.empty(),
            new Contact("", "", "", ""),
            new Habits(Locale.FRENCH, true, Registration.OPEN, Duration.ofMinutes(30), true),
            new Retention(12, 36),
            new Rhythm(12, List.of(1, 3, 7, 14, 30)),
            new Legal("", "", ""));

    public Place {
        name = plain(name);
    }

    /** Whether people make their account themselves, or only with a link that somebody gave them. */
    public enum Registration {
        OPEN,
        INVITATION
    }

    /**
     * Who helps.
     *
     * @param who a person, a desk, an address: several lines
     * @param phone as people write it, see {@link #tel()}
     * @param hours when one is there: several lines
     * @param help free words for the page of help: several lines
     */
    public record Contact(String who, String phone, String hours, String help) {
        public Contact {
            who = plain(who);
            phone = plain(phone).replaceAll("[\\u00a0\\u202f]", " ");
            hours = plain(hours);
            help = plain(help);
        }

        /** The address of a telephone link: {@code tel:+33123456789}. Empty without a number. */
        public Optional<String> tel() {
            var digits = phone.replace("(0)", "").replaceAll("[^0-9+]", "");
            return digits.isEmpty() ? Optional.empty() : Optional.of("tel:" + digits);
        }
    }

    /**
     * How it works here.
     *
     * @param language of who has not chosen one
     * @param sharedByDefault whether a computer is taken for a shared one until its owner says otherwise
     * @param idle after how long without a sign of life a shared computer asks whether one is still there
     * @param secondReader whether another trainer must have approved a module before it is published
     */
    public record Habits(
            Locale language, boolean sharedByDefault, Registration registration, Duration idle, boolean secondReader) {}

    /**
     * How long people who no longer come are remembered.
     *
     * @param guestMonths for guests, who have neither card nor login
     * @param personMonths for everyone else
     */
    public record Retention(int guestMonths, int personMonths) {}

    /**
     * When to see again what was learnt.
     *
     * @param fadeMonths after how many months without doing it right
     * @param reviewDays after how many days the first time, the second time…; each more than the one before
     */
    public record Rhythm(int fadeMonths, List<Integer> reviewDays) {
        public Rhythm {
            reviewDays = List.copyOf(reviewDays);
        }

        /** Such as {@code 1, 3, 7}. */
        public String daysText() {
            return reviewDays.stream().map(Object::toString).collect(Collectors.joining(", "));
        }

        /** Empty if these are not whole numbers parted by commas or spaces. */
        public static List<Integer> days(String text) {
            var words = text.strip().split("[\\s,;]+");
            return Arrays.stream(words).allMatch(word -> word.matches("[0-9]{1,4}"))
                    ? Arrays.stream(words).map(Integer::valueOf).toList()
                    : List.of();
        }
    }

    /** For the pages that the law asks for: several lines each. */
    public record Legal(String publisher, String host, String dataOfficer) {
        public Legal {
            publisher = plain(publisher);
            host = plain(host);
            dataOfficer = plain(dataOfficer);
        }
    }

    private static String plain(String text) {
        return text.replace("\r\n", "\n").replace('\r', '\n').replace('\t', ' ').strip();
    }
}
