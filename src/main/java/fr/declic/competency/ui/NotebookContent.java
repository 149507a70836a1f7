package fr.declic.competency.ui;

import fr.declic.competency.CompetencyRoutes;
import fr.declic.competency.MyNotebook.Opened;
import fr.declic.competency.MyReview.Today;
import fr.declic.competency.Standing;
import fr.declic.competency.Suggestion;
import fr.declic.content.Audience;
import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Revision;
import fr.declic.learning.Progress;
import fr.declic.page.NotebookPage.Entry;
import fr.declic.page.NotebookPage.Link;
import fr.declic.page.NotebookPage.Next;
import fr.declic.page.NotebookPage.Notebook;
import fr.declic.page.NotebookPage.Review;
import fr.declic.page.NotebookPage.Skill;
import fr.declic.page.NotebookPage.ThemeSkills;
import fr.declic.page.Texts;
import fr.declic.privacy.When;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/**
 * A notebook in the words of the library. Of a module that it no longer has, what one acquired is shown, and nothing
 * else.
 *
 * @param known a module that is served, or was
 */
record NotebookContent(Library library, Function<String, Optional<CourseModule>> known, Texts texts) {

    Notebook of(Opened opened, Today today) {
        var standings = opened.standings().stream()
                .filter(this::isShown)
                .collect(Collectors.toMap(standing -> standing.module().orElseThrow(), Function.identity()));
        return new Notebook(
                Optional.of(review(today)),
                opened.next().map(this::next),
                themes(standings, opened.fading()),
                open(opened.progresses(), standings),
                frameworks(opened),
                !opened.standings().isEmpty());
    }

    private boolean isShown(Standing standing) {
        return standing.module().flatMap(library::module).isPresent()
                || standing.level().acquired()
                        && standing.module().flatMap(known).isPresent();
    }

    private static Review review(Today today) {
        return new Review(
                "/" + CompetencyRoutes.REVIEW,
                today.exercises().size(),
                today.minutes(),
                today.next().map(When::day));
    }

    private Next next(Suggestion suggestion) {
        var module = suggestion.module();
        var why = suggestion.why().name().toLowerCase(Locale.ROOT).replace('_', '-');
        return new Next(
                module,
                "/m/" + module.id(),
                texts.get(
                        "competency.why." + why,
                        suggestion.course().map(it -> it.title()).orElse("")));
    }

    private List<ThemeSkills> themes(Map<String, Standing> standings, Set<String> fading) {
        return library.themes().values().stream()
                .map(theme -> {
                    var begun = standings.keySet().stream()
                            .flatMap(id -> known.apply(id).stream())
                            .filter(module -> module.theme().equals(theme.code()))
                            .toList();
                    var skills = begun.stream()
                            .map(module -> Map.entry(module, standing(module, standings)))
                            .filter(it -> it.getValue().level().acquired())
                            .sorted(Comparator.comparing(it -> it.getValue().since()))
                            .map(it -> skill(it.getKey(), it.getValue(), fading))
                            .toList();
                    return new ThemeSkills(
                            theme.name(texts.locale()),
                            modules(theme.code(), begun),
                            begun.size() - skills.size(),
                            skills);
                })
                .filter(theme -> theme.underWay() > 0 || !theme.skills().isEmpty())
                .toList();
    }

    private static Standing standing(CourseModule module, Map<String, Standing> standings) {
        return Optional.ofNullable(standings.get(module.id())).orElseThrow();
    }

    private Skill skill(CourseModule module, Standing standing, Set<String> fading) {
        return new Skill(module, Marks.of(standing.level(), texts), fading.contains(standing.code()));
    }

    /** How many modules the theme has for the people whose modules one began in it. */
    private int modules(String theme, Collection<CourseModule> begun) {
        Set<Audience> audiences = begun.stream().map(CourseModule::audience).collect(Collectors.toSet());
        long served = library.revisions().values().stream()
                .map(Revision::module)
                .filter(module -> module.theme().equals(theme) && audiences.contains(module.audience()))
                .count();
        long gone = begun.stream()
                .filter(module -> library.module(module.id()).isEmpty())
                .count();
        return (int) (served + gone);
    }

    private List<Entry> open(List<Progress> progresses, Map<String, Standing> standings) {
        return progresses.stream()
                .filter(progress -> Optional.ofNullable(standings.get(progress.moduleId()))
                        .filter(standing -> standing.level().acquired() && progress.completed())
                        .isEmpty())
                .flatMap(
                        progress -> library.module(progress.moduleId()).stream().map(module -> entry(module, progress)))
                .toList();
    }

    private static Entry entry(CourseModule module, Progress progress) {
        int number = module.step(progress.stepId()).map(module.steps()::indexOf).orElse(0) + 1;
        return new Entry(module, number, progress.completedAt().map(When::day));
    }

    /** The frameworks in which something was done. */
    private List<Link> frameworks(Opened opened) {
        return opened.standings().stream()
                .map(Standing::code)
                .map(code -> code.substring(0, code.indexOf(':')))
                .distinct()
                .sorted()
                .flatMap(code -> Optional.ofNullable(library.frameworks().get(code)).stream())
                .map(it -> new Link(FrameworkContent.address(it.code()), it.title()))
                .toList();
    }
}
