package fr.declic.competency;

import fr.declic.content.CourseModule;
import fr.declic.content.Shelf;
import fr.declic.page.Typography;
import java.util.Locale;
import java.util.Optional;
import org.apache.commons.lang3.StringUtils;
import org.springframework.stereotype.Component;

/** What codes are called. */
@Component
public class CompetencyNames {

    private final Shelf shelf;

    CompetencyNames(Shelf shelf) {
        this.shelf = shelf;
    }

    /** In words, set to be read; the code itself where the library does not know it any more. */
    public String of(String code, Locale language) {
        var library = shelf.library();
        return Standing.moduleOf(code)
                .map(it -> shelf.known(it).map(CourseModule::title))
                .orElseGet(() -> library.competency(code).map(it -> it.name(language)))
                .map(it -> Typography.of(it, language(code, language)))
                .orElse(code);
    }

    /** The framework that it is of, since two may call theirs the same; empty for a module. */
    public Optional<String> framework(String code) {
        var framework = shelf.library().frameworks().get(StringUtils.substringBefore(code, ":"));
        return Optional.ofNullable(framework).map(it -> Typography.of(it.title(), Locale.FRENCH));
    }

    /** The language of the words that {@link #of} gives. */
    public Locale language(String code, Locale wanted) {
        var library = shelf.library();
        return Standing.moduleOf(code)
                .map(it -> shelf.known(it).map(CourseModule::language))
                .orElseGet(() -> library.competency(code).map(it -> it.language(wanted)))
                .orElse(wanted);
    }
}
