package fr.declic.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.page.NoticePage;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import fr.declic.player.PageTexts;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere: said kindly, with the way home. */
@Tag("main")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends Room implements HasErrorParameter<NotFoundException>, FirstScreen, HasDynamicTitle {

    private final Messages messages;
    private String html = "";

    NotFoundView(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        html = NoticePage.main("shell.not-found", new PageTexts(messages, getLocale()));
        show(html);
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String mainHtml() {
        return html;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found.title") + " · Déclic";
    }
}
