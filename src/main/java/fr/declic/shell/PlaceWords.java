package fr.declic.shell;

import fr.declic.page.Addresses;
import fr.declic.page.WordsPage.Given;
import fr.declic.page.WordsPage.Heading;
import fr.declic.page.WordsPage.Link;
import fr.declic.page.WordsPage.Missing;
import fr.declic.page.WordsPage.Part;
import fr.declic.page.WordsPage.Said;
import fr.declic.page.WordsPage.Way;
import fr.declic.place.Place;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** The pages that a place completes: what Déclic says for every place, and what this one says of itself. */
final class PlaceWords {

    private static final String DEFENDER = "https://formulaire.defenseurdesdroits.fr/";
    private static final String DELEGATES = "https://www.defenseurdesdroits.fr/saisir/delegues";
    private static final String CNIL = "https://www.cnil.fr/fr/plaintes";

    private PlaceWords() {}

    static List<Part> help(Place place) {
        var parts = new ArrayList<Part>();
        parts.add(new Said("shell.help.text"));
        parts.add(new Heading("shell.help.who"));
        parts.addAll(hasContact(place) ? contact(place) : List.of(new Said("shell.help.nobody")));
        given(place.contact().help()).forEach(parts::add);
        return parts;
    }

    static List<Part> legal(Place place) {
        var parts = new ArrayList<Part>();
        parts.add(new Heading("shell.legal.publisher"));
        parts.add(givenOr(place.legal().publisher(), "shell.legal.publisher.missing"));
        parts.add(new Heading("shell.legal.host"));
        parts.add(givenOr(place.legal().host(), "shell.legal.host.missing"));
        parts.add(new Heading("shell.legal.contact"));
        parts.addAll(contactOrMissing(place));
        parts.add(new Heading("shell.licence.title"));
        parts.add(new Said("shell.licence.text"));
        parts.add(new Way("shell.legal.privacy", Addresses.PRIVACY));
        return parts;
    }

    static List<Part> privacy(Place place) {
        var keep = place.retention();
        var parts = new ArrayList<Part>();
        parts.add(new Said("shell.privacy.text"));
        parts.add(new Heading("shell.privacy.who"));
        parts.add(givenOr(place.legal().publisher(), "shell.legal.publisher.missing"));
        parts.add(new Said("shell.privacy.officer"));
        parts.add(givenOr(place.legal().dataOfficer(), "shell.privacy.officer.missing"));
        says(parts, "what");
        says(parts, "why");
        says(parts, "long", keep.guestMonths(), keep.personMonths());
        says(parts, "seen");
        says(parts, "cookies");
        says(parts, "rights");
        parts.addAll(contactOrMissing(place));
        parts.add(new Said("shell.privacy.cnil"));
        parts.add(new Link("shell.on-line", CNIL, CNIL));
        parts.add(new Said("shell.privacy.cnil.post"));
        return parts;
    }

    static List<Part> accessibility(Place place) {
        var parts = new ArrayList<Part>();
        parts.add(new Said("shell.accessibility.text"));
        for (var section : List.of("state", "measured", "known", "made")) {
            parts.add(new Heading("shell.accessibility." + section));
            parts.add(new Said("shell.accessibility." + section + ".text"));
        }
        parts.add(new Heading("shell.accessibility.blocked"));
        parts.add(new Said("shell.accessibility.blocked.text"));
        parts.addAll(contactOrMissing(place));
        parts.add(new Heading("shell.accessibility.recourse"));
        parts.add(new Said("shell.accessibility.recourse.text"));
        parts.add(new Link("shell.on-line", DEFENDER, DEFENDER));
        parts.add(new Link("shell.accessibility.recourse.delegate", DELEGATES, DELEGATES));
        parts.add(new Said("shell.accessibility.recourse.post"));
        return parts;
    }

    private static void says(List<Part> parts, String section, Object... args) {
        parts.add(new Heading("shell.privacy." + section));
        parts.add(new Said("shell.privacy." + section + ".text", List.of(args)));
    }

    private static boolean hasContact(Place place) {
        var it = place.contact();
        return Stream.of(it.who(), it.phone(), it.hours(), it.help()).anyMatch(text -> !text.isEmpty());
    }

    private static List<Part> contactOrMissing(Place place) {
        var parts = contact(place);
        return parts.isEmpty() ? List.of(new Missing("shell.contact.missing")) : parts;
    }

    /** Who, by which number, and when. */
    private static List<Part> contact(Place place) {
        var it = place.contact();
        var call = it.tel().map(tel -> (Part) new Link("shell.contact.phone", tel, it.phone())).stream();
        return Stream.of(given(it.who()), call, given(it.hours()))
                .flatMap(parts -> parts)
                .toList();
    }

    private static Stream<Part> given(String text) {
        return text.isEmpty() ? Stream.empty() : Stream.of(new Given(text));
    }

    private static Part givenOr(String text, String missing) {
        return text.isEmpty() ? new Missing(missing) : new Given(text);
    }
}
