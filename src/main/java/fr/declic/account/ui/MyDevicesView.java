package fr.declic.account.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.router.Route;
import fr.declic.account.AccountRoutes;
import fr.declic.account.MyAccess;
import fr.declic.account.OpenDevice;
import jakarta.annotation.security.PermitAll;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.format.FormatStyle;

/** Where one is signed in, and how to end it there. */
@Route(AccountRoutes.MY_DEVICES)
@PermitAll
class MyDevicesView extends AccountScreen {

    private final MyAccess access;

    MyDevicesView(MyAccess access) {
        super("devices");
        this.access = access;
        show();
    }

    private void show() {
        begin("title");
        add(paragraph("what"));
        var devices = access.devices();
        var list = new UnorderedList();
        list.addClassName("sheets");
        devices.forEach(device -> list.add(item(device)));
        add(list);
        if (devices.stream().anyMatch(device -> !device.here())) {
            add(acts(button("end-others", "quiet", this::endOthers)));
        }
        add(acts(link("back", "second", AccountRoutes.ME)));
    }

    private ListItem item(OpenDevice device) {
        var name = new Paragraph(device.name().isEmpty() ? text("unknown") : device.name());
        name.addClassName("name");
        var about = soft(device.here() ? "here" : device.shared() ? "shared" : "own");
        var item = new ListItem(name, about);
        item.addClassName("card-sheet");
        device.used().ifPresent(used -> {
            var day = DateTimeFormatter.ofLocalizedDate(FormatStyle.LONG)
                    .withLocale(getLocale())
                    .format(used.atZone(ZoneId.systemDefault()));
            item.add(soft("used", day));
        });
        if (!device.here()) {
            var end = new NativeButton(text("end"), _ -> end(device));
            end.addClassName("quiet");
            end.getElement().setAttribute("aria-label", text("end.which", name.getText()));
            item.add(end);
        }
        return item;
    }

    private void end(OpenDevice device) {
        var ended = access.end(device.id());
        show();
        tell(text(ended ? "ended" : "gone"));
    }

    private void endOthers() {
        var ended = access.endOthers();
        show();
        tell(text("ended.others", ended));
    }
}
