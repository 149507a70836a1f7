package fr.declic.authoring.ui;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.Route;
import fr.declic.authoring.Studio;
import fr.declic.authoring.StudioList;
import fr.declic.authoring.StudioList.Binned;
import fr.declic.authoring.StudioRoutes;
import fr.declic.platform.DataTable;
import fr.declic.privacy.When;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.stream.Stream;

/** What was thrown away, and how long it can still be taken out. */
@Route(StudioRoutes.BIN)
@RolesAllowed("TRAINER")
class BinView extends StudioScreen implements BeforeEnterObserver {

    private final StudioList list;
    private final Studio studio;

    BinView(StudioList list, Studio studio) {
        super("bin");
        this.list = list;
        this.studio = studio;
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        show();
    }

    private void show() {
        beginStyled("title");
        var binned = list.bin();
        add(paragraph("what", Studio.IN_THE_BIN.toDays()));
        add(binned.isEmpty() ? paragraph("empty") : table(binned));
        add(acts(to("back", "quiet", StudioRoutes.STUDIO)));
    }

    private DataTable table(List<Binned> binned) {
        var table = new DataTable(
                text("title"),
                Stream.of("module", "by", "at", "until", "act").map(this::text).toList());
        for (var it : binned) {
            var out = new NativeButton(text("out"), _ -> takeOut(it));
            out.addClassName("quiet");
            out.getElement().setAttribute("type", "button").setAttribute("aria-label", text("out.which", it.title()));
            table.row(
                    it.title(),
                    it.by().isEmpty() ? text("nobody") : it.by(),
                    When.dayOf(it.at(), getLocale()),
                    When.dayOf(it.until(), getLocale()),
                    out);
        }
        return table;
    }

    private void takeOut(Binned it) {
        attempt(() -> {
            studio.unbin(it.id());
            show();
            tell(text("out.done", it.title()), text("out.open"), () -> go(StudioRoutes.draft(it.id())));
        });
    }
}
