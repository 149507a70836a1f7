package fr.declic.competency;

import fr.declic.content.CourseModule;
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
        return find(code, language).orElse(code);
    }

    private Optional<String> find(String code, Locale language) {
        int colon = code.indexOf(':');
        var own = code.substring(colon + 1);
        var framework = code.substring(0, Math.max(0, colon));
        return framework.equals(Standing.MODULE)
                ? shelf.known(own).map(CourseModule::title)
                : Optional.ofNullable(shelf.library().frameworks().get(framework))
                        .flatMap(it -> it.competency(own))
                        .map(it -> it.name(language));
    }
}
