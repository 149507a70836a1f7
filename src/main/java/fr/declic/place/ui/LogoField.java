package fr.declic.place.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import fr.declic.place.Logo;
import fr.declic.place.LogoFile;
import fr.declic.platform.FileField;
import fr.declic.platform.FileField.Given;
import java.util.Optional;

/** The picture of the place: the one that there is, and the way to give another. */
class LogoField extends Div {

    private static final String ACCEPT = "image/png,image/jpeg,image/webp";

    private final Div shown = new Div();
    private Optional<Logo> logo;

    LogoField(Optional<Logo> logo) {
        this.logo = logo;
        addClassName("logo");
        shown.addClassName("picked");
        var words = new FileField.Words(
                getTranslation("place.settings.logo"), text("hint"), tooLarge(), text("not-a-picture"));
        add(new FileField("logo", words, ACCEPT, Logo.MOST, this::take), shown);
        show();
    }

    Optional<Logo> logo() {
        return logo;
    }

    private void take(FileField field, Given given) {
        switch (LogoFile.of(given.bytes())) {
            case LogoFile.Fine(var picture) -> {
                logo = Optional.of(picture);
                show();
            }
            case LogoFile.TooLarge _ -> field.refuse(tooLarge());
            case LogoFile.NotAPicture _ -> field.refuse(text("not-a-picture"));
        }
    }

    private void show() {
        shown.removeAll();
        logo.ifPresent(it -> {
            var drop = new NativeButton(text("drop"), _ -> {
                logo = Optional.empty();
                show();
            });
            drop.addClassName("quiet");
            drop.getElement().setAttribute("type", "button");
            shown.add(new Image(it.dataUri(), text("alt")), drop);
        });
    }

    private String tooLarge() {
        return text("too-large", Logo.MOST / 1000);
    }

    private String text(String name, Object... args) {
        return getTranslation("place.settings.logo." + name, args);
    }
}
