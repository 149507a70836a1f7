package fr.declic.shell;

import com.vaadin.flow.router.Layout;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.account.ComfortSettings;
import fr.declic.platform.Messages;

/** The frame of every public screen. */
@Layout
@AnonymousAllowed
class MainLayout extends FrameLayout {

    MainLayout(Messages messages, ComfortSettings comfort, Houses houses, Presence presence) {
        super(messages, comfort, houses, presence);
    }
}
