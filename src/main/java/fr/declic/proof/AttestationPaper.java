package fr.declic.proof;

import fr.declic.competency.Standing;
import fr.declic.content.Framework;
import fr.declic.content.Shelf;
import fr.declic.place.Logo;
import fr.declic.place.PlaceSettings;
import fr.declic.platform.Messages;
import fr.declic.player.PageTexts;
import fr.declic.privacy.When;
import fr.declic.proof.AttestationContent.Ability;
import fr.declic.proof.AttestationContent.Theme;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** Lays out what is attested: what modules teach by theme, in sentences, then the competencies of frameworks. */
@Component
class AttestationPaper {

    private final Shelf shelf;
    private final PlaceSettings place;
    private final ProofWords words;
    private final Messages messages;

    AttestationPaper(Shelf shelf, PlaceSettings place, ProofWords words, Messages messages) {
        this.shelf = shelf;
        this.place = place;
        this.words = words;
        this.messages = messages;
    }

    /**
     * @param acquired what the statement says
     * @param all how far the person is in everything, acquired or not
     */
    byte[] write(MyAttestation.Signed signed, List<Standing> acquired, List<Standing> all, Locale language) {
        var statement = signed.statement();
        var content = new AttestationContent(
                statement.person(),
                place.current().name(),
                place.current()
                        .logo()
                        .filter(it -> !it.type().equals("image/webp"))
                        .map(Logo::dataUri),
                When.day(statement.issuedAt()),
                language,
                Stream.concat(themes(acquired, language), frameworks(acquired, language))
                        .filter(it -> !it.abilities().isEmpty())
                        .toList(),
                exercises(all),
                statement.issuer().address() + "/" + ProofRoutes.VERIFY,
                signed.address(),
                signed.proof());
        return AttestationPdf.write(content, new PageTexts(messages, language));
    }

    /** A module's activities are nobody else's: each counts once. */
    static int exercises(List<Standing> all) {
        return all.stream()
                .filter(it -> it.module().isPresent())
                .mapToInt(it -> it.questions() + it.handsOn())
                .sum();
    }

    private Stream<Theme> themes(List<Standing> acquired, Locale language) {
        var library = shelf.library();
        return library.themes().values().stream()
                .map(theme -> new Theme(
                        theme.name(language),
                        acquired.stream()
                                .filter(it -> it.module()
                                        .flatMap(shelf::known)
                                        .filter(module -> module.theme().equals(theme.code()))
                                        .isPresent())
                                .map(it -> ability(it, language))
                                .toList()));
    }

    private Stream<Theme> frameworks(List<Standing> acquired, Locale language) {
        return shelf.library().frameworks().values().stream()
                .map(it -> new Theme(
                        title(it),
                        acquired.stream()
                                .filter(standing -> standing.code().startsWith(it.code() + ":"))
                                .map(standing -> ability(standing, language))
                                .toList()));
    }

    private static String title(Framework framework) {
        return framework.title() + " " + framework.version();
    }

    private Ability ability(Standing standing, Locale language) {
        return new Ability(
                words.sentence(standing.code(), language),
                words.language(standing.code(), language),
                messages.getTranslation("competency.level." + standing.level().key(), language),
                messages.getTranslation(
                        "proof.paper.known",
                        language,
                        standing.questions(),
                        standing.handsOn(),
                        standing.lastSuccess()
                                .map(it -> When.dayOf(it, language))
                                .orElse("–")));
    }
}
