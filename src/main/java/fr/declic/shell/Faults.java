package fr.declic.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.DefaultErrorHandler;
import com.vaadin.flow.server.ErrorEvent;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.declic.platform.Messages;
import fr.declic.player.PageTexts;
import java.util.UUID;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * What breaks after a screen was made, such as at a press of a button: logged once, and told on the screen that stays.
 */
@Component
class Faults implements VaadinServiceInitListener {

    private static final Logger LOG = LoggerFactory.getLogger(Faults.class);

    private final Messages messages;

    Faults(Messages messages) {
        this.messages = messages;
    }

    /** Short enough to be read aloud; it leads to the fault's entry in the log. */
    static String newCode() {
        return UUID.randomUUID().toString().substring(0, 6);
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        event.getSource().addSessionInitListener(begun -> begun.getSession().setErrorHandler(new Teller()));
    }

    private final class Teller extends DefaultErrorHandler {

        private static final long serialVersionUID = 1;

        @Override
        public void error(ErrorEvent event) {
            if (!shouldHandle(event.getThrowable())) {
                return;
            }
            var code = newCode();
            LOG.error("fault {}", code, event.getThrowable());
            var ui = UI.getCurrent();
            if (ui != null) {
                ui.add(new FaultDialog(code, new PageTexts(messages, ui.getLocale())));
            }
        }
    }
}
