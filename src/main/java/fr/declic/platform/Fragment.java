package fr.declic.platform;

import com.vaadin.flow.component.HtmlContainer;
import com.vaadin.flow.component.Tag;

/**
 * A piece of HTML that the server renders itself. It costs one node whatever its size, and the text is shared by every
 * session that shows it. Only text from the {@code page} package comes here: it escapes all that people wrote.
 */
@Tag("div")
public class Fragment extends HtmlContainer {

    public Fragment(String html) {
        setHtml(html);
    }

    public void setHtml(String html) {
        getElement().setProperty("innerHTML", html);
    }

    public String getHtml() {
        return getElement().getProperty("innerHTML", "");
    }
}
