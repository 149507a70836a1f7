package fr.declic.shell;

import com.vaadin.flow.component.HasElement;
import com.vaadin.flow.router.Layout;
import fr.declic.account.ComfortSettings;
import fr.declic.page.Frame;
import fr.declic.platform.Messages;
import jakarta.annotation.security.RolesAllowed;

/** The frame of a page that the studio shows within its own: « Écouter », and no way out of it. */
@Layout("apercu")
@RolesAllowed("TRAINER")
class PreviewLayout extends FrameLayout {

    PreviewLayout(Messages messages, ComfortSettings comfort, Houses houses, Presence presence) {
        super(messages, comfort, houses, presence);
    }

    @Override
    public void showRouterLayoutContent(HasElement content) {
        removeAll();
        add(asIs(Frame.listening(texts())));
        getElement().appendChild(content.getElement());
    }
}
