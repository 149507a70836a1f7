package fr.declic.place;

import java.time.Duration;
import java.util.Locale;
import java.util.Optional;

/**
 * The installation, as its administrators described it. Texts are plain, their ends stripped, their lines parted by
 * {@code \n}; an empty one was not filled in. {@link PlaceRules} says what may be kept.
 *
 * @param name of the house, such as « Médiathèque Andrée-Chedid »
 */
public record Place(
        String name, Optional<Logo> logo, Contact contact, Habits habits, Retention retention, Legal legal) {

    public static final Place DEFAULT = new Place(
            "",
            Optional.empty(),
            new Contact("", "", "", ""),
            new Habits(Locale.FRENCH, true, Registration.OPEN, Duration.ofMinutes(30)),
            new Retention(12, 36),
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
     */
    public record Habits(Locale language, boolean sharedByDefault, Registration registration, Duration idle) {}

    /**
     * How long people who no longer come are remembered.
     *
     * @param guestMonths for guests, who have neither card nor login
     * @param personMonths for everyone else
     */
    public record Retention(int guestMonths, int personMonths) {}

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
