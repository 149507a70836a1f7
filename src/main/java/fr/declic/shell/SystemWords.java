package fr.declic.shell;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.server.CustomizedSystemMessages;
import com.vaadin.flow.server.ServiceInitEvent;
import com.vaadin.flow.server.SystemMessages;
import com.vaadin.flow.server.VaadinServiceInitListener;
import fr.declic.platform.Messages;
import fr.declic.player.PageTexts;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * What Flow's own client says when the session is over or the server cannot answer: what is safe, and that one may go
 * on. It then loads the same address again; it never does so without a word.
 */
@Component
class SystemWords implements VaadinServiceInitListener {

    private final Messages messages;

    SystemWords(Messages messages) {
        this.messages = messages;
    }

    @Override
    public void serviceInit(ServiceInitEvent event) {
        // They are written into each page, in the language that its reader has chosen, which the UI knows.
        event.getSource().setSystemMessagesProvider(_ -> {
            var ui = UI.getCurrent();
            return words(new PageTexts(messages, ui == null ? Locale.FRENCH : ui.getLocale()));
        });
    }

    private static SystemMessages words(PageTexts texts) {
        var words = new CustomizedSystemMessages();
        words.setSessionExpiredNotificationEnabled(true);
        words.setSessionExpiredCaption(texts.get("shell.expired.title"));
        words.setSessionExpiredMessage(texts.get("shell.expired.text"));
        words.setInternalErrorNotificationEnabled(true);
        words.setInternalErrorCaption(texts.get("shell.fault.title"));
        words.setInternalErrorMessage(texts.get("shell.fault.reload"));
        words.setSyncErrorNotificationEnabled(true);
        words.setSyncErrorCaption(texts.get("shell.out-of-step.title"));
        words.setSyncErrorMessage(texts.get("shell.out-of-step.text"));
        words.setCookiesDisabledNotificationEnabled(true);
        words.setCookiesDisabledCaption(texts.get("shell.no-cookies.title"));
        words.setCookiesDisabledMessage(texts.get("shell.no-cookies.text"));
        return words;
    }
}
