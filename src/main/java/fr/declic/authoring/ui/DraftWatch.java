package fr.declic.authoring.ui;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.shared.Registration;
import fr.declic.authoring.ModuleEditor;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.dao.DataAccessException;
import org.springframework.security.authentication.AuthenticationCredentialsNotFoundException;
import org.springframework.transaction.TransactionException;

/** While a screen of a draft is open: a look now and then at who else is there, and at what they did. */
final class DraftWatch {

    private static final int EVERY_MILLIS = 5_000;

    private final ModuleEditor editor;
    private final Runnable look;
    private final String tab = UUID.randomUUID().toString().replace("-", "");
    private @Nullable Registration poll;

    DraftWatch(ModuleEditor editor, Runnable look) {
        this.editor = editor;
        this.look = look;
    }

    /** This screen, among those that one person has open. */
    String tab() {
        return tab;
    }

    void begin(UI ui) {
        ui.setPollInterval(EVERY_MILLIS);
        poll = ui.addPollListener(_ -> look());
        look();
    }

    void end(UI ui) {
        ui.setPollInterval(-1);
        if (poll != null) {
            poll.remove();
        }
        try {
            editor.leave(tab);
        } catch (AuthenticationCredentialsNotFoundException _) {
            // The session has ended: one is soon taken for gone anyway.
        }
    }

    private void look() {
        try {
            look.run();
        } catch (DataAccessException | TransactionException lost) {
            // The next look tries again; a change that cannot be kept says so itself.
        }
    }
}
