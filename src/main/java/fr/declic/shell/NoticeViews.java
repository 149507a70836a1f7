package fr.declic.shell;

import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import fr.declic.page.NoticePage;
import fr.declic.platform.FirstScreen;
import fr.declic.platform.Messages;
import fr.declic.platform.Room;
import fr.declic.player.PageTexts;

/** Short screens of words: where to find help, how accessible this is, whose work this is. */
final class NoticeViews {

    private NoticeViews() {}

    @Route("aide")
    @AnonymousAllowed
    static class HelpView extends NoticeView {
        HelpView(Messages messages) {
            super("shell.help", messages);
        }
    }

    @Route("accessibilite")
    @AnonymousAllowed
    static class AccessibilityView extends NoticeView {
        AccessibilityView(Messages messages) {
            super("shell.accessibility", messages);
        }
    }

    @Route("licence")
    @AnonymousAllowed
    static class LicenceView extends NoticeView {
        LicenceView(Messages messages) {
            super("shell.licence", messages);
        }
    }

    private abstract static class NoticeView extends Room implements FirstScreen, BeforeEnterObserver, HasDynamicTitle {

        private final String key;
        private final Messages messages;
        private String html = "";

        NoticeView(String key, Messages messages) {
            this.key = key;
            this.messages = messages;
        }

        @Override
        public void beforeEnter(BeforeEnterEvent event) {
            html = NoticePage.main(key, new PageTexts(messages, getLocale()));
            show(html);
            focusHeading();
        }

        @Override
        public String mainHtml() {
            return html;
        }

        @Override
        public String getPageTitle() {
            return getTranslation(key + ".title") + " · Déclic";
        }
    }
}
