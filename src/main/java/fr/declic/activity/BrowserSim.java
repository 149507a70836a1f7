package fr.declic.activity;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * A browser in the page: an address bar, tabs, back and forward, bookmarks, an invented search engine. Nothing in it is on
 * the web: every address ends with {@code .example}, and its links lead to its own pages.
 *
 * @param start the id of the page that is shown first
 * @param pages 2 to 20, each id and each address once
 * @param bookmarks ids of the pages that are in the bookmarks from the start
 */
public record BrowserSim(
        About about, String prompt, Story story, String start, List<Page> pages, List<String> bookmarks)
        implements Simulation {

    /** {@code https://www.valmont.example/horaires}: nobody is behind such an address. */
    public static final Pattern ADDRESS =
            Pattern.compile("https?://([a-z0-9-]{1,60}\\.){1,4}example(/[a-zA-Z0-9._/?=&-]{0,120})?");

    private static final Pattern LINK = Pattern.compile("(?<!!)\\[[^\\[\\]]*]\\(([a-z0-9-]+)\\)");

    /** What a part of a page is. */
    public enum Kind {
        TEXT,
        ADVERT,
        SUMMARY,
        SEARCH,
        POPUP,
        COOKIES,
        FILE
    }

    /**
     * A part of a page, one below the other; a pop-up lies over them.
     *
     * @param title of an advert or a pop-up; the label of a search box; the name of a file; else empty
     * @param text in Markdown, its links lead to pages by their ids; of a file, its size as one reads it
     */
    public record Part(Kind kind, String title, String text) {

        /** The ids of the pages that its links lead to. */
        public List<String> links() {
            return LINK.matcher(text)
                    .results()
                    .map(it -> it.group(1))
                    .distinct()
                    .toList();
        }
    }

    /**
     * A page.
     *
     * @param secure whether the way to it is encrypted: the padlock. It says nothing of who is at the other end
     * @param searches it is what the search engine shows when all the words of one of these are looked for
     */
    public record Page(
            String id, String title, String address, boolean secure, List<String> searches, List<Part> parts) {
        public Page {
            Check.that(Check.isId(id), "id", id);
            Check.that(ADDRESS.matcher(address).matches(), "address", address);
            searches = List.copyOf(searches);
            parts = List.copyOf(parts);
        }

        private Stream<Part> parts(Kind kind) {
            return parts.stream().filter(it -> it.kind() == kind);
        }

        /** The ids of the pages that it leads to. */
        public List<String> links() {
            return parts.stream().flatMap(it -> it.links().stream()).distinct().toList();
        }

        private Stream<String> events() {
            var shown = Stream.of("open ", "type ", "inspect ", "bookmark ", "favourite ")
                    .map(verb -> verb + id);
            var searched = searches.isEmpty() ? Stream.<String>of() : Stream.of("search " + id);
            var followed = parts.stream().filter(it -> it.kind() != Kind.FILE).flatMap(part -> part.links().stream()
                    .map(to -> (part.kind() == Kind.ADVERT ? "advert " : "follow ") + to));
            var popups = parts(Kind.POPUP).map(_ -> "close-popup " + id);
            var cookies = parts(Kind.COOKIES).flatMap(_ -> Stream.of("accept-cookies " + id, "refuse-cookies " + id));
            var files = parts(Kind.FILE).map(it -> "download " + it.title());
            return Stream.of(shown, searched, followed, popups, cookies, files).flatMap(it -> it);
        }
    }

    public BrowserSim {
        pages = List.copyOf(pages);
        bookmarks = List.copyOf(bookmarks);
        var ids = pages.stream().map(Page::id).toList();
        Check.that(pages.size() >= 2 && pages.size() <= 20, "pages", pages.size());
        Check.that(new HashSet<>(ids).size() == ids.size(), "pages", "twice");
        Check.that(ids.contains(start), "start", start);
        Check.that(ids.containsAll(bookmarks), "bookmarks", bookmarks);
        pages.forEach(page -> Check.that(ids.containsAll(page.links()), page.id(), page.links()));
    }

    @Override
    public String type() {
        return "browser-sim";
    }

    @Override
    public Set<String> events() {
        var events = new LinkedHashSet<>(
                List.of("back", "forward", "reload", "new-tab", "close-tab", "switch-tab", "search"));
        pages.stream().flatMap(Page::events).forEach(events::add);
        return events;
    }

    @Override
    public List<String> words() {
        return pages.stream()
                .flatMap(page -> page.parts().stream())
                .filter(it -> it.kind() != Kind.FILE)
                .map(Part::text)
                .filter(it -> !it.isEmpty())
                .toList();
    }
}
