package fr.declic.place.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Menu;
import com.vaadin.flow.router.Route;
import fr.declic.place.PlaceRoutes;
import fr.declic.place.PlaceSettings;
import fr.declic.place.Saved;
import fr.declic.platform.Room;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;

/** The settings of the place, all on one page. */
@Route(PlaceRoutes.SETTINGS)
@Menu(title = "place.menu", order = 60)
@RolesAllowed("ADMIN")
class SettingsView extends Room implements HasDynamicTitle {

    private final PlaceSettings settings;
    private final PlaceForm form;
    private final Paragraph status = new Paragraph();

    SettingsView(PlaceSettings settings) {
        this.settings = settings;
        form = new PlaceForm(settings.current());
        var heading = new H1(text("title"));
        heading.getElement().setAttribute("tabindex", "-1");
        status.getElement().setAttribute("role", "status");
        status.addClassName("message");
        var save = new NativeButton(text("save"), _ -> save());
        save.addClassName("main");
        save.getElement().setAttribute("type", "button");
        var acts = new Div(save);
        acts.addClassName("acts");
        add(heading, new Paragraph(text("what")), form, status, acts);
    }

    private void save() {
        switch (settings.save(form.written())) {
            case Saved.Kept() -> {
                form.tell(List.of());
                status.setText(text("saved"));
            }
            case Saved.Refused(var faults) -> {
                form.tell(faults);
                status.setText(text("refused", faults.size()));
            }
        }
    }

    private String text(String key, Object... args) {
        return getTranslation("place.settings." + key, args);
    }

    @Override
    public String getPageTitle() {
        return text("title") + " · Déclic";
    }

    @Override
    protected void onAttach(AttachEvent event) {
        focusHeading();
    }
}
