package fr.declic.shell;

import com.vaadin.flow.component.Tag;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.ErrorParameter;
import com.vaadin.flow.router.HasErrorParameter;
import com.vaadin.flow.router.ParentLayout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.page.NoticePage;
import fr.declic.platform.Messages;
import fr.declic.platform.PageRoom;
import fr.declic.player.PageTexts;
import jakarta.servlet.http.HttpServletResponse;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Something broke while a screen was made: what is safe, what to do, and a short code to find it in the log. */
@Tag("main")
@ParentLayout(MainLayout.class)
@AnonymousAllowed
class FaultView extends PageRoom implements HasErrorParameter<Exception> {

    private static final Logger LOG = LoggerFactory.getLogger(FaultView.class);

    private final Messages messages;

    FaultView(Messages messages) {
        this.messages = messages;
    }

    @Override
    public int setErrorParameter(BeforeEnterEvent event, ErrorParameter<Exception> parameter) {
        var code = Faults.newCode();
        LOG.error("fault {}", code, parameter.getException());
        show(NoticePage.main("shell.fault", new PageTexts(messages, getLocale()), code));
        return HttpServletResponse.SC_INTERNAL_SERVER_ERROR;
    }

    @Override
    public String getPageTitle() {
        return getTranslation("shell.fault.title") + " · Déclic";
    }
}
