package fr.declic.authoring.ui;

import fr.declic.content.Library;
import java.util.List;
import java.util.Locale;

/** What the fields of a form may name of the library, and how people call it. */
record LibraryChoices(Library library, Locale locale) {

    List<Choice> modules() {
        return library.revisions().values().stream()
                .map(it -> new Choice(it.module().id(), it.module().title()))
                .toList();
    }

    List<Choice> themes() {
        return library.themes().values().stream()
                .map(it -> new Choice(it.code(), it.name(locale)))
                .toList();
    }

    /** Every competency that a module may name. */
    List<Choice> competencies() {
        return library.frameworks().values().stream()
                .flatMap(framework -> framework
                        .named()
                        .map(it -> new Choice(
                                framework.code() + ":" + it.code(),
                                it.code() + " · " + it.name(locale) + " (" + framework.title() + ")")))
                .toList();
    }
}
