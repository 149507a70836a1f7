package fr.declic.competency;

import fr.declic.content.CourseModule;
import fr.declic.content.Shelf;
import java.util.Locale;
import org.springframework.stereotype.Component;

/** What codes are called. */
@Component
public class CompetencyNames {

    private final Shelf shelf;

    CompetencyNames(Shelf shelf) {
        this.shelf = shelf;
    }

    /** In words; the code itself where the library does not know it any more. */
    public String of(String code, Locale language) {
        var library = shelf.library();
        return Standing.moduleOf(code)
                .map(it -> shelf.known(it).map(CourseModule::title))
                .orElseGet(() -> library.competency(code).map(it -> it.name(language)))
                .orElse(code);
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
