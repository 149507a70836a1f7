package fr.declic.competency;

import fr.declic.content.CourseModule;
import fr.declic.content.Library;
import fr.declic.content.Shelf;
import java.util.Locale;
import java.util.Optional;
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
        return of(shelf.library(), code, language).orElse(code);
    }

    private static Optional<String> of(Library library, String code, Locale language) {
        int colon = code.indexOf(':');
        var own = code.substring(colon + 1);
        var framework = code.substring(0, Math.max(0, colon));
        return framework.equals(Standing.MODULE)
                ? library.module(own).map(CourseModule::title)
                : Optional.ofNullable(library.frameworks().get(framework))
                        .flatMap(it -> it.competency(own))
                        .map(it -> it.name(language));
    }
}
