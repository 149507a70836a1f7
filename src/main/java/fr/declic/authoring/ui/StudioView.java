package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.ListedModule;
import fr.declic.authoring.ModuleSearch;
import fr.declic.authoring.ModuleSearch.Standing;
import fr.declic.authoring.Studio;
import fr.declic.authoring.StudioList;
import fr.declic.authoring.StudioList.Found;
import fr.declic.authoring.StudioRoutes;
import fr.declic.content.Audience;
import fr.declic.content.Shelf;
import fr.declic.learning.ProblemReports;
import fr.declic.platform.EntryForm;
import fr.declic.platform.TextLine;
import jakarta.annotation.security.RolesAllowed;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The modules: those that are written here and those that are served, what waits for who looks first. */
@Route(StudioRoutes.STUDIO)
@Menu(title = "authoring.menu", order = 38)
@RolesAllowed("TRAINER")
class StudioView extends StudioScreen implements BeforeEnterObserver {

    /** In the address, the id of a draft that was thrown away on another screen: it can be taken back here. */
    static final String THROWN = "jete";

    private final StudioList list;
    private final ProblemReports reports;
    private final Studio studio;
    private final Shelf shelf;
    private final Div found = new Div();
    private ModuleSearch search = ModuleSearch.ALL;

    StudioView(StudioList list, Studio studio, ProblemReports reports, Shelf shelf) {
        super("list");
        this.list = list;
        this.reports = reports;
        this.studio = studio;
        this.shelf = shelf;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        beginStyled("title");
        add(paragraph("what"), acts(to("new", "main", StudioRoutes.NEW)), ways(), form(), found);
        show(0);
        event.getLocation()
                .getQueryParameters()
                .getSingleParameter(THROWN)
                .flatMap(id ->
                        list.bin().stream().filter(it -> it.id().equals(id)).findFirst())
                .ifPresent(it -> thrown(it.id(), it.title()));
    }

    private Nav ways() {
        var ways = new Nav(
                reportsLink(),
                to("to-media", "quiet", StudioRoutes.MEDIA),
                to("to-workshop", "quiet", StudioRoutes.WORKSHOP),
                to("to-bin", "quiet", StudioRoutes.BIN));
        ways.addClassName("ways");
        ways.getElement().setAttribute("aria-label", text("ways"));
        return ways;
    }

    private Anchor reportsLink() {
        var link = ReportsLink.of(reports);
        link.addClassName("quiet");
        return link;
    }

    /** What is searched for never stands in an address. */
    private EntryForm form() {
        var standings = options();
        Stream.of(Standing.values()).forEach(it -> standings.put(it.name(), text("state." + ModuleItem.name(it))));
        var audiences = options();
        audiences.put(Audience.RESIDENT.name(), text("resident"));
        audiences.put(Audience.ADVISER.name(), text("adviser"));
        var themes = options();
        shelf.library().themes().forEach((code, theme) -> themes.put(code, theme.name(getLocale())));
        var form = new EntryForm(
                text("search.go"),
                typed -> {
                    search = read(typed);
                    show(0);
                },
                new TextLine("words", text("search.words"), "", "off").most(ModuleSearch.LONGEST),
                Picks.list("standing", text("search.standing"), standings, ""),
                Picks.list("audience", text("search.audience"), audiences, ""),
                Picks.list("theme", text("search.theme"), themes, ""),
                Picks.box("faulty", text("search.faulty"), false),
                Picks.box("due", text("search.due"), false));
        form.addClassName("search-of-modules");
        form.getElement().setAttribute("role", "search");
        return form.quiet();
    }

    private LinkedHashMap<String, String> options() {
        var options = new LinkedHashMap<String, String>();
        options.put("", text("search.all"));
        return options;
    }

    private static ModuleSearch read(Map<String, String> typed) {
        return new ModuleSearch(
                typed.getOrDefault("words", ""),
                one(Standing.values(), typed.get("standing")),
                one(Audience.values(), typed.get("audience")),
                typed.getOrDefault("theme", ""),
                typed.containsKey("due"),
                typed.containsKey("faulty"));
    }

    private static <E extends Enum<E>> Optional<E> one(E[] all, @Nullable String name) {
        return Stream.of(all).filter(it -> it.name().equals(name)).findFirst();
    }

    private void show(int page) {
        var now = list.find(search, page);
        found.removeAll();
        tell(said(now));
        if (now.modules().isEmpty()) {
            found.add(paragraph(search.equals(ModuleSearch.ALL) ? "empty" : "nothing"));
        }
        var themes = shelf.library().themes();
        var group = new UnorderedList();
        Optional<ListedModule.Turn> turn = Optional.empty();
        for (var module : now.modules()) {
            if (!turn.equals(Optional.of(module.turn()))) {
                turn = Optional.of(module.turn());
                group = new UnorderedList();
                group.addClassName("modules");
                found.add(new H2(text("turn." + ModuleItem.name(module.turn()))), group);
            }
            group.add(new ModuleItem(module, themes, this::bin));
        }
        found.add(new Pager(this::show, now.page(), now.pages()));
    }

    private String said(Found now) {
        var count = search.equals(ModuleSearch.ALL) ? "" : text("count", now.all());
        return now.unread() == 0 ? count : count + " " + text("unread", now.unread());
    }

    private void bin(ListedModule module) {
        var draft = module.draft().orElseThrow().id();
        studio.bin(draft);
        show(0);
        thrown(draft, module.title());
    }

    private void thrown(String draft, String title) {
        tell(
                getTranslation("authoring.bin.done", title),
                getTranslation("authoring.bin.undo"),
                () -> attempt(() -> {
                    studio.unbin(draft);
                    show(0);
                }));
    }
}
