package fr.declic.content;

import java.util.Optional;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.Function;

/** Holds the library that is served now. A new one is built aside, then put in its place. */
public final class Shelf {

    private final AtomicReference<Library> current;
    private final AtomicReference<Function<String, Optional<CourseModule>>> former =
            new AtomicReference<>(_ -> Optional.empty());

    public Shelf(Library library) {
        current = new AtomicReference<>(library);
    }

    public Library library() {
        return current.get();
    }

    public void replace(Library library) {
        current.set(library);
    }

    /** A module that is served, or as it was when it was last: what people learnt with it keeps its name. */
    public Optional<CourseModule> known(String moduleId) {
        return library().module(moduleId).or(() -> former.get().apply(moduleId));
    }

    /** @param last what a module was when it was served last, by its id */
    public void remember(Function<String, Optional<CourseModule>> last) {
        former.set(last);
    }
}
