package fr.declic.content;

import fr.declic.activity.About;
import fr.declic.activity.Activity;
import fr.declic.activity.BrowserSim;
import fr.declic.activity.BrowserSim.Page;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Reads and writes what is particular to a {@code browser-sim}. Its pages are files beside the module. */
final class BrowserSimYaml {

    static final Range PAGES = new Range(2, 20);

    private BrowserSimYaml() {}

    static Optional<Activity> read(About about, String prompt, Fields fields, Pictures files) {
        int before = fields.problems.count();
        var start = fields.id("start");
        var bookmarks = fields.has("bookmarks") ? fields.words("bookmarks") : List.<String>of();
        var pages = pages(fields, files);
        var story = StoryYaml.read(fields);
        if (fields.problems.count() > before || story.isEmpty()) {
            return Optional.empty();
        }
        known("start", List.of(start), pages, fields);
        known("bookmarks", bookmarks, pages, fields);
        pages.forEach(page -> known("pages", page.links(), pages, fields));
        if (fields.problems.count() > before) {
            return Optional.empty();
        }
        return StoryYaml.checked(new BrowserSim(about, prompt, story.get(), start, pages, bookmarks), fields)
                .map(Function.identity());
    }

    private static List<Page> pages(Fields fields, Pictures files) {
        var pages = new ArrayList<Page>();
        for (var file : fields.lines("pages", PAGES, Limits.TITLE)) {
            files.page(file, fields.line("pages"))
                    .flatMap(text -> BrowserPage.read(file, text, files, fields))
                    .ifPresent(pages::add);
        }
        fields.checkDistinct("pages", pages.stream().map(Page::address).toList());
        return pages;
    }

    private static void known(String field, Collection<String> ids, List<Page> pages, Fields fields) {
        var possible = pages.stream().map(Page::id).collect(Collectors.toCollection(TreeSet::new));
        ids.stream()
                .filter(id -> !possible.contains(id))
                .forEach(id -> fields.fault(
                        field,
                        "La page « " + id + " » n'existe pas dans cet exercice.",
                        "Pages possibles : " + String.join(", ", possible) + "."));
    }

    static void write(BrowserSim it, YamlWriter out) {
        out.plain("start", it.start());
        out.quoted("pages", it.pages().stream().map(page -> page.id() + ".md").toList());
        if (!it.bookmarks().isEmpty()) {
            out.plain("bookmarks", it.bookmarks());
        }
        StoryYaml.write(it.story(), out);
    }
}
