package fr.declic.place;

import fr.declic.place.Place.Contact;
import fr.declic.place.Place.Habits;
import fr.declic.place.Place.Legal;
import fr.declic.place.Place.Registration;
import fr.declic.place.Place.Retention;
import fr.declic.place.Place.Rhythm;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Base64;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Places for tests. */
public final class Places {

    /** A picture of one pixel. */
    public static final byte[] PNG = Base64.getDecoder()
            .decode("iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mNk+M9QDwADhgGAWjR9awAAAABJRU5ErkJggg==");

    public static final Logo LOGO = new Logo("image/png", Base64.getEncoder().encodeToString(PNG));

    /** Every setting is other than the default. */
    public static final Place LIBRARY = new Place(
            "Médiathèque des Lilas",
            Optional.of(LOGO),
            new Contact("Mme Diallo, à l’accueil", "01 23 45 67 89", "Mardi au samedi\n10 h à 18 h", "Sonnez."),
            new Habits(Locale.ENGLISH, false, Registration.INVITATION, Duration.ofMinutes(10), false),
            new Retention(6, 24),
            new Rhythm(6, List.of(2, 5)),
            new Legal("Ville des Lilas\n1 rue du Lac", "Hébergeur SAS", "dpo@lilas.example"));

    /** The whole of it is an attack. */
    public static Place attack(String text) {
        return new Place(
                text,
                Optional.empty(),
                new Contact(text, "01", text, text),
                Place.DEFAULT.habits(),
                Place.DEFAULT.retention(),
                Place.DEFAULT.rhythm(),
                new Legal(text, text, text));
    }

    private Places() {}

    static Place named(String name) {
        var it = Place.DEFAULT;
        return new Place(name, it.logo(), it.contact(), it.habits(), it.retention(), it.rhythm(), it.legal());
    }

    static byte[] bytes(String latin) {
        return latin.getBytes(StandardCharsets.ISO_8859_1);
    }
}
