package fr.declic.platform;

import com.vaadin.flow.router.HasDynamicTitle;

/** A screen that is one page of HTML: the first answer holds the very text that Flow then draws. */
public abstract class PageRoom extends Room implements FirstScreen, HasDynamicTitle {

    private String html = "";

    @Override
    protected final void show(String page) {
        html = page;
        super.show(page);
    }

    @Override
    public final String mainHtml() {
        return html;
    }
}
