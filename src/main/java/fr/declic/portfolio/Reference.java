package fr.declic.portfolio;

import fr.declic.content.CourseModule;
import fr.declic.content.Framework;
import fr.declic.content.Framework.Competency;
import fr.declic.content.Revision;
import fr.declic.content.Shelf;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.springframework.stereotype.Component;

/** The framework that a portfolio speaks in: the REMN, as the library has it today. */
@Component
class Reference {

    static final String FRAMEWORK = "remn";

    private final Shelf shelf;

    Reference(Shelf shelf) {
        this.shelf = shelf;
    }

    /** What one can speak of: every competency, and a block whose competencies are not known. */
    List<Competency> competencies() {
        return framework().stream().flatMap(Framework::named).toList();
    }

    boolean has(String code) {
        return competencies().stream().anyMatch(it -> it.code().equals(code));
    }

    /** The block of a competency. */
    Optional<Competency> block(Competency competency) {
        return framework().flatMap(it -> it.competency(competency.area()));
    }

    /** What must be said with it. */
    String note() {
        return framework().map(Framework::note).orElse("");
    }

    /** Modules that work on it, in the order of their ids. */
    List<CourseModule> modules(String code) {
        return shelf.library().revisions().values().stream()
                .map(Revision::module)
                .filter(module -> module.competencies().contains(full(code)))
                .toList();
    }

    /** Those among these that the framework has, each once. */
    List<String> known(List<String> codes) {
        return competencies().stream()
                .map(Competency::code)
                .filter(codes::contains)
                .toList();
    }

    static String full(String code) {
        return FRAMEWORK + ":" + code;
    }

    private Optional<Framework> framework() {
        return Stream.ofNullable(shelf.library().frameworks().get(FRAMEWORK)).findFirst();
    }
}
