package fr.declic.place.ui;

import com.vaadin.flow.component.AttachEvent;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.dom.Element;
import fr.declic.place.Logo;
import fr.declic.place.LogoFile;
import java.util.Base64;
import java.util.Optional;

/** The picture of the place. The browser reads the file and sends it as text: no upload has to be opened for that. */
class LogoField extends Div {

    private static final String READ = """
            this.addEventListener('change', () => {
              const picked = this.files[0];
              if (!picked) return;
              const tell = base64 => this.dispatchEvent(
                new CustomEvent('picked', {detail: {size: picked.size, base64}}));
              if (picked.size > $0) return tell('');
              const reader = new FileReader();
              reader.onload = () => tell(reader.result.slice(reader.result.indexOf(',') + 1));
              reader.onerror = () => tell('');
              reader.readAsDataURL(picked);
            });
            """;

    private final Element file = new Element("input");
    private final Paragraph fault = new Paragraph();
    private final Div shown = new Div();
    private Optional<Logo> logo;

    LogoField(Optional<Logo> logo) {
        this.logo = logo;
        addClassNames("field", "logo");
        var label = new NativeLabel(getTranslation("place.settings.logo"));
        label.setFor("logo");
        var hint = new Paragraph(getTranslation("place.settings.logo.hint"));
        hint.setId("logo-hint");
        hint.addClassName("soft");
        fault.setId("logo-fault");
        fault.addClassName("fault");
        file.setAttribute("type", "file").setAttribute("id", "logo");
        file.setAttribute("accept", "image/png,image/jpeg,image/webp");
        file.setAttribute("aria-describedby", "logo-hint logo-fault");
        file.addEventListener("picked", event -> {
                    var sent = event.getEventData();
                    receive(
                            sent.path("event.detail.size").asLong(),
                            sent.path("event.detail.base64").asString(""));
                })
                .addEventData("event.detail.size")
                .addEventData("event.detail.base64");
        add(label, hint);
        getElement().appendChild(file);
        add(fault, shown);
        show();
    }

    Optional<Logo> logo() {
        return logo;
    }

    @Override
    protected void onAttach(AttachEvent event) {
        file.executeJs(READ, Logo.MOST);
    }

    private void receive(long size, String base64) {
        switch (size > Logo.MOST ? new LogoFile.TooLarge() : read(base64)) {
            case LogoFile.Fine(var picture) -> {
                logo = Optional.of(picture);
                tell("");
            }
            case LogoFile.TooLarge _ -> tell(getTranslation("place.settings.logo.too-large", Logo.MOST / 1000));
            case LogoFile.NotAPicture _ -> tell(getTranslation("place.settings.logo.not-a-picture"));
        }
        show();
    }

    private static LogoFile read(String base64) {
        try {
            return LogoFile.of(Base64.getDecoder().decode(base64));
        } catch (IllegalArgumentException notBase64) {
            return new LogoFile.NotAPicture();
        }
    }

    private void tell(String sentence) {
        fault.setText(sentence);
        file.setAttribute("aria-invalid", Boolean.toString(!sentence.isEmpty()));
    }

    private void show() {
        shown.removeAll();
        logo.ifPresent(it -> {
            var drop = new NativeButton(getTranslation("place.settings.logo.drop"), _ -> {
                logo = Optional.empty();
                show();
            });
            drop.addClassName("quiet");
            drop.getElement().setAttribute("type", "button");
            shown.add(new Image(it.dataUri(), getTranslation("place.settings.logo.alt")), drop);
        });
    }
}
