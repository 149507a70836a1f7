package fr.declic.competency.ui;

import fr.declic.competency.CompetencyRoutes;
import fr.declic.competency.Level;
import fr.declic.competency.MyNotebook.Opened;
import fr.declic.competency.Standing;
import fr.declic.content.Crosswalk;
import fr.declic.content.Framework;
import fr.declic.content.Framework.Competency;
import fr.declic.content.Library;
import fr.declic.page.FrameworkPage.Area;
import fr.declic.page.FrameworkPage.Named;
import fr.declic.page.FrameworkPage.Row;
import fr.declic.page.FrameworkPage.Seen;
import fr.declic.page.FrameworkPage.Through;
import fr.declic.page.NotebookPage.Link;
import fr.declic.page.NotebookPage.Mark;
import fr.declic.page.Texts;
import fr.declic.privacy.When;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.apache.commons.lang3.StringUtils;

/**
 * What a learner can do, as a framework names it.
 *
 * @param fading the codes of what was acquired so long ago that one may want to see it again
 */
record FrameworkContent(Library library, Map<String, Standing> standings, Set<String> fading, Texts texts) {

    static FrameworkContent of(Library library, Opened opened, Texts texts) {
        return new FrameworkContent(
                library,
                opened.standings().stream().collect(Collectors.toMap(Standing::code, Function.identity())),
                opened.fading(),
                texts);
    }

    static String address(String framework) {
        return "/" + CompetencyRoutes.FRAMEWORK.replace(":framework", framework);
    }

    Seen of(Framework framework) {
        return new Seen(
                framework.title(),
                framework.note(),
                throughNote(framework),
                framework.competencies().stream()
                        .filter(it -> it.kind() == Competency.Kind.AREA)
                        .map(area -> area(framework, area))
                        .toList(),
                library.frameworks().values().stream()
                        .filter(other -> !other.equals(framework))
                        .map(other -> new Link(address(other.code()), other.title()))
                        .sorted(Comparator.comparing(Link::text))
                        .toList());
    }

    private Area area(Framework framework, Competency area) {
        return new Area(
                area.code(),
                name(area),
                framework
                        .named()
                        .filter(it -> it.area().equals(area.code()))
                        .map(it -> row(framework, it))
                        .toList());
    }

    private Row row(Framework framework, Competency competency) {
        var code = framework.code() + ":" + competency.code();
        var own = Optional.ofNullable(standings.get(code));
        return new Row(
                competency.code(),
                name(competency),
                own.map(it -> Marks.of(it.level(), texts)).orElseGet(() -> unknown()),
                fading.contains(code),
                own.filter(it -> it.proficiency() > 0).flatMap(it -> level(framework, it.proficiency())),
                own.map(this::known).orElse(""),
                own.isPresent() ? Optional.empty() : through(code));
    }

    private Mark unknown() {
        return Marks.of(Level.TO_DISCOVER, texts);
    }

    private Optional<String> level(Framework framework, int proficiency) {
        return framework
                .level(proficiency)
                .map(named -> texts.get("competency.proficiency.named", proficiency, named.name(texts.locale())));
    }

    private String known(Standing standing) {
        if (standing.lastSuccess().isEmpty()) {
            return texts.get("competency.known.tried");
        }
        var day = When.dayOf(standing.lastSuccess().orElseThrow(), texts.locale());
        var questions = texts.get("competency.known.questions", standing.questions());
        var handsOn = texts.get("competency.known.hands-on", standing.handsOn());
        var done = standing.questions() > 0 && standing.handsOn() > 0
                ? texts.get("competency.known.both", handsOn, questions)
                : standing.questions() > 0 ? questions : handsOn;
        return StringUtils.capitalize(texts.get("competency.known.last", done, day));
    }

    /** What must be said of the correspondences by which something is seen here. */
    private String throughNote(Framework framework) {
        return framework
                .named()
                .map(it -> framework.code() + ":" + it.code())
                .filter(code -> !standings.containsKey(code))
                .flatMap(code -> library.seenThrough(code).stream())
                .filter(near -> standings.containsKey(near.code()))
                .map(Crosswalk.Link::note)
                .findFirst()
                .orElse("");
    }

    /** The nearest competency of another framework in which something was done. */
    private Optional<Through> through(String code) {
        return library.seenThrough(code).stream()
                .flatMap(near -> Optional.ofNullable(standings.get(near.code())).stream()
                        .map(standing -> new Through(
                                name(near.code()),
                                texts.get("competency.level." + standing.level().key()))))
                .findFirst();
    }

    private Named name(Competency competency) {
        return new Named(competency.name(texts.locale()), competency.language(texts.locale()));
    }

    private Named name(String code) {
        return Optional.ofNullable(library.frameworks().get(code.substring(0, code.indexOf(':'))))
                .flatMap(framework -> library.competency(code).map(it -> name(framework, it)))
                .orElseGet(() -> new Named(code, texts.locale()));
    }

    private Named name(Framework framework, Competency competency) {
        var own = name(competency);
        return new Named(framework.title() + ", " + competency.code() + " " + own.text(), own.language());
    }
}
