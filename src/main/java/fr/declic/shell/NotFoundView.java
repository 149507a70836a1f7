package fr.declic.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.page.NoticePage;
import fr.declic.platform.Messages;
import fr.declic.platform.PageRoom;
import fr.declic.player.PageTexts;
import jakarta.servlet.http.HttpServletResponse;

/** An address that leads nowhere: said kindly, with the way home. */
@Tag("main")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class NotFoundView extends PageRoom implements HasErrorParameter<NotFoundException> {

    private final Messages messages;

    NotFoundView(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<NotFoundException> parameter) {
        show(NoticePage.main("shell.not-found", new PageTexts(messages, getLocale())));
        return HttpServletResponse.SC_NOT_FOUND;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.not-found.title") + " · Déclic";
    }
}
