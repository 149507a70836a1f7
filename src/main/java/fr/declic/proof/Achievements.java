package fr.declic.proof;

import fr.declic.competency.Level;
import fr.declic.competency.Standing;
import fr.declic.content.CourseModule;
import fr.declic.content.Framework;
import fr.declic.content.Shelf;
import fr.declic.exchange.Achievement;
import fr.declic.exchange.Achievement.Alignment;
import fr.declic.exchange.Issuer;
import fr.declic.platform.Messages;
import fr.declic.privacy.When;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Pattern;
import org.springframework.stereotype.Component;

/** What badges are given for: each competency of a framework, and each module. In French, as the library is. */
@Component
public class Achievements {

    /** Followed by the framework and the code; it is written into badges and must never change. */
    public static final String PATH = Issuer.PROFILE + "/reussites/";

    private static final Pattern URL = Pattern.compile("https?://[^\\s,;]+");

    private final Shelf shelf;
    private final Messages messages;

    Achievements(Shelf shelf, Messages messages) {
        this.shelf = shelf;
        this.messages = messages;
    }

    /**
     * Empty if the library never knew it.
     *
     * @param code such as {@code digcomp:5.2}
     */
    public Optional<Achievement> of(String code) {
        var library = shelf.library();
        return Standing.moduleOf(code).map(it -> shelf.known(it).map(this::of)).orElseGet(() -> library.competency(code)
                .flatMap(it -> Optional.ofNullable(library.frameworks().get(framework(code)))
                        .map(framework -> of(framework, it))));
    }

    private static String framework(String code) {
        return code.substring(0, code.indexOf(':'));
    }

    private Achievement of(CourseModule module) {
        return new Achievement(
                PATH + Standing.MODULE + "/" + module.id(),
                module.title(),
                say("module", module.canDo()),
                say("module.criteria", module.title()),
                Optional.empty());
    }

    private Achievement of(Framework framework, Framework.Competency competency) {
        var title = framework.title() + " " + framework.version();
        var url = URL.matcher(framework.source());
        return new Achievement(
                PATH + framework.code() + "/" + competency.code(),
                competency.nameFr(),
                say("competency", competency.code(), title),
                say("competency.criteria", competency.nameFr()),
                Optional.of(framework.source())
                        .filter(_ -> url.find())
                        .map(_ -> new Alignment(title, competency.code(), competency.nameFr(), url.group())));
    }

    /** What someone did for it, and how. */
    String done(Standing standing) {
        return say(
                standing.level() == Level.CONFIRMED ? "done.confirmed" : "done.alone",
                standing.questions(),
                standing.handsOn(),
                standing.lastSuccess().map(it -> When.dayOf(it, Locale.FRENCH)).orElse("–"));
    }

    private String say(String key, Object... args) {
        return messages.getTranslation("proof.achievement." + key, Locale.FRENCH, args);
    }
}
