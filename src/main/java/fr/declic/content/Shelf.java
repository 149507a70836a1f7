package fr.declic.content;

import java.util.concurrent.atomic.AtomicReference;

/** Holds the library that is served now. A new one is built aside, then put in its place. */
public final class Shelf {

    private final AtomicReference<Library> current;

    public Shelf(Library library) {
        current = new AtomicReference<>(library);
    }

    public Library library() {
        return current.get();
    }

    public void replace(Library library) {
        current.set(library);
    }
}
