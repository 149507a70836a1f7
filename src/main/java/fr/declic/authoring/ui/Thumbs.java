package fr.declic.authoring.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.dom.Element;
import fr.declic.authoring.DraftFile;
import fr.declic.content.Media;
import fr.declic.page.Addresses;
import java.util.Locale;

/** A file of a draft, small: a picture as it looks, a sound to hear, a page by its kind. */
final class Thumbs {

    private Thumbs() {}

    static Component of(DraftFile file) {
        var thumb = new Div();
        thumb.addClassName("thumb");
        if (file.type().startsWith("image/")) {
            var image = new Image(address(file), "");
            image.getElement().setAttribute("loading", "lazy");
            thumb.add(image);
        } else if (file.type().startsWith("audio/")) {
            thumb.getElement()
                    .appendChild(new Element("audio")
                            .setAttribute("controls", true)
                            .setAttribute("preload", "none")
                            .setAttribute("aria-label", file.name())
                            .setAttribute("src", address(file)));
        } else {
            thumb.add(new Span(ending(file).toUpperCase(Locale.ROOT)));
        }
        return thumb;
    }

    /** Where its bytes are. */
    static String address(DraftFile file) {
        return Addresses.media(new Media(file.sha256(), file.type(), new byte[0]));
    }

    private static String ending(DraftFile file) {
        return file.name().substring(file.name().lastIndexOf('.') + 1);
    }
}
