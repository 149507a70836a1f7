package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.StudioFiles;
import fr.declic.authoring.StudioFiles.Found;
import fr.declic.authoring.StudioRoutes;
import jakarta.annotation.security.RolesAllowed;

/** The pictures, sounds and pages of all drafts. */
@Route(StudioRoutes.MEDIA)
@RolesAllowed("TRAINER")
class MediaView extends StudioScreen implements BeforeEnterObserver {

    private final StudioFiles files;
    private final Div found = new Div();
    private boolean unused;

    MediaView(StudioFiles files) {
        super("media");
        this.files = files;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        beginStyled("title");
        add(paragraph("what"), found, acts(to("back", "quiet", StudioRoutes.STUDIO)));
        show(0);
    }

    private void show(int page) {
        var now = files.find(unused, page);
        found.removeAll();
        found.add(choice());
        if (now.files().isEmpty()) {
            found.add(paragraph(unused ? "none-unused" : "empty"));
        } else {
            found.add(soft("weight", now.all(), kilobytes(now.bytes()), kilobytes(now.kept())));
        }
        var list = new UnorderedList();
        list.addClassName("thumbs");
        now.files().forEach(it -> list.add(item(it, now.page())));
        found.add(list, new Pager(this::show, now.page(), now.pages()));
    }

    private Div choice() {
        return acts(toggle("all", false), toggle("unused", true));
    }

    private NativeButton toggle(String key, boolean only) {
        var toggle = button(key, "quiet", () -> {
            unused = only;
            show(0);
        });
        toggle.getElement().setAttribute("aria-pressed", Boolean.toString(unused == only));
        return toggle;
    }

    private ListItem item(Found it, int page) {
        var module = new Anchor("/" + StudioRoutes.draft(it.draft()), it.title());
        var name = new Span(it.file().name());
        name.addClassName("name");
        var size = new Paragraph(text("size", kilobytes(it.file().size())));
        size.addClassName("soft");
        var item = new ListItem(Thumbs.of(it.file()), name, size, module);
        if (!it.used()) {
            var remove = button("remove", "quiet", () -> remove(it, page));
            remove.getElement()
                    .setAttribute("aria-label", text("remove.which", it.file().name(), it.title()));
            item.add(paragraph("not-used"), remove);
        }
        return item;
    }

    private void remove(Found it, int page) {
        attempt(() -> {
            files.remove(it.draft(), it.file().name());
            show(page);
            tell(
                    text("removed", it.file().name(), it.title()),
                    text("undo"),
                    () -> attempt(() -> {
                        files.putBack(it.draft(), it.file().name(), it.file().sha256());
                        show(page);
                    }));
        });
    }

    static long kilobytes(long bytes) {
        return Math.ceilDiv(bytes, 1_024);
    }
}
